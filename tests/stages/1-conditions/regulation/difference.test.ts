import { describe, expect, it } from 'vitest'
import { changedCount, differenceOf } from '../../../../src/stages/1-conditions/regulation/difference.ts'

const before = [
  { title: 'Общие положения', points: ['Настоящее Положение определяет порядок.', 'Участие добровольное.'] },
  { title: 'Наставник', points: ['Наставником назначают педагога, имеющего первую категорию.'] },
]

function shown(side: { pieces: { text: string; changed: boolean }[] } | undefined): string {
  return side?.pieces.map(({ text, changed }) => (changed ? `[${text.trim()}]` : text)).join('') ?? '–'
}

describe('сравнение редакций', () => {
  it('одинаковые редакции не различаются', () => {
    const rows = differenceOf(before, before)
    expect(rows.map((row) => row.right?.number)).toEqual(['1.', '1.1.', '1.2.', '2.', '2.1.'])
    expect(changedCount(rows)).toBe(0)
  })

  it('в изменённом пункте отмечены только слова', () => {
    const after = [
      before[0]!,
      { title: 'Наставник', points: ['Наставником назначают педагога, имеющего высшую категорию.'] },
    ]
    const row = differenceOf(before, after).find((one) => one.changed)!
    expect(shown(row.left)).toBe('Наставником назначают педагога, имеющего [первую]категорию.')
    expect(shown(row.right)).toBe('Наставником назначают педагога, имеющего [высшую]категорию.')
    expect(row.left?.number).toBe('2.1.')
  })

  it('новый пункт стоит справа один, остальные сдвигают номера без отметок', () => {
    const after = [
      { title: 'Общие положения', points: ['Совсем другое содержание про оплату.', ...before[0]!.points] },
      before[1]!,
    ]
    const rows = differenceOf(before, after)
    expect(changedCount(rows)).toBe(1)
    expect(rows[1]).toMatchObject({ left: undefined, changed: true })
    expect(rows[2]).toMatchObject({ left: { number: '1.1.' }, right: { number: '1.2.' }, changed: false })
  })

  it('убранная глава стоит слева одна', () => {
    const rows = differenceOf(before, before.slice(0, 1))
    expect(rows.slice(-2).map((row) => [shown(row.left), row.right])).toEqual([
      ['[Наставник]', undefined],
      ['[Наставником назначают педагога, имеющего первую категорию.]', undefined],
    ])
  })

  it('заменённое целиком не ставится рядом с чужим', () => {
    const after = [before[0]!, { title: 'Оплата', points: ['Размер выплат определяет коллективный договор.'] }]
    const changed = differenceOf(before, after).filter((row) => row.changed)
    expect(changed.every((row) => row.left === undefined || row.right === undefined)).toBe(true)
    expect(changed).toHaveLength(4)
  })
})
