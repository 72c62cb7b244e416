// What units ask of people, as rows for «Сегодня».
import { addDays, dayOfMoment, type Day } from '../../../kit/calendar/day.ts'
import { screenName } from '../../../kit/russian/names.ts'
import type { HouseTask, OwnTask } from '../../../rights/task.ts'
import type { Db } from '../../../tools.ts'
import { pairsPaths } from '../paths.ts'
import { standing } from './member-consents.ts'
import { consentsOfUnits } from './member-consents.store.ts'
import { mentorsOf } from './membership.ts'
import { openUnits } from './unit.store.ts'

/** No law sets it: a week is enough to think a pair over. */
const DAYS_TO_ANSWER = 7

/** Questions of those who were proposed, and mentors who have taken the consent of ст. 351.8 back: the way out is a replacement. */
export async function unitTasks(db: Db, today: Day): Promise<HouseTask[]> {
  const units = await openUnits(db)
  const consents = await consentsOfUnits(db, units)
  return units.flatMap((unit): HouseTask[] => {
    const href = pairsPaths.unit.to({ id: unit.id })
    if (unit.state === 'proposed' || unit.state === 'agreed') {
      return unit.members.filter(({ answer, leaveGround }) => answer === 'question' && leaveGround === null).map(({ person }) => ({
        day: addDays(today, 1), title: `Ответить на вопрос: ${screenName(person.name)}`, why: `Предложение «${unit.title}»`, href, permission: 'units.manage',
      }))
    }
    return mentorsOf(unit, today)
      .filter(({ personId }) => standing(consents, personId, 'mentoring', [today]) === undefined && consents.get(personId)?.some(({ kind, withdrawnOn }) => kind === 'mentoring' && withdrawnOn !== null))
      .map(({ person }) => ({ day: today, title: `Заменить наставника: ${screenName(person.name)}`, why: 'Отозвано согласие по ст. 351.8 ТК РФ', href: pairsPaths.replacement.to({ id: unit.id }), permission: 'units.manage' }))
  })
}

/** A proposal that waits for this person's answer. */
export async function ownUnitTasks(db: Db, personId: string, zone: string): Promise<OwnTask[]> {
  const rows = await db.unitMember.findMany({
    where: { personId, answer: null, leaveGround: null, OR: [{ unit: { state: 'proposed' } }, { orderId: null, unit: { state: { in: ['approved', 'suspended'] } } }] },
    select: { role: true, createdAt: true, unit: { select: { id: true, title: true } } },
  })
  return rows.map(({ role, createdAt, unit }) => ({
    day: addDays(dayOfMoment(createdAt, zone), DAYS_TO_ANSWER),
    title: role === 'mentor' ? 'Ответить: стать наставником' : 'Ответить: вам предлагают наставника',
    why: `Предложение «${unit.title}»`,
    href: pairsPaths.ownUnit.to({ id: unit.id }),
  }))
}
