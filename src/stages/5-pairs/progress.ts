// Done-tests of stage 5 (domain.md §5.5): answers, orders, programmes, meetings, plans, people without a pair.
import { addDays, type Day } from '../../kit/calendar/day.ts'
import { screenDay } from '../../kit/russian/dates.ts'
import { peopleCount, plural, pluralWord } from '../../kit/russian/plural.ts'
import { documentPaths } from '../../common/documents/index.ts'
import { selectionPaths } from '../4-selection/index.ts'
import { progressOf, type Check, type Progress } from '../stage.ts'
import { meetingsPaths } from './meetings/paths.ts'
import { pairsPaths } from './paths.ts'
import { programmePaths } from './programmes/paths.ts'
import { supportPaths } from './support/support-paths.ts'

export interface PairsFacts {
  today: Day
  all: number
  proposed: number
  agreed: number
  /** Fixed by an order, also those that have ended well. */
  fixed: number
  suspended: number
  overdue: number
  /** Members who asked something before they answer. */
  questions: number
  /** Signatures missing under the orders on pairs. */
  unread: number
  /** Without an approved programme, and until when each is due. */
  withoutProgramme: { title: string; dueOn: Day }[]
  /** Units with a month without a meeting and without an explanation, after the mentor was reminded. */
  withoutMeeting: number
  /** Plan items whose day has passed and that nobody has marked. */
  openItems: number
  unpaired: number
  forgotten: number
}

const NEEDS = 'units.manage' as const
/** Pairs that a check names before it counts the rest. */
const NAMED = 3
const pairs = (number: number) => plural(number, ['пара или группа', 'пары или группы', 'пар или групп'])
const list = (state: string) => pairsPaths.units.to({}, { state })

export function pairsProgress(facts: PairsFacts): Progress {
  const checks = [unitsCheck, answersCheck, orderCheck, readersCheck, programmesCheck, meetingsCheck, planCheck, endingCheck, unpairedCheck].flatMap((check) => check(facts) ?? [])
  return progressOf(checks, 5, facts.today)
}

function unitsCheck({ all, fixed, proposed, agreed }: PairsFacts): Check {
  if (fixed + proposed + agreed > 0) return { state: 'done', words: 'Пары и группы составлены', fact: pairs(all), action: { words: 'Показать', href: pairsPaths.units.to() } }
  return { state: 'missing', words: 'Ни одна пара ещё не предложена', fact: 'Подберите пары на этапе 4 или составьте вручную.', action: { words: 'Открыть подбор', href: selectionPaths.board.to() }, needs: NEEDS }
}

function answersCheck({ proposed, questions, fixed, agreed, today }: PairsFacts): Check | undefined {
  if (proposed === 0) return fixed + agreed === 0 ? undefined : { state: 'done', words: 'Все ответили на предложения' }
  const asks = questions > 0 ? ` Вопросов: ${questions}.` : ''
  return {
    state: 'missing', words: `Ждут ответа: ${pairs(proposed)}`, fact: `Ответ, данный устно или на бумаге, можно записать.${asks}`, action: { words: 'Показать, кто не ответил', href: list('proposed') },
    task: { title: questions > 0 ? 'Ответить на вопросы о парах' : 'Собрать ответы на предложения пар', why: pairs(proposed), day: addDays(today, questions > 0 ? 1 : 5) }, needs: NEEDS,
  }
}

function orderCheck({ agreed, fixed, today }: PairsFacts): Check | undefined {
  if (agreed === 0) return fixed === 0 ? undefined : { state: 'done', words: 'Все согласованные пары закреплены приказом', fact: pairs(fixed), action: { words: 'Показать приказы', href: documentPaths.register.to({}, { stage: '5' }) } }
  return {
    state: 'missing', words: `Согласованы и ждут приказа: ${pairs(agreed)}`, fact: 'Приказ соберёт их сам; согласия по ст. 351.8 и оформление наставников он проверит.',
    action: { words: 'Подготовить приказ', href: documentPaths.draft.to({ kind: 'pairing-order' }) }, needs: NEEDS, task: { title: 'Подготовить приказ о парах', why: `Согласовано: ${agreed}`, day: addDays(today, 5) },
  }
}

