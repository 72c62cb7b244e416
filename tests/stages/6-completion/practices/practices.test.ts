import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { resultWords } from '../../../../src/stages/5-pairs/programmes/practice-results.ts'
import { practiceTasks } from '../../../../src/stages/6-completion/practices/practice-tasks.store.ts'
import { withdraw } from '../../../common/surveys/support.ts'
import { castId } from '../../../support/cast.ts'
import { openHouse, type House } from '../../../support/house.ts'
import { aMentee, aMentor } from '../../../support/pairs.ts'
import type { Visitor } from '../../../support/visitor.ts'

let house: House
let methodist: Visitor
let mentor: Visitor
beforeAll(async () => {
  house = await openHouse({ at: '2026-03-10T10:00:00+03:00' })
  await aMentor(house.tools, { personId: castId('mentor') })
  await aMentee(house.tools, { personId: castId('mentee') })
  methodist = await house.visitor('methodist')
  mentor = await house.visitor('mentor')
})
afterAll(() => house.close())

const practice = (title: string) => house.database.practice.findFirstOrThrow({ where: { title } })
const photo = () => sharp({ create: { width: 2400, height: 1200, channels: 3, background: '#3b6e47' } }).withMetadata({ orientation: 3 }).jpeg().toBuffer()

async function proposed(visitor: Visitor, title: string, description = 'Коротко и по делу.'): Promise<string> {
  await visitor.open('/completion/practices/new')
  await visitor.fill('Название', title).fill('В чём суть', description).choose('С чем помогает', 'Режимные моменты и организация дня').choose('Возраст детей', 'младший').pressTwice('Предложить практику')
  return (await practice(title)).id
}

