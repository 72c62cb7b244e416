// Both sides answer a proposal: on a phone by themselves, or the curator enters what was said or signed.
import { found } from '../../../kit/refusal.ts'
import { screenName } from '../../../kit/russian/names.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Db, Tools } from '../../../tools.ts'
import { note, theHouse } from '../../../common/journal/index.ts'
import { recordRefusal } from '../../4-selection/index.ts'
import { answerInJournal, assertAnswerable, presentMembers } from './agreement.ts'
import { STAGE, unitNominative, type Deed } from './deed.ts'
import { settleState, takeOut } from './leaving.actions.ts'
import type { MemberAnswer, Unit, UnitMember } from './unit.ts'
import { assertOwnUnit, changeUnit, foundUnit, keepUnitStep } from './unit.store.ts'

export interface Answer {
  answer: MemberAnswer
  words?: string | undefined
}

/** How the curator got to know it. */
type AnswerWay = 'paper' | 'oral'
const wayWords: Record<AnswerWay, string> = { paper: 'на бумаге', oral: 'устно' }

/** The person's own answer, for every role the person has in the proposal. Answers whether the proposal goes on. */
export async function answerOwn(tools: Tools, actor: Actor, unitId: string, answer: Answer): Promise<boolean> {
  return tools.transaction(async (tx) => {
    const unit = await assertOwnUnit(tx, actor.personId, unitId)
    const own = presentMembers(unit).filter(({ personId }) => personId === actor.personId)
    const member = own.find(({ orderId }) => orderId === null) ?? own[0]
    if (member === undefined || isSame(member, answer)) return unit.state !== 'stopped'
    return keepAnswer(tx, deedOf(tools, actor), unit, member, answer)
  })
}

/** An answer given on paper or by word of mouth, entered by the curator. */
export async function enterAnswer(tools: Tools, actor: Actor, unitId: string, memberId: string, { way, ...answer }: Answer & { way: AnswerWay }): Promise<boolean> {
  return tools.transaction(async (tx) => {
    const unit = await foundUnit(tx, unitId)
    const member = found(unit.members.find(({ id }) => id === memberId))
    if (member.leaveGround !== null || isSame(member, answer)) return unit.state !== 'stopped'
    return keepAnswer(tx, deedOf(tools, actor), unit, member, answer, way)
  })
}

async function keepAnswer(tx: Db, deed: Deed, unit: Unit, member: UnitMember, { answer, words }: Answer, way?: AnswerWay): Promise<boolean> {
  assertAnswerable(unit, member)
  const { author, at, today } = deed
  if (answer === 'refused') return refuse(tx, deed, unit, member, words)
  await tx.unitMember.update({ where: { id: member.id }, data: { answer, answerWords: words ?? null, answeredAt: at } })
  // Two answers at once must not both believe to be the last one: the version of the unit makes them wait for each other.
  await changeUnit(tx, unit, {}, at)
  await keepUnitStep(tx, unit.id, { on: today, step: 'answered', words: `${screenName(member.person.name)}: ${answerInJournal[answer]}`, byId: author.personId, at })
  const details = { words: [way && screenName(member.person.name), answerInJournal[answer], way && wayWords[way]].filter(Boolean).join(', ') }
  await note(tx, author, at, { verb: way === undefined ? 'answeredProposal' : 'enteredAnswer', subject: unitNominative(unit), stage: STAGE, details })
  await settleState(tx, deed, unit.id)
  return true
}

/**
 * A refusal costs nothing: it becomes a rule of matching that only the head can read, and the person leaves the proposal.
 * Neither the other side nor the journal is told who said no and why.
 */
async function refuse(tx: Db, deed: Deed, unit: Unit, member: UnitMember, reason: string | undefined): Promise<boolean> {
  const others = presentMembers(unit).filter(({ role }) => role !== member.role)
  for (const other of others) {
    const [mentee, mentor] = member.role === 'mentee' ? [member, other] : [other, member]
    await recordRefusal(tx, {
      menteePersonId: mentee.personId, mentorPersonId: mentor.personId, side: member.role, reason: reason ?? null,
      on: deed.today, byId: deed.author.personId ?? member.personId, at: deed.at,
    })
  }
  await tx.unitMember.update({ where: { id: member.id }, data: { answer: 'refused', answerWords: null, answeredAt: deed.at } })
  return takeOut(tx, { ...deed, author: theHouse }, unit, member, 'участники не договорились')
}

function isSame(member: UnitMember, { answer, words }: Answer): boolean {
  return member.answer === answer && member.answerWords === (words ?? null)
}

function deedOf(tools: Tools, author: Actor): Deed {
  return { author, at: tools.clock.now(), today: tools.clock.today() }
}
