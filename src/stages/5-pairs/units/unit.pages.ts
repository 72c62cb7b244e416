// The page of one pair or group: next step, people, what the order still needs, programme, meetings, history.
import { period, requisiteDay, screenDay } from '../../../kit/russian/dates.ts'
import { plural } from '../../../kit/russian/plural.ts'
import { capitalized } from '../../../kit/russian/typography.ts'
import { documentPaths } from '../../../common/documents/index.ts'
import { historyLines } from '../../../common/journal/index.ts'
import { schoolYearLabel } from '../../../kit/calendar/school-year.ts'
import { pairsPaths } from '../paths.ts'
import { presentMembers } from './agreement.ts'
import { endingPaths } from './ending-paths.ts'
import { formAndTypes } from './forms-and-types.ts'
import { schoolYearsOf } from './membership.ts'
import { standing } from './member-consents.ts'
import { unitChecks } from './pairing-checks.ts'
import { programmeStep, withoutConsent, type UnitCard } from './unit-card.ts'
import { formerMembers, peopleTable, type Viewer } from './unit-people.pages.ts'
import { nextStepOf } from './unit-step.ts'
import { unitTag, unitStateWords, shownState, type Unit } from './unit.ts'
import { unitWarnings } from './unit-warnings.ts'

export function unitPage(card: UnitCard, viewer: Viewer) {
  const { unit, today } = card
  const isOpen = unit.state === 'proposed' || unit.state === 'agreed'
  const next = nextStepOf(unit, today, { programme: programmeStep(card.programme?.state), withoutConsent: withoutConsent(unit, card.consents, today) })
  return {
    title: unit.title,
    head: {
      crumbs: [{ words: 'Пары и группы', href: pairsPaths.units.to() }, { words: unit.title }],
      title: unit.title,
      lead: `${capitalized(formAndTypes(unit))}, ${period(unit.from, unit.to)}`,
      tag: unitTag(unit, today),
      ...(viewer.mayManage && next?.link !== undefined && next.link.href !== pairsPaths.unit.to({ id: unit.id }) && { primary: next.link }),
      ...(viewer.mayManage && isOpen && { actions: [{ words: 'Добавить в состав', href: pairsPaths.member.to({ id: unit.id }), icon: 'plus' }] }),
      more: viewer.mayManage ? menuOf(unit) : [],
    },
    notices: noticesOf(card, viewer),
    people: peopleTable(card, viewer),
    former: formerMembers(card, viewer),
    checks: isOpen ? checksOf(card) : undefined,
    facts: factsOf(card),
    work: isOpen || unit.state === 'stopped' && unit.orderId === null ? undefined : workOf(card),
    history: { entries: historyLines(card.entries), ...(card.hasMoreEntries && { more: { href: pairsPaths.history.to({ id: unit.id }), words: 'Вся история' } }) },
  }
}

function noticesOf(card: UnitCard, { mayManage }: Viewer) {
  const { unit, today } = card
  const questions = presentMembers(unit).filter(({ answer }) => answer === 'question')
  const warnings = mayManage ? unitWarnings(unit, card.places, today) : []
  const state = shownState(unit, today)
  return [
    ...(state === 'dropped' ? [{ tone: 'info' as const, title: 'Предложение снято', words: `${capitalized(unit.endGround ?? 'пара не состоялась')}. Остальные пары от этого не меняются: подбор оставит их на месте.` }] : []),
    ...(state === 'suspended' ? [{ tone: 'need' as const, title: unitStateWords.suspended.words, words: 'Проверьте состав: замените наставника, введите нового участника или завершите работу.' }] : []),
    ...questions.map(({ person, answerWords }) => ({ tone: 'need' as const, title: `Вопрос: ${person.name.firstName} ${person.name.patronymic ?? ''}`.trim(), words: `${answerWords ?? ''} Ответьте лично; когда человек решит, он ответит снова или вы запишете ответ.`.trim() })),
    ...(warnings.length > 0 && (unit.orderId === null || state === 'active') ? [{ tone: 'info' as const, title: 'Обратите внимание', words: warnings.join(' ') }] : []),
  ]
}

