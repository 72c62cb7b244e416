import { describe, expect, test } from 'vitest'
import { dayTitle, taskLead, taskList } from '../../../src/common/home/overview.ts'
import { plain } from '../../support/visitor.ts'

const task = (day: string, title = 'Дело') => ({ day, title, href: '/x' })

describe('what to do', () => {
  test('late ones come first and say by how many days', () => {
    const { rows } = taskList([task('2025-10-03', 'Завтра'), task('2025-09-30', 'Старое'), task('2025-10-02', 'Сегодня')], '2025-10-02')
    expect(rows.map(({ what }) => what.words)).toEqual(['Старое', 'Сегодня', 'Завтра'])
    expect(plain(`${rows[0]?.when.word} ${rows[0]?.when.day}`)).toBe('Просрочено на 2 дня')
    expect(rows[1]?.when.word).toBe('Сегодня')
    expect(rows[0]?.late).toBe(true)
  })

  test('seven at most are shown, the rest is counted', () => {
    const list = taskList(Array.from({ length: 9 }, () => task('2025-10-03')), '2025-10-02')
    expect(list.rows).toHaveLength(7)
    expect(list.later).toBe(2)
    expect(taskList(Array.from({ length: 9 }, () => task('2025-10-03')), '2025-10-02', true).rows).toHaveLength(9)
  })

  test('far ones wait while there are near ones', () => {
    const list = taskList([task('2025-10-05'), task('2026-05-20')], '2025-10-02')
    expect(list.rows).toHaveLength(1)
    expect(list.later).toBe(1)
  })

  test.each([
    [[], 'На ближайшие две недели дел нет.'],
    [['2025-10-03'], 'Одно дело на две недели.'],
    [['2025-10-03', '2025-10-01'], 'Два дела на две недели, одно просрочено.'],
    [['2025-10-03', '2025-10-04', '2025-10-04', '2025-10-04', '2025-10-05'], 'Пять дел на две недели.'],
  ])('the lead counts them: %j', (days, words) => {
    expect(plain(taskLead(taskList(days.map((day) => task(day)), '2025-10-02')))).toBe(words)
  })

  test('the heading is the day', () => {
    expect(plain(dayTitle('2025-10-02'))).toBe('Четверг, 2 октября')
  })
})
