// Looks at the year from all sides: units, questionnaires, events, papers.
import type { Day } from '../../../kit/calendar/day.ts'
import type { SchoolYear } from '../../../kit/calendar/school-year.ts'
import type { Db } from '../../../tools.ts'
import { listEvents } from '../../../common/events/index.ts'
import { outcomeWords } from '../results/outcome.ts'
import { yearResults } from '../results/results.facts.ts'
import type { UnitResult } from '../results/year-result.ts'
import { acceptedPractices, looseProposals, openReplacements, registeredAmong, yearCounts, yearPapers } from './closing.store.ts'
import { closingItems, type ClosingFacts } from './closing-items.ts'
import { pastOf, type ClosingItem } from './closing.ts'
import type { YearRecord } from './year-record.ts'

export interface YearView {
  items: ClosingItem[]
  record: Omit<YearRecord, 'explanations'>
}

const minuted = ['roundTable', 'seminar', 'council']

export async function yearView(db: Db, year: SchoolYear, today: Day): Promise<YearView> {
  const { units } = await yearResults(db, year, today)
  const past = pastOf(year, today)
  const events = await listEvents(db, past)
  const held = events.filter(({ state }) => state === 'held')
  const minuteIds = held.flatMap(({ minutesDocumentId }) => (minutesDocumentId === null ? [] : [minutesDocumentId]))
  const registered = await registeredAmong(db, minuteIds)
  const practices = await acceptedPractices(db, past)
  const facts: ClosingFacts = {
    ...unitFacts(units),
    proposals: await looseProposals(db, year),
    replacements: await openReplacements(db, year),
    unmarked: events.filter(({ state, on }) => state === 'planned' && on < today),
    withoutMinutes: held.filter(({ kind, minutesDocumentId }) => minuted.includes(kind) && (minutesDocumentId === null || !registered.has(minutesDocumentId))),
    roundTables: held.filter(({ kind }) => kind === 'roundTable').length,
    practices,
    papers: await yearPapers(db, year),
  }
  return { items: closingItems(facts, year, today), record: { figures: await figuresOf(db, units, past, { events: held.length, practices }), units: units.map(({ unit, outcome }) => ({ id: unit.id, title: unit.title, outcome: outcomeWords[outcome].words })) } }
}

function unitFacts(units: readonly UnitResult[]): Pick<ClosingFacts, 'openUnits' | 'unrated' | 'unanswered' | 'finalsAsked' | 'withoutReport' | 'ended' | 'goingOn'> {
  const ended = units.filter(({ outcome }) => outcome === 'success' || outcome === 'partial')
  const sum = (count: (one: UnitResult) => number) => ended.reduce((all, one) => all + count(one), 0)
  return {
    openUnits: units.filter(({ outcome }) => outcome === 'open').map(({ unit }) => unit),
    unrated: ended.filter(({ growth }) => growth.rated < growth.all).map(({ unit }) => unit),
    unanswered: sum(({ surveys }) => surveys.asked - surveys.sent - surveys.refused),
    finalsAsked: sum(({ surveys }) => surveys.asked) > 0,
    withoutReport: sum(({ mentors }) => mentors.filter(({ report }) => report === 'none').length),
    ended: units.filter(({ outcome }) => ['success', 'partial', 'early'].includes(outcome)).length,
    goingOn: units.filter(({ outcome }) => outcome === 'running' || outcome === 'extended').length,
  }
}

async function figuresOf(db: Db, units: readonly UnitResult[], past: { from: Day; to: Day }, known: { events: number; practices: number }): Promise<YearRecord['figures']> {
  const counts = await yearCounts(db, past)
  const people = (role: 'mentor' | 'mentee') => new Set(units.flatMap(({ unit }) => unit.members.filter((one) => one.role === role && one.orderId !== null && one.from <= past.to && (one.to ?? past.from) >= past.from).map(({ personId }) => personId))).size
  const of = (...outcomes: string[]) => units.filter(({ outcome }) => outcomes.includes(outcome)).length
  const lines: [string, string, number][] = [
    ['staff', 'Работники', counts.staff], ['units', 'Пары и группы', units.length],
    ['finished', 'Из них завершены', of('success', 'partial')], ['early', 'Из них прекращены досрочно', of('early')], ['running', 'Из них продолжаются', of('running', 'extended')],
    ['mentors', 'Наставники', people('mentor')], ['mentees', 'Наставляемые', people('mentee')],
    ['meetings', 'Встречи', counts.meetings], ['hours', 'Часы встреч', Math.round(counts.minutes / 60)], ['visits', 'Посещения занятий', counts.visits],
    ['events', 'События', known.events], ['practices', 'Практики, принятые в копилку', known.practices],
    ['publications', 'Публикации', counts.publications], ['papers', 'Зарегистрированные документы', counts.registered],
  ]
  return lines.map(([key, label, value]) => ({ key, label, value }))
}
