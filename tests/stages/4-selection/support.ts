// A small kindergarten ready for matching: mentees with deficits, mentors with strengths, buildings, times and consents.
import { newId } from '../../../src/kit/ids.ts'
import type { Tools } from '../../../src/tools.ts'
import { aMentee, aMentor, type Placed } from '../../support/pairs.ts'
import { plain, type Visitor } from '../../support/visitor.ts'

export interface Someone extends Placed {
  /** «Крылова А. И.», as pages show it. */
  told: string
}

interface MenteeWish {
  surname: string
  post?: string
  needs?: Record<string, 1 | 2 | 3>
  slots?: string[]
  ages?: string[]
  years?: number
  priority?: 1 | 2 | 3
  consents?: boolean
  category?: string
}

export async function mentee(tools: Tools, { surname, post, needs = { behaviour: 3 }, slots = ['quiet_hour'], ages = ['junior'], years = 1, priority = 1, consents = true, category }: MenteeWish): Promise<Someone> {
  const placed = await aMentee(tools, { surname, slots, consents, ...(post !== undefined && { post }), deficits: Object.entries(needs).map(([competence, severity]) => ({ competence, severity })), request: 'Как удержать внимание?' })
  await tools.database.mentee.update({ where: { id: placed.bankId }, data: { priority, ages: JSON.stringify(ages), category: category ?? null } })
  await serve(tools, placed.personId, years)
  return { ...placed, told: `${surname} А. И.` }
}

interface MentorWish {
  surname: string
  post?: string
  strong?: Record<string, 1 | 2 | 3>
  slots?: string[]
  ages?: string[]
  years?: number
  capacity?: number
  trained?: boolean
}

export async function mentor(tools: Tools, { surname, post, strong = { behaviour: 3 }, slots = ['quiet_hour'], ages = ['junior'], years = 12, capacity = 1, trained = true }: MentorWish): Promise<Someone> {
  const placed = await aMentor(tools, { surname, slots, capacity, ...(post !== undefined && { post }), ...(!trained && { state: 'admitted' }) })
  await tools.database.mentor.update({ where: { id: placed.bankId }, data: { ages: JSON.stringify(ages), ...(!trained && { trainedOn: null }) } })
  for (const [competence, level] of Object.entries(strong)) {
    await tools.database.mentorStrength.create({ data: { id: newId(), mentorId: placed.bankId, competence, level: 5, isTop: true, said: level, confirmed: level } })
  }
  await serve(tools, placed.personId, years)
  return { ...placed, told: `${surname} А. И.` }
}

async function serve(tools: Tools, personId: string, years: number): Promise<void> {
  await tools.database.person.update({ where: { id: personId }, data: { servicePedagogicalMonths: years * 12, serviceAsOf: '2025-09-01' } })
}

/** What the list of the board says for a mentee: «Громова А. И. – 87» or «без пары». */
export function mentorOf(visitor: Visitor, told: string): string {
  const { $ } = visitor
  const list = $('select').filter((_, element) => plain($(element).attr('aria-label') ?? '') === `Наставник для: ${told}`)
  return plain(list.find('option[selected]').text())
}
