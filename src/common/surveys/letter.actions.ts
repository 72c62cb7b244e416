// Reminders by e-mail: written down with the decision to remind, sent after it is committed, told when they did not leave.
import { newId } from '../../kit/ids.ts'
import { Refusal } from '../../kit/refusal.ts'
import { peopleCount, plural } from '../../kit/russian/plural.ts'
import type { Actor } from '../../rights/actor.ts'
import type { Database, Tools } from '../../tools.ts'
import { note, theHouse } from '../journal/index.ts'
import { owes } from './assignment.ts'
import { assignmentById, changeAssignment } from './assignment.store.ts'
import { surveySubject } from './journal-subject.ts'
import { closeLetter, insertLetters, lettersOf, takeLetter, waitingLetters, type Letter } from './letter.store.ts'
import { assertNotClosed } from './survey.ts'
import { foundSurvey } from './survey.store.ts'

/** Nobody gets a second reminder of the same day by a second press. */
const REST_MILLISECONDS = 12 * 3_600_000
const MOST_TRIES = 3

interface Reminder {
  assignmentId: string
  to: string
  body: string
}

/** Puts letters into the queue; who got one lately gets none. Answers how many were put there. */
export async function queueLetters(tools: Tools, actor: Actor, surveyId: string, reminders: readonly Reminder[]): Promise<number> {
  if (tools.mail === undefined) throw new Refusal('wrong-moment', 'Письма не настроены: почтовый сервер указывает тот, кто обслуживает программу. Слова можно скопировать и отправить самим.')
  return tools.transaction(async (tx) => {
    const survey = await foundSurvey(tx, surveyId)
    assertNotClosed(survey)
    const at = tools.clock.now()
    const before = await lettersOf(tx, surveyId, reminders.map(({ assignmentId }) => assignmentId))
    const rests = (one: Letter | undefined) => one !== undefined && one.problem === null && at.getTime() - one.createdAt.getTime() < REST_MILLISECONDS
    const fresh = reminders.filter(({ assignmentId }) => !rests(before.get(assignmentId)))
    await insertLetters(tx, fresh.map((one) => ({ ...one, id: newId(), surveyId, createdAt: at, createdById: actor.personId })))
    if (fresh.length > 0) await note(tx, actor, at, { verb: 'reminded', subject: surveySubject(survey), details: { words: `письмом, ${peopleCount(fresh.length)}` } })
    return fresh.length
  })
}

interface Delivered {
  sent: number
  failed: number
}

const rounds = new WeakMap<Database, Promise<Delivered>>()
const following = new WeakMap<Database, Promise<Delivered>>()

/**
 * Sends what waits; one round at a time in a process. Without a mail server nothing waits.
 * A round under way may have looked for letters before the caller's were there, so another one follows it;
 * all who ask meanwhile share that one, or a silent server would use up the tries of a letter at once.
 */
export function deliverLetters(tools: Tools): Promise<Delivered> {
  const running = rounds.get(tools.database)
  if (running !== undefined) return followed(tools, running)
  const round = delivered(tools).finally(() => rounds.delete(tools.database))
  rounds.set(tools.database, round)
  return round
}

function followed(tools: Tools, running: Promise<Delivered>): Promise<Delivered> {
  const known = following.get(tools.database)
  if (known !== undefined) return known
  const next = running.catch(() => undefined).then(() => {
    following.delete(tools.database)
    return deliverLetters(tools)
  })
  following.set(tools.database, next)
  return next
}

async function delivered(tools: Tools): Promise<Delivered> {
  const total = { sent: 0, failed: 0 }
  const bySurvey = new Map<string, Delivered>()
  for (let letters = await waitingLetters(tools.database); letters.length > 0; letters = await waitingLetters(tools.database)) {
    for (const letter of letters) {
      const outcome = await sendOne(tools, letter)
      // The server is silent: all others would wait for it as long, so they stay for the next round.
      if (outcome === 'later') return told(tools, bySurvey, total)
      const one = bySurvey.get(letter.surveyId) ?? { sent: 0, failed: 0 }
      bySurvey.set(letter.surveyId, one)
      for (const counted of [one, total]) {
        if (outcome === 'sent') counted.sent += 1
        if (outcome === 'failed') counted.failed += 1
      }
    }
  }
  return told(tools, bySurvey, total)
}

/** Answered or closed meanwhile: nobody is reminded of what is done. */
async function sendOne(tools: Tools, letter: Letter): Promise<'sent' | 'failed' | 'later' | 'dropped'> {
  const assignment = await assignmentById(tools.database, letter.assignmentId)
  if (assignment === null || assignment.closed || !owes(assignment.state)) return closed(tools, letter, 'Ответ уже не нужен', 'dropped')
  if (!(await tools.transaction((tx) => takeLetter(tx, letter)))) return 'dropped'
  const { title } = await foundSurvey(tools.database, letter.surveyId)
  const outcome = (await tools.mail?.send({ to: letter.to, subject: `Анкета «${title}»`, text: letter.body })) ?? 'later'
  if (outcome === 'refused') return closed(tools, letter, 'Почтовый сервер не принял этот адрес', 'failed')
  if (outcome === 'later') return letter.tries + 1 < MOST_TRIES ? 'later' : closed(tools, letter, `Почтовый сервер не ответил ${plural(MOST_TRIES, ['раз', 'раза', 'раз'])}`, 'failed')
  await tools.transaction(async (tx) => {
    const at = tools.clock.now()
    await closeLetter(tx, letter.id, { sentAt: at })
    await changeAssignment(tx, letter.assignmentId, { remindedAt: at })
  })
  return 'sent'
}

async function closed<Outcome>(tools: Tools, { id }: Letter, problem: string, outcome: Outcome): Promise<Outcome> {
  await tools.transaction((tx) => closeLetter(tx, id, { problem }))
  return outcome
}

async function told(tools: Tools, bySurvey: ReadonlyMap<string, Delivered>, total: Delivered): Promise<Delivered> {
  for (const [surveyId, { sent, failed }] of bySurvey) {
    if (sent + failed === 0) continue
    const words = [sent > 0 && `ушло ${sent}`, failed > 0 && `не ушло ${failed}`].filter(Boolean).join(', ')
    await tools.transaction(async (tx) => {
      await note(tx, theHouse, tools.clock.now(), { verb: 'sentLetters', subject: surveySubject(await foundSurvey(tx, surveyId)), details: { words } })
    })
  }
  return total
}
