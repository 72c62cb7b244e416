import { describe, expect, it } from 'vitest'
import { heading, paragraph, section, table } from '../../../src/kit/documents/blocks.ts'
import type { DocumentDescription } from '../../../src/kit/documents/description.ts'
import { plainText } from '../../../src/kit/documents/plain-text.ts'
import { draftNameCases } from '../../../src/kit/russian/cases.ts'
import { draftPostCases } from '../../../src/kit/russian/posts.ts'
import { cleanPaper, isOpenPaper } from '../../../src/stages/7-publicity/clean-paper.ts'
import type { Hideable, Part } from '../../../src/stages/7-publicity/depersonalise.ts'

const person = (id: string, surname: string, part: Part, post = 'воспитатель'): Hideable => ({
  id, part, gender: 'female', nameCases: draftNameCases({ surname, firstName: 'Нина', patronymic: 'Дмитриевна' }, 'female'), postCases: draftPostCases(post),
})
const nina = person('nina', 'Соколова', 'mentor', 'музыкальный руководитель')
const darya = person('darya', 'Крылова', 'mentee')

const order: DocumentDescription = {
  title: 'Приказ № 51-ОД', retention: 'long', draft: false, qr: 'https://house.test/documents/1',
  sections: [
    section('order', [
      heading(1, 'О закреплении пар'),
      paragraph('1. Назначить музыкального руководителя Соколову Н.Д. наставником воспитателя Крыловой Н.Д.'),
      table([{ title: 'Наставник', share: 1 }, { title: 'Должность', share: 1 }, { title: 'Категория', share: 1 }], [['Соколова Н.Д.', 'музыкальный руководитель', 'высшая'], ['Соколова Н.Д., музыкальный руководитель, высшая категория', '', ''], ['Соколова Н.Д., музыкальный руководитель, стаж менее года', '', ''], ['Савельева М.В.', 'заведующий', 'первая']]),
    ]),
    section('acquaintance', [{ kind: 'acquaintance', title: 'С приказом ознакомлены', rows: [{ post: 'воспитатель', name: 'Н.Д. Крылова' }], emptyRows: 0 }]),
  ],
}

describe('a paper for the site', () => {
  it('tells no name, no post beside a hidden name, no sheet of signatures', () => {
    const { description, hiddenIds, leftIds } = cleanPaper(order, [nina, darya])
    const text = plainText(description)
    expect(hiddenIds.toSorted()).toEqual(['darya', 'nina'])
    expect(leftIds).toEqual([])
    expect(text).not.toMatch(/Сокол|Крылов|музыкальн|высшая|менее года|ознакомлены/)
    expect(text).toContain('Назначить педагога\u00a0А наставником педагога\u00a0Б')
    expect(text).toContain('Савельева М.В. | заведующий | первая'.replaceAll(' М', '\u00a0М'))
    expect(description.qr).toBeUndefined()
    expect(description.sections.length).toBe(1)
  })

  it('about pairs is for everybody only when all in it have agreed', () => {
    const cleaned = cleanPaper(order, [nina])
    expect(isOpenPaper(cleaned, true)).toBe(false)
    expect(isOpenPaper(cleaned, false)).toBe(true)
    expect(isOpenPaper(cleanPaper(order, []), true)).toBe(true)
  })

  it('stays as it is when everybody in it has agreed', () => {
    const { description, hiddenIds } = cleanPaper(order, [])
    expect(hiddenIds).toEqual([])
    expect(plainText(description)).toContain('Крыловой')
  })
})
