// Consents and campaigns ready for a test.
import { launch, type SurveyCatalogue } from '../../../src/common/surveys/index.ts'
import { linkSeal } from '../../../src/common/surveys/access.ts'
import { addDays } from '../../../src/kit/calendar/day.ts'
import { newId } from '../../../src/kit/ids.ts'
import { questionnairesOfHouse } from '../../../src/questionnaires.ts'
import type { Actor } from '../../../src/rights/actor.ts'
import { cast, castId, type CastMember } from '../../support/cast.ts'
import type { House } from '../../support/house.ts'

export const methodist: Actor = {
  userId: 'user-methodist',
  personId: castId('methodist'),
  name: cast.methodist,
  post: cast.methodist.post,
  gender: 'female',
  roles: ['curator'],
}

/** A signed consent, valid from the day on. */
export async function giveConsent(house: House, personId: string, kind = 'processing-mentee', signedOn = '2025-09-01'): Promise<string> {
  const id = newId()
  const at = house.clock.now()
  await house.database.consent.create({
    data: { id, personId, kind, batch: id, terms: '{}', offeredOn: signedOn, offeredAt: at, offeredById: castId('methodist'), answer: 'signed', answeredAt: at, signedOn, way: 'paper' },
  })
  return id
}

/** Withdraws it, as the room of consents writes it down. */
export async function withdraw(house: House, consentId: string, on: string): Promise<void> {
  await house.database.consent.update({ where: { id: consentId }, data: { withdrawnOn: on, stopsOn: on } })
}

export interface Launched {
  surveyId: string
  /** Assignment of the person. */
  id: string
  /** Address of the personal link. */
  link: string
}

/** A campaign of the house's own questionnaire with one person. */
export async function launched(house: House, who: CastMember = 'mentee', key = 'mentee_request', catalogue = questionnairesOfHouse()): Promise<Launched> {
  const [one] = await launchedFor(house, [castId(who)], key, catalogue)
  if (one === undefined) throw new Error('Nobody was invited')
  return one
}

export async function launchedFor(house: House, people: string[], key: string, catalogue: SurveyCatalogue = questionnairesOfHouse()): Promise<Launched[]> {
  const surveyId = newId()
  const title = catalogue.entry(key).template.title
  await launch(house.tools, catalogue, methodist, { id: surveyId, key, title, people, dueOn: addDays(house.clock.today(), 14), occasion: undefined })
  const rows = await house.database.assignment.findMany({ where: { surveyId }, orderBy: { personId: 'asc' } })
  return rows.map(({ id, nonce }) => ({ surveyId, id, link: `/a/${id}/${linkSeal(house.tools, { id, nonce })}` }))
}
