// A programme in the browser from the first press to the marks of its plan, by roles.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PASSWORD } from '../../../support/cast.ts'
import { openHouse, type House } from '../../../support/house.ts'
import type { Visitor } from '../../../support/visitor.ts'
import { castPair } from './support.ts'

let house: House
let unit: string
const seat: Partial<Record<'mentor' | 'mentee' | 'methodist' | 'head' | 'psychologist', Visitor>> = {}
const at = async (who: keyof typeof seat) => (seat[who] ??= await house.visitor(who))
const page = () => `/pairs/${unit}/programme`

beforeAll(async () => {
  house = await openHouse({ at: '2025-09-20T09:00:00+03:00' })
  unit = await castPair(house)
})
afterAll(() => house.close())

describe('программа пары', () => {
  test('наставник видит, из чего она составится, и составляет её одним нажатием', async () => {
    const mentor = await at('mentor')
    await mentor.open(page())
    expect(mentor.text).toContain('2 задачи из карты дефицитов и запрос своими словами')
    await mentor.pressTwice('Составить программу')
    expect(mentor.text).toContain('Проект программы составлен')
    expect(mentor.text).toContain('Как удержать внимание детей на занятии?')
    expect(mentor.text).toContain('Освоить приёмы общения с детьми')
    expect(await house.database.programme.count()).toBe(1)
  })

  test('чужой её не видит, а заведующий читает, но не правит', async () => {
    expect((await (await at('psychologist')).open(page())).status).toBe(404)
    const head = await at('head')
    expect((await head.open(page())).status).toBe(200)
    expect(head.sees('Взять из библиотеки')).toBe(false)
    expect((await head.open(`${page()}/wording`)).status).toBe(403)
  })

  test('наставляемая добавляет задачу с телефона, неверное возвращается с введённым', async () => {
    const mentee = await at('mentee')
    await mentee.open(page())
    await mentee.follow('Добавить задачу')
    await mentee.press('Добавить задачу')
    expect(mentee.status).toBe(422)
    expect(mentee.text).toContain('Напишите задачу')
    await mentee.fill('Задача', 'Вести утренний круг').choose('С каким дефицитом связана', 'Общение с детьми и трудное поведение').pressTwice('Добавить задачу')
    expect(mentee.text).toContain('Задача добавлена')
    expect(await house.database.programmeTask.count({ where: { text: 'Вести утренний круг' } })).toBe(1)
  })

  test('мероприятия берутся из библиотеки в выбранный месяц', async () => {
    const mentor = await at('mentor')
    await mentor.open(`${page()}/plan/library?search=слайд`)
    expect(mentor.sees('Делаем презентацию к занятию')).toBe(true)
    await mentor.choose('Месяц', 'Декабрь 2025 г.').enter('items', 'builtin-ict-2').pressTwice('Добавить в план')
    expect(mentor.text).toContain('Добавлено в план')
    expect(await house.database.planItem.findMany({ where: { libraryId: 'builtin-ict-2' } })).toMatchObject([{ from: '2025-12-01', to: '2025-12-31', form: 'masterClass', responsible: 'наставник' }])
  })

  test('строка вне срока программы не сохраняется', async () => {
    const mentor = await at('mentor')
    await mentor.open(`${page()}/plan/new`)
    await mentor.fill('С', '01.06.2026').fill('До', '05.06.2026').fill('Содержание', 'Поход').choose('Форма', 'показ').press('Добавить в план')
    expect(mentor.status).toBe(422)
    expect(mentor.text).toContain('Программа заканчивается 31.05.2026')
  })

  test('двое правят одну строку: второй узнаёт об этом и ничего не теряет', async () => {
    const item = await house.database.planItem.findFirstOrThrow({ where: { competence: 'behaviour' } })
    const [mentor, mentee] = [await at('mentor'), await at('mentee')]
    await mentor.open(`${page()}/plan/${item.id}`)
    await mentee.open(`${page()}/plan/${item.id}`)
    await mentee.fill('Результат', 'Список фраз').press('Сохранить строку')
    await mentor.fill('Результат', 'Лист наблюдения').press('Сохранить строку')
    expect(mentor.status).toBe(422)
    expect(mentor.text).toContain('Пока вы писали, Крылова Д. А. уже изменила программу')
    expect(mentor.html).toContain('Лист наблюдения')
  })

  test('согласуют оба, потом куратор; просьба поправить возвращает её', async () => {
    const [mentor, mentee, methodist] = [await at('mentor'), await at('mentee'), await at('methodist')]
    await mentor.open(page())
    await mentor.press('Отправить на согласование')
    expect((await mentee.open('/')).text).toContain('Согласовать программу')
    await mentee.open(`${page()}/returning`)
    await mentee.fill('Что поправить', 'Добавить показ в марте').press('Вернуть на доработку')
    expect((await mentor.open(page())).text).toContain('Добавить показ в марте')
    await mentor.press('Отправить на согласование')
    await mentor.open(`${page()}/agreement`)
    await mentor.fill('Пароль', 'не тот').press('Согласовать программу')
    expect(mentor.status).toBe(422)
    await mentor.fill('Пароль', PASSWORD).pressTwice('Согласовать программу')
    expect((await methodist.open(`${page()}/agreement`)).text).toContain('Участники ещё не согласовали программу')
    await methodist.open(`${page()}/agreement/paper`)
    await methodist.choose('Кто подписал', 'Крылова Д. А.').fill('Дата подписи', '19.09.2025').press('Записать подпись')
    expect(methodist.text).toContain('наставляемый, на бумаге')
    expect((await methodist.open('/')).text).toContain('Согласовать программу')
    await methodist.open(`${page()}/agreement`)
    await methodist.fill('Пароль', PASSWORD).press('Согласовать и передать')
    expect(await house.database.programme.findFirst()).toMatchObject({ state: 'submitted' })
  })

  test('заведующий утверждает грифом, и бумага закрепляется', async () => {
    const [head, methodist] = [await at('head'), await at('methodist')]
    expect((await methodist.open(`${page()}/approval`)).status).toBe(403)
    await head.open(`${page()}/approval`)
    await head.fill('Дата утверждения', '21.09.2025').press('Утвердить программу')
    expect(head.text).toContain('Этот день ещё не наступил')
    await head.fill('Дата утверждения', '20.09.2025').pressTwice('Утвердить программу')
    const programme = await house.database.programme.findFirstOrThrow()
    expect(programme).toMatchObject({ state: 'approved', approvedOn: '2025-09-20', approvalHow: 'stamp' })
    expect(programme.fingerprint).toMatch(/^[0-9a-f]{64}$/)
    expect((await head.open(page())).text).toContain('Выполняется')
  })

  test('выполненное отмечается одним нажатием, перенос и отмена – с причиной', async () => {
    const mentee = await at('mentee')
    const items = await house.database.planItem.findMany({ orderBy: [{ from: 'asc' }, { position: 'asc' }] })
    await mentee.open(page())
    await mentee.pressTwice(`Выполнено: ${items[0]?.content}`)
    expect(await house.database.planItem.findUnique({ where: { id: items[0]?.id } })).toMatchObject({ state: 'done', stateOn: '2025-09-20', version: 2 })
    await mentee.open(`${page()}/plan/${items[1]?.id}/mark`)
    await mentee.choose('Отметка', 'Перенесено').fill('Новый срок', '10.10.2025').press('Сохранить отметку')
    expect(mentee.text).toContain('Напишите, почему')
    await mentee.choose('Отметка', 'Перенесено').fill('Новый срок', '10.10.2025').fill('Причина', 'карантин в группе').press('Сохранить отметку')
    expect(mentee.text).toContain('новый срок – 10.10.2025, карантин в группе')
    house.clock.set('2025-10-12T09:00:00+03:00')
    for (const who of Object.keys(seat)) delete seat[who as keyof typeof seat]
    const later = await at('mentee')
    expect((await later.open('/')).text).toContain('Отметить сделанное по плану')
    expect((await later.open(page())).text).toContain('Просрочено')
  })

  test('уровень по дефициту виден числом и рисунком', async () => {
    const mentor = await at('mentor')
    const target = await house.database.programmeTarget.findFirstOrThrow({ where: { competence: 'behaviour' } })
    await mentor.open(`${page()}/targets/${target.id}/reached`)
    await mentor.fill('Уровень сейчас', '2').press('Отметить уровень')
    const cells = mentor.$('tr:contains("трудное") td').slice(0, 3).map((_, cell) => mentor.$(cell).text()).get()
    expect(cells).toEqual(['1', '2', '3'])
    expect(mentor.$('tr:contains("трудное") .plot circle')).toHaveLength(2)
  })

  test('программа, план на квартал и на год скачиваются; чужому – нет', async () => {
    const mentee = await at('mentee')
    for (const file of ['print.pdf', 'print.docx', 'plan.pdf', 'plan.pdf?period=quarter', 'plan.docx']) expect((await mentee.download(`${page()}/${file}`)).status, file).toBe(200)
    expect((await (await at('psychologist')).download(`${page()}/print.pdf`)).status).toBe(404)
  })

  test('список говорит, кого ждём', async () => {
    const methodist = await at('methodist')
    await methodist.open('/pairs/programmes')
    expect(methodist.text).toContain('Выполняется')
    expect((await (await at('mentor')).open('/pairs/programmes')).status).toBe(403)
  })
})
