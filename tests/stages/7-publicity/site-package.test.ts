import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paragraph, section } from '../../../src/kit/documents/blocks.ts'
import { draftNameCases } from '../../../src/kit/russian/cases.ts'
import { castId } from '../../support/cast.ts'
import { openHouse, type House } from '../../support/house.ts'
import { pdfText } from '../../support/texts.ts'
import { aDissemination, OWN } from './support.ts'

let house: House
beforeAll(async () => {
  house = await openHouse({ at: '2025-10-06T09:00:00+03:00' })
  const description = {
    title: 'Приказ', retention: 'long', draft: false,
    sections: [section('order', [paragraph('1. Назначить воспитателя Соколову Н.Д. наставником воспитателя Крыловой Д.А.'), paragraph('Заведующий М.В. Савельева')])],
  }
  const appointing = { ...description, sections: [section('order', [paragraph('1. Назначить старшего воспитателя Лебедеву О.Н. куратором.'), paragraph('Заведующий М.В. Савельева')])] }
  const common = { series: 'core', state: 'registered', stage: 5, schoolYear: 2025, input: '{}', signedOn: '2025-09-26', searchKey: '', createdAt: house.clock.now(), updatedAt: house.clock.now() }
  await house.tools.transaction(async (tx) => {
    await tx.document.create({ data: { ...common, id: 'pairs', kind: 'pairing-order', title: 'О закреплении пар', number: '51-ОД', description: JSON.stringify(description) } })
    await tx.document.create({ data: { ...common, id: 'curator', kind: 'curator-order', title: 'О назначении куратора', number: '43-ОД', description: JSON.stringify(appointing) } })
    await tx.document.create({ data: { ...common, id: 'private', kind: 'mentoring-addendum', series: 'agreements', title: 'Соглашение', number: '1', description: JSON.stringify(description) } })
    await tx.document.create({ data: { ...common, id: 'draft', kind: 'pairing-order', state: 'draft', title: 'Проект', number: null, description: JSON.stringify(description) } })
  })
})
afterAll(() => house.close())

describe('the package for the site', () => {
  it('holds orders without names, an index and a list; nothing personal and no drafts', async () => {
    const curator = await house.visitor('methodist')
    await curator.open('/publicity/site-package')
    expect(curator.text).toContain('без имён: Крылова Д. А., Соколова Н. Д.')
    const { bytes, type, name } = await curator.download('/publicity/site-package/file.zip')
    expect([type, name]).toEqual(['application/zip', 'Пакет для сайта 06.10.2025.zip'])
    const folder = mkdtempSync(join(tmpdir(), 'package-'))
    writeFileSync(join(folder, 'a.zip'), bytes)
    execFileSync('unzip', ['-q', 'a.zip'], { cwd: folder })
    const order = pdfText(readFileSync(join(folder, 'Приказы', 'Приказ от 26.09.2025 № 51-ОД.pdf')))
    expect(await order).toMatch(/НазначитьпедагогаАнаставникомпедагогаБ/)
    expect(await order).toMatch(/Савельева/)
    expect(await order).not.toMatch(/Сокол|Крылов/)
    const index = readFileSync(join(folder, 'Содержание.html'), 'utf8')
    expect(index).toContain('без имён тех, кто не дал согласия')
    expect(index).not.toMatch(/Крылова|Соглашение|Проект/)
  })

  it('names those who allowed all an order tells of them on that page, and only there', async () => {
    const curator = await house.visitor('methodist')
    await aDissemination(house.tools, castId('mentor'), { urls: [OWN] })
    await curator.open(`/publicity/site-package?resource=${encodeURIComponent(OWN)}`)
    expect(curator.text).toContain('без имён: Крылова Д. А., Соколова Н. Д.')
    await aDissemination(house.tools, castId('mentor'), { urls: [OWN], items: ['category', 'results'] })
    await curator.open(`/publicity/site-package?resource=${encodeURIComponent(OWN)}`)
    expect(curator.text).toContain('без имён: Крылова Д. А.')
    expect(curator.text).not.toContain('Соколова')
  })

  it('orders are read by everybody without names; of one about the only pair the title alone is told', async () => {
    const page = await house.stranger().open('/public')
    expect(page.text).toMatch(/О закреплении пар».{0,40}№ 51-ОД; он об отдельных людях, поэтому не публикуется/)
    expect(page.text).toMatch(/О назначении куратора».{0,40}№ 43-ОД; без имён/)
    expect(page.text).not.toMatch(/Соглашение|Проект/)
    const { bytes } = await house.stranger().download('/public/papers/curator.pdf')
    expect(await pdfText(bytes)).toMatch(/НазначитьпедагогаАкуратором.*Савельева/s)
    for (const key of ['pairs', 'private', 'draft']) expect((await house.stranger().open(`/public/papers/${key}.pdf`)).status).toBe(404)
  })

  it('an order tells no former surname either', async () => {
    await house.tools.transaction(async (tx) => {
      await tx.formerName.create({ data: { id: 'former', personId: castId('methodist'), surname: 'Лебедева', firstName: 'Ольга', patronymic: 'Николаевна', until: '2025-10-01' } })
      await tx.person.update({ where: { id: castId('methodist') }, data: { surname: 'Орлова', nameCases: JSON.stringify(draftNameCases({ surname: 'Орлова', firstName: 'Ольга', patronymic: 'Николаевна' }, 'female')) } })
    })
    const { bytes } = await house.stranger().download('/public/papers/curator.pdf')
    expect(await pdfText(bytes)).toMatch(/НазначитьпедагогаАкуратором/)
  })
})
