// A house with a registered order on two pairs and a group, as a curator in the middle of September has it.
import { newId } from '../../../../src/kit/ids.ts'
import { folderOn } from '../../../../src/stages/6-completion/inspection/folder.facts.ts'
import type { ChecklistRow } from '../../../../src/stages/6-completion/inspection/checklist.ts'
import type { House } from '../../../support/house.ts'
import { aMentee, aMentor, aUnit } from '../../../support/pairs.ts'
import { orderOn, withBasis } from '../../5-pairs/units/pairing-support.ts'

/** Two pairs and a group fixed by order № 45-ОД of 12.09.2025. Answers their ids. */
export async function threeUnits(house: House): Promise<string[]> {
  const { tools } = house
  const units = [
    await aUnit(tools, { mentors: [await aMentor(tools, { surname: 'Соломатина' })], mentees: [await aMentee(tools, { surname: 'Лукашевич' })], state: 'agreed' }),
    await aUnit(tools, { mentors: [await aMentor(tools, { surname: 'Ведерникова' })], mentees: [await aMentee(tools, { surname: 'Ким' })], state: 'agreed' }),
    await aUnit(tools, { mentors: [await aMentor(tools, { surname: 'Сомова' })], mentees: [await aMentee(tools, { surname: 'Белоусова' }), await aMentee(tools, { surname: 'Дронова' })], state: 'agreed' }),
  ].map(({ unitId }) => unitId)
  for (const unit of units) await withBasis(house, unit)
  await orderOn(house, { units })
  return units
}

/** An approved programme of the unit, frozen as the head approves it. */
export async function aProgramme(house: House, unitId: string, approvedOn: string, edition = 1): Promise<string> {
  const id = newId()
  const at = house.clock.now()
  const description = { title: 'Программа', retention: 'short', draft: false, sections: [{ key: 'programme', orientation: 'portrait', blocks: [{ kind: 'paragraph', align: 'left', indent: false, runs: [{ text: 'Персонализированная программа' }] }] }] }
  await house.database.programme.create({ data: { id, unitId, edition, state: 'approved', from: approvedOn, to: '2026-05-31', goal: 'Цель', approvedOn, approvalHow: 'stamp', description: JSON.stringify(description), createdAt: at, updatedAt: at } })
  return id
}

export async function rowOn(house: House, day: string, key: string): Promise<ChecklistRow | undefined> {
  return (await folderOn(house.database, day, house.clock.zone)).rows.find((row) => row.key === key)
}
