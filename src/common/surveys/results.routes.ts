// Results of a campaign: on the screen, as a report, as tables; the start beside the end.
import type { Request } from 'express'
import { compareAll } from '../../kit/questionnaires/compare.ts'
import { averagesFrom } from '../../kit/questionnaires/notice.ts'
import { tally, type Audience } from '../../kit/questionnaires/tally.ts'
import { fullName } from '../../kit/russian/names.ts'
import { can } from '../../rights/permissions.ts'
import type { SheetToWrite, Tools } from '../../tools.ts'
import { may } from '../../web/access.ts'
import { sendMade } from '../../web/downloads.ts'
import { idOf } from '../../web/record-id.ts'
import { room, type Room } from '../../web/room.ts'
import { organisationOn } from '../organisation/index.ts'
import { peopleByIds } from '../people/index.ts'
import type { SurveyCatalogue } from './catalogue.ts'
import { surveyPaths } from './paths.ts'
import { assertComparable, bothAnswers, comparableSurveys, readableBy, resultsOf } from './results.facts.ts'
import { comparisonPage, resultsPage } from './results.pages.ts'
import { answersSheet, sheetRows, totalsSheet } from './results-sheet.ts'
import { resultsReport } from './results-report.document.ts'
import { resultQuestions } from './results.ts'
import { termWords } from './survey.ts'

const read = may('surveys.read')
const manage = may('surveys.manage')

export function resultsRoutes(tools: Tools, catalogue: SurveyCatalogue): Room {
  const { get, post, routes } = room()
  const { database, clock, printer, spreadsheets } = tools

  get(surveyPaths.results, read, async (req, res) => {
    const results = await resultsOf(tools, catalogue, idOf(req))
    const audience = audienceOf(req)
    const comparable = await comparableSurveys(database, catalogue, { survey: results.survey, definition: readableBy(audience, results.definition) })
    const answers = results.records.map((record) => record.answers)
    await res.page('common/surveys/results', resultsPage({ ...results, answers, audience, comparable }, clock.today()))
  })

  get(surveyPaths.comparison, read, async (req, res) => {
    const end = await resultsOf(tools, catalogue, idOf(req))
    const earlier = req.query['with']
    const start = await resultsOf(tools, catalogue, typeof earlier === 'string' ? earlier : '')
    assertComparable(catalogue, start, end)
    const both = bothAnswers(start.records, end.records)
    const all = start.isAnonymous || end.isAnonymous ? { start: start.records.map(({ answers }) => answers), end: end.records.map(({ answers }) => answers) } : undefined
    const pairs = compareAll(start.definition, readableBy(audienceOf(req), end.definition), both, all)
    const page = comparisonPage({ start: start.survey, end: end.survey, definition: end.definition }, pairs, { people: both.length, leftOut: start.leftOut + end.leftOut })
    await res.page('common/surveys/comparison', page)
  })

  get(surveyPaths.resultsPdf, read, async (req, res) => {
    const { survey, definition, records, invited, leftOut, isAnonymous } = await resultsOf(tools, catalogue, idOf(req))
    const day = clock.today()
    const { displayName } = await organisationOn(database, day)
    const tallies = tally(definition, records.map(({ answers }) => answers), { audience: 'report', isAnonymous })
    const report = resultsReport({
      organisation: displayName, title: survey.title, term: termWords(survey, day), invited, answered: records.length, leftOut,
      least: averagesFrom(definition), questions: resultQuestions(definition, tallies), day,
    })
    sendMade(res, 'pdf', `Итоги – ${survey.title}`, await printer.pdf(report))
  })

  get(surveyPaths.resultsXlsx, manage, async (req, res) => {
    const { name, sheet } = await sheetOf(req)
    sendMade(res, 'xlsx', name, await spreadsheets.writeWorkbook([sheet]))
  })

  get(surveyPaths.resultsCsv, manage, async (req, res) => {
    const { name, sheet } = await sheetOf(req)
    sendMade(res, 'csv', name, spreadsheets.writeCsv(sheetRows(sheet)))
  })

  async function sheetOf(req: Request): Promise<{ name: string; sheet: SheetToWrite }> {
    const { survey, definition, records, isAnonymous } = await resultsOf(tools, catalogue, idOf(req))
    if (isAnonymous) {
      const tallies = tally(definition, records.map(({ answers }) => answers), { audience: 'curator', isAnonymous })
      return { name: `Итоги – ${survey.title}`, sheet: totalsSheet(survey.title, resultQuestions(definition, tallies), clock.today()) }
    }
    const people = new Map((await peopleByIds(database, records.map(({ personId }) => personId))).map((person) => [person.id, fullName(person.name)]))
    const rows = records.map((record) => ({ ...record, name: people.get(record.personId) ?? '' }))
    const ordered = rows.toSorted((one, other) => one.name.localeCompare(other.name, 'ru'))
    return { name: `Ответы – ${survey.title}`, sheet: answersSheet(survey.title, definition, ordered, clock.today()) }
  }

  /** The head is not the curator: texts and confidential answers stay with the one who was named to the person. */
  function audienceOf(req: Request): Audience {
    return can(req.actor, 'surveys.manage') ? 'curator' : 'report'
  }

  return { get, post, routes }
}
