// A house in the last days of May: pairs at their end, a group, a replaced mentor, a pair over two years.
import { documentById, draftDocument, registerDocument, saveRequisites } from '../../../../src/common/documents/index.ts'
import { papersOfHouse } from '../../../../src/catalogue.ts'
import { newId } from '../../../../src/kit/ids.ts'
import { plainText } from '../../../../src/kit/documents/plain-text.ts'
import { castId } from '../../../support/cast.ts'
import type { House } from '../../../support/house.ts'
import { aMentee, aMentor, aUnit } from '../../../support/pairs.ts'
import { plain } from '../../../support/visitor.ts'
import { methodist } from '../../../common/surveys/support.ts'
import { head } from '../../5-pairs/units/pairing-support.ts'

/** An approved programme with so many lines of the plan done, and one direction that rose from 2 to 4. */
export async function aProgramme(house: House, unitId: string, menteePersonId: string, done = 2, all = 3): Promise<void> {
  const at = house.clock.now()
  await house.database.programme.create({
    data: {
      id: newId(), unitId, edition: 1, state: 'approved', from: '2025-10-01', to: '2026-05-29', goal: 'Уверенно вести группу', createdAt: at, updatedAt: at,
      items: { create: Array.from({ length: all }, (_, position) => ({ id: newId(), lineId: newId(), from: '2025-10-01', to: '2025-10-31', content: `Занятие ${position}`, form: 'consultation', result: 'конспект', state: position < done ? 'done' : 'planned', position })) },
      targets: { create: [{ id: newId(), menteePersonId, competence: 'routine', startLevel: 2, targetLevel: 4, reachedLevel: 4, evidence: 'наблюдение', position: 0 }] },
    },
  })
}

export async function aMeeting(house: House, unitId: string, mentorId: string, menteeId: string, on: string, minutes: number | null): Promise<void> {
  const id = newId()
  await house.database.meeting.create({ data: { id, unitId, on, form: 'talk', topic: 'Режимные моменты', minutes, mentorId, createdAt: house.clock.now(), mentees: { create: [{ personId: menteeId, answer: 'confirmed' }] } } })
}

/** Сомова leads Лукашевич till 29 May; Ким, without a patronymic, leads a group of two; Орлова goes on for another year. */
export async function aYear(house: House) {
  const { tools } = house
  const somova = await aMentor(tools, { surname: 'Сомова', firstName: 'Елена', patronymic: 'Викторовна' })
  const lukashevich = await aMentee(tools, { surname: 'Лукашевич', firstName: 'Игорь', patronymic: null, gender: 'male' })
  const kim = await aMentor(tools, { surname: 'Ким', firstName: 'Анна', patronymic: null, post: 'музыкальный руководитель' })
  const pair = await aUnit(tools, { mentors: [somova], mentees: [lukashevich], direction: 'Режимные моменты', to: '2026-05-29' })
  const group = await aUnit(tools, { mentors: [kim], mentees: [await aMentee(tools, { surname: 'Белоусова' }), await aMentee(tools, { surname: 'Дронова' })], to: '2026-05-29' })
  const long = await aUnit(tools, { mentors: [await aMentor(tools, { surname: 'Орлова' })], mentees: [await aMentee(tools, { surname: 'Рысева' })], to: '2027-05-31' })
  await aProgramme(house, pair.unitId, lukashevich.personId)
  await aMeeting(house, pair.unitId, somova.personId, lukashevich.personId, '2025-10-10', 90)
  await aMeeting(house, pair.unitId, somova.personId, lukashevich.personId, '2025-11-14', 60)
  return { pair, group, long, somova, lukashevich, kim }
}

const KIND = 'results-order'

/** The draft as the form proposes it, with these changes. */
export async function resultsDraft(house: House, changes: object = {}): Promise<string> {
  const entry = papersOfHouse(house.clock).entry(KIND)
  const id = newId()
  await draftDocument(house.tools, entry, methodist, id, { ...(await entry.suggested(house.database, house.clock.today())), ...changes })
  return id
}

export async function registered(house: House, id: string, number = '61-ОД', signedOn = '2026-05-29'): Promise<void> {
  const before = await documentById(house.database, id)
  await saveRequisites(house.tools, head, id, before?.version ?? 0, { number, signedOn, signatory: { personId: castId('head'), post: 'Заведующий', name: 'М.В. Савельева' }, registered: false })
  const { version = 0 } = (await documentById(house.database, id)) ?? {}
  await registerDocument(house.tools, papersOfHouse(house.clock).entry(KIND), head, id, version)
}

export async function textOfResults(house: House, changes: object = {}): Promise<string> {
  const entry = papersOfHouse(house.clock).entry(KIND)
  const input = { ...(await entry.suggested(house.database, house.clock.today())), ...changes }
  return plain(plainText(await entry.draw(house.database, input, { registered: false }, house.clock.today())))
}

export async function checksOfResults(house: House, changes: object = {}): Promise<string[]> {
  const entry = papersOfHouse(house.clock).entry(KIND)
  const input = { ...(await entry.suggested(house.database, house.clock.today())), ...changes }
  return (await entry.checks(house.database, input, { signedOn: '2026-05-29', registered: false }, house.clock.today())).map(({ tone, title }) => `${tone}: ${plain(title)}`)
}
