// The one page of a replacement: what is done, what is still to do, in any order.
import { addDays } from '../../../kit/calendar/day.ts'
import { requisiteDay, screenDay } from '../../../kit/russian/dates.ts'
import { fullName, screenName } from '../../../kit/russian/names.ts'
import { plural } from '../../../kit/russian/plural.ts'
import { capitalized } from '../../../kit/russian/typography.ts'
import { documentPaths, numberAndDate, type Document } from '../../../common/documents/index.ts'
import { pairsPaths } from '../paths.ts'
import { supportPaths } from '../support/support-paths.ts'
import type { ReplacementFacts } from './replacement.facts.ts'
import { grounds, groundOf, type GroundKey } from './replacement-grounds.ts'
import { replacementPaths as paths } from './replacement-paths.ts'
import { stepKeys, stepsOf, type StepKey } from './replacement.ts'
import type { Replacement } from './replacement.store.ts'

interface Action {
  words: string
  href: string
  /** Sent as a form: it writes. */
  isDeed?: boolean
}

export function replacementPage(facts: ReplacementFacts, { mayManage, others }: { mayManage: boolean; others: readonly Replacement[] }) {
  const { path, unit, member, today } = facts
  const steps = stepsOf(facts.facts)
  const counted = stepKeys.filter((key) => steps[key] !== 'none')
  const done = counted.filter((key) => steps[key] === 'done').length
  const to = { id: unit.id, replacement: path.id }
  const isOpen = path.closedOn === null
  const name = screenName(member.person.name)
  return {
    title: `Замена: ${name}`,
    head: {
      crumbs: [{ words: 'Пары и группы', href: pairsPaths.units.to() }, { words: unit.title, href: pairsPaths.unit.to({ id: unit.id }) }, { words: 'Замена наставника' }],
      title: `Замена: ${name}`,
      lead: `${capitalized(groundOf(path.ground).words)}. Первый день без наставника – ${screenDay(path.stopsOn, today)}.`,
      tag: isOpen ? dueTag(facts) : { tone: 'plain' as const, words: path.note === 'отменена' ? 'Отменена' : 'Закончена', icon: path.note === 'отменена' ? 'x' : 'check' },
    },
    progress: { done, all: counted.length, words: `Сделано ${done} из ${counted.length}` },
    orphans: isOpen && facts.orphans.length > 0 ? orphanNotice(facts) : undefined,
    steps: counted.map((key, index) => ({ number: index + 1, isDone: steps[key] === 'done', ...stepWords(key, facts, mayManage && isOpen) })),
    facts: [
      { label: 'Уходит', value: fullName(member.person.name) },
      { label: 'Основание', value: grounds[path.ground as GroundKey].label },
      { label: 'Узнали', value: requisiteDay(path.noticedOn) },
      { label: 'Последний день', value: requisiteDay(addDays(path.stopsOn, -1)) },
      { label: 'Приказ нужен до', value: `${requisiteDay(path.orderDueOn)}, пять рабочих дней` },
      { label: 'Наставляемые', value: facts.mentees.map(({ person }) => screenName(person.name)).join(', ') },
    ],
    closing: mayManage && isOpen && done === counted.length ? paths.closing.to(to) : undefined,
    dropping: mayManage && isOpen && member.endOrderId === null ? paths.dropping.to(to) : undefined,
    others: others.filter(({ id, closedOn }) => id !== path.id && closedOn === null).map((one) => ({ href: paths.path.to({ id: unit.id, replacement: one.id }), words: `Другая замена, с ${requisiteDay(one.stopsOn)}` })),
  }
}

function dueTag({ path, facts, today }: ReplacementFacts) {
  if (facts.hasOrder) return { tone: 'good' as const, words: 'Приказ зарегистрирован' }
  return path.orderDueOn < today ? { tone: 'need' as const, words: `Приказ ждали до ${requisiteDay(path.orderDueOn)}` } : { tone: 'wait' as const, words: `Приказ до ${requisiteDay(path.orderDueOn)}` }
}

function orphanNotice({ orphans, path, today }: ReplacementFacts) {
  const names = orphans.map(({ person }) => screenName(person.name)).join(', ')
  const since = path.stopsOn <= today ? 'Сейчас без наставника' : `С ${screenDay(path.stopsOn, today)} без наставника`
  return { tone: 'need' as const, title: `${since}: ${names}`, words: 'Выберите, кто ведёт дальше, или запишите поддержку, чтобы никто не остался один.' }
}

interface StepText {
  title: string
  words: string
  actions: Action[]
  checks?: { state: 'missing'; words: string; fact?: string | undefined; action?: { href: string; words: string } | undefined }[]
}

function stepWords(key: StepKey, facts: ReplacementFacts, mayAct: boolean): StepText {
  const text = steps[key](facts)
  return mayAct ? text : { ...text, actions: text.actions.filter(({ isDeed, href }) => isDeed !== true && !href.endsWith('/successor') && !href.endsWith('/handover')), checks: text.checks?.map(({ state, words, fact }) => ({ state, words, fact })) ?? [] }
}

