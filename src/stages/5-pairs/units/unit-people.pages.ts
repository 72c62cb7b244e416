// Rows of people on the page of a unit: who, in which role, what was answered, what is still missing for the order.
import { period, requisiteDay } from '../../../kit/russian/dates.ts'
import { fullName, screenName } from '../../../kit/russian/names.ts'
import { documentPaths } from '../../../common/documents/index.ts'
import { peoplePaths } from '../../../common/people/index.ts'
import { pairsPaths } from '../paths.ts'
import { ADDENDUM } from './addendum.document.ts'
import { answerTag, isAsked, presentMembers } from './agreement.ts'
import { basisInWords, isExternal } from './basis.ts'
import { organisationWords } from './member-cases.ts'
import { standing } from './member-consents.ts'
import type { UnitCard } from './unit-card.ts'
import type { UnitMember } from './unit.ts'

export interface Viewer {
  mayManage: boolean
  /** Reads who refused (the head alone). */
  mayReadRefusals: boolean
  mayReadPeople: boolean
}

const roleWords = { mentor: 'Наставник', mentee: 'Наставляемый' } as const

export function peopleTable(card: UnitCard, viewer: Viewer) {
  const { unit } = card
  const isOpen = unit.state === 'proposed' || unit.state === 'agreed'
  const members = isOpen ? presentMembers(unit) : unit.members.filter(({ leaveGround, orderId }) => leaveGround === null || orderId !== null)
  return {
    label: 'Состав',
    columns: [
      { key: 'name', words: 'ФИО', keep: true },
      { key: 'role', words: 'Роль' },
      { key: 'state', words: isOpen ? 'Ответ' : 'В составе' },
      { key: 'basis', words: 'Оформление' },
    ],
    rows: members.map((member) => ({
      id: member.id,
      name: screenName(member.person.name),
      cells: {
        name: nameCell(member, viewer),
        role: { words: roleWords[member.role], ...(member.direction !== null && { sub: member.direction }) },
        state: isAsked(unit, member) ? { tag: answerTag(member.answer, member.person.gender), sub: member.answerWords ?? '' } : { words: termWords(member, unit.to), sub: member.leaveGround ?? '' },
        basis: basisCell(card, member),
      },
      menu: viewer.mayManage ? menuOf(card, member) : [],
    })),
  }
}

/** Who was in the proposal and is not any more; whose word it was only the head reads. */
export function formerMembers({ unit }: UnitCard, { mayReadRefusals }: Viewer) {
  return unit.members.filter(({ leaveGround, orderId }) => leaveGround !== null && orderId === null).map(({ person, answer, leaveGround }) => ({
    name: screenName(person.name),
    words: mayReadRefusals && answer === 'refused' ? 'отказ' : (leaveGround ?? ''),
  }))
}

function nameCell(member: UnitMember, { mayReadPeople }: Viewer) {
  const { person, personId } = member
  return { words: fullName(person.name), sub: person.post, ...(mayReadPeople && { href: peoplePaths.person.to({ id: personId }) }) }
}

function termWords({ from, to }: UnitMember, until: string): string {
  return to === null ? period(from, until) : `${period(from, to)}`
}

/** Of a mentor: the consent of ст. 351.8 and what the work rests on; of a mentee: the consent to processing. */
function basisCell({ consents, today }: UnitCard, member: UnitMember) {
  const { personId, role } = member
  const processing = standing(consents, personId, role === 'mentor' ? 'processing-mentor' : 'processing-mentee', [today])
  if (processing === undefined) return { tag: { tone: 'need' as const, words: 'Согласие не действует' } }
  if (role === 'mentee') return { words: 'согласие действует' }
  if (isExternal(member)) return { words: organisationWords(member), ...(member.person.externalAgreement === null && { sub: 'договор не указан' }) }
  const basis = basisInWords(member)
  const mentoring = standing(consents, personId, 'mentoring', [today])
  if (mentoring === undefined) return { tag: { tone: 'need' as const, words: 'Нет согласия по ст. 351.8' }, sub: basis ?? '' }
  if (basis === undefined) return { tag: { tone: 'need' as const, words: 'Работа не оформлена' }, sub: `согласие от ${requisiteDay(mentoring.signedOn ?? today)}` }
  return { words: basis, sub: `согласие от ${requisiteDay(mentoring.signedOn ?? today)}` }
}

function menuOf({ unit }: UnitCard, member: UnitMember) {
  const asked = isAsked(unit, member)
  const to = { id: unit.id, member: member.id }
  const isHere = member.leaveGround === null
  const isOwnMentor = member.role === 'mentor' && !isExternal(member)
  const items: ({ words: string; href: string } | false)[] = [
    asked && { words: 'Записать ответ', href: pairsPaths.answer.to(to) },
    isHere && isOwnMentor && { words: 'Предложить согласие по ст. 351.8', href: pairsPaths.consent.to(to) },
    isHere && isOwnMentor && { words: 'Составить дополнительное соглашение', href: documentPaths.draft.to({ kind: ADDENDUM }, { member: member.id }) },
    isHere && isOwnMentor && { words: 'Входит в трудовую функцию', href: pairsPaths.basis.to(to) },
    asked && { words: 'Вывести из состава', href: pairsPaths.memberRemoval.to(to) },
    !asked && isHere && member.role === 'mentor' && member.orderId !== null && { words: 'Заменить наставника', href: pairsPaths.replacement.to({ id: unit.id }) },
  ]
  return items.filter((item) => item !== false)
}
