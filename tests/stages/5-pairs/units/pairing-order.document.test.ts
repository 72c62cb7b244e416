import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aPerson } from '../../../support/builders.ts'
import { castId } from '../../../support/cast.ts'
import { openHouse, type House } from '../../../support/house.ts'
import { aMentee, aMentor, aUnit } from '../../../support/pairs.ts'
import { textOfOrder } from './pairing-support.ts'

let house: House
beforeAll(async () => {
  house = await openHouse({ at: '2025-09-12T09:00:00+03:00' })
})
afterAll(() => house.close())

const solomatina = { surname: 'Соломатина', firstName: 'Вера', patronymic: 'Юрьевна' }
const lukashevich = { surname: 'Лукашевич', firstName: 'Дарья', patronymic: 'Ильинична' }

describe('the order on a pair', () => {
  it('appoints in the right case and leaves the indeclinable surname alone (A4)', async () => {
    const { unitId } = await aUnit(house.tools, { mentors: [await aMentor(house.tools, solomatina)], mentees: [await aMentee(house.tools, lukashevich)], state: 'agreed' })
    const text = await textOfOrder(house, { units: [unitId], programmesUntil: '2025-09-26', midTermUntil: '2026-01-15' })
    expect(text).toContain('О закреплении наставнической пары')
    expect(text).toContain('В соответствии со статьёй 351.8 Трудового кодекса Российской Федерации, Положением о системе наставничества педагогических работников, на основании письменных согласий педагогов и предложения куратора')
    expect(text).toContain('1. Назначить воспитателя Соломатину В.Ю. наставником воспитателя Лукашевич Д.И. на период с 15.09.2025 по 31.05.2026; форма наставничества – «педагог – педагог», вид – традиционное.')
    expect(text).toContain('2. Наставнику совместно с наставляемым в срок до 26.09.2025 разработать персонализированную программу и представить её куратору.')
    expect(text).toContain('3. Куратору, старшему воспитателю Лебедевой О.Н.:')
    expect(text).toContain('3.2. обеспечить контроль за её выполнением и промежуточный мониторинг до 15.01.2026.')
    expect(text).toContain('4. Контроль за исполнением настоящего приказа оставляю за собой.')
    expect(text).not.toContain('Приложение')
    expect(text).toMatch(/С приказом ознакомлены:.*В\.Ю\. Соломатина.*Д\.И\. Лукашевич.*О\.Н\. Лебедева/s)
  })

  it('names a group and somebody without a patronymic (A5)', async () => {
    const mentor = await aMentor(house.tools, { surname: 'Сомова', firstName: 'Елена', patronymic: 'Викторовна' })
    const mentees = [
      await aMentee(house.tools, { surname: 'Белоусова', firstName: 'Ксения', patronymic: 'Андреевна' }),
      await aMentee(house.tools, { surname: 'Дронова', firstName: 'Лидия', patronymic: 'Сергеевна' }),
      await aMentee(house.tools, { surname: 'Ким', firstName: 'Светлана', patronymic: null }),
    ]
    const { unitId } = await aUnit(house.tools, { mentors: [mentor], mentees, types: ['group'], state: 'agreed' })
    const text = await textOfOrder(house, { units: [unitId] })
    expect(text).toContain('О закреплении наставнической группы')
    expect(text).toContain('Назначить воспитателя Сомову Е.В. наставником группы педагогов: воспитателя Белоусовой К.А., воспитателя Дроновой Л.С., воспитателя Ким С., на период')
    expect(text).toContain('С. Ким')
    const list = await textOfOrder(house, { units: [unitId], layout: 'appendix' })
    expect(list).toContain('1. Закрепить наставнические пары и группы на период с 15.09.2025 по 31.05.2026 согласно приложению.')
    expect(list).toContain('Приложение к приказу МКДОУ № 12 от 12.09.2025 № 45-ОД')
    expect(list).toContain('Список наставнических пар и групп')
    expect(list.match(/Сомова Елена Викторовна/g)).toHaveLength(1)
    expect(list).toContain('Ким Светлана, воспитатель')
  })

  it('names the organisation and the agreement of an external mentor and needs no ст. 351.8 of ours (A7)', async () => {
    const mentor = await aMentor(house.tools, { surname: 'Живаго', firstName: 'Пётр', patronymic: 'Кузьмич', gender: 'male', post: 'педагог', employment: 'external', mentoringConsent: false })
    await house.database.person.update({ where: { id: mentor.personId }, data: { externalOrganisation: 'МБОУ ДПО «Центр развития»', externalAgreement: 'договор о сетевом взаимодействии от 10.09.2025 № 7' } })
    const { unitId } = await aUnit(house.tools, { mentors: [mentor], mentees: [await aMentee(house.tools)], form: 'partner_teacher', types: ['network'], state: 'agreed' })
    const text = await textOfOrder(house, { units: [unitId] })
    expect(text).toContain('Назначить педагога Живаго П.К. (МБОУ ДПО «Центр развития», договор о сетевом взаимодействии от 10.09.2025 № 7) наставником')
    expect(text).not.toContain('351.8')
    expect(text).toContain('В соответствии с Положением о системе наставничества')
  })

  it('gives a mentee with two mentors a row for each with its direction (N14)', async () => {
    const speech = { ...(await aMentor(house.tools, { surname: 'Цой', firstName: 'Нелли', patronymic: 'Витальевна', post: 'учитель-логопед' })), direction: 'Речевое развитие' }
    const group = { ...(await aMentor(house.tools, { surname: 'Юдина', firstName: 'Вера', patronymic: 'Львовна' })), direction: 'Работа с группой' }
    const { unitId } = await aUnit(house.tools, { mentors: [speech, group], mentees: [await aMentee(house.tools, { surname: 'Мельник', firstName: 'Ольга', patronymic: 'Юрьевна' })], types: ['group'], state: 'agreed' })
    const text = await textOfOrder(house, { units: [unitId] })
    expect(text).toContain('1. Назначить учителя-логопеда Цой Н.В. наставником воспитателя Мельник О.Ю. по направлению «Речевое развитие»')
    expect(text).toContain('2. Назначить воспитателя Юдину В.Л. наставником воспитателя Мельник О.Ю. по направлению «Работа с группой»')
    const list = await textOfOrder(house, { units: [unitId], layout: 'appendix' })
    expect(list.match(/Мельник Ольга Юрьевна/g)).toHaveLength(1)
    expect(list).toContain('Речевое развитие')
  })

  it('tells namesakes of one post apart by the full name, also when the other stands outside the order (N26)', async () => {
    await aPerson(house.tools, { surname: 'Кузнецова', firstName: 'Алла', patronymic: 'Викторовна' })
    const mentor = await aMentor(house.tools, { surname: 'Кузнецова', firstName: 'Анна', patronymic: 'Валерьевна' })
    const { unitId } = await aUnit(house.tools, { mentors: [mentor], mentees: [await aMentee(house.tools, { surname: 'Зуева' })], state: 'agreed' })
    expect(await textOfOrder(house, { units: [unitId] })).toContain('Назначить воспитателя Кузнецову Анну Валерьевну наставником воспитателя Зуевой А.И.')
  })

  it('keeps the role of the curator with the one who signs, and asks for addenda where work is paid', async () => {
    const { unitId } = await aUnit(house.tools, { mentees: [await aMentee(house.tools, { surname: 'Яковлева' })], state: 'agreed' })
    const text = await textOfOrder(house, { units: [unitId], hr: castId('psychologist'), curator: castId('head') } as never)
    expect(text).toContain('контроль за её выполнением и промежуточный мониторинг оставляю за собой')
    expect(text).toContain('4. Педагогу-психологу Рябининой Т.С. подготовить дополнительные соглашения к трудовым договорам наставника.')
  })
})
