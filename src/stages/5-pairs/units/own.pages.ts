// The pair as its own people see it, on a phone: with whom, until when, what is asked now.
import type { Day } from '../../../kit/calendar/day.ts'
import { formView } from '../../../kit/forms/form-view.ts'
import type { Submission } from '../../../kit/forms/submission.ts'
import type { Link } from '../../../kit/links.ts'
import { period } from '../../../kit/russian/dates.ts'
import { fullName, screenName } from '../../../kit/russian/names.ts'
import { capitalized } from '../../../kit/russian/typography.ts'
import { pairsPaths } from '../paths.ts'
import { answerOptions, answerTag, presentMembers } from './agreement.ts'
import { formAndTypes } from './forms-and-types.ts'
import { membershipsOf } from './membership.ts'
import { organisationWords } from './member-cases.ts'
import { ownAnswerForm } from './unit.form.ts'
import { shownState, unitTag, type Unit, type UnitMember } from './unit.ts'

const roleWords = { mentor: 'Вы – наставник', mentee: 'Вы – наставляемый' } as const

export function ownUnitsPage(units: readonly Unit[], personId: string, today: Day) {
  return {
    title: 'Мои пары',
    head: { title: 'Мои пары', lead: units.length === 0 ? '' : 'Пары и группы, в которых вы участвуете' },
    units: units.filter((unit) => shownState(unit, today) !== 'dropped' || ownMember(unit, personId)?.answer !== 'refused').map((unit) => ({
      href: pairsPaths.ownUnit.to({ id: unit.id }),
      words: othersOf(unit, personId).map(({ person }) => screenName(person.name)).join(', ') || unit.title,
      sub: `${roleWords[ownMember(unit, personId)?.role ?? 'mentee']}, ${period(unit.from, unit.to)}`,
      tag: unitTag(unit, today),
    })),
    empty: units.length > 0 ? undefined : { title: 'Пар пока нет', why: 'Когда куратор предложит вам наставника или наставляемого, предложение появится здесь: вы сможете согласиться, задать вопрос или отказаться.' },
  }
}

export function ownUnitPage({ unit, personId, submission, today, meetings }: { unit: Unit; personId: string; submission: Submission; today: Day; meetings: readonly Link[] }) {
  const own = ownMember(unit, personId)
  const isOpen = unit.state === 'proposed' || unit.state === 'agreed'
  const isNewcomer = own?.orderId === null && (unit.state === 'approved' || unit.state === 'suspended')
  const asksNow = (isOpen || isNewcomer) && own !== undefined && own.leaveGround === null
  const isMember = membershipsOf(unit, personId, today).length > 0
  return {
    title: unit.title,
    head: {
      crumbs: [{ words: 'Мои пары', href: pairsPaths.own.to() }, { words: unit.title }],
      title: othersOf(unit, personId).map(({ person }) => fullName(person.name)).join(', ') || unit.title,
      lead: own === undefined ? '' : `${roleWords[own.role]}${own.direction === null ? '' : `, ${own.direction}`}`,
      tag: unitTag(unit, today),
    },
    notice: noticeOf(unit, own),
    people: othersOf(unit, personId).map((member) => ({
      name: fullName(member.person.name),
      sub: [member.role === 'mentor' ? 'наставник' : 'наставляемый', member.person.post, member.person.employment === 'external' && organisationWords(member), member.direction].filter(Boolean).join(', '),
    })),
    facts: [
      { label: 'Срок', value: period(unit.from, unit.to) },
      { label: 'Форма и вид', value: capitalized(formAndTypes(unit)) },
      { label: 'Направление', value: unit.direction ?? '' },
    ],
    answer: asksNow ? { ...answerPart(unit, own, submission), given: own.answer === null ? undefined : answerTag(own.answer, own.person.gender) } : undefined,
    // Whoever has left keeps the records of his own meetings.
    work: isOpen || unit.orderId === null ? [] : [...(isMember ? [{ href: pairsPaths.programme.to({ id: unit.id }), words: 'Программа и план' }] : []), ...meetings],
    foot: isOpen
      ? 'Отказ ни на что не влияет, причину можно не называть. Другая сторона узнает только, что предложение снято.'
      : own?.role === 'mentor' && isMember ? 'От наставничества можно отказаться досрочно: подайте заявление за три рабочих дня, куратор подготовит бумагу.' : '',
  }
}

function answerPart(unit: Unit, { person }: UnitMember, submission: Submission) {
  const options = answerOptions(person.gender)
  const view = formView(ownAnswerForm, submission, { action: pairsPaths.ownAnswer.to({ id: unit.id }), submit: 'Ответить' })
  // The words of the answer agree with the person; the form itself knows no gender.
  const fields = view.fields.map((field) => (field.name === 'answer' ? { ...field, options: (field.options ?? []).map((option) => ({ ...option, words: options[option.value as keyof typeof options] ?? option.words })) } : field))
  return { form: { ...view, fields } }
}

function noticeOf(unit: Unit, own: UnitMember | undefined) {
  if (unit.state === 'stopped' && unit.orderId === null) return { tone: 'info' as const, title: 'Предложение снято', words: own?.answer === 'refused' ? 'Ваш ответ записан. Больше ничего делать не нужно.' : 'Куратор подберёт другую пару и предложит её вам.' }
  if (own !== undefined && own.leaveGround !== null && own.orderId === null) return { tone: 'info' as const, title: 'Вы не участвуете в этом предложении', words: 'Больше ничего делать не нужно.' }
  if (own?.answer === 'question' && own.leaveGround === null) return { tone: 'info' as const, title: 'Вопрос передан куратору', words: 'Когда решите, ответьте здесь ещё раз.' }
  if (unit.state === 'agreed') return { tone: 'info' as const, title: 'Все согласны', words: 'Осталось дождаться приказа: вы увидите его в «Моих документах».' }
  return undefined
}

function ownMember(unit: Unit, personId: string): UnitMember | undefined {
  const own = unit.members.filter((member) => member.personId === personId)
  return own.find(({ leaveGround }) => leaveGround === null) ?? own.at(-1)
}

/** Everybody else who is in it; to a mentee first the mentors, to a mentor the mentees. */
function othersOf(unit: Unit, personId: string): UnitMember[] {
  const own = ownMember(unit, personId)
  const others = presentMembers(unit).filter((member) => member.personId !== personId)
  return [...others.filter(({ role }) => role !== own?.role), ...others.filter(({ role }) => role === own?.role)]
}
