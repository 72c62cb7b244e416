// A round table from planning to the library: nominations, votes by phones, minutes, their registration.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { theHouse } from '../../../../src/common/journal/index.ts'
import { whenMinutesRegistered } from '../../../../src/stages/6-completion/closing-events/closing.actions.ts'
import { castId } from '../../../support/cast.ts'
import { openHouse, type House } from '../../../support/house.ts'
import { aMentee, aMentor, aUnit, type Placed } from '../../../support/pairs.ts'
import { pdfText } from '../../../support/texts.ts'
import type { Visitor } from '../../../support/visitor.ts'
import { answers, finalMentor } from '../monitoring/support.ts'

let house: House
let methodist: Visitor
let mentor: Placed
let mentee: Placed
let event: string
beforeAll(async () => {
  house = await openHouse({ at: '2026-05-20T10:00:00+03:00' })
  methodist = await house.visitor('methodist')
  mentor = await aMentor(house.tools, { personId: castId('mentor') })
  mentee = await aMentee(house.tools, { personId: castId('mentee') })
  await aUnit(house.tools, { mentors: [mentor], mentees: [mentee] })
  await answers(house, mentor.personId, 'final_mentor', finalMentor({ best_practice: 'Утренний круг за пять минут. Дети сами выбирают ведущего.' }))
  await methodist.open('/completion/practices/new')
  await methodist.fill('Название', 'Дневник наблюдений').fill('В чём суть', 'Три строки в день о каждом ребёнке группы.').fill('Автор', castId('mentee')).choose('С чем помогает', 'Режимные моменты и организация дня').press('Предложить практику')
})
afterAll(() => house.close())

const practice = (title: string) => house.database.practice.findFirstOrThrow({ where: { title } })

describe('planning', () => {
  it('offers what the year brought and makes an agenda of what is chosen', async () => {
    await methodist.open('/completion/events')
    expect(methodist.sees('В этом учебном году их ещё не планировали')).toBe(true)
    expect(methodist.sees('Итоговая анкета наставника: приём для копилки')).toBe(true)
    await methodist.follow('Запланировать круглый стол')
    const offered = methodist.$('input[name="nominations"]').toArray().map((box) => String(methodist.$(box).attr('value')))
    expect(offered).toHaveLength(2)
    await methodist.fill('День', '20.05.2026').fill('Начало', '13:30').enter('nominations', ...offered).pressTwice('Запланировать')
    const [planned, ...others] = await house.database.event.findMany()
    expect(others).toEqual([])
    expect(planned).toMatchObject({ kind: 'roundTable', stage: 6, startsAt: '13:30' })
    event = planned?.id ?? ''
    const items = await house.database.eventItem.findMany({ where: { eventId: event }, orderBy: { position: 'asc' } })
    expect(items.map(({ title, speakerId }) => [title, speakerId])).toEqual([['Практика «Дневник наблюдений»', mentee.personId], ['Практика «Утренний круг за пять минут»', mentor.personId]])
    expect(await house.database.practice.count({ where: { eventId: event, state: 'proposed' } })).toBe(2)
  })

  it('is the curator\'s; the head reads it, a mentor does not see the page', async () => {
    const visitor = await house.visitor('mentor')
    await visitor.open(`/completion/events/${event}/practices`)
    expect(visitor.status).toBe(403)
    const head = await house.visitor('head')
    await head.open(`/completion/events/${event}/practices`)
    expect([head.status, head.$(`main a[href="/events/${event}/minutes"]`).length]).toEqual([200, 0])
  })
})

