// «Мои анкеты»: what waits for the person, and what he has answered before.
import type { Day } from '../../kit/calendar/day.ts'
import { screenDay } from '../../kit/russian/dates.ts'
import { assignmentTag, owes, whyNotTaken, type Assignment } from './assignment.ts'
import { answerPaths } from './paths.ts'

type Own = Assignment & { title: string; dueOn: Day }

export function ownSurveysPage(own: readonly Own[], today: Day) {
  const waiting = own.filter((one) => owes(one.state) && whyNotTaken(one, today) === undefined)
  const past = own.filter((one) => !waiting.includes(one))
  return {
    title: 'Мои анкеты',
    waiting: waiting
      .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1))
      .map((one) => ({ title: one.title, href: answerPaths.start.to({ id: one.id }), words: dueWords(one, today), tag: assignmentTag(one.state) })),
    past: past.map((one) => ({
      title: one.title,
      href: answerPaths.start.to({ id: one.id }),
      words: one.answeredOn === null ? 'Ответов нет' : `Ответ от ${screenDay(one.answeredOn, today)}`,
      tag: assignmentTag(one.state),
    })),
  }
}

function dueWords({ dueOn }: Own, today: Day): string {
  return dueOn < today ? `Срок был ${screenDay(dueOn, today)}, ответ ещё принимаем` : `Ответьте до ${screenDay(dueOn, today)}`
}
