// Methodical material: for whom it is, and who may see it.
import type { Day } from '../../../kit/calendar/day.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Subject } from '../../../common/journal/index.ts'

export const audiences = ['everyone', 'mentors', 'mentees'] as const
export type Audience = (typeof audiences)[number]

export const audienceWords: Record<Audience, string> = {
  everyone: 'наставникам и наставляемым',
  mentors: 'наставникам',
  mentees: 'наставляемым',
}

export interface Material {
  id: string
  title: string
  description: string
  url: string | null
  audience: Audience
  archivedOn: Day | null
  version: number
  createdAt: Date
  /** Keys of competences. */
  tags: string[]
}

/** Who looks: those who run the programme see everything; others what is meant for their part in it. */
export interface Reader {
  runs: boolean
  isMentor: boolean
  isMentee: boolean
}

/** Audiences whose material the person is meant to read. */
export function audiencesOf({ isMentor, isMentee }: Pick<Reader, 'isMentor' | 'isMentee'>): Audience[] {
  return ['everyone', ...(isMentor ? (['mentors'] as const) : []), ...(isMentee ? (['mentees'] as const) : [])]
}

/** Archived material is kept for those who run the programme. */
export function maySee(material: Pick<Material, 'audience' | 'archivedOn'>, reader: Reader): boolean {
  return reader.runs || (material.archivedOn === null && audiencesOf(reader).includes(material.audience))
}

/** Its reading is noted: it is meant for people who take part, not for those who run the programme. */
export function isMeantFor({ audience }: Pick<Material, 'audience'>, { isMentor, isMentee }: Reader): boolean {
  if (audience === 'everyone') return isMentor || isMentee
  return audience === 'mentors' ? isMentor : isMentee
}

/** The object of a journal sentence. */
export function materialSubject({ id, title }: Pick<Material, 'id' | 'title'>): Subject {
  return { kind: 'material', id, name: `материал «${title}»` }
}

/** @throws Refusal: files are added to what is in use */
export function assertInUse({ archivedOn }: Pick<Material, 'archivedOn'>): void {
  if (archivedOn !== null) throw new Refusal('wrong-moment', 'Материал в архиве. Верните его, тогда можно будет менять.')
}