const steps: Record<StepKey, (facts: ReplacementFacts) => StepText> = {
  notice: ({ path, notice, unit }) => ({
    title: groundOf(path.ground).notice === 'mentor' ? 'Уведомление наставника' : 'Уведомление об отмене поручения',
    words: paperWords(notice, 'Напечатайте, дайте подписать и зарегистрируйте: день, номер, отметка о получении.'),
    actions: [paperAction(notice, 'Подготовить уведомление', paths.notice.to({ id: unit.id, replacement: path.id }))],
  }),
  successor: (facts) => {
    const { path, unit } = facts
    const action = { words: facts.facts.isCared || path.withoutMentor !== null ? 'Изменить' : 'Выбрать, кто ведёт дальше', href: paths.successor.to({ id: unit.id, replacement: path.id }) }
    const supports = path.withoutMentor === 'support' ? facts.mentees.map(({ person, bankId }) => ({ words: `Поддержка: ${screenName(person.name)}`, href: supportPaths.mentee.to({ id: bankId ?? '' }) })) : []
    return { title: 'Кто ведёт дальше', words: successorWords(facts), actions: [...(facts.facts.hasOrder && facts.newcomer !== undefined ? [] : [action]), ...supports] }
  },
  consents: ({ newcomer, lacks, unit }) => ({
    title: newcomer === undefined ? 'Согласия' : `Согласия и оформление: ${screenName(newcomer.person.name)}`,
    words: lacks.length === 0 ? 'Всё есть: ответ, согласия, основание работы.' : 'Без этого приказ нельзя зарегистрировать.',
    actions: newcomer !== undefined && newcomer.answer !== 'agreed' ? [{ words: 'Записать ответ', href: pairsPaths.answer.to({ id: unit.id, member: newcomer.id }) }] : [],
    checks: lacks.map(({ title, fact, action }) => ({ state: 'missing' as const, words: title, fact, action })),
  }),
  order: ({ path, order, unit, facts }) => ({
    title: 'Приказ о внесении изменений',
    words: facts.hasOrder && order !== null ? `Зарегистрирован: ${numberAndDate(order.requisites)}.` : `${paperWords(order?.state === 'registered' ? null : order, 'Проект посчитает разницу сам: что меняется в списке, кто освобождён и кто назначен.')} Срок – ${requisiteDay(path.orderDueOn)}.`,
    actions: [paperAction(order?.state === 'registered' && !facts.hasOrder ? null : order, 'Подготовить приказ', paths.order.to({ id: unit.id, replacement: path.id }))],
  }),
  programme: ({ path, unit }) => ({
    title: 'Новая редакция программы',
    words: path.programmeId === null ? 'Редакция начнётся с копии: останется поправить, согласовать и утвердить.' : 'Редакция начата.',
    actions: path.programmeId === null
      ? [{ words: 'Начать редакцию', href: paths.programme.to({ id: unit.id, replacement: path.id }), isDeed: true }]
      : [{ words: 'Открыть программу', href: pairsPaths.programme.to({ id: unit.id }) }],
  }),
  handover: ({ path, unit }) => ({
    title: 'Журнал встреч передан',
    words: path.handedOverOn === null ? 'Новый наставник уже видит прежние записи. Отметьте день, когда прежний рассказал, на чём остановились.' : `Передан ${requisiteDay(path.handedOverOn)}.`,
    actions: [{ words: path.handedOverOn === null ? 'Отметить передачу' : 'Изменить день', href: paths.handover.to({ id: unit.id, replacement: path.id }) }, { words: 'Журнал встреч', href: pairsPaths.meetings.to({ id: unit.id }) }],
  }),
}

function successorWords({ newcomer, path, mentees, orphans, member }: ReplacementFacts): string {
  if (newcomer !== undefined) {
    const term = newcomer.to === null ? `с ${requisiteDay(newcomer.from)}` : `с ${requisiteDay(newcomer.from)} по ${requisiteDay(newcomer.to)}, потом продолжит ${screenName(member.person.name)}`
    return `${screenName(newcomer.person.name)}, ${term}.`
  }
  if (path.withoutMentor === 'other') return 'Остаётся другой наставник группы.'
  if (path.withoutMentor === 'support') return orphans.length === 0 ? 'Поддержка записана каждому, день поиска назначен.' : `Запишите поддержку и день поиска: ${plural(orphans.length, ['человек', 'человека', 'человек'])}.`
  return mentees.length > 1 ? `Наставляемых ${mentees.length}: решение касается всех.` : 'Подбор посмотрит заново и остальные пары оставит на местах.'
}

function paperWords(paper: Document | null, none: string): string {
  if (paper === null || paper.state === 'cancelled') return none
  return paper.state === 'registered' ? `Зарегистрировано: ${numberAndDate(paper.requisites)}.` : 'Проект готов, осталось зарегистрировать.'
}

function paperAction(paper: Document | null, words: string, deed: string): Action {
  if (paper === null || paper.state === 'cancelled') return { words, href: deed, isDeed: true }
  return { words: 'Открыть', href: documentPaths.document.to({ id: paper.id }) }
}

