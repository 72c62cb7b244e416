// Done-tests of stage 2 (domain.md §5.2): asked, answered, decided, consented, nobody without a pair forgotten.
import type { Day } from '../../kit/calendar/day.ts'
import { addDays } from '../../kit/calendar/day.ts'
import { screenDay } from '../../kit/russian/dates.ts'
import { peopleCount } from '../../kit/russian/plural.ts'
import { surveyPaths } from '../../common/surveys/index.ts'
import { countedPeople } from './bank/shown-total.ts'
import { progressOf, type Check, type Progress } from '../stage.ts'
import { menteeRequest } from './mentee-request.questionnaire.ts'
import { requestsPaths } from './paths.ts'

export interface RequestsFacts {
  today: Day
  /** Newest campaign of the questionnaire of requests in this school year. */
  survey: { id: string; dueOn: Day; owing: number; answered: number } | null
  /** Per cent of the invited who have to answer: a rule of the kindergarten. */
  answeredShare: number
  included: number
  /** Answered and not decided about yet. */
  undecided: number
  /** Postponed, and the day to come back to it has passed. */
  overdue: number
  /** In the bank without a consent that holds. */
  hidden: number
  /** Without a pair, and neither support nor the next search is written down. */
  forgotten: number
  unpaired: number
}

const list = (state: string) => requestsPaths.bank.to({}, { state })

export function requestsProgress(facts: RequestsFacts): Progress {
  const checks = [surveyCheck, answersCheck, decisionsCheck, consentsCheck, unpairedCheck].flatMap((check) => check(facts) ?? [])
  return progressOf(checks, 2, facts.today)
}

function surveyCheck({ survey, today }: RequestsFacts): Check {
  if (survey !== null) {
    return { state: 'done', words: 'Анкета профессионального запроса назначена', fact: `Срок – ${screenDay(survey.dueOn, today)}`, action: { words: 'Показать', href: surveyPaths.survey.to({ id: survey.id }) } }
  }
  return {
    state: 'missing',
    words: 'Анкета профессионального запроса не назначена',
    fact: 'В этом учебном году педагогов ещё не спрашивали, с чем им помочь.',
    action: { words: 'Назначить анкету', href: surveyPaths.launch.to({ key: menteeRequest.key }) },
    needs: 'surveys.manage',
  }
}

function answersCheck({ survey, answeredShare, today }: RequestsFacts): Check | undefined {
  if (survey === null) return undefined
  const open = { words: 'Показать ответы', href: surveyPaths.survey.to({ id: survey.id }) }
  const all = survey.answered + survey.owing
  const isEnough = survey.answered * 100 >= answeredShare * all
  if (survey.owing > 0 && isEnough) return { state: 'done', words: `Ответили не меньше ${answeredShare} % приглашённых`, fact: `Ответили ${survey.answered} из ${all}`, action: open }
  if (survey.owing === 0) return { state: 'done', words: 'Ответили все приглашённые', fact: `Ответов и отказов: ${survey.answered}`, action: open }
  return {
    state: 'missing',
    words: `Не ответили: ${peopleCount(survey.owing)}`,
    fact: `Ответили ${survey.answered} из ${all}, срок – ${screenDay(survey.dueOn, today)}.`,
    ...(survey.dueOn < today
      ? { action: { words: 'Открыть опрос', href: surveyPaths.survey.to({ id: survey.id }) } }
      : {
          action: { words: 'Напомнить', href: surveyPaths.reminder.to({ id: survey.id }) },
          task: { title: 'Напомнить об анкете запроса', why: `Не ответили: ${peopleCount(survey.owing)}`, day: survey.dueOn },
        }),
    needs: 'surveys.manage',
  }
}

function decisionsCheck({ included, undecided, overdue, today }: RequestsFacts): Check {
  if (undecided + overdue === 0 && included > 0) {
    return { state: 'done', words: 'О каждом принято решение', fact: `В банке ${countedPeople(included)}`, action: { words: 'Показать банк', href: list('included') } }
  }
  if (undecided + overdue === 0) {
    return { state: 'missing', words: 'В банке наставляемых никого нет', fact: 'Он наполнится ответами на анкету; одного человека можно принять сразу.', action: { words: 'Принять наставляемого', href: requestsPaths.accept.to() }, needs: 'requests.manage' }
  }
  const count = undecided > 0 ? undecided : overdue
  const state = undecided > 0 ? 'surveyed' : 'postponed'
  return {
    state: 'missing',
    words: undecided > 0 ? `Решите о включении: ${countedPeople(count)}` : `Пора вернуться к отложенным: ${countedPeople(count)}`,
    fact: 'Включить, отложить или записать отказ.',
    action: { words: 'Открыть список', href: list(state) },
    task: { title: undecided > 0 ? 'Решить о включении в банк' : 'Вернуться к отложенным', why: countedPeople(count), day: addDays(today, undecided > 0 ? 7 : 0) },
  }
}

function consentsCheck({ hidden, included, today }: RequestsFacts): Check | undefined {
  if (hidden === 0) return included === 0 ? undefined : { state: 'done', words: 'У всех в банке действует согласие', fact: 'Оно дано не позже первого ответа' }
  return {
    state: 'missing',
    words: `Согласие больше не действует: ${countedPeople(hidden)}`,
    fact: 'Эти люди скрыты из банка: предложите новое согласие или завершите участие.',
    action: { words: 'Показать, кто это', href: requestsPaths.bank.to({}, { consent: 'ended' }) },
    task: { title: 'Обновить согласия наставляемых', why: `Скрыты из банка: ${countedPeople(hidden)}`, day: today },
  }
}

function unpairedCheck({ unpaired, forgotten, today }: RequestsFacts): Check | undefined {
  if (unpaired === 0) return undefined
  if (forgotten === 0) return { state: 'done', words: 'Каждому без пары записана поддержка', fact: `Без пары ${countedPeople(unpaired)}`, action: { words: 'Показать', href: list('unpaired') } }
  return {
    state: 'missing',
    words: `Без пары и без дня поиска: ${countedPeople(forgotten)}`,
    fact: 'Запишите, чем поддерживаете человека и когда ищете снова.',
    action: { words: 'Открыть список', href: list('unpaired') },
    task: { title: 'Записать поддержку без пары', why: countedPeople(forgotten), day: today },
  }
}
