import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addressOf, certificateWords, numbersFrom, suggestedNumber, type SheetFacts } from '../../../../src/stages/6-completion/results/award.ts'
import { sheetsPaper } from '../../../../src/stages/6-completion/results/award.document.ts'
import { printer } from '../../../../src/infrastructure/printer.ts'
import { castId, PASSWORD } from '../../../support/cast.ts'
import { openHouse, type House } from '../../../support/house.ts'
import { pdfSheets } from '../../../support/texts.ts'
import { plain, type Visitor } from '../../../support/visitor.ts'
import { aYear } from './support.ts'

describe('the words of a sheet', () => {
  it.each([
    [{ surname: 'Сомова', firstName: 'Анна', patronymic: 'Петровна' }, 'female', 'Уважаемая Анна Петровна!'],
    [{ surname: 'Ким', firstName: 'Светлана', patronymic: null }, 'female', 'Уважаемая Светлана!'],
    [{ surname: 'Мамедов', firstName: 'Али', patronymic: 'Рашид оглы' }, 'male', 'Уважаемый Али Рашид оглы!'],
  ] as const)('addresses %o', (name, gender, words) => {
    expect(plain(addressOf(name, gender))).toBe(words)
  })

  it('tells the term, the direction and whole hours, and what is not known is left out', () => {
    const whole = { gender: 'female', from: '2025-09-15', to: '2026-05-29', outcome: 'success', direction: 'Режимные моменты', minutes: 750 } as const
    expect(plain(certificateWords(whole))).toBe('в период с 15 сентября 2025 г. по 29 мая 2026 г. успешно прошла персонализированную программу наставничества по направлению «Режимные моменты» (12 ч)')
    expect(plain(certificateWords({ ...whole, gender: 'male', outcome: 'partial', direction: null, minutes: 40 }))).toBe('в период с 15 сентября 2025 г. по 29 мая 2026 г. прошёл персонализированную программу наставничества')
  })

  it('counts numbers up in their own spelling and gives none twice', () => {
    expect(suggestedNumber('thanks', [], undefined)).toBe('1-Б')
    expect(suggestedNumber('thanks', ['Б/1', 'Б/12'], 'Б/12')).toBe('Б/13')
    expect(numbersFrom('9-Б', 3, [])).toEqual(['9-Б', '10-Б', '11-Б'])
    expect(numbersFrom(undefined, 2, [])).toEqual([null, null])
    expect(() => numbersFrom('9-Б', 2, ['10- б'])).toThrow('Номер 10-Б в этом году уже занят')
    expect(() => numbersFrom('Б', 2, [])).toThrow('В номере нет цифр')
  })
})

describe('a sheet', () => {
  const facts: SheetFacts = {
    kind: 'certificate', layout: 'landscape', emblem: true, organisation: ['Муниципальное автономное дошкольное образовательное учреждение', 'города Сосновки', '«Детский сад комбинированного вида № 112 «Золотая рыбка»'],
    who: 'Римская-Корсакова Анна Ильинична', paragraphs: [], signatory: { post: 'Исполняющий обязанности заведующего', name: 'Е.А. Берёзкина' }, foot: 'г. Сосновка, 27 мая 2026 г., № 3-С',
  }
  const longest = certificateWords({ gender: 'female', from: '2025-09-15', to: '2026-05-29', outcome: 'success', direction: 'режимные моменты и семья '.repeat(6), minutes: 750 })

  it('stands on one sheet however long the direction, the letter and the name of the kindergarten are', async () => {
    const letter: SheetFacts = { ...facts, kind: 'thanks', paragraphs: ['Спасибо за щедрость. '.repeat(28).trim()] }
    const sheets: SheetFacts[] = [{ ...facts, paragraphs: [longest] }, { ...facts, layout: 'portrait', paragraphs: [longest] }, letter, { ...letter, layout: 'portrait' }]
    expect(await printer.sheetsOf(sheetsPaper(sheets))).toEqual([1, 1, 1, 1])
  })
})