describe('a practice', () => {
  it('is proposed by any teacher, once, and seen by nobody else until it is accepted', async () => {
    const id = await proposed(mentor, 'Утренний круг', 'Пять минут перед завтраком. Дети выбирают ведущего.')
    expect(await house.database.practice.count()).toBe(1)
    expect(await practice('Утренний круг')).toMatchObject({ authorId: castId('mentor'), state: 'proposed' })
    expect(mentor.sees('Соколова Н. Д.')).toBe(true)
    expect(await practiceTasks(house.database)).toMatchObject([{ day: '2026-03-17', title: 'Решить о предложенных практиках', href: '/completion/practices?shelf=proposed' }])
    const mentee = await house.visitor('mentee')
    await mentee.open(`/completion/practices/${id}`)
    expect(mentee.status).toBe(404)
    await mentee.open('/completion/practices')
    expect(mentee.sees('Копилка пока пуста')).toBe(true)
  })

  it('keeps a picture drawn anew with its words, and files for whoever may read it', async () => {
    const { id } = await practice('Утренний круг')
    await mentor.open(`/completion/practices/${id}`)
    await mentor.attach('Снимок или файл', 'круг.jpg', await photo()).press('Приложить')
    expect(mentor.sees('Напишите, что на снимке')).toBe(true)
    await mentor.attach('Снимок или файл', 'круг.jpg', await photo()).fill('Что на снимке', 'Коврик для утреннего круга').press('Приложить')
    const [kept] = await house.database.practicePicture.findMany()
    expect(kept).toMatchObject({ alt: 'Коврик для утреннего круга', width: 1200, height: 600 })
    expect(mentor.$('img[alt="Коврик для утреннего круга"]')).toHaveLength(1)
    expect((await mentor.download(`/files/${kept?.id}`)).status).toBe(200)
    const mentee = await house.visitor('mentee')
    expect((await mentee.download(`/files/${kept?.id}`)).status).toBe(404)
  })

  it('is turned down with a reason the author reads, and accepted into the library and into plans', async () => {
    const { id } = await practice('Утренний круг')
    await methodist.open(`/completion/practices/${id}`)
    await methodist.choose('Решение', 'Не принимать').press('Записать решение')
    expect(methodist.sees('Напишите, почему: автор прочитает это')).toBe(true)
    await methodist.choose('Решение', 'Принять в копилку').press('Записать решение')
    expect((await practice('Утренний круг')).state).toBe('accepted')
    expect(await house.database.planLibraryItem.findMany({ select: { practiceId: true, competence: true, archivedOn: true } })).toEqual([{ practiceId: id, competence: 'regime', archivedOn: null }])
    const other = await proposed(mentor, 'Шумный столик')
    await methodist.open(`/completion/practices/${other}`)
    await methodist.choose('Решение', 'Не принимать').fill('Почему', 'Похожая практика уже есть').press('Записать решение')
    await mentor.open(`/completion/practices/${other}`)
    expect(mentor.sees('Похожая практика уже есть')).toBe(true)
    await mentor.open(`/completion/practices/${id}/change`)
    expect(mentor.sees('её меняет куратор')).toBe(true)
  })

  it('is found by a word and filters, and its readers are counted once', async () => {
    const mentee = await house.visitor('mentee')
    await mentee.open('/completion/practices?q=ВЕДУЩЕГО&tag=regime&age=junior')
    expect(mentee.sees('Новая')).toBe(true)
    await mentee.follow('Утренний круг')
    await mentee.open('/completion/practices')
    expect(mentee.sees('прочитали: 2')).toBe(true)
    expect(mentee.sees('Шумный столик')).toBe(false)
    expect(mentee.sees('Новая')).toBe(false)
    await mentee.open('/completion/practices?age=senior')
    expect(mentee.sees('Ничего не нашли')).toBe(true)
    await mentee.open('/completion/practices?q=Соколова')
    expect(mentee.sees('Ничего не нашли')).toBe(true)
  })

  it('hides its author at once when the consent is withdrawn; own words may stand instead', async () => {
    const { id } = await practice('Утренний круг')
    const consent = await house.database.consent.findFirstOrThrow({ where: { personId: castId('mentor'), kind: 'processing-mentor' } })
    await withdraw(house, consent.id, '2026-03-10')
    const mentee = await house.visitor('mentee')
    await mentee.open(`/completion/practices/${id}`)
    expect(mentee.sees('Автор не указан')).toBe(true)
    expect(mentee.sees('Соколова')).toBe(false)
    await mentor.open(`/completion/practices/${id}`)
    expect(mentor.sees('Ваше имя не показываем')).toBe(true)
    await methodist.open(`/completion/practices/${id}/change`)
    await methodist.fill('Как подписать', 'воспитатели группы «Солнышко»').press('Сохранить')
    await mentee.open(`/completion/practices/${id}`)
    expect(mentee.sees('Воспитатели группы «Солнышко»')).toBe(true)
    await house.database.consent.update({ where: { id: consent.id }, data: { withdrawnOn: null, stopsOn: null } })
  })

  it('whoever is second with a change keeps the typed words', async () => {
    const { id } = await practice('Утренний круг')
    const other = await house.visitor('methodist')
    await other.open(`/completion/practices/${id}/change`)
    await methodist.open(`/completion/practices/${id}/change`)
    await methodist.fill('Что это даёт', 'Дети спокойнее').press('Сохранить')
    await other.fill('Что это даёт', 'Меньше слёз').press('Сохранить')
    expect(other.sees('Лебедева О. Н. уже изменила эту практику')).toBe(true)
    await other.press('Сохранить')
    expect((await practice('Утренний круг')).result).toBe('Меньше слёз')
    expect((await house.database.planLibraryItem.findFirstOrThrow()).result).toBe('Меньше слёз')
  })

  it('is shown to everybody only from the library, and goes from plans and sight into the archive', async () => {
    const { id } = await practice('Утренний круг')
    await methodist.open(`/completion/practices/${id}`)
    await methodist.press('Показывать всем')
    expect((await practice('Утренний круг')).isPublic).toBe(true)
    await methodist.press('Убрать в архив')
    expect(await practice('Утренний круг')).toMatchObject({ state: 'archived', isPublic: false })
    expect(await house.database.planLibraryItem.count({ where: { archivedOn: null } })).toBe(0)
    await methodist.press('Вернуть в копилку')
    expect(await house.database.planLibraryItem.count({ where: { archivedOn: null } })).toBe(1)
  })
})

describe('what came of it', () => {
  const use = (unitId: string, ...levels: [number | null, number | null][]) => ({ practiceId: 'p', unitId, levels: levels.map(([start, reached]) => ({ start, reached })) })

  it.each([
    [[], ''],
    [[use('a')], 'взята в 1 программу'],
    [[use('a', [1, 3])], 'взята в 1 программу'],
    [[use('a', [1, 3]), use('b', [2, null])], 'взята в 2 программы'],
    [[use('a', [1, 3]), use('b', [2, 2])], 'взята в 2 программы; уровень вырос у 1 из 2: 1 → 3'],
    [[use('a', [1, 3], [1, 3]), use('b', [2, 4])], 'взята в 2 программы; уровень вырос у 3 из 3: 1 → 3, 2 → 4'],
  ])('%j: %s', (uses, words) => {
    expect(resultWords(uses).replaceAll('\u00a0', ' ')).toBe(words)
  })
})
