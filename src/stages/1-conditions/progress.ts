// Done-tests of stage 1 (domain.md §5.1) as sentences with facts and one action each.
import type { Day } from '../../kit/calendar/day.ts'
import { schoolYearBounds, schoolYearOf } from '../../kit/calendar/school-year.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { documentPaths, type StagePaper } from '../../common/documents/index.ts'
import { progressOf, type Check, type Progress } from '../stage.ts'
import { approvalOrder } from './orders/approval-order.document.ts'
import { curatorOrder } from './orders/curator-order.document.ts'
import type { ConditionsFacts } from './conditions-facts.ts'
import { conditionsPaths as paths } from './paths.ts'
import { ordersRead, regulationRead } from './progress-acquaintance.ts'
import { currentOf, stateOn } from './regulation/regulation.ts'
import { periodLabel } from './roadmap/period.ts'
import { gapsOf, rowsOf, stateOn as roadmapStateOn, termOf, type Roadmap } from './roadmap/roadmap.ts'

export function conditionsProgress(facts: ConditionsFacts): Progress {
  const due = (facts.roadmap && termOf(facts.roadmap, '1')) ?? facts.today
  const checks = [regulationCheck, approvalCheck, roadmapCheck, curatorCheck, ordersRead, regulationRead].map((check) =>
    check(facts),
  )
  return progressOf(withTasksOnce(checks, due), 1, facts.today)
}

/** One paper may remove what several tests miss: it is one task, with the reason of the first of them. */
function withTasksOnce(checks: readonly Check[], due: Day): Check[] {
  const asked = new Set<string>()
  return checks.map((check) => {
    const { task, ...bare } = withTask(check, due)
    const key = `${task?.title} ${check.action?.href}`
    if (task === undefined || asked.has(key)) return bare
    asked.add(key)
    return { ...bare, task }
  })
}

function withTask(check: Check, day: Day): Check {
  if (check.state === 'done' || check.action === undefined || check.task !== undefined) return check
  return { ...check, task: { title: check.action.words, why: check.words, day } }
}

function regulationCheck({ regulations, today }: ConditionsFacts): Check {
  const regulation = currentOf(regulations, today)
  const open = (words: string) => ({ words, href: paths.regulation.to() })
  if (regulation === undefined)
    return { state: 'missing', words: 'Положения о наставничестве ещё нет', action: open('Составить Положение') }
  const state = stateOn(regulation, today)
  const since = regulation.effectiveOn === null ? '' : requisiteDay(regulation.effectiveOn)
  if (state === 'inForce') {
    return {
      state: 'done',
      words: 'Положение действует',
      fact: `Редакция ${regulation.edition}, с ${since}`,
      action: open('Показать'),
    }
  }
  if (state === 'approved')
    return {
      state: 'missing',
      words: `Положение вступит в силу ${since}`,
      fact: 'Приказ о нём уже зарегистрирован.',
      action: open('Открыть Положение'),
    }
  if (state === 'adopted') {
    return {
      state: 'missing',
      words: 'Положение принято, но не утверждено',
      fact: 'Оно вступит в силу с приказом.',
      action: approvalAction,
    }
  }
  if (state === 'lapsed')
    return {
      state: 'missing',
      words: 'Положение утратило силу',
      fact: 'Составьте новую редакцию.',
      action: open('Открыть Положение'),
    }
  const unknown = regulation.adoptions.filter(
    ({ minutesNumber, minutesDate }) => minutesNumber === null || minutesDate === null,
  )
  const fact =
    unknown.length === 0 ? 'Не выбрано, кто его принимает.' : 'Запишите номер и дату протокола, когда его примут.'
  return {
    state: 'missing',
    words: 'Положение ещё не принято',
    fact,
    action: { words: 'Записать протокол', href: paths.adoption.to({ id: regulation.id }) },
  }
}

const approvalAction = {
  words: 'Подготовить приказ об утверждении',
  href: documentPaths.draft.to({ kind: approvalOrder.key }),
}

function approvalCheck({ papers }: ConditionsFacts): Check {
  return orderCheck(papers, approvalOrder.key, {
    done: 'Приказ об утверждении зарегистрирован',
    missing: 'Приказа об утверждении ещё нет',
    draft: 'Приказ об утверждении не зарегистрирован',
    action: approvalAction,
  })
}

