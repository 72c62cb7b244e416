// Done-tests of stage 4 (domain.md §5.4): every request decided, every mentor trained, material at hand.
import { addDays, type Day } from '../../kit/calendar/day.ts'
import { peopleCount, plural } from '../../kit/russian/plural.ts'
import { screenDay } from '../../kit/russian/dates.ts'
import { progressOf, type Check, type Progress } from '../stage.ts'
import { eventPaths } from '../../common/events/index.ts'
import { requestsPaths } from '../2-requests/index.ts'
import { mentorsPaths } from '../3-mentors/index.ts'
import { materialPaths } from './materials/paths.ts'
import { selectionPaths } from './paths.ts'
import { trainingPaths } from './training/paths.ts'

export interface SelectionFacts {
  today: Day
  /** Mentees in the bank nobody has chosen a mentor for, nor said «без пары». */
  undecided: number
  /** Mentees who wait for a mentor, are paired or told to be without a pair. */
  decided: number
  /** Admitted mentors who have not been trained, and those who have. */
  untrained: number
  trained: number
  kickoffs: { held: number; nextOn: Day | null; nextId: string | null }
  materials: number
}

export function selectionProgress(facts: SelectionFacts): Progress {
  const checks = [requestsCheck, kickoffCheck, trainedCheck, materialsCheck].flatMap((check) => check(facts) ?? [])
  return progressOf(checks, 4, facts.today)
}

function requestsCheck({ undecided, decided, today }: SelectionFacts): Check {
  const board = { words: 'Открыть подбор', href: selectionPaths.board.to() }
  if (undecided + decided === 0) {
    return { state: 'missing', words: 'В банке наставляемых ещё нет запросов', fact: 'Подбор начнётся, когда в банк войдут наставляемые.', action: { words: 'Открыть банк наставляемых', href: requestsPaths.bank.to() } }
  }
  if (undecided === 0) return { state: 'done', words: 'По каждому запросу решено: наставник или «без пары»', fact: plural(decided, ['запрос', 'запроса', 'запросов']), action: board }
  return {
    state: 'missing', words: `Не решено по запросам: ${undecided}`, fact: 'Выберите наставника или запишите, что пары пока нет.', action: board, needs: 'selection.manage',
    task: { title: 'Подобрать наставников', why: plural(undecided, ['запрос ждёт', 'запроса ждут', 'запросов ждут']), day: addDays(today, 7) },
  }
}

function kickoffCheck({ kickoffs, today }: SelectionFacts): Check {
  if (kickoffs.held > 0) return { state: 'done', words: 'Установочная сессия проведена', fact: kickoffs.held > 1 ? `В этом учебном году – ${kickoffs.held}` : undefined, action: { words: 'Показать', href: trainingPaths.training.to() } }
  if (kickoffs.nextOn !== null && kickoffs.nextId !== null) {
    return { state: 'missing', words: `Установочная сессия назначена на ${screenDay(kickoffs.nextOn, today)}`, action: { words: 'Открыть сессию', href: eventPaths.event.to({ id: kickoffs.nextId }) } }
  }
  return {
    state: 'missing', words: 'Установочной сессии в этом учебном году ещё не было', fact: 'На ней наставники узнают права, обязанности и образцы документов.',
    action: { words: 'Запланировать сессию', href: eventPaths.newEvent.to({}, { kind: 'kickoff' }) }, needs: 'events.manage',
    task: { title: 'Назначить установочную сессию', why: 'Без обучения наставник не готов к работе', day: addDays(today, 7) },
  }
}

function trainedCheck({ untrained, trained, today }: SelectionFacts): Check | undefined {
  const all = untrained + trained
  if (all === 0) return { state: 'missing', words: 'Допущенных наставников пока нет', fact: 'Сначала допустите кандидатов в банк.', action: { words: 'Открыть банк наставников', href: mentorsPaths.bank.to() } }
  const action = { words: 'Кто ещё не обучен', href: trainingPaths.training.to() }
  if (untrained === 0) return { state: 'done', words: 'Обучение прошли все допущенные наставники', fact: peopleCount(trained), action: { words: 'Показать', href: trainingPaths.training.to() } }
  return {
    state: 'missing', words: `Не прошли обучение: ${untrained} из ${all}`, fact: 'Пригласите на сессию или засчитайте уважительное отсутствие.', action, needs: 'selection.manage',
    task: { title: 'Обучить наставников', why: `Ждут: ${peopleCount(untrained)}`, day: addDays(today, 14) },
  }
}

function materialsCheck({ materials, today }: SelectionFacts): Check {
  const action = { words: 'Добавить материал', href: materialPaths.newMaterial.to() }
  if (materials > 0) return { state: 'done', words: 'Методические материалы выложены', fact: plural(materials, ['материал', 'материала', 'материалов']), action: { words: 'Показать', href: materialPaths.materials.to() } }
  return { state: 'missing', words: 'Методических материалов ещё нет', fact: 'Хватит одной памятки наставника, остальное добавите потом.', action, needs: 'materials.manage', task: { title: 'Добавить памятку наставника', why: 'Материалов для участников ещё нет', day: addDays(today, 14) } }
}