describe('votes in the room', () => {
  it('whoever marks himself gets the questionnaire with the practices of this event', async () => {
    const { code } = await house.database.event.findUniqueOrThrow({ where: { id: event } })
    const first = await house.visitor('mentor')
    await first.open(`/e/${code}`)
    await first.press('Я здесь')
    await methodist.open(`/events/${event}`)
    await methodist.press('Событие состоялось')
    await methodist.press('Запросить обратную связь')
    const second = await house.visitor('mentee')
    await second.open(`/e/${code}`)
    await second.press('Я здесь')
    expect(second.sees('Ответить на анкету и проголосовать')).toBe(true)
    const version = await house.database.questionnaireVersion.findFirstOrThrow({ where: { key: { startsWith: 'event_feedback:' } } })
    expect(version.definition).toContain('Дневник наблюдений')
    expect(await house.database.assignment.count({ where: { surveyId: `feedback-${event}` } })).toBe(2)
    await methodist.open('/surveys/questionnaires')
    expect(methodist.text.match(/Обратная связь по семинару/g)).toHaveLength(1)
  })

  it('are counted for the curator and can be put right', async () => {
    const [diary, circle] = [await practice('Дневник наблюдений'), await practice('Утренний круг за пять минут')]
    const said = (vote: string[]) => ({ role: 'mentor', topic: 5, speakers: 4, discussion: 5, vote })
    await answers(house, mentor.personId, 'event_feedback', said([diary.id, circle.id]))
    await answers(house, mentee.personId, 'event_feedback', { ...said([diary.id]), role: 'mentee' })
    await methodist.open(`/completion/events/${event}/practices`)
    expect(methodist.sees('По анкете проголосовали: 2 человека')).toBe(true)
    expect(methodist.$(`input[name="votes_${diary.id}"]`).attr('value')).toBe('2')
    const other = await house.visitor('methodist')
    await other.open(`/completion/events/${event}/practices`)
    await methodist.choose('Решение: «Дневник наблюдений»', 'Внести в копилку').choose('Решение: «Утренний круг за пять минут»', 'Не вносить').press('Записать голоса и решение')
    expect(await practice('Дневник наблюдений')).toMatchObject({ votes: 2, isVotedIn: true, state: 'proposed' })
    await other.fill('Голосов: «Дневник наблюдений»', '9').press('Записать голоса и решение')
    expect(other.status).toBe(422)
    expect(other.$(`input[name="votes_${diary.id}"]`).attr('value')).toBe('9')
    expect((await practice('Дневник наблюдений')).votes).toBe(2)
  })
})

describe('the minutes', () => {
  it('carry the practices with authors and votes, and what was resolved', async () => {
    await methodist.open(`/events/${event}/minutes`)
    await methodist.press('Составить протокол')
    expect(methodist.sees('3. Представленные практики и методическая копилка.')).toBe(true)
    expect(methodist.sees('3.1. Внести в методическую копилку: «Дневник наблюдений» (Крылова Д.А.).')).toBe(true)
    expect(methodist.sees('В методическую копилку: 1 из 2')).toBe(true)
    const paper = await house.database.document.findFirstOrThrow({ where: { kind: 'minutes' } })
    const head = await house.visitor('head')
    await head.open(`/documents/${paper.id}`)
    await head.press('Сохранить реквизиты')
    await head.open(`/documents/${paper.id}/registration`)
    await head.press('Всё равно зарегистрировать')
    expect(await practice('Дневник наблюдений')).toMatchObject({ state: 'accepted', stateOn: '2026-05-20', documentId: paper.id })
    expect(await practice('Утренний круг за пять минут')).toMatchObject({ state: 'declined' })
    const text = await pdfText((await methodist.download(`/documents/${paper.id}/print.pdf`)).bytes)
    expect(text.slice(text.indexOf('СЛУШАЛИ:опрактиках'))).toMatch(/АвторНазваниеГолосов1КрыловаД\.А\.Дневникнаблюдений22СоколоваН\.Д\.Утреннийкругзапятьминут1/)
    const extract = await pdfText((await methodist.download(`/events/${event}/minutes/extract.pdf?question=3`)).bytes)
    expect(extract).toContain('3.1.Внестивметодическуюкопилку')
    expect(extract).toContain('Выпискаверна')
  })

  it('registered twice add a practice once, to the library and to plans', async () => {
    const [before, { documentId }] = [await house.database.journalEntry.count(), await practice('Дневник наблюдений')]
    await house.tools.transaction((tx) => whenMinutesRegistered(tx, { eventId: event, documentId: documentId ?? '', on: '2026-05-20', author: theHouse, at: house.clock.now() }))
    expect(await house.database.journalEntry.count()).toBe(before)
    expect(await house.database.planLibraryItem.findMany({ select: { competence: true, origin: true } })).toEqual([{ competence: 'regime', origin: 'practice' }])
  })

  it('leave the votes as they are once registered', async () => {
    await methodist.open(`/completion/events/${event}/practices`)
    expect(methodist.sees('Протокол зарегистрирован: принятые практики в копилке.')).toBe(true)
    expect(methodist.$('input[name^="votes_"]')).toHaveLength(0)
  })
})
