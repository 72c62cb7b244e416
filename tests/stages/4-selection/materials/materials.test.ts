import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isMeantFor, maySee, type Audience } from '../../../../src/stages/4-selection/materials/material.ts'
import { aPicture } from '../../../common/consents/support.ts'
import { castId } from '../../../support/cast.ts'
import { openHouse, type House } from '../../../support/house.ts'
import { aMentee, aMentor } from '../../../support/pairs.ts'
import type { Visitor } from '../../../support/visitor.ts'

let house: House
let methodist: Visitor
beforeAll(async () => {
  house = await openHouse({ at: '2025-09-22T12:00:00+03:00' })
  methodist = await house.visitor('methodist')
  await aMentor(house.tools, { personId: castId('mentor') })
  await aMentee(house.tools, { personId: castId('mentee') })
})
afterAll(() => house.close())

async function added(title: string, audience: string, more: (visitor: Visitor) => void = () => undefined): Promise<string> {
  await methodist.open('/selection/materials/new')
  methodist.fill('Название', title).choose('Кому', audience)
  more(methodist)
  await methodist.press('Добавить материал')
  return (await house.database.material.findFirst({ where: { title } }))?.id ?? ''
}

describe('who may see a material', () => {
  const reader = (isMentor: boolean, isMentee: boolean, runs = false) => ({ isMentor, isMentee, runs })
  const material = (audience: Audience, archivedOn: string | null = null) => ({ audience, archivedOn })

  it.each([
    ['mentors', reader(true, false), true], ['mentors', reader(false, true), false], ['mentees', reader(false, true), true],
    ['everyone', reader(false, false), true], ['mentors', reader(false, false, true), true], ['mentees', reader(true, true), true],
  ] as const)('%s for %o: %s', (audience, who, expected) => {
    expect(maySee(material(audience), who)).toBe(expected)
  })

  it('the archive is for those who run the programme; whose reading counts takes part in it', () => {
    expect(maySee(material('everyone', '2025-09-01'), reader(true, true))).toBe(false)
    expect(maySee(material('everyone', '2025-09-01'), reader(false, false, true))).toBe(true)
    expect(isMeantFor(material('everyone'), reader(false, false, true))).toBe(false)
    expect(isMeantFor(material('mentors'), reader(true, false, true))).toBe(true)
  })
})

describe('materials', () => {
  it('begin with an empty list and need something to read', async () => {
    await methodist.open('/selection/materials')
    expect(methodist.sees('Материалов пока нет')).toBe(true)
    await added('Пустой', 'Наставникам')
    expect(methodist.status).toBe(422)
    expect(methodist.sees('Приложите файл, дайте ссылку или напишите, о чём материал')).toBe(true)
  })

  it('a file is kept with the material, once, and a strange one is refused', async () => {
    await added('Памятка наставника', 'Наставникам', (visitor) => visitor.attach('Файл', 'virus.exe', Buffer.from('MZ')))
    expect(methodist.sees('Этот файл не подходит')).toBe(true)
    await methodist.open('/selection/materials/new')
    methodist.fill('Название', 'Памятка наставника').choose('Кому', 'Наставникам').attach('Файл', 'памятка.png', aPicture())
    await methodist.pressTwice('Добавить материал')
    expect(await house.database.material.count({ where: { title: 'Памятка наставника' } })).toBe(1)
    expect(await house.database.storedFile.count({ where: { subjectKind: 'material' } })).toBe(1)
  })

  it('a mentor finds it on his shelf and opens the file; a mentee does neither', async () => {
    const { id } = await house.database.material.findFirstOrThrow({ where: { title: 'Памятка наставника' } })
    const { id: file } = await house.database.storedFile.findFirstOrThrow({ where: { subjectId: id } })
    const mentor = await house.visitor('mentor')
    await mentor.open('/selection/materials')
    expect(mentor.sees('Новое')).toBe(true)
    await mentor.follow('Памятка наставника')
    expect((await mentor.download(`/files/${file}`)).status).toBe(200)
    const mentee = await house.visitor('mentee')
    await mentee.open('/selection/materials')
    expect(mentee.sees('Памятка наставника')).toBe(false)
    await mentee.open(`/selection/materials/${id}`)
    expect(mentee.status).toBe(404)
    expect((await mentee.download(`/files/${file}`)).status).toBe(404)
  })

  it('the curator sees who has opened it and who has not; the first opening stays', async () => {
    const { id } = await house.database.material.findFirstOrThrow({ where: { title: 'Памятка наставника' } })
    const first = await house.database.materialReading.findFirstOrThrow({ where: { materialId: id } })
    house.clock.set('2025-09-22T12:30:00+03:00')
    const mentor = await house.visitor('mentor')
    await mentor.open(`/selection/materials/${id}`)
    expect(await house.database.materialReading.findFirstOrThrow({ where: { materialId: id } })).toEqual(first)
    await methodist.open(`/selection/materials/${id}`)
    expect(methodist.sees('Открыли 1 из 1')).toBe(true)
    expect(methodist.sees('Соколова Н. Д., 22 сентября')).toBe(true)
    expect(await house.database.materialReading.count()).toBe(1)
  })

  it('is found by a word and by a competence', async () => {
    await added('Режим дня', 'Наставляемым', (visitor) => visitor.fill('О чём', 'прогулка и сон').choose('Направления', 'Режимные моменты и организация дня'))
    await methodist.open('/selection/materials?q=ПРОГУЛКА')
    expect(methodist.sees('Режим дня')).toBe(true)
    expect(methodist.sees('Памятка наставника')).toBe(false)
    await methodist.open('/selection/materials?tag=regime&audience=mentees')
    expect(methodist.sees('Режим дня')).toBe(true)
    await methodist.open('/selection/materials?tag=nonsense')
    expect(methodist.sees('Ничего не нашли')).toBe(true)
  })

  it('whoever is second with a change keeps the typed words', async () => {
    const { id } = await house.database.material.findFirstOrThrow({ where: { title: 'Режим дня' } })
    const other = await house.visitor('methodist')
    await other.open(`/selection/materials/${id}/change`)
    await methodist.open(`/selection/materials/${id}/change`)
    await methodist.fill('Название', 'Режим дня в группе').press('Сохранить')
    await other.fill('Название', 'Режим').press('Сохранить')
    expect(other.status).toBe(422)
    expect(other.sees('Пока вы писали, Лебедева О. Н. уже изменила этот материал')).toBe(true)
    await other.press('Сохранить')
    expect(await house.database.material.count({ where: { title: 'Режим' } })).toBe(1)
  })

  it('in the archive nobody reads it', async () => {
    const { id } = await house.database.material.findFirstOrThrow({ where: { title: 'Памятка наставника' } })
    await methodist.open(`/selection/materials/${id}`)
    await methodist.press('Убрать в архив')
    expect(methodist.sees('В архиве')).toBe(true)
    const mentor = await house.visitor('mentor')
    await mentor.open(`/selection/materials/${id}`)
    expect(mentor.status).toBe(404)
  })
})
