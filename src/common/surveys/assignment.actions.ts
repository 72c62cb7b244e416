// What a curator does with one person's questionnaire: returns it, renews the link, enters it from paper; and the code of the link.
import { found, Refusal } from '../../kit/refusal.ts'
import type { Day } from '../../kit/calendar/day.ts'
import type { Answers } from '../../kit/questionnaires/applicability.ts'
import { inWords } from '../../kit/questionnaires/in-words.ts'
import { screenName } from '../../kit/russian/names.ts'
import { plural } from '../../kit/russian/plural.ts'
import type { Actor } from '../../rights/actor.ts'
import type { Db, Tools } from '../../tools.ts'
import { lockedUntil, secondsLeft } from '../accounts/index.ts'
import { assertConsent, validConsent } from '../consents/index.ts'
import { keepFile } from '../files/index.ts'
import { note, theHouse } from '../journal/index.ts'
import { personById } from '../people/index.ts'
import { assertYearOpen } from '../years/index.ts'
import { birthdayCode, isCode } from './access.ts'
import { answeringOf, keepSent } from './answer.store.ts'
import { assertReturnable } from './assignment.ts'
import { changeAssignment, countTry, forgetTries, foundAssignment, gateOf } from './assignment.store.ts'
import { consentsFor, entryFor, type SurveyCatalogue } from './catalogue.ts'
import { surveySubject } from './journal-subject.ts'
import { linkOf } from './survey.actions.ts'
import { assertReadable } from './readable.store.ts'
import { foundSurvey } from './survey.store.ts'
import { versionById } from './version.store.ts'

/** Asks to make answers clear; they open again with the words of the curator, and hold until new ones come. */
export async function returnAnswers(tools: Tools, catalogue: SurveyCatalogue, actor: Actor, id: string, words: string): Promise<void> {
  await tools.transaction(async (tx) => {
    const assignment = await foundAssignment(tx, id)
    assertReturnable(assignment.state)
    await assertReadable(tx, catalogue, assignment, tools.clock.today())
    const at = tools.clock.now()
    await changeAssignment(tx, id, { state: 'returned', returnedAt: at, returnWords: words })
    const survey = await foundSurvey(tx, assignment.surveyId)
    await note(tx, actor, at, { verb: 'returnedAnswers', subject: surveySubject(survey), details: { words: await nameOf(tx, assignment.personId) } })
  })
}

/** A new link and, where one is needed, a new code; the old link opens nothing any more. */
export async function renewLink(tools: Tools, actor: Actor, id: string): Promise<void> {
  await tools.transaction(async (tx) => {
    const { personId, surveyId } = await foundAssignment(tx, id)
    const person = found(await personById(tx, personId))
    await changeAssignment(tx, id, linkOf(person))
    await forgetTries(tx, id)
    const survey = await foundSurvey(tx, surveyId)
    await note(tx, actor, tools.clock.now(), { verb: 'renewedLink', subject: surveySubject(survey), details: { words: screenName(person.name) } })
  })
}

/**
 * Checks the code a person typed after opening the link. Five wrong ones in a row make the door wait, longer each time.
 * @throws Refusal at the field «code»
 */
export async function tryCode(tools: Tools, id: string, typed: string): Promise<void> {
  const gate = found(await gateOf(tools.database, id))
  const now = tools.clock.now()
  if (gate.lockedUntil !== null && gate.lockedUntil > now) throw waits(secondsLeft(gate.lockedUntil, now))
  if (isCode(typed, gate.pin ?? birthdayCode(gate.person.birthDate))) {
    if (gate.tries > 0) await tools.transaction((tx) => forgetTries(tx, id))
    return
  }
  await tools.transaction(async (tx) => {
    await countTry(tx, id, (tries) => lockedUntil(tries, 'account', now))
    const subject = surveySubject({ id: gate.surveyId, title: gate.title })
    await note(tx, theHouse, now, { verb: 'wrongCode', subject, details: { words: screenName(gate.person.name) } })
  })
  const words = gate.pin === null ? 'Код не подходит. Введите день и месяц своего рождения, например 0703' : 'Код не подходит. Введите четыре цифры с листка'
  throw new Refusal('invalid', words, { field: 'code' })
}

function waits(seconds: number): Refusal {
  const wait = seconds < 60 ? plural(seconds, ['секунду', 'секунды', 'секунд']) : plural(Math.ceil(seconds / 60), ['минуту', 'минуты', 'минут'])
  return new Refusal('invalid', `Слишком много неверных кодов. Попробуйте через ${wait} или попросите у куратора новую ссылку`, { field: 'code' })
}

export interface PaperAnswers {
  answers: Answers
  answeredOn: Day
  scan?: { id: string; name: string; mediaType: string; bytes: Uint8Array }
}

/** Files of this kind belong to an assignment: scans of paper blanks. */
export const PAPER_FILE = 'survey-paper'

/** Enters answers from a paper blank. The consent must be dated not later than the blank and must hold today. */
export async function enterFromPaper(tools: Tools, catalogue: SurveyCatalogue, actor: Actor, id: string, paper: PaperAnswers): Promise<void> {
  const row = found(await answeringOf(tools.database, id))
  if (row.state === 'sent') throw new Refusal('wrong-moment', 'Ответы этого человека уже есть. Чтобы заменить их, сначала верните анкету на уточнение.')
  const today = tools.clock.today()
  if (paper.answeredOn > today) throw new Refusal('invalid', 'Бланк не мог быть заполнен позже сегодняшнего дня', { field: 'answeredOn' })
  const { definition } = await versionById(tools.database, row.versionId)
  const entry = entryFor(catalogue, definition)
  for (const day of new Set([paper.answeredOn, today])) await assertAnyConsent(tools, row.personId, consentsFor(entry), day)
  const { answers, answeredOn, scan } = paper
  await tools.transaction(async (tx) => {
    await assertYearOpen(tx, answeredOn, 'answeredOn')
    const at = tools.clock.now()
    const isKept = await keepSent(tx, row, { answers, words: inWords(definition, answers), answeredOn, sentAt: at, way: 'paper', enteredById: actor.personId })
    if (!isKept) throw new Refusal('wrong-moment', 'Пока вы вводили бланк, человек сам начал отвечать. Откройте его анкету заново.')
    if (scan) await keepFile(tx, { ...scan, subject: { kind: PAPER_FILE, id }, purpose: 'scan', uploadedById: actor.personId }, at)
    const sent = { assignmentId: id, surveyId: row.surveyId, personId: row.personId, key: row.key, answers, definition, day: answeredOn, way: 'paper' as const, author: actor }
    await entry.whenSent?.(tx, tools, sent)
    const words = await nameOf(tx, row.personId)
    await note(tx, actor, at, { verb: 'enteredAnswers', subject: surveySubject({ id: row.surveyId, title: definition.title }), details: { words } })
  })
}

async function assertAnyConsent(tools: Tools, personId: string, kinds: ReturnType<typeof consentsFor>, day: Day): Promise<void> {
  const [first] = kinds
  if (first === undefined) return
  for (const kind of kinds) if ((await validConsent(tools.database, personId, kind, day)) !== null) return
  await assertConsent(tools.database, personId, first, day, 'office')
}

async function nameOf(tx: Db, personId: string): Promise<string> {
  return screenName(found(await personById(tx, personId)).name)
}
