// What the bank does when answers come: it keeps the request in the person's own words and the card of deficits.
import { competenceKeys } from './competence-words.ts'
import { choiceIn, choicesIn, textIn } from '../../kit/questionnaires/scores.ts'
import { searchKey } from '../../kit/russian/search-key.ts'
import type { Db, Tools } from '../../tools.ts'
import type { SentAnswers } from '../../common/surveys/index.ts'
import { deficitIndex, needsOf } from './deficits.ts'
import { replaceDeficits } from './deficits.store.ts'
import { mayFollow, step, usualPriority } from './mentee.ts'
import { keysText, type MenteeRecord } from './mentee-row.ts'
import { changeMentee, foundMentee, insertMentee, keepStep, openMenteeOf } from './mentee.store.ts'
import { couldTeach } from './request-signs.ts'

type Sent = Pick<SentAnswers, 'assignmentId' | 'personId' | 'answers' | 'day' | 'author'>

/** The card of deficits is for those who want a mentor; undefined when the person may fill it. */
export async function mayFillDeficits(db: Db, personId: string): Promise<string | undefined> {
  const mentee = await openMenteeOf(db, personId)
  if (mentee === null || mentee.requestId === null) return 'Сначала нужна анкета профессионального запроса.'
  return mentee.want === 'yes' || mentee.want === 'rather_yes' ? undefined : 'Карту дефицитов заполняют те, кто хочет работать с наставником весь год.'
}

/** Q1: the request. Whoever answers «пока нет» has refused; whoever was not seen yet is seen by answering. */
export async function keepRequest(tx: Db, tools: Tools, sent: Sent): Promise<void> {
  const { answers, day, author } = sent
  const at = tools.clock.now()
  const mentee = await participationOf(tx, sent, at)
  const category = choiceIn(answers, 'category')
  const request = textIn(answers, 'main_request').trim()
  const isDecided = mentee.state !== 'identified' && mentee.state !== 'surveyed'
  await changeMentee(tx, mentee, {
    category: category ?? null,
    want: choiceIn(answers, 'want') ?? null,
    request: request === '' ? null : request,
    requestKey: searchKey(request),
    couldTeach: couldTeach(answers),
    requestId: sent.assignmentId,
    slots: keysText.encode([...choicesIn(answers, 'time_slots')]),
    ages: keysText.encode([...choicesIn(answers, 'group_age')]),
    ...(!isDecided && { priority: usualPriority(category) }),
  }, at)
  const next = choiceIn(answers, 'want') === 'not_now' ? 'refused' : 'surveyed'
  if (isDecided || !mayFollow(mentee.state, next)) return
  const fresh = await foundMentee(tx, mentee.id)
  const reason = next === 'refused' ? 'ответ в анкете: пока нет' : null
  await changeMentee(tx, fresh, step(fresh, next, day, reason), at)
  await keepStep(tx, mentee.id, { on: day, state: next, reason, byId: author.personId, at })
}

/** Q2: the card of deficits. Once a pair works, later cards are for comparison and the one of the start stays. */
export async function keepDeficits(tx: Db, tools: Tools, sent: Sent): Promise<void> {
  const at = tools.clock.now()
  const mentee = await participationOf(tx, sent, at)
  if (mentee.state === 'paired' && mentee.deficitsId !== null) return
  const needs = needsOf(sent.answers, competenceKeys(sent.answers, 'lvl'))
  await replaceDeficits(tx, mentee.id, needs)
  const priorities = keysText.encode([...choicesIn(sent.answers, 'prio')])
  await changeMentee(tx, mentee, { deficitsId: sent.assignmentId, deficitIndex: deficitIndex(needs) ?? -1, priorities }, at)
}

/** The person refuses to answer: nothing is kept but the refusal. */
export async function keepRefusal(tx: Db, tools: Tools, { personId, day, author }: Pick<SentAnswers, 'personId' | 'day' | 'author'>): Promise<void> {
  const mentee = await openMenteeOf(tx, personId)
  if (mentee === null || (mentee.state !== 'identified' && mentee.state !== 'surveyed')) return
  const at = tools.clock.now()
  await changeMentee(tx, mentee, step(mentee, 'refused', day, 'отказ отвечать на анкету'), at)
  await keepStep(tx, mentee.id, { on: day, state: 'refused', reason: 'отказ отвечать на анкету', byId: author.personId, at })
}

async function participationOf(tx: Db, { personId, day, author }: Sent, at: Date): Promise<MenteeRecord> {
  const open = await openMenteeOf(tx, personId)
  if (open !== null) return open
  return foundMentee(tx, await insertMentee(tx, { personId, on: day, at, byId: author.personId }))
}
