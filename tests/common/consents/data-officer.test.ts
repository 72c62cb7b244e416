// The data officer sees to the end of consents without reading what people answered; the site editor sees neither.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { enterFromPaper } from '../../../src/common/surveys/assignment.actions.ts'
import { newId } from '../../../src/kit/ids.ts'
import { questionnairesOfHouse } from '../../../src/questionnaires.ts'
import { castId } from '../../support/cast.ts'
import { hired } from '../../support/hire.ts'
import { openHouse, type House } from '../../support/house.ts'
import { launched, methodist, type Launched } from '../surveys/support.ts'
import { aConsent } from './support.ts'

const mentee = castId('mentee')

describe('after a withdrawal', () => {
  let house: House
  let own: Launched
  let fileId: string
  beforeEach(async () => {
    house = await openHouse({ at: '2026-03-20T10:00:00+03:00' })
    await aConsent(house.tools, { id: 'processing', personId: mentee, kind: 'processing-mentee', signedOn: '2025-09-10', validUntil: '2026-08-31' })
    own = await launched(house)
    fileId = newId()
    const scan = { id: fileId, name: 'бланк.pdf', mediaType: 'application/pdf', bytes: Buffer.from('%PDF-1.4\n%%EOF\n') }
    await enterFromPaper(house.tools, questionnairesOfHouse(), methodist, own.id, { answers: { main_request: 'Как встречать детей утром?' }, answeredOn: '2026-03-20', scan })
    const krylova = await house.visitor('mentee')
    await krylova.open('/my/consents/processing/withdrawal')
    await krylova.press('Отозвать согласие')
  })
  afterEach(() => house.close())

  test('the data officer finds the tasks and what is to be destroyed, and reads no answer on the way', async () => {
    const officer = await hired(house, 'dataOfficer')
    expect(officer.sees('Уничтожить данные: Крылова Д. А.')).toBe(true)
    await officer.open('/consents?state=stopping')
    expect(officer.sees('Крылова')).toBe(true)
    await officer.open('/consents/processing')
    await officer.press('Сделано: Подтвердить прекращение обработки')
    await officer.follow('Записать, что стало с данными')
    expect(officer.sees('Ответы на анкеты: 1')).toBe(true)
    for (const page of [`/surveys/assignments/${own.id}`, `/surveys/${own.surveyId}/results`, `/surveys/people/${mentee}`, '/requests', '/people', '/documents']) {
      expect([page, (await officer.open(page)).status]).toEqual([page, 403])
    }
    expect((await officer.open(`/files/${fileId}`)).status).toBe(404)
    expect((await officer.open('/consents/processing/settlement')).status).toBe(200)
  })

  test('the data officer offers no consents', async () => {
    const officer = await hired(house, 'dataOfficer')
    expect((await officer.open('/consents/new/processing-mentee')).status).toBe(403)
    await officer.open('/consents')
    expect(officer.html).not.toContain('href="/consents/new"')
  })

  test('the site editor has a home and own pages, and sees no consents, answers or people', async () => {
    const editor = await hired(house, 'siteEditor')
    expect(editor.status).toBe(200)
    expect((await editor.open('/my/consents')).status).toBe(200)
    for (const page of ['/consents', '/consents/processing', '/consents/processing/print.pdf', `/surveys/assignments/${own.id}`, '/surveys', '/people', '/requests', '/mentors', '/journal']) {
      expect([page, (await editor.open(page)).status]).toEqual([page, 403])
    }
    expect((await editor.open(`/files/${fileId}`)).status).toBe(404)
    expect((await editor.open('/my/consents/processing')).status).toBe(404)
  })
})
