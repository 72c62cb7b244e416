import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { papersOfHouse } from '../../../../src/catalogue.ts'
import { paperOf } from '../../../../src/common/consents/consent.facts.ts'
import { consentById } from '../../../../src/common/consents/consent.store.ts'
import { documentById, draftDocument, registerDocument, saveRequisites } from '../../../../src/common/documents/index.ts'
import { newId } from '../../../../src/kit/ids.ts'
import { plainText } from '../../../../src/kit/documents/plain-text.ts'
import { offerMentoring } from '../../../../src/stages/5-pairs/units/mentoring-consent.actions.ts'
import { foundUnit } from '../../../../src/stages/5-pairs/units/unit.store.ts'
import { methodist } from '../../../common/surveys/support.ts'
import { castId } from '../../../support/cast.ts'
import { openHouse, type House } from '../../../support/house.ts'
import { aMentee, aMentor, aUnit } from '../../../support/pairs.ts'
import { plain } from '../../../support/visitor.ts'
import { head, stopsOf } from './pairing-support.ts'

let house: House
let unitId = ''
beforeAll(async () => {
  house = await openHouse({ at: '2025-09-12T09:00:00+03:00' })
  const mentor = await aMentor(house.tools, { surname: 'Дзюба', firstName: 'Лев', patronymic: 'Фомич', gender: 'male', mentoringConsent: false })
  const mentees = [await aMentee(house.tools, { surname: 'Лукашевич', firstName: 'Дарья', patronymic: 'Ильинична' }), await aMentee(house.tools, { surname: 'Ким', firstName: 'Светлана', patronymic: null })]
  unitId = (await aUnit(house.tools, { mentors: [mentor], mentees, types: ['group'], state: 'agreed' })).unitId
})
afterAll(() => house.close())

describe('papers of a mentor', () => {
  it('the consent of ст. 351.8 names the mentees, the term, the form, hours and pay, by gender (D10)', async () => {
    const unit = await foundUnit(house.database, unitId)
    const [mentor] = unit.members
    if (mentor === undefined) throw new Error('No mentor')
    const id = await offerMentoring(house.tools, methodist, unit, mentor, { batch: newId(), from: '2025-09-15', until: '2026-05-31', hours: 4, pay: 'определяется Положением об оплате труда' })
    const consent = await consentById(house.database, id)
    const text = consent === null ? '' : plain(plainText(await paperOf(house.database, consent, 'paper', '2025-09-12')))
    expect(text).toContain('воспитателя Дзюбы Льва Фомича')
    expect(text).toContain('согласен выполнять по поручению работодателя работу по наставничеству в отношении воспитателя Ким Светланы, воспитателя Лукашевич Дарьи Ильиничны с 15.09.2025 по 31.05.2026')
    expect(text).toContain('Форма: педагог – педагог, групповое.')
    expect(text).toContain('Ориентировочное время: 4 часа в месяц. Оплата: определяется Положением об оплате труда.')
    expect(text).toContain('не менее чем за три рабочих дня')
  })

  it('the addendum has its eight points, both sides and two copies (D11)', async () => {
    const unit = await foundUnit(house.database, unitId)
    const entry = papersOfHouse(house.clock).entry('mentoring-addendum')
    const input = { ...(await entry.suggested(house.database, '2025-09-12')), member: unit.members[0]?.id, contractNumber: '15', contractDate: '2015-09-01', pay: 'roubles', amount: 5000 }
    const text = plain(plainText(await entry.draw(house.database, input, { number: '3', signedOn: '2025-09-12', registered: false }, '2025-09-12')))
    expect(text).toContain('ДОПОЛНИТЕЛЬНОЕ СОГЛАШЕНИЕ № 3')
    expect(text).toContain('к трудовому договору от 01.09.2015 № 15')
    expect(text).toContain('в лице заведующего Савельевой Марины Викторовны, действующей на основании устава, с одной стороны, и воспитатель Дзюба Лев Фомич, именуемый в дальнейшем «Работник»')
    expect(text).toContain('1. Работодатель поручает, а Работник с письменного согласия выполняет работу по наставничеству в отношении воспитателя Ким Светланы, воспитателя Лукашевич Дарьи Ильиничны.')
    expect(text).toContain('3. Срок выполнения работы: с 15.09.2025 по 31.05.2026.')
    expect(text).toContain('5. Работнику устанавливается выплата за работу по наставничеству в размере 5 000 рублей в месяц за период фактического выполнения работы в соответствии с Положением об оплате труда.')
    expect(text).toContain('6. Работник вправе досрочно отказаться от осуществления наставничества')
    expect(text).toContain('8. Настоящее дополнительное соглашение составлено в двух экземплярах')
    expect(text).toContain('Экземпляр дополнительного соглашения получил:')
  })

  it('a registered addendum is what the work rests on, numbered apart from orders', async () => {
    expect(await stopsOf(house, { units: [unitId] })).toContain('Дзюба Л. Ф.: не оформлена работа наставника')
    const unit = await foundUnit(house.database, unitId)
    const entry = papersOfHouse(house.clock).entry('mentoring-addendum')
    const id = newId()
    await draftDocument(house.tools, entry, methodist, id, { ...(await entry.suggested(house.database, '2025-09-12')), member: unit.members[0]?.id })
    await saveRequisites(house.tools, head, id, 1, { number: '3', signedOn: '2025-09-12', signatory: { personId: castId('head'), post: 'Заведующий', name: 'М.В. Савельева' }, registered: false })
    await registerDocument(house.tools, entry, head, id, (await documentById(house.database, id))?.version ?? 0)
    expect((await foundUnit(house.database, unitId)).members[0]).toMatchObject({ basis: 'addendum', basisNote: '№ 3 от 12.09.2025' })
    const document = await documentById(house.database, id)
    expect(document?.series).toBe('agreements')
    const curator = await house.visitor('methodist')
    await curator.open(`/documents/${id}`)
    expect(curator.heading).toBe('О работе по наставничеству: Дзюба Лев Фомич')
    expect(curator.text).toContain('Дополнительное соглашение № 3 от 12.09.2025')
    await curator.open(`/people/${unit.members[0]?.personId}`)
    expect(curator.text).toContain('наставник, с 15.09.2025 по 31.05.2026')
  })
})
