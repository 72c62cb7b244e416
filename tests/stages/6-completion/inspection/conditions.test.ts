import { afterEach, beforeEach, expect, it } from 'vitest'
import { keepConditions } from '../../../../src/stages/6-completion/inspection/note.actions.ts'
import { methodist } from '../../../common/surveys/support.ts'
import { openHouse, type House } from '../../../support/house.ts'
import { rowOn, threeUnits } from './support.ts'

let house: House
beforeEach(async () => {
  house = await openHouse({ at: '2025-09-12T09:00:00+03:00' })
  await threeUnits(house)
})
afterEach(() => house.close())

it('answers of the curator to Q14 fill the check-list from that day on', async () => {
  house.clock.set('2025-12-13T09:00:00+03:00')
  const answers = { site_section: 'yes', site_section_link: 'https://sad12.example.ru/mentoring', incentive_act: 'partly', incentive_act_note: 'Проект на согласовании', pairs_count: 7 }
  await house.tools.transaction((tx) => keepConditions(tx, house.tools, { answers, author: methodist }))
  expect(await rowOn(house, '2025-12-13', 'site_section')).toMatchObject({ answer: 'yes', site: 'https://sad12.example.ru/mentoring' })
  expect(await rowOn(house, '2025-12-13', 'incentive_act')).toMatchObject({ answer: 'partly', comment: 'Проект на согласовании' })
  expect(await rowOn(house, '2025-12-13', 'pairs_count')).toMatchObject({ count: 3 })
  expect(await rowOn(house, '2025-12-12', 'site_section')).toMatchObject({ answer: 'no', site: '' })
})
