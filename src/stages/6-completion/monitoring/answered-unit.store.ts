// Which unit an answer speaks of: the one the round names, else the unit the person has.
import type { Db } from '../../../tools.ts'
import type { SentAnswers } from '../../../common/surveys/index.ts'
import type { UnitRole } from '../../5-pairs/index.ts'
import { unitOfAnswer } from './round.ts'
import { roundsOf } from './round.store.ts'

type Asked = Pick<SentAnswers, 'surveyId' | 'personId'>

/** Undefined for whoever belongs to no unit that an order has fixed. */
export async function answeredUnit(db: Db, asked: Asked, role?: UnitRole): Promise<string | undefined> {
  const named = unitOfAnswer(await roundsOf(db), asked)
  if (named !== undefined) return named
  const own = await db.unitMember.findFirst({
    where: { personId: asked.personId, orderId: { not: null }, ...(role !== undefined && { role }) },
    orderBy: [{ from: 'desc' }, { id: 'desc' }],
    select: { unitId: true },
  })
  return own?.unitId
}

/** Units of a mentor whose progress a questionnaire asks about: the one the round names, else all that are running. */
export async function ratedUnits(db: Db, asked: Asked): Promise<string[]> {
  const named = unitOfAnswer(await roundsOf(db), asked)
  if (named !== undefined) return [named]
  const own = await db.unitMember.findMany({
    where: { personId: asked.personId, role: 'mentor', orderId: { not: null }, unit: { state: { in: ['approved', 'suspended'] } } },
    select: { unitId: true },
  })
  return [...new Set(own.map(({ unitId }) => unitId))]
}
