// Answers of both sides, and what follows from them (domain.md §6, documents.md D05).
import { addDays, type Day } from '../../../kit/calendar/day.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Gender } from '../../../kit/russian/names.ts'
import type { Tag } from '../../../kit/tone.ts'
import { pairsPaths } from '../paths.ts'
import { isOpenUnit, type MemberAnswer, type Unit, type UnitMember } from './unit.ts'

/** Still of the unit before the order: whoever refused or was taken out is not. */
export function presentMembers({ members }: Pick<Unit, 'members'>): UnitMember[] {
  return members.filter(({ leaveGround }) => leaveGround === null)
}

/** Agreed once everybody has said yes and there is somebody on both sides. */
export function stateAfterAnswers(members: readonly Pick<UnitMember, 'answer' | 'role'>[]): 'proposed' | 'agreed' {
  const hasBoth = members.some(({ role }) => role === 'mentor') && members.some(({ role }) => role === 'mentee')
  return hasBoth && members.every(({ answer }) => answer === 'agreed') ? 'agreed' : 'proposed'
}

/** Last day of a membership that never took place: before its first day and before today. */
export function neverDay({ from }: Pick<UnitMember, 'from'>, today: Day): Day {
  return addDays(from < today ? from : today, -1)
}

/**
 * A newcomer of a unit with an order answers until the amending order names him.
 * @throws Refusal once an order is registered: then there are other ways out
 */
export function assertAnswerable(unit: Pick<Unit, 'state'>, member?: Pick<UnitMember, 'orderId'>): void {
  if (unit.state === 'proposed' || unit.state === 'agreed') return
  if (member?.orderId === null && (unit.state === 'approved' || unit.state === 'suspended')) return
  const words = unit.state === 'approved' || unit.state === 'suspended'
    ? 'Пара уже закреплена приказом. Чтобы выйти из неё, подайте заявление куратору: он заменит наставника или завершит работу.'
    : 'Предложение уже снято: отвечать не нужно.'
  throw new Refusal('wrong-moment', words)
}

/**
 * Terms and people change freely only while it is a proposal.
 * @throws Refusal that tells the curator the ways there are after the order
 */
export function assertProposal({ id, state }: Pick<Unit, 'id' | 'state'>): void {
  if (state === 'proposed' || state === 'agreed') return
  if (state === 'finished' || state === 'stopped') throw new Refusal('wrong-moment', 'Эта пара уже не работает: составьте новую.')
  throw new Refusal('wrong-moment', 'Пара уже закреплена приказом: её условия меняет другой приказ. Продлите, приостановите или завершите её, замените наставника.', { next: { href: pairsPaths.ending.to({ id }), words: 'Завершить или продлить' } })
}

/** Is asked whether to take part: everybody before the order, a newcomer until the amending order. */
export function isAsked(unit: Pick<Unit, 'state'>, { orderId, leaveGround }: Pick<UnitMember, 'orderId' | 'leaveGround'>): boolean {
  return isOpenUnit(unit) && orderId === null && leaveGround === null
}

/** As the person says it. */
export function answerOptions(gender: Gender): Record<MemberAnswer, string> {
  return gender === 'male'
    ? { agreed: 'Согласен', question: 'Есть вопрос', refused: 'Отказываюсь' }
    : { agreed: 'Согласна', question: 'Есть вопрос', refused: 'Отказываюсь' }
}

/** As others are told of it. */
export function answerTag(answer: MemberAnswer | null, gender: Gender): Tag {
  if (answer === null) return { tone: 'wait', words: 'Ждём ответа' }
  if (answer === 'question') return { tone: 'need', words: 'Есть вопрос' }
  if (answer === 'refused') return { tone: 'plain', words: 'Отказ', icon: 'x' }
  return { tone: 'good', words: gender === 'male' ? 'Согласен' : 'Согласна' }
}

/** After «ответила на предложение:»; a refusal is told without its reason. */
export const answerInJournal: Record<MemberAnswer, string> = { agreed: 'согласие', question: 'есть вопрос', refused: 'отказ' }
