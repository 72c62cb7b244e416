// What a curator should know before the order; nothing of it forbids (pitfalls N20, N21).
import { screenName } from '../../../kit/russian/names.ts'
import { plural } from '../../../kit/russian/plural.ts'
import { withStop } from '../../../kit/russian/typography.ts'
import type { Day } from '../../../kit/calendar/day.ts'
import { daysBetween } from '../../../kit/calendar/day.ts'
import { serviceToday } from '../../../common/people/index.ts'
import { presentMembers } from './agreement.ts'
import type { Unit, UnitMember } from './unit.ts'

const FEW_DAYS = 80

export interface Crowded {
  personId: string
  load: number
  capacity: number
}

/** Sentences for the page of a unit. @param places how many each mentor leads already, and how many may be led */
export function unitWarnings(unit: Unit, places: readonly Crowded[], today: Day): string[] {
  const members = presentMembers(unit)
  const mentors = members.filter(({ role }) => role === 'mentor')
  const mentees = members.filter(({ role }) => role === 'mentee')
  const coming = unit.orderId === null ? mentees.length : 0
  return [
    ...mentors.flatMap((mentor) => mentees.filter((mentee) => isYounger(mentor, mentee, today)).map((mentee) => reverseWords(unit, mentor, mentee))),
    ...mentors.flatMap(({ personId, person }) => {
      const place = places.find((one) => one.personId === personId)
      if (place === undefined || place.load + coming <= place.capacity) return []
      return [`${screenName(person.name)}: мест ${place.capacity}, а наставляемых ${coming > 0 ? 'будет' : 'сейчас'} ${place.load + coming}. Так можно, если наставник согласен.`]
    }),
    ...(daysBetween(unit.from, unit.to) < FEW_DAYS ? [`Срок ${plural(daysBetween(unit.from, unit.to) + 1, ['день', 'дня', 'дней'])}: Положение обычно называет не меньше трёх месяцев.`] : []),
    ...(mentors.length > 1 && mentors.some(({ direction }) => direction === null) ? ['Наставников несколько: назовите, чем занимается каждый, тогда приказ назовёт направления.'] : []),
  ]
}

/** Less service, or fewer years where service is unknown. */
function isYounger(mentor: UnitMember, mentee: UnitMember, today: Day): boolean {
  const [own, other] = [serviceToday(mentor.person, today).pedagogical, serviceToday(mentee.person, today).pedagogical]
  if (own !== null && other !== null) return own < other
  const [born, before] = [mentor.person.birthDate, mentee.person.birthDate]
  return born !== null && before !== null && born > before
}

function reverseWords({ types }: Unit, mentor: UnitMember, mentee: UnitMember): string {
  const words = withStop(`У наставника опыта меньше: ${screenName(mentor.person.name)} – ${screenName(mentee.person.name)}`)
  return types.includes('reverse') ? `${words} Для реверсивного наставничества это обычно.` : `${words} Если так и задумано, добавьте вид «реверсивное».`
}
