import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { gapsOf, rowsOf, termWords } from '../../../../src/stages/1-conditions/roadmap/roadmap.ts'
import type { SeedItem } from '../../../../src/stages/1-conditions/roadmap/seed-item.ts'
import { seedStages } from '../../../../src/stages/1-conditions/roadmap/seed-roadmap.ts'
import { seededItems } from '../../../../src/stages/1-conditions/roadmap/seeded-items.ts'
import { stageTitles } from '../../../../src/stages/titles.ts'
import { calendar } from './calendar.ts'

const oneYear = { from: '2025-09-01', to: '2026-05-31' }
const source = tidy(readFileSync(new URL('../../../data/roadmap.txt', import.meta.url), 'utf8'))

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ')
}

function textsOf(items: readonly SeedItem[]): string[] {
  return items.flatMap((item) => [item.text, ...textsOf(item.items ?? [])])
}

describe('дорожная карта заказчика', () => {
  it('каждая строка стоит в исходном документе слово в слово', () => {
    for (const text of textsOf(seedStages)) expect(source).toContain(text)
  })

  it('ничего из исходного документа не потеряно', () => {
    const rest = textsOf(seedStages)
      .toSorted((a, b) => b.length - a.length)
      .reduce((left, text) => left.replace(text, ''), source)
    expect(rest.replace(/№ Наименование этапа Содержание деятельности и примерный план мероприятий/, '')).toMatch(
      /^[\s\d.-]*$/,
    )
  })

  it('этапов семь, и названы они так же, как разделы программы', () => {
    expect(seedStages.map((stage) => stage.text)).toEqual(stageTitles.map((stage) => stage.title))
  })

  it('у каждого этапа есть срок, ответственные и результат', () => {
    const rows = rowsOf(seededItems(oneYear, calendar))
    expect(gapsOf(rows)).toEqual([])
    expect(rows.filter((row) => !row.result)).toEqual([])
  })

  it('нумерация считается сама: этап, мероприятие, подпункт', () => {
    const numbers = rowsOf(seededItems(oneYear, calendar)).map((row) => row.number)
    expect(numbers.slice(0, 8)).toEqual(['1', '1.1', '1.1.1', '1.1.2', '1.1.3', '1.1.4', '2', '2.1'])
    expect(numbers.at(-1)).toBe('7.1')
  })

  it('сроки – рабочие дни внутри периода; последние этапы – в последнем учебном году', () => {
    for (const period of [
      oneYear,
      { from: '2025-09-01', to: '2027-05-31' },
      { from: '2025-09-01', to: '2028-02-29' },
    ]) {
      const days = seededItems(period, calendar)
        .flatMap(({ from, to }) => [from, to])
        .filter((day) => day !== null)
      for (const day of days) {
        expect(day >= period.from && day <= period.to).toBe(true)
        expect(calendar.isWorking(day), day).toBe(true)
      }
    }
    const two = rowsOf(seededItems({ from: '2025-09-01', to: '2027-05-31' }, calendar))
    expect(termWords(two.find((row) => row.number === '6')!)).toBe('15.04.2027\u00a0– 25.05.2027')
    expect(termWords(two.find((row) => row.number === '1')!)).toBe('до\u00a010.09.2025, приказ о парах – после этапа 4')
  })

  it('суббота переносится на понедельник: 20.09.2025', () => {
    const row = rowsOf(seededItems(oneYear, calendar)).find((one) => one.number === '3')!
    expect(row.to).toBe('2025-09-22')
  })

  it('для другого сада названия заменяются его названием', () => {
    const texts = seededItems(oneYear, calendar, 'МБДОУ № 5')
      .map((item) => item.text)
      .join('\n')
    expect(texts).toContain('работников в МБДОУ № 5')
    expect(texts).not.toContain('№ 12')
  })
})
