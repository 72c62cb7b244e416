// Done-tests of stage 3 (domain.md §5.3): asked, decided, trained, enough mentors for the requests, consents.
import { addDays, type Day } from '../../kit/calendar/day.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { plural } from '../../kit/russian/plural.ts'
import { countedPeople } from '../2-requests/index.ts'
import { progressOf, type Check, type Progress } from '../stage.ts'
import { mentorsPaths } from './paths.ts'

export interface MentorsFacts {
  today: Day
  candidates: number
  /** Candidates with consent and answers: only the decision is owed. */
  undecided: number
  admitted: number
  /** Ready or busy: they work. */
  working: number
  freePlaces: number
  /** Mentees in the bank without a mentor. */
  openRequests: number
  hidden: number
  /** Own employees at work without the consent of ст. 351.8. */
  withoutMentoringConsent: number
  search: { note: string; on: Day } | null
}

const list = (state: string) => mentorsPaths.bank.to({}, { state })

export function mentorsProgress(facts: MentorsFacts): Progress {
  const checks = [bankCheck, decisionsCheck, trainingCheck, enoughCheck, consentsCheck, mentoringCheck].flatMap((check) => check(facts) ?? [])
  return progressOf(checks, 3, facts.today)
}

function bankCheck({ candidates, admitted, working }: MentorsFacts): Check {
  const all = candidates + admitted + working
  if (all > 0) return { state: 'done', words: 'В банк наставников приглашены люди', fact: countedPeople(all), action: { words: 'Показать банк', href: mentorsPaths.bank.to() } }
  return { state: 'missing', words: 'В банке наставников никого нет', fact: 'Пригласите тех, кто готов помогать коллегам.', action: { words: 'Пригласить наставника', href: mentorsPaths.invite.to() }, needs: 'mentors.manage' }
}

function decisionsCheck({ undecided, candidates, admitted, working, today }: MentorsFacts): Check | undefined {
  if (candidates + admitted + working === 0) return undefined
  if (undecided === 0 && admitted + working > 0) return { state: 'done', words: 'О каждом ответившем кандидате решено', fact: `Допущены ${countedPeople(admitted + working)}` }
  if (undecided === 0) return { state: 'missing', words: 'Ни один кандидат ещё не допущен', fact: 'Ждём согласий и анкет.', action: { words: 'Показать кандидатов', href: list('candidate') } }
  return {
    state: 'missing', words: `Ждут решения заведующего: ${countedPeople(undecided)}`, fact: 'Согласие и анкета получены.', action: { words: 'Показать кандидатов', href: list('candidate') },
    task: { title: 'Решить о допуске наставников', why: countedPeople(undecided), day: addDays(today, 7) },
  }
}

function trainingCheck({ admitted, working }: MentorsFacts): Check | undefined {
  if (admitted + working === 0) return undefined
  if (admitted === 0) return { state: 'done', words: 'Все допущенные прошли обучение', fact: countedPeople(working), action: { words: 'Показать', href: list('working') } }
  return { state: 'missing', words: `Без обучения: ${countedPeople(admitted)}`, fact: 'Отметьте обучение, и наставник станет готов.', action: { words: 'Показать', href: list('admitted') } }
}

function enoughCheck({ freePlaces, openRequests, search, working }: MentorsFacts): Check | undefined {
  if (openRequests === 0) return working === 0 ? undefined : { state: 'done', words: 'Открытых запросов без наставника нет' }
  const places = plural(freePlaces, ['место', 'места', 'мест'])
  if (freePlaces >= openRequests) return { state: 'done', words: 'Мест хватает на все запросы', fact: `Свободно ${places}, запросов ${openRequests}` }
  if (search !== null) return { state: 'done', words: 'Мест меньше, чем запросов: идёт внешний поиск', fact: `С ${requisiteDay(search.on)}: ${search.note}`, action: { words: 'Изменить', href: mentorsPaths.search.to() }, needs: 'mentors.manage' }
  return {
    state: 'missing', words: `Мест меньше, чем запросов: ${freePlaces} и ${openRequests}`, fact: 'Пригласите ещё наставников или отметьте, что ищете в других организациях.',
    action: { words: 'Отметить внешний поиск', href: mentorsPaths.search.to() }, needs: 'mentors.manage',
  }
}

function consentsCheck({ hidden, working, admitted, today }: MentorsFacts): Check | undefined {
  if (hidden === 0) return working + admitted === 0 ? undefined : { state: 'done', words: 'У всех в банке действует согласие на обработку данных' }
  return {
    state: 'missing', words: `Согласие больше не действует: ${countedPeople(hidden)}`, fact: 'Эти люди скрыты из банка.',
    action: { words: 'Показать, кто это', href: mentorsPaths.bank.to({}, { consent: 'ended' }) },
    task: { title: 'Обновить согласия наставников', why: `Скрыты из банка: ${countedPeople(hidden)}`, day: today },
  }
}

/** Needed before any order, so it is asked for early. */
function mentoringCheck({ withoutMentoringConsent, working, admitted }: MentorsFacts): Check | undefined {
  if (working + admitted === 0) return undefined
  if (withoutMentoringConsent === 0) return { state: 'done', words: 'Согласия по ст. 351.8 ТК РФ есть у всех своих наставников' }
  return {
    state: 'missing', words: `Нет согласия по ст. 351.8 ТК РФ: ${countedPeople(withoutMentoringConsent)}`, fact: 'Без него нельзя издать приказ о паре. Внешним наставникам оно не нужно.',
    action: { words: 'Показать наставников', href: list('working') },
  }
}
