// What the first pages tell about questionnaires.
import { addDays, type Day } from '../../kit/calendar/day.ts'
import { screenDay } from '../../kit/russian/dates.ts'
import { peopleCount } from '../../kit/russian/plural.ts'
import type { OwnTask } from '../../rights/task.ts'
import type { Db } from '../../tools.ts'
import { owes, whyNotTaken } from './assignment.ts'
import { assignmentsOfPerson, owingBySurvey } from './assignment.store.ts'
import { answerPaths, surveyPaths } from './paths.ts'
import { GRACE_DAYS, takenUntil } from './survey.ts'
import { openSurveys } from './survey.store.ts'

/** Long enough for a questionnaire with the names of a group. */
const longestTitle = 90

/** For the curator: campaigns in which somebody still owes an answer. */
export async function surveyTasks(db: Db, today: Day): Promise<OwnTask[]> {
  const surveys = await openSurveys(db, addDays(today, -GRACE_DAYS))
  const owing = await owingBySurvey(db, surveys.map(({ id }) => id))
  return surveys.flatMap(({ id, title, dueOn }) => {
    const count = owing.get(id) ?? 0
    if (count === 0) return []
    const why = `Не ответили: ${peopleCount(count)}`
    if (dueOn >= today) return [{ day: dueOn, title: `Напомнить: ${short(title)}`, why, href: surveyPaths.reminder.to({ id }) }]
    // After the term a reminder asks for what was not promised: the curator decides first.
    const until = takenUntil(dueOn)
    return [{ day: until, title: `Продлить или закрыть: ${short(title)}`, why: `Срок вышел, ответы принимаем до ${screenDay(until, today)}. ${why}`, href: surveyPaths.survey.to({ id }) }]
  })
}

/** For everybody: own questionnaires that wait for an answer. */
export async function ownSurveyTasks(db: Db, personId: string, today: Day): Promise<OwnTask[]> {
  const own = await assignmentsOfPerson(db, personId)
  return own
    .filter((one) => owes(one.state) && whyNotTaken(one, today) === undefined)
    .map(({ id, title, dueOn, state }) => ({
      day: dueOn,
      title: `${state === 'returned' ? 'Уточнить анкету' : 'Ответить на анкету'}: ${short(title)}`,
      why: state === 'draft' ? 'Ответы сохранены, осталось закончить' : state === 'returned' ? 'Куратор просит уточнить ответы' : 'Отвечать можно с телефона',
      href: answerPaths.start.to({ id }),
    }))
}

function short(title: string): string {
  return title.length <= longestTitle ? `«${title}»` : `«${title.slice(0, longestTitle - 1).trimEnd()}…»`
}