function curatorCheck({ papers }: ConditionsFacts): Check {
  return orderCheck(papers, curatorOrder.key, {
    done: 'Куратор назначен',
    missing: 'Куратор не назначен',
    draft: 'Приказ о кураторе не зарегистрирован',
    action: { words: 'Подготовить приказ о кураторе', href: documentPaths.draft.to({ kind: curatorOrder.key }) },
  })
}

interface OrderWords {
  done: string
  missing: string
  draft: string
  action: { words: string; href: string }
}

function orderCheck(papers: readonly StagePaper[], kind: string, { done, missing, draft, action }: OrderWords): Check {
  const own = papers.filter((paper) => paper.kind === kind)
  const registered = own.find(({ state, lapsedOn }) => state === 'registered' && lapsedOn === null)
  if (registered !== undefined) {
    const { number = '', signedOn = '', signatory } = registered.requisites
    const signed = signatory === undefined ? '' : `, подписан: ${signatory.name}`
    return {
      state: 'done',
      words: done,
      fact: `№ ${number} от ${requisiteDay(signedOn)}${signed}`,
      action: openPaper(registered, 'Показать'),
    }
  }
  const [open] = own.filter(({ state }) => state === 'draft' || state === 'agreement')
  if (open === undefined) return { state: 'missing', words: missing, action }
  const fact =
    open.state === 'agreement' ? 'Проект на подписи у заведующего.' : 'Проект подготовлен, передайте его на подпись.'
  return { state: 'missing', words: draft, fact, action: openPaper(open, 'Открыть проект приказа') }
}

function openPaper({ id }: StagePaper, words: string) {
  return { words, href: documentPaths.document.to({ id }) }
}

function roadmapCheck({ roadmap, comingRoadmap, today }: ConditionsFacts): Check {
  if (roadmap === null)
    return {
      state: 'missing',
      words: 'Дорожной карты ещё нет',
      action: { words: 'Составить дорожную карту', href: paths.roadmap.to() },
    }
  const open = (words: string) => ({ words, href: paths.roadmap.to({}, { edition: roadmap.id }) })
  const state = roadmapStateOn(roadmap, today)
  const label = periodLabel(roadmap.period)
  const gaps = gapsOf(rowsOf(roadmap.items))
  if (gaps.length > 0)
    return {
      state: 'missing',
      words: 'В дорожной карте есть пробелы',
      fact: `Не указаны: ${gaps.join('; ')}.`,
      action: open('Заполнить дорожную карту'),
    }
  if (state === 'draft')
    return {
      state: 'missing',
      words: 'Дорожная карта не утверждена',
      fact: `Проект на ${label} заполнен.`,
      action: approvalAction,
    }
  if (state === 'lapsed' || roadmap.period.to < today) {
    return overCheck(roadmap, comingRoadmap)
  }
  return {
    state: 'done',
    words: 'Дорожная карта утверждена',
    fact: `На ${label}; у всех семи этапов есть срок и ответственные`,
    action: open('Показать'),
  }
}

/** The map of the next year is needed on its first day, not on the days of the map that is over. */
function overCheck({ id, period }: Pick<Roadmap, 'id' | 'period'>, coming: ConditionsFacts['comingRoadmap']): Check {
  const day = schoolYearBounds(schoolYearOf(period.to)).to
  if (coming !== null) {
    const words = `Дорожная карта на ${periodLabel(coming.period)} не утверждена`
    const action = { words: 'Проверить проект карты', href: paths.roadmap.to({}, { edition: coming.id }) }
    return { state: 'missing', words, fact: 'Проект перенесён: проверьте сроки и подготовьте приказ.', action, task: { title: action.words, why: words, day } }
  }
  const words = `Дорожная карта на ${periodLabel(period)} закончилась`
  const action = { words: 'Перенести на новый срок', href: paths.roadmapNextPeriod.to({ id }) }
  return { state: 'missing', words, fact: `Последний день – ${requisiteDay(period.to)}.`, action, task: { title: action.words, why: words, day } }
}