/** The same refusals the order would give, while they can still be put right. */
function checksOf({ unit, consents, today }: UnitCard) {
  const checks = unitChecks(unit, { signedOn: undefined, today, holds: (personId, kind) => standing(consents, personId, kind, [today]) !== undefined, namesOthers: () => false })
  const here = pairsPaths.unit.to({ id: unit.id })
  if (checks.length === 0) return [{ state: 'done' as const, words: 'Всё готово для приказа', fact: 'Все согласны, согласия действуют, работа наставников оформлена.' }]
  return checks.map(({ tone, title, fact, action }) => ({
    state: tone === 'done' ? ('done' as const) : ('missing' as const), words: title.replace(`«${unit.title}»: `, '').replace(/^./, (letter) => letter.toUpperCase()), fact,
    ...(action !== undefined && action.href !== here && { action }),
  }))
}

function factsOf({ unit, order, today }: UnitCard) {
  return [
    { label: 'Форма и вид', value: formAndTypes(unit) },
    { label: 'Направление', value: unit.direction ?? '' },
    { label: 'Срок', value: period(unit.from, unit.to) },
    { label: 'Учебные годы', value: schoolYearsOf(unit).length > 1 ? schoolYearsOf(unit).map(schoolYearLabel).join(', ') : '' },
    { label: 'Почему эти люди', value: unit.reason ?? '' },
    { label: 'Приказ', value: order === undefined ? '' : [{ href: order.href, words: `№ ${order.number ?? ''} от ${order.signedOn === null ? '' : requisiteDay(order.signedOn)}` }] },
    { label: 'Состояние', value: unitStateWords[shownState(unit, today)].explanation },
    { label: 'Итог', value: [unit.outcomeNote, unit.endedOn !== null && unit.orderId !== null && `последний день ${requisiteDay(unit.endedOn)}`].filter(Boolean).join('; ') },
  ]
}

const programmeWords: Record<ReturnType<typeof programmeStep>, string> = { none: 'ещё не составлена', written: 'пишется', waiting: 'согласована, ждёт утверждения', approved: 'утверждена' }

function workOf({ unit, programme, meetings, today }: UnitCard) {
  const to = { id: unit.id }
  const edition = programme !== undefined && programme.edition > 1 ? `, редакция ${programme.edition}` : ''
  return [
    { title: 'Программа', words: `${capitalized(programmeWords[programmeStep(programme?.state)])}${edition}.`, link: { href: pairsPaths.programme.to(to), words: programme === undefined ? 'Составить программу' : 'Открыть программу' } },
    {
      title: 'Встречи',
      words: meetings.lastOn === null ? 'Записей пока нет.' : `${plural(meetings.count, ['запись', 'записи', 'записей'])}, последняя ${screenDay(meetings.lastOn, today)}.`,
      link: { href: pairsPaths.meetings.to(to), words: 'Журнал встреч' },
    },
  ]
}

function menuOf(unit: Unit) {
  const to = { id: unit.id }
  if (unit.state === 'proposed' || unit.state === 'agreed') {
    return [
      { words: 'Изменить условия', href: pairsPaths.edit.to(to), icon: 'pencil' },
      { words: 'Снять предложение', href: pairsPaths.removal.to(to), icon: 'x' },
      { words: 'История', href: pairsPaths.history.to(to), icon: 'history' },
    ]
  }
  const work = unit.state === 'approved' || unit.state === 'suspended'
    ? [
        { words: 'Добавить в состав', href: pairsPaths.member.to(to), icon: 'plus' },
        { words: 'Заменить наставника', href: pairsPaths.replacement.to(to), icon: 'refresh' },
        { words: 'Завершить или продлить', href: pairsPaths.ending.to(to), icon: 'check' },
        ...(unit.orderId === null ? [] : [{ words: 'Действующая редакция списка', href: endingPaths.edition.to({ order: unit.orderId }), icon: 'file-text' }]),
        { words: 'Все приказы', href: documentPaths.register.to({}, { stage: '5' }), icon: 'file-text' },
      ]
    : []
  return [...work, { words: 'История', href: pairsPaths.history.to(to), icon: 'history' }]
}
