// The one next step of a unit: what its page and the list lead to.
import type { Day } from '../../../kit/calendar/day.ts'
import { screenName } from '../../../kit/russian/names.ts'
import type { Link } from '../../../kit/links.ts'
import { documentPaths } from '../../../common/documents/index.ts'
import { selectionPaths } from '../../4-selection/index.ts'
import { pairsPaths } from '../paths.ts'
import { presentMembers } from './agreement.ts'
import { standingMembers } from './membership.ts'
import { shownState, type Unit, type UnitMember } from './unit.ts'

interface UnitStepWords {
  words: string
  link?: Link
  /** Something to be done by the curator, not only waited for. */
  needs: boolean
}

/** What other rooms know of the unit that decides its next step. */
export interface UnitKnown {
  /** Of the programme: none yet, written, waiting for the head, in force. */
  programme?: 'none' | 'written' | 'waiting' | 'approved'
  /** Own mentors without a consent of ст. 351.8 that holds. */
  withoutConsent?: readonly string[]
}

export function nextStepOf(unit: Unit, today: Day, known: UnitKnown = {}): UnitStepWords | undefined {
  const state = shownState(unit, today)
  if (state === 'proposed') return proposedStep(unit)
  if (state === 'agreed') return agreedStep(unit, known)
  if (state === 'dropped') return { words: 'Подобрать заново', link: { href: selectionPaths.board.to(), words: 'Подобрать заново' }, needs: true }
  if (state === 'finished' || state === 'partial' || state === 'stopped') return undefined
  const alone = standingMembers(unit, today)
  if (!alone.some(({ role }) => role === 'mentor')) return linked('Нужен новый наставник', pairsPaths.replacement.to({ id: unit.id }), 'Заменить наставника')
  if (!alone.some(({ role }) => role === 'mentee')) return linked('В паре не осталось наставляемых', pairsPaths.ending.to({ id: unit.id }), 'Завершить')
  if (state === 'overdue') return linked('Срок вышел', pairsPaths.ending.to({ id: unit.id }), 'Завершить или продлить')
  return programmeStep(unit, known)
}

function proposedStep(unit: Unit): UnitStepWords {
  const members = presentMembers(unit)
  const asking = members.find(({ answer }) => answer === 'question')
  if (asking !== undefined) return linked(`Вопрос: ${screenName(asking.person.name)}`, pairsPaths.unit.to({ id: unit.id }), 'Прочитать вопрос')
  const waiting = members.filter(({ answer }) => answer === null)
  return { words: `Ждём ответа: ${waiting.map(({ person }) => screenName(person.name)).join(', ')}`, needs: false }
}

function agreedStep(unit: Unit, { withoutConsent = [] }: UnitKnown): UnitStepWords {
  const own = presentMembers(unit).filter((member) => member.role === 'mentor' && member.person.employment !== 'external')
  const missing = own.find(({ personId }) => withoutConsent.includes(personId))
  if (missing !== undefined) return linked(`Нужно согласие по ст. 351.8: ${screenName(missing.person.name)}`, toMember(pairsPaths.consent, unit, missing), 'Предложить согласие')
  const bare = own.find(({ basis }) => basis === null)
  if (bare !== undefined) return linked(`Оформить работу наставника: ${screenName(bare.person.name)}`, toMember(pairsPaths.basis, unit, bare), 'Оформить')
  return linked('Всё готово для приказа', documentPaths.draft.to({ kind: 'pairing-order' }, { units: unit.id }), 'Подготовить приказ')
}

function programmeStep(unit: Unit, { programme }: UnitKnown): UnitStepWords | undefined {
  const href = pairsPaths.programme.to({ id: unit.id })
  if (programme === 'none') return linked('Программы ещё нет', href, 'Составить программу')
  if (programme === 'written') return { words: 'Программа пишется', link: { href, words: 'Открыть программу' }, needs: false }
  if (programme === 'waiting') return { words: 'Программа ждёт утверждения', link: { href, words: 'Открыть программу' }, needs: true }
  return undefined
}

function linked(words: string, href: string, todo: string): UnitStepWords {
  return { words, link: { href, words: todo }, needs: true }
}

function toMember(path: typeof pairsPaths.basis | typeof pairsPaths.consent, unit: Unit, member: UnitMember): string {
  return path.to({ id: unit.id, member: member.id })
}
