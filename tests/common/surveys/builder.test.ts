import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openHouse, type House } from '../../support/house.ts'
import type { Visitor } from '../../support/visitor.ts'

describe('the builder', () => {
  let house: House
  let curator: Visitor
  beforeEach(async () => {
    house = await openHouse()
    curator = await house.visitor('methodist')
  })
  afterEach(() => house.close())

  test('changes words, adds a question and publishes the next version; the first one stays as it was', async () => {
    await curator.open('/surveys/questionnaires/satisfaction')
    await curator.press('Изменить вопросы')
    await curator.open('/surveys/questionnaires/satisfaction/edit/questions/one_change')
    await curator.fill('Вопрос', 'Что бы Вы изменили прежде всего?').press('Сохранить вопрос')
    expect(curator.sees('Что бы Вы изменили прежде всего?')).toBe(true)
    await curator.follow('Добавить вопрос')
    curator.choose('Вид ответа', 'Один ответ из нескольких').fill('Вопрос', 'Удобно ли Вам время встреч?')
    await curator.press('Добавить вопрос')
    expect(curator.heading).toBe('Вопрос')
    await curator.press('Сохранить вопрос')
    await curator.press('Опубликовать')
    expect(curator.sees('Опубликована версия 2')).toBe(true)
    const versions = await house.database.questionnaireVersion.findMany({ where: { key: 'satisfaction' }, orderBy: { number: 'asc' } })
    expect(versions.map(({ number }) => number)).toEqual([1, 2])
    expect(versions[0]?.definition).not.toContain('прежде всего')
    expect(versions[1]?.definition).toContain('Удобно ли Вам время встреч?')
  })

  test('says and changes every kind of condition', async () => {
    await curator.open('/surveys/questionnaires/mid_mentee')
    await curator.press('Изменить вопросы')
    const conditional = 'change_note'
    const question = `/surveys/questionnaires/mid_mentee/edit/questions/${conditional}`
    const saved = async () => JSON.parse((await house.database.questionnaireDraft.findUniqueOrThrow({ where: { key: 'mid_mentee' } })).definition) as { sections: { questions: { key: string; when?: object }[] }[] }
    const when = async () => (await saved()).sections.flatMap(({ questions }) => questions).find(({ key }) => key === conditional)?.when
    await curator.open(question)
    expect(curator.text).toMatch(/Спрашиваем, если на вопрос «.+» ответили не «.+»/)
    const before = await when()
    await curator.press('Сохранить вопрос')
    expect(await when()).toEqual(before)
    await curator.open(`${question}/condition/change`)
    await curator.choose('Спрашивать, если', 'Отмечен хотя бы один из этих ответов').enter('answers', 'other_mentor', 'finish').press('Сохранить условие')
    expect(curator.path).toBe(question)
    expect(Object.keys((await when()) ?? {})).toEqual(['question', 'oneOf'])
    await curator.open(`${question}/condition/change`)
    await curator.choose('Спрашивать, если', 'Дан любой ответ, кроме этого').enter('answers').press('Сохранить условие')
    expect(curator.sees('Отметьте, какой ответ имеется в виду')).toBe(true)
    await curator.choose('Спрашивать, если', 'Дан какой угодно ответ').press('Сохранить условие')
    expect(await when()).toEqual({ question: 'change', answered: true })
    await curator.follow('Когда спрашивать')
    await curator.press('Спрашивать всегда')
    expect(await when()).toBeUndefined()
  })

  test('lists what must be put right instead of a button', async () => {
    await curator.open('/surveys/questionnaires/satisfaction')
    await curator.press('Изменить вопросы')
    await curator.fill('Новый раздел', 'Пустой').press('Добавить раздел')
    expect(curator.sees('В разделе «Пустой» нет вопросов')).toBe(true)
    expect(curator.$('button').toArray().some((button) => curator.$(button).text() === 'Опубликовать')).toBe(false)
    await curator.press('Убрать раздел: Пустой')
    expect(curator.sees('Пустой')).toBe(false)
  })

  test('two windows do not overwrite each other', async () => {
    await curator.open('/surveys/questionnaires/satisfaction')
    await curator.press('Изменить вопросы')
    const other = await house.visitor('methodist')
    await other.open('/surveys/questionnaires/satisfaction/edit/questions/one_change')
    await curator.open('/surveys/questionnaires/satisfaction/edit/questions/one_change')
    await curator.fill('Вопрос', 'Первый').press('Сохранить вопрос')
    await other.fill('Вопрос', 'Второй').press('Сохранить вопрос')
    expect(other.status).toBe(422)
    expect(other.sees('анкету изменили в другом окне')).toBe(true)
    expect(other.$('textarea[name=words]').text()).toContain('Второй')
  })

  test('a question the programme needs stays', async () => {
    await curator.open('/surveys/questionnaires/mentee_deficits')
    await curator.press('Изменить вопросы')
    await curator.press('Убрать: Оцените, как Вам удаётся каждая из задач')
    expect(curator.status).toBe(422)
    expect(curator.sees('нужен программе для расчётов')).toBe(true)
  })

  test('goes out as a file and comes back as a questionnaire of one\'s own', async () => {
    const sent = await curator.download('/surveys/questionnaires/satisfaction/export.json')
    expect(sent.name).toMatch(/\.json$/)
    await curator.open('/surveys/questionnaires/import')
    await curator.attach('Файл анкеты', 'анкета.json', sent.bytes).press('Загрузить')
    expect(curator.sees('Анкета загружена')).toBe(true)
    await curator.press('Опубликовать')
    expect(curator.sees('Опубликована версия 1')).toBe(true)
    await curator.open('/surveys/questionnaires/import')
    await curator.attach('Файл анкеты', 'чужой.json', Buffer.from('{"a":1}')).press('Загрузить')
    expect(curator.status).toBe(422)
    expect(curator.sees('Это не файл анкеты')).toBe(true)
  })

  test('every questionnaire has a page and a blank', async () => {
    await curator.open('/surveys/questionnaires')
    const addresses = curator.$('tbody th a').toArray().map((link) => curator.$(link).attr('href') ?? '')
    expect(addresses.length).toBeGreaterThan(14)
    for (const address of addresses) expect((await curator.open(address)).status).toBe(200)
    const pdf = await curator.download('/surveys/questionnaires/mentee_request/blank.pdf')
    expect(pdf.bytes.subarray(0, 4).toString()).toBe('%PDF')
    expect((await curator.download('/surveys/questionnaires/mentee_request/blank.docx')).bytes.subarray(0, 2).toString()).toBe('PK')
  })

  test('teachers do not see it', async () => {
    const mentee = await house.visitor('mentee')
    expect((await mentee.open('/surveys/questionnaires')).status).toBe(403)
    expect((await mentee.open('/surveys')).status).toBe(403)
  })
})
