import { describe, expect, it } from 'vitest'
import { numbered, point, unnumbered } from '../../../src/kit/documents/points.ts'

function numbersOf(block: ReturnType<typeof numbered>): string[] {
  return block.items.map((item) => item.number)
}

describe('numbers of points', () => {
  it('go on without a gap where a point is absent', () => {
    expect(numbersOf(numbered(['Первый', undefined, false, 'Второй']))).toEqual(['1.', '2.'])
  })

  it('number sub-points by their parent', () => {
    const tree = numbered(['Раз', point('Два', ['Два один', null, point('Два два', ['Глубже'])]), 'Три'])
    expect(numbersOf(tree)).toEqual(['1.', '2.', '2.1.', '2.2.', '2.2.1.', '3.'])
  })

  it('leave a paragraph between points without a number', () => {
    expect(numbersOf(numbered(['Раз', unnumbered('Пояснение'), 'Два']))).toEqual(['1.', '', '2.'])
  })

  it('stand under a chapter', () => {
    expect(numbersOf(numbered(['Раз', 'Два'], { under: '7' }))).toEqual(['7.1.', '7.2.'])
  })
})
