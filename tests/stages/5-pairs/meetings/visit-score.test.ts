import { expect, it } from 'vitest'
import { visitScore } from '../../../../src/stages/5-pairs/meetings/visit-score.ts'

it('the sum of the visit card needs all ten lines', () => {
  const lines = 'aim motivation age active change tone individual safety environment summary'.split(' ')
  const seen = (count: number) => ({
    seen: Object.fromEntries(lines.slice(0, count).map((line, index) => [line, index % 3])),
  })
  expect(visitScore(seen(10))).toBe(9)
  expect(visitScore(seen(9))).toBeUndefined()
})
