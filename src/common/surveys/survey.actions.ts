// Campaigns: launched, widened, reminded of, closed and opened again.
import { randomBytes } from 'node:crypto'
import type { Day } from '../../kit/calendar/day.ts'
import { newId, newSecret } from '../../kit/ids.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { Lists } from '../../kit/questionnaires/resolve.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { peopleCount } from '../../kit/russian/plural.ts'
import type { Actor } from '../../rights/actor.ts'
import type { Db, Tools } from '../../tools.ts'
import { note } from '../journal/index.ts'
import { peopleByIds, type Person } from '../people/index.ts'
import { birthdayCode, shortCode, wallCode } from './access.ts'
import { scopeText } from './answer.store.ts'
import { owes } from './assignment.ts'
import { assignmentsOf, changeAssignment, insertAssignments } from './assignment.store.ts'
import { entryFor, type SurveyCatalogue, type SurveyEntry } from './catalogue.ts'
import { surveySubject } from './journal-subject.ts'
import { currentVersion, occasionVersion } from './publication.actions.ts'
import { assertNotClosed, assertTerm, takenUntil, type Occasion, type Survey } from './survey.ts'
import { changeSurvey, foundSurvey, insertSurvey, surveyById } from './survey.store.ts'
import { versionById } from './version.store.ts'

export interface Launch {
  id: string
  key: string
  title: string
  people: readonly string[]
  dueOn: Day
  occasion: Occasion | undefined
  /** Named lists of this occasion, for example the practices of an event; those of the questionnaire without them. */
  lists?: Lists
}

/** Who could not be invited yet, and why. */
export interface NotInvited {
  person: Person
  why: string
}

/** Starts a campaign with the version in use now. A second press of the same form changes nothing. */
export async function launch(tools: Tools, catalogue: SurveyCatalogue, actor: Actor, wish: Launch): Promise<NotInvited[]> {
  const today = tools.clock.today()
  assertTerm(today, wish.dueOn, today)
  const version = await (wish.lists === undefined ? currentVersion(tools, catalogue, wish.key) : occasionVersion(tools, catalogue, wish.key, wish.id, wish.lists))
  return tools.transaction(async (tx) => {
    if ((await surveyById(tx, wish.id)) !== null) return []
    const at = tools.clock.now()
    const { id, key, title, dueOn, occasion } = wish
    const survey = { id, key, title, dueOn, versionId: version.id, startsOn: today, occasion: occasion ?? null, code: wallCode(randomBytes(6)) }
    await insertSurvey(tx, { ...survey, createdAt: at, createdById: actor.personId })
    const entry = entryFor(catalogue, version.definition)
    const { invited, left } = await assigned(tx, tools, entry, survey, wish.people)
    if (invited === 0) throw nobodyInvited(left)
    const words = `${peopleCount(invited)}, срок ${requisiteDay(dueOn)}`
    await note(tx, actor, at, { verb: 'launched', subject: surveySubject(survey), details: { words }, ...(entry.stage > 0 && { stage: entry.stage }) })
    return left
  })
}

/** Invites more people to a campaign that goes on; those who are in it already stay as they are. */
export async function inviteMore(tools: Tools, catalogue: SurveyCatalogue, actor: Actor, id: string, people: readonly string[]): Promise<NotInvited[]> {
  return tools.transaction(async (tx) => {
    const survey = await foundSurvey(tx, id)
    assertNotClosed(survey)
    const { definition } = await versionById(tx, survey.versionId)
    const already = new Set((await assignmentsOf(tx, id)).map(({ personId }) => personId))
    const { invited, left } = await assigned(tx, tools, entryFor(catalogue, definition), survey, people.filter((person) => !already.has(person)))
    if (invited === 0 && left.length > 0) throw nobodyInvited(left)
    if (invited > 0) await note(tx, actor, tools.clock.now(), { verb: 'asked', subject: surveySubject(survey), details: { words: peopleCount(invited) } })
    return left
  })
}

async function assigned(
  tx: Db, tools: Tools, entry: SurveyEntry, survey: Pick<Survey, 'id' | 'key' | 'versionId' | 'dueOn'>, ids: readonly string[],
): Promise<{ invited: number; left: NotInvited[] }> {
  const today = tools.clock.today()
  const left: NotInvited[] = []
  const rows: Parameters<typeof insertAssignments>[1][number][] = []
  for (const person of await peopleByIds(tx, ids)) {
    const why = await entry.mayStart?.(tx, person.id, today)
    if (why !== undefined) left.push({ person, why })
    else {
      const scope = (await entry.scope?.(tx, person.id, today, survey.id)) ?? {}
      rows.push({ ...linkOf(person), id: newId(), surveyId: survey.id, personId: person.id, key: survey.key, versionId: survey.versionId,
        takenUntil: takenUntil(survey.dueOn), scope: scopeText.encode(scope), invitedAt: tools.clock.now() })
    }
  }
  await insertAssignments(tx, rows)
  return { invited: rows.length, left }
}

/** Secret part of the link, and the short code where the day of birth is not known. */
export function linkOf(person: Pick<Person, 'birthDate'>): { nonce: string; pin: string | null } {
  return { nonce: newSecret(), pin: birthdayCode(person.birthDate) === undefined ? shortCode(randomBytes(6)) : null }
}

function nobodyInvited(left: readonly NotInvited[]): Refusal {
  const [first] = left
  return new Refusal('invalid', first ? `Пока некого пригласить. ${first.why}` : 'Отметьте хотя бы одного человека', { field: 'people' })
}

/** Writes down that those who owe were reminded today; the words themselves the curator sends. */
export async function remind(tools: Tools, actor: Actor, id: string, people: readonly string[]): Promise<number> {
  return tools.transaction(async (tx) => {
    const survey = await foundSurvey(tx, id)
    assertNotClosed(survey)
    const at = tools.clock.now()
    const chosen = (await assignmentsOf(tx, id)).filter(({ state, personId }) => owes(state) && people.includes(personId))
    for (const assignment of chosen) await changeAssignment(tx, assignment.id, { remindedAt: at })
    if (chosen.length > 0) await note(tx, actor, at, { verb: 'reminded', subject: surveySubject(survey), details: { words: peopleCount(chosen.length) } })
    return chosen.length
  })
}

/** No answers are taken from now on; what was given stays. */
export async function closeSurvey(tools: Tools, actor: Actor, id: string): Promise<void> {
  await tools.transaction(async (tx) => {
    const survey = await foundSurvey(tx, id)
    if (survey.closedAt !== null) return
    const at = tools.clock.now()
    if (!(await changeSurvey(tx, survey, { closedAt: at }, { closed: true }))) throw stale()
    await note(tx, actor, at, { verb: 'closedSurvey', subject: surveySubject(survey) })
  })
}

/** Takes answers again until a new day; also the way to lengthen the term. */
export async function reopenSurvey(tools: Tools, actor: Actor, id: string, dueOn: Day): Promise<void> {
  await tools.transaction(async (tx) => {
    const survey = await foundSurvey(tx, id)
    assertTerm(survey.startsOn, dueOn, tools.clock.today())
    if (!(await changeSurvey(tx, survey, { closedAt: null, dueOn }, { closed: false, takenUntil: takenUntil(dueOn) }))) throw stale()
    await note(tx, actor, tools.clock.now(), { verb: 'reopenedSurvey', subject: surveySubject(survey), details: { words: `до ${requisiteDay(dueOn)}` } })
  })
}

function stale(): Refusal {
  return new Refusal('wrong-moment', 'Пока страница была открыта, опрос изменили. Откройте его заново.')
}