function readersCheck({ unread, fixed, today }: PairsFacts): Check | undefined {
  if (fixed === 0) return undefined
  const href = documentPaths.register.to({}, { kind: 'pairing-order' })
  if (unread === 0) return { state: 'done', words: 'Все ознакомлены с приказом о парах', action: { words: 'Показать', href } }
  return { state: 'missing', words: `Не ознакомлены с приказом о парах: ${peopleCount(unread)}`, action: { words: 'Показать приказы', href }, task: { title: 'Ознакомить с приказом о парах', why: peopleCount(unread), day: addDays(today, 3) }, needs: NEEDS }
}

function programmesCheck({ withoutProgramme, fixed, today }: PairsFacts): Check | undefined {
  if (fixed === 0) return undefined
  const [first, ...others] = withoutProgramme.toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1))
  if (first === undefined) return { state: 'done', words: 'У каждой пары есть утверждённая программа', action: { words: 'Показать программы', href: programmePaths.list.to() } }
  const named = [first, ...others].slice(0, NAMED).map(({ title, dueOn }) => `${title} (до ${screenDay(dueOn, today)})`)
  const rest = others.length + 1 - named.length
  return {
    state: 'missing', words: `Без утверждённой программы: ${pairs(withoutProgramme.length)}`, fact: `${named.join('; ')}${rest > 0 ? ` и ещё ${rest}` : ''}.`,
    action: { words: 'Открыть программы', href: programmePaths.list.to() }, task: { title: 'Утвердить программы пар', why: pairs(withoutProgramme.length), day: first.dueOn },
  }
}

function meetingsCheck({ withoutMeeting, fixed, today }: PairsFacts): Check | undefined {
  if (fixed === 0) return undefined
  if (withoutMeeting === 0) return { state: 'done', words: 'У всех, кто работает, есть встречи за месяц или объяснение' }
  return {
    state: 'missing', words: `Месяц без встреч: ${pairs(withoutMeeting)}`, fact: 'Наставнику уже напомнили. Спросите, нужна ли помощь, или отметьте причину.', action: { words: 'Показать', href: meetingsPaths.quiet.to() },
    task: { title: 'Узнать, почему не было встреч', why: pairs(withoutMeeting), day: addDays(today, 5) }, needs: NEEDS,
  }
}

function planCheck({ openItems, fixed, withoutProgramme }: PairsFacts): Check | undefined {
  if (fixed === 0 || fixed === withoutProgramme.length) return undefined
  if (openItems === 0) return { state: 'done', words: 'Строки планов, срок которых прошёл, отмечены' }
  const verb = pluralWord(openItems, ['строка плана не отмечена', 'строки планов не отмечены', 'строк планов не отмечены'])
  return { state: 'missing', words: `${openItems} ${verb}`, fact: 'Каждую отмечают: выполнена, перенесена или отменена с причиной.', action: { words: 'Показать программы', href: programmePaths.list.to() } }
}

function endingCheck({ overdue, suspended, fixed, today }: PairsFacts): Check | undefined {
  if (fixed === 0) return undefined
  const waiting = overdue + suspended
  if (waiting === 0) return { state: 'done', words: 'Нет пар, о которых нужно решить' }
  const [state, words] = overdue > 0 ? ['overdue', 'срок вышел'] : ['suspended', 'работа приостановлена']
  return { state: 'missing', words: `Решить, что дальше: ${pairs(waiting)}`, fact: `Причина: ${words}. Завершите, продлите или замените наставника.`, action: { words: 'Показать', href: list(state) }, task: { title: 'Решить, что дальше с парами', why: pairs(waiting), day: today }, needs: NEEDS }
}

function unpairedCheck({ unpaired, forgotten, all }: PairsFacts): Check | undefined {
  const action = { words: 'Показать', href: supportPaths.list.to() }
  if (unpaired === 0) return all === 0 ? undefined : { state: 'done', words: 'Наставляемых без пары нет' }
  if (forgotten === 0) return { state: 'done', words: 'О каждом, кто без пары, есть запись и день поиска', fact: peopleCount(unpaired), action }
  return { state: 'missing', words: `Без пары и без поддержки: ${peopleCount(forgotten)}`, fact: 'Запишите, что сделано, и назначьте день следующего поиска.', action, needs: 'support.manage' }
}
