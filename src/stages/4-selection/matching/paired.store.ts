// Pairs of a kept run whose order has been registered since: they are no longer on the board but belong into its summary.
import type { Day } from '../../../kit/calendar/day.ts'
import { paperName } from '../../../kit/russian/names.ts'
import type { Db } from '../../../tools.ts'
import { validWhere } from '../../../common/consents/index.ts'
import type { KeptRun } from './run.ts'
import { shownPoints } from './sentence.ts'
import type { SummaryFacts } from './summary.document.ts'

/** Only whose consent still holds. */
export async function pairedSince(db: Db, { choices }: KeptRun, today: Day): Promise<SummaryFacts['rows']> {
  const made = choices.filter(({ mentorId }) => mentorId !== null)
  const person = { select: { surname: true, firstName: true, patronymic: true, post: true } } as const
  const mentees = await db.mentee.findMany({
    where: { id: { in: made.map(({ menteeId }) => menteeId) }, state: 'paired', person: { consents: { some: validWhere(['processing-mentee'], today) } } },
    select: { id: true, request: true, person },
  })
  const mentors = await db.mentor.findMany({ where: { id: { in: made.map(({ mentorId }) => mentorId ?? '') } }, select: { id: true, person } })
  const names = new Map(mentors.map(({ id, person: own }) => [id, paperName(own)]))
  return mentees.flatMap(({ id, request, person: own }) => {
    const choice = made.find(({ menteeId }) => menteeId === id)
    const chosen = names.get(choice?.mentorId ?? '')
    if (choice === undefined || chosen === undefined) return []
    const candidates = choice.score === null ? [] : [`${chosen} – ${shownPoints(choice.score)}`]
    return [{ mentee: `${paperName(own)}, ${own.post}`, needs: request ?? '', candidates, chosen, reason: choice.reason ?? '' }]
  })
}
