import { describe, expect, it } from 'vitest'
import { describeExtract, minutesKind, type MinutesFacts } from '../../../src/common/events/minutes.document.ts'
import { plainText } from '../../../src/kit/documents/plain-text.ts'
import { printer } from '../../../src/infrastructure/printer.ts'
import { bare, pdfText } from '../../support/texts.ts'

const facts: MinutesFacts = {
  organisation: { fullName: 'Муниципальное учреждение «Детский сад № 12 «Ивушка»', shortName: 'МКДОУ № 12', place: 'г. Сосновка' },
  number: '3', signedOn: '2026-05-20', ofWhat: 'круглого стола «Итоги года»', title: 'Итоги года', topic: 'Лучшие практики',
  chair: 'М.В. Савельева', secretary: 'О.Н. Лебедева', guests: 'Петрова И.И., методист', present: [{ name: 'Ким С.', post: 'воспитатель' }, { name: 'Мамедова А.Р.', post: 'воспитатель' }],
  agenda: [{ title: 'Опыт пар', by: 'Сообщение воспитателя Ким С.' }, { title: 'Разное.', by: null }],
  practices: [],
  questions: [
    { whom: 'Ким С.', heard: 'о прогулках', spoke: 'Мамедова А.Р. поддержала', decisions: [{ text: 'Внести в методическую копилку: прогулки.', term: '01.06.2026', responsible: 'Лебедева О.Н.' }, { text: 'Поблагодарить', term: null, responsible: null }], votes: { for: 10, against: 0, abstained: 1 } },
    { whom: null, heard: null, spoke: null, decisions: [], votes: null },
  ],
}
const textOf = (changes: Partial<MinutesFacts> = {}) => plainText(minutesKind.describe({ ...facts, ...changes })).replaceAll('\u00a0', ' ')

describe('minutes', () => {
  it('say who sat, what was heard, said and resolved, in this order', () => {
    const text = textOf()
    const parts = ['ПРОТОКОЛ № 3', 'круглого стола «Итоги года»', '20.05.2026', 'Председатель – М.В. Савельева', 'Секретарь – О.Н. Лебедева', 'Присутствовали: 2 чел. (список прилагается)', 'Приглашённые: Петрова И.И., методист', 'ПОВЕСТКА ДНЯ:', '1. Опыт пар. Сообщение воспитателя Ким С.', '2. Разное.', '1. СЛУШАЛИ: Ким С. – о прогулках.', 'ВЫСТУПИЛИ: Мамедова А.Р. поддержала.', 'РЕШИЛИ:', '1.1. Внести в методическую копилку: прогулки (срок – до 01.06.2026, ответственный – Лебедева О.Н.).', '1.2. Поблагодарить.', 'Голосовали: «за» – 10, «против» – 0, «воздержались» – 1.', '2. СЛУШАЛИ:', 'к протоколу круглого стола «Итоги года»', 'от 20.05.2026 № 3', 'Список присутствовавших']
    const places = parts.map((part) => text.indexOf(part))
    expect(parts.filter((_, index) => places[index] === -1)).toEqual([])
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(text).not.toContain('..')
  })

  it('leave visible blanks for what is not known (A13)', () => {
    const text = textOf({ number: undefined, chair: null, present: [] })
    expect(text).toMatch(/ПРОТОКОЛ № _+/)
    expect(text).toMatch(/Председатель – _+/)
    expect(text).toMatch(/Присутствовали: _+ чел\./)
    expect(text).not.toContain('Список присутствовавших')
  })

  it('read the same on paper', async () => {
    const description = { ...minutesKind.describe(facts), draft: false }
    const paper = await pdfText(await printer.pdf(description))
    expect(paper).toContain(bare('1.1. Внести в методическую копилку: прогулки (срок – до 01.06.2026, ответственный – Лебедева О.Н.).'))
  })
})

describe('an extract', () => {
  const given = { organisation: facts.organisation, minutes: minutesKind.describe(facts), number: '3', signedOn: '2026-05-20', chair: facts.chair, secretary: facts.secretary, certifies: { post: 'заведующий', name: 'М.В. Савельева' } }

  it('holds one question to the letter and is certified', () => {
    const extract = describeExtract({ ...given, question: 1 })
    const text = extract === null ? '' : plainText(extract).replaceAll('\u00a0', ' ')
    expect(text).toContain('из протокола № 3 от 20 мая 2026 г.')
    expect(text).toContain('Голосовали: «за» – 10')
    expect(text).toContain('Подлинный протокол подписали: председатель М.В. Савельева, секретарь О.Н. Лебедева.')
    expect(text).toContain('Выписка верна')
    expect(text).not.toContain('2. СЛУШАЛИ')
    expect(text).not.toContain('ПОВЕСТКА')
  })

  it('of the last question ends before the signatures; of a strange one there is none', () => {
    const last = describeExtract({ ...given, question: 2 })
    expect(last === null ? '' : plainText(last)).toContain('2. СЛУШАЛИ')
    expect(describeExtract({ ...given, question: 3 })).toBeNull()
  })
})
