import { describe, expect, it } from 'vitest'
import { defaultRules } from '../../../../src/common/organisation/index.ts'
import { modelChapters } from '../../../../src/stages/1-conditions/regulation/regulation-text.ts'
import {
  assertProject,
  chapterAt,
  currentOf,
  inForceOn,
  pointsOf,
  stateOn,
  textOfPoints,
  withMoved,
  withoutChapter,
  type Regulation,
} from '../../../../src/stages/1-conditions/regulation/regulation.ts'

const rules = defaultRules.regulation
const chapters = modelChapters('МКДОУ № 12', rules)

function regulation(more: Partial<Regulation> = {}): Regulation {
  return {
    id: 'r',
    edition: 1,
    kept: 'project',
    chapters,
    adoptions: [],
    documentId: null,
    effectiveOn: null,
    lapsedOn: null,
    version: 1,
    ...more,
  }
}

describe('типовой текст', () => {
  it('десять глав, правила сада вписаны, мест для заполнения не осталось', () => {
    expect(chapters.map((chapter) => chapter.title)).toHaveLength(10)
    const text = chapters.flatMap((chapter) => chapter.points).join('\n')
    expect(text).toContain('в МКДОУ № 12 (далее – детский сад)')
    expect(text).toContain('не более 2\u00a0педагогов')
    expect(text).toContain('от 3\u00a0месяцев до 12\u00a0месяцев')
    expect(text).not.toMatch(/[{}]|undefined/)
  })

  it('числа согласованы со словами', () => {
    const text = modelChapters('ДОУ', { ...rules, maxMentees: 1, pairDays: 21, minMonths: 11 })
      .flatMap((one) => one.points)
      .join('\n')
    expect(text).toMatch(/не более 1\u00a0педагога;.*в течение 21\u00a0рабочего дня.*от 11\u00a0месяцев/s)
  })
})

describe('пункты из поля ввода', () => {
  it('пустая строка отделяет пункты, перевод строки внутри остаётся, свои номера убираются', () => {
    expect(pointsOf('1.1. Первый\r\n\r\n1.2.Второй:\n– раз;\n– два.\n\n\n29.12.2012 № 273-ФЗ')).toEqual([
      'Первый',
      'Второй:\n– раз;\n– два.',
      '29.12.2012 № 273-ФЗ',
    ])
  })

  it('показанный текст читается обратно тем же', () => {
    for (const chapter of chapters) expect(pointsOf(textOfPoints(chapter.points))).toEqual(chapter.points)
  })
})

describe('путь редакции', () => {
  const minutes = { bodyId: 'pedagogical-council', minutesNumber: '1', minutesDate: '2025-08-28' }

  it('проект → принято → утверждено → действует → утратило силу', () => {
    expect(stateOn(regulation(), '2025-08-20')).toBe('project')
    expect(stateOn(regulation({ adoptions: [{ ...minutes, minutesNumber: null }] }), '2025-08-30')).toBe('project')
    expect(stateOn(regulation({ adoptions: [minutes] }), '2025-08-30')).toBe('adopted')
    const approved = regulation({
      kept: 'approved',
      adoptions: [minutes],
      effectiveOn: '2025-09-08',
      lapsedOn: '2026-06-17',
    })
    expect(['2025-09-07', '2025-09-08', '2026-06-16', '2026-06-17'].map((day) => stateOn(approved, day))).toEqual([
      'approved',
      'inForce',
      'inForce',
      'lapsed',
    ])
  })

  it('протокол может появиться и после утверждения', () => {
    expect(stateOn(regulation({ kept: 'approved', effectiveOn: '2025-09-01' }), '2025-09-01')).toBe('inForce')
  })

  it('работают по действующей, новая редакция ждёт', () => {
    const old = regulation({ kept: 'approved', effectiveOn: '2025-09-01' })
    const fresh = regulation({ id: 'n', edition: 2 })
    expect(currentOf([fresh, old], '2025-10-01')).toBe(old)
    expect(inForceOn([fresh], '2025-10-01')).toBeUndefined()
  })

  it('утверждённая редакция не меняется', () => {
    expect(() => assertProject(regulation({ kept: 'approved' }))).toThrow(/новую редакцию/)
  })
})

describe('главы', () => {
  it('переставляются и убираются, последняя остаётся', () => {
    expect(withMoved(chapters, 1, 'up')[0]?.title).toBe('Цель, задачи, формы')
    expect(withMoved(chapters, 0, 'up')).toEqual(chapters)
    expect(withoutChapter(chapters, 0)).toHaveLength(9)
    expect(() => withoutChapter(chapters.slice(0, 1), 0)).toThrow(/одна глава/)
  })

  it('номер главы из адреса проверяется', () => {
    expect(chapterAt(chapters, '4').chapter.title).toBe('Наставник')
    for (const wrong of ['0', '11', '-1', 'x', '1.5']) expect(() => chapterAt(chapters, wrong)).toThrow(/Такой главы/)
  })
})
