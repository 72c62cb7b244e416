// Why a mentee has no mentor, and who could lead him today: hard facts of both banks, without any score.
import type { Day } from '../../../kit/calendar/day.ts'
import { plural } from '../../../kit/russian/plural.ts'

export interface ProspectMentor {
  id: string
  personId: string
  /** «Соколова Н. Д.» */
  name: string
  isReady: boolean
  places: number
  /** Last day of a long absence that goes on; undefined while at work. */
  absentUntil: Day | null | undefined
  strengths: ReadonlySet<string>
}

export interface ProspectMentee {
  id: string
  personId: string
  /** Deficits to work on first; empty means that no card was filled. */
  needs: readonly string[]
  /** People who may not lead this one, whatever the reason and whose word it is. */
  barred: ReadonlySet<string>
}

export interface Prospect {
  /** A sentence for those who may see the selection. */
  cause: string
  /** Mentors who could begin today. */
  possible: readonly Pick<ProspectMentor, 'id' | 'name'>[]
}

/** @returns by the place in the bank of mentees */
export function prospectsOf(mentees: readonly ProspectMentee[], mentors: readonly ProspectMentor[]): Map<string, Prospect> {
  return new Map(mentees.map((mentee) => [mentee.id, prospectOf(mentee, mentors)]))
}

function prospectOf(mentee: ProspectMentee, mentors: readonly ProspectMentor[]): Prospect {
  const others = mentors.filter(({ personId }) => personId !== mentee.personId)
  const allowed = others.filter(({ personId }) => !mentee.barred.has(personId))
  const present = allowed.filter(({ absentUntil }) => absentUntil === undefined)
  const ready = present.filter(({ isReady }) => isReady)
  const free = ready.filter(({ places }) => places > 0)
  const possible = mentee.needs.length === 0 ? free : free.filter(({ strengths }) => mentee.needs.some((need) => strengths.has(need)))
  return { cause: causeOf({ others, allowed, present, ready, free, possible }), possible: possible.map(({ id, name }) => ({ id, name })) }
}

type Narrowed = Record<'others' | 'allowed' | 'present' | 'ready' | 'free' | 'possible', readonly ProspectMentor[]>

/** The first step at which nobody is left. */
function causeOf({ others, allowed, present, ready, free, possible }: Narrowed): string {
  if (others.length === 0) return 'В банке наставников никого нет'
  if (allowed.length === 0) return 'Со всеми наставниками есть ограничение'
  if (present.length === 0) return 'Все возможные наставники надолго отсутствуют'
  if (ready.length === 0) return 'Наставники ещё не прошли обучение или не допущены'
  if (free.length === 0) return `Мест нет: ${plural(ready.length, ['наставник занят', 'наставника заняты', 'наставников заняты'])}`
  if (possible.length === 0) return 'Свободные наставники не сильны в том, что нужно'
  const count = plural(possible.length, ['возможный наставник', 'возможных наставника', 'возможных наставников'])
  return `Есть ${count}: ${possible.slice(0, 3).map(({ name }) => name).join(', ')}`
}
