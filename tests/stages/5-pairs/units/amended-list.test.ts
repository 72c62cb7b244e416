import { describe, expect, test } from 'vitest'
import { applied, type ListChange, type ListRow } from '../../../../src/stages/5-pairs/units/amended-list.ts'
import { changeInWords, changesIn, listIn, listTable } from '../../../../src/stages/5-pairs/units/amended-list-text.ts'
import { amendingOrder } from '../../../../src/stages/5-pairs/units/amending-order.document.ts'
import type { DocumentDescription } from '../../../../src/kit/documents/description.ts'
import { section } from '../../../../src/kit/documents/blocks.ts'

const pair: ListRow = { number: 1, mentors: [{ words: 'Соломатина Вера Юрьевна, воспитатель, высшая категория', direction: '–' }], mentees: ['Лукашевич Дарья Ильинична, воспитатель, стаж 1 год'], form: 'педагог – педагог, традиционное', term: 'с 15.09.2025 по 31.05.2026' }
const group: ListRow = { number: 2, mentors: [{ words: 'Сомова Елена Викторовна, воспитатель', direction: 'ИКТ' }], mentees: ['Белоусова Ксения Андреевна, воспитатель', 'Дронова Лидия Сергеевна, воспитатель', 'Ким Светлана, воспитатель'], form: 'педагог – педагог, групповое', term: 'с 15.09.2025 по 31.05.2026' }
const two: ListRow = { number: 3, mentors: [{ words: 'Цой Нелли Витальевна, учитель-логопед', direction: 'Речевое развитие' }, { words: 'Живаго Пётр Кузьмич, педагог, МБОУ ДПО «Центр развития», договор № 7', direction: 'ИКТ' }], mentees: ['Мельник Ольга Юрьевна, воспитатель'], form: 'педагог – педагог, групповое', term: 'с 15.09.2025 по 31.05.2027' }
const rows = [pair, group, two]

const paper = (blocks: DocumentDescription['sections'][number]['blocks']): DocumentDescription => ({ title: '', retention: 'long', draft: false, sections: [section('order', blocks)] })

const changes: ListChange[] = [
  { kind: 'replace', row: 1, from: pair.mentors[0]?.words ?? '', to: 'Дзюба Лев Фомич, воспитатель «Ивушки»' },
  { kind: 'remove', row: 2, words: 'Ким Светлана, воспитатель' },
  { kind: 'add', row: 2, column: 'mentee', words: 'Яблокова Анна, воспитатель' },
  { kind: 'add', row: 2, column: 'mentor', words: 'Орлова Инна, педагог-психолог', direction: 'Общение' },
  { kind: 'excludeRow', row: 3 },
  { kind: 'addRow', row: { ...two, number: 4 } },
]

describe('the list of pairs', () => {
  test('a table is read back as it was drawn, with all its spans', () => {
    expect(listIn(paper([listTable(rows)]))).toEqual(rows)
  })

  test('every change is said in words and read back from them', () => {
    const description = amendingOrder.describe({
      organisation: { founder: null, fullName: 'Детский сад', shortName: 'МКДОУ № 12', fullNamePre: 'Детском саду', place: 'г. Сосновка' },
      numberFirst: false, registered: true, acquainted: [], base: { date: '15.09.2025', number: '45-ОД', title: 'О закреплении «пар»' }, hasAppendix: true,
      reason: 'изменением состава', ground: 'предложения куратора', deeds: ['Назначить кого-то'], changesProgrammes: true,
      changes: changes.map((change) => ({ words: changeInWords(change), ...(change.kind === 'addRow' && { row: change.row }) })),
    })
    expect(changesIn(description)).toEqual({ changes, unread: [] })
  })

  test('rows keep their numbers, whatever is excluded or added', () => {
    const { rows: after, lost } = applied(rows, changes)
    expect(lost).toEqual([])
    expect(after.map(({ number }) => number)).toEqual([1, 2, 4])
    expect(after[0]?.mentors[0]?.words).toBe('Дзюба Лев Фомич, воспитатель «Ивушки»')
    expect(after[1]).toMatchObject({ mentees: ['Белоусова Ксения Андреевна, воспитатель', 'Дронова Лидия Сергеевна, воспитатель', 'Яблокова Анна, воспитатель'], mentors: [{ direction: 'ИКТ' }, { direction: 'Общение' }] })
  })

  test('a change that finds nothing is reported and changes nothing', () => {
    const strange: ListChange[] = [{ kind: 'replace', row: 1, from: 'Кто-то', to: 'Другой' }, { kind: 'excludeRow', row: 9 }]
    expect(applied(rows, strange)).toEqual({ rows, lost: strange })
  })

  test('a point for an order without an appendix reads back too', () => {
    expect(changeInWords({ kind: 'replace', row: 1, from: 'а', to: 'б' }, 'point')).toBe('в пункте 1 слова «а» заменить словами «б»')
    expect(changeInWords({ kind: 'excludeRow', row: 2 }, 'point')).toBe('пункт 2 признать утратившим силу')
  })
})