describe('the register of awards', () => {
  let house: House
  let curator: Visitor
  beforeEach(async () => {
    house = await openHouse({ at: '2026-05-29T10:00:00+03:00' })
    await aYear(house)
    curator = await house.visitor('methodist')
  })
  afterEach(() => house.close())

  it('issues letters once, prints them in one file, each on its own sheet', async () => {
    await curator.open('/completion/results/awards')
    await curator.follow('Подготовить письма')
    await curator.pressTwice('Записать в реестр')
    expect(await house.database.award.count()).toBe(3)
    expect(await house.database.journalEntry.count({ where: { verb: 'issuedAward' } })).toBe(3)
    expect(curator.text).toMatch(/Ким Анна *Благодарственное письмо *1-Б.*Орлова.*2-Б.*Сомова Елена Викторовна.*3-Б/)
    const { name, bytes } = await curator.download('/completion/results/awards.pdf?kind=thanks')
    expect(name).toBe('Благодарственные письма.pdf')
    const sheets = (await pdfSheets(bytes)).map((sheet) => plain(sheet))
    expect(sheets).toHaveLength(3)
    expect(sheets[0]).toContain('Уважаемая Анна!')
    expect(sheets[2]).toContain('Уважаемая Елена Викторовна!')
    expect(sheets[2]?.replaceAll(' ', '')).toContain('помогаяколлегамв2025–2026учебномгоду')
    expect(sheets[2]?.replaceAll(' ', '')).toContain('29мая2026г.,№3-Б')
  })

  it('prints a sheet again exactly as it was issued, whatever has changed since', async () => {
    await (await curator.open('/completion/results/awards/new?kind=thanks')).press('Записать в реестр')
    const { id, personId } = await house.database.award.findFirstOrThrow({ where: { personName: 'Ким Анна' } })
    const sheet = async () => (await curator.download(`/completion/results/awards/${id}/sheet.pdf`)).bytes
    const before = await sheet()
    await house.database.person.update({ where: { id: personId ?? '' }, data: { surname: 'Цой', firstName: 'Мария' } })
    await house.database.organisationVersion.updateMany({ data: { fullName: 'Другой сад' } })
    house.clock.set('2026-09-10T10:00:00+03:00')
    await curator.signIn('methodist', PASSWORD)
    expect((await sheet()).equals(before)).toBe(true)
    expect((await curator.download(`/completion/results/awards/${id}/sheet.docx`)).type).toContain('wordprocessingml')
  })

  it('gives certificates to those whose programme has ended, with the hours of their meetings', async () => {
    await curator.open('/completion/results/awards/new?kind=certificate')
    expect(curator.text).toContain('Выдавать пока некому')
    await (await curator.open('/completion/results/finish')).choose('Итог отмеченных', 'завершены успешно').press('Записать итог')
    await curator.open('/completion/results/awards/new?kind=certificate')
    expect(curator.text).toContain('Лукашевич Игорь, «Сомова – Лукашевич»по записям о встречах 2 часа')
    await curator.choose('Кому', 'Лукашевич Игорь, «Сомова – Лукашевич»по записям о встречах 2 часа').press('Записать в реестр')
    await curator.follow('Лукашевич Игорь')
    expect(curator.text).toContain('СЕРТИФИКАТ подтверждает, что Лукашевич Игорь в период с 15 сентября 2025 г. по 29 мая 2026 г. успешно прошёл персонализированную программу наставничества по направлению «Режимные моменты» (2 ч).')
    await curator.open('/completion/results/awards/new?kind=certificate')
    expect(curator.text).toContain('сертификат уже есть')
  })

  it('refuses a number that is taken and keeps what was typed', async () => {
    await (await curator.open('/completion/results/awards/new?kind=thanks')).press('Записать в реестр')
    await curator.open('/completion/results/awards/new?kind=thanks')
    await curator.choose('Кому', 'Ким Анна, музыкальный руководительписьмо уже есть').fill('Номер', '2-Б').fill('Текст письма', 'Спасибо за песни.').press('Записать в реестр')
    expect(curator.status).toBe(422)
    expect(curator.text).toContain('Номер 2-Б в этом году уже занят: начните с другого')
    expect(curator.html).toContain('Спасибо за песни.')
  })

  it('refuses a letter that does not fit, and keeps what was typed', async () => {
    await curator.open('/completion/results/awards/new?kind=thanks')
    await curator.choose('Лист', 'горизонтально').fill('Текст письма', 'Спасибо!\n'.repeat(20)).press('Записать в реестр')
    expect([curator.status, curator.sees('Слова не помещаются на один лист')]).toEqual([422, true])
    expect(await house.database.award.count()).toBe(0)
  })

  it('gives and takes nothing in a closed year', async () => {
    await (await curator.open('/completion/results/awards/new?kind=thanks')).press('Записать в реестр')
    await house.database.schoolYearClosing.create({ data: { year: 2025, closedOn: '2026-05-29', closedById: castId('head'), facts: '{}', createdAt: house.clock.now() } })
    await curator.follow('Ким Анна')
    await curator.follow('Убрать из реестра')
    await curator.press('Убрать из реестра')
    expect(curator.text).toContain('2025–2026 учебный год закрыт 29.05.2026: его записи не меняются')
    await (await curator.open('/completion/results/awards/new?kind=thanks')).choose('Кому', 'Ким Анна, музыкальный руководительписьмо уже есть').press('Записать в реестр')
    expect([curator.status, curator.sees('2025–2026 учебный год закрыт 29.05.2026')]).toEqual([422, true])
    expect(await house.database.award.count()).toBe(3)
  })

  it('lets a mistake be taken out of the register; the journal remembers it', async () => {
    await (await curator.open('/completion/results/awards/new?kind=thanks')).press('Записать в реестр')
    await curator.follow('Ким Анна')
    await curator.follow('Убрать из реестра')
    await curator.pressTwice('Убрать из реестра')
    expect(curator.text).not.toContain('Ким Анна')
    expect(await house.database.journalEntry.count({ where: { verb: 'removed', subjectKind: 'award' } })).toBe(1)
    const head = await (await house.visitor('head')).open('/completion/results/awards/new')
    expect(head.status).toBe(403)
  })
})
