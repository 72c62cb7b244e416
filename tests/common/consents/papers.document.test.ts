import { describe, expect, it, test } from 'vitest'
import { consentKindData } from '../../../src/common/consents/consent-kinds.ts'
import { withSignatureMark } from '../../../src/common/consents/consent-parts.ts'
import { disseminationConsent } from '../../../src/common/consents/dissemination-consent.document.ts'
import { disseminationItems } from '../../../src/common/consents/dissemination-items.ts'
import { eSignatureAgreement } from '../../../src/common/consents/e-signature-agreement.document.ts'
import { mentoringConsent } from '../../../src/common/consents/mentoring-consent.document.ts'
import { menteeProcessingConsent, mentorProcessingConsent } from '../../../src/common/consents/processing-consent.document.ts'
import { transferConsent } from '../../../src/common/consents/transfer-consent.document.ts'
import { withdrawalPaper } from '../../../src/common/consents/withdrawal.document.ts'
import { printer } from '../../../src/infrastructure/printer.ts'
import type { DocumentDescription } from '../../../src/kit/documents/description.ts'
import { fingerprint } from '../../../src/kit/documents/fingerprint.ts'
import { plainText } from '../../../src/kit/documents/plain-text.ts'
import { paperHtml } from '../../support/paper-html.ts'
import { htmlText, pdfSheets, pdfText } from '../../support/texts.ts'
import { dissemination, facts, mentoring, processing, transfer } from './specimens.ts'

const textOf = (paper: DocumentDescription) => plainText(paper).replaceAll('\u00a0', ' ')
const withdrawal = {
  ...facts, kind: 'processing-mentee' as const, signedOn: '2025-09-10', from: '2026-03-20',
  consequences: ['До 19.04.2026: данные уничтожаются, кроме тех, что хранятся по закону (30 дней).'],
}
const papers: Record<string, DocumentDescription> = {
  D06: mentorProcessingConsent.describe(processing),
  D07: menteeProcessingConsent.describe(processing),
  D08: disseminationConsent.describe(dissemination),
  D09: transferConsent.describe(transfer),
  D10: mentoringConsent.describe(mentoring),
  D24: withdrawalPaper.describe(withdrawal),
  D27: eSignatureAgreement.describe(facts),
}

describe('the same text on the page and in the PDF', () => {
  test.each(Object.keys(papers))('%s', async (key) => {
    const paper = papers[key] ?? papers.D06
    if (paper === undefined) throw new Error('no specimen')
    expect(await pdfText(await printer.pdf(paper))).toBe(htmlText(paperHtml(paper)))
  })

  it('a consent to processing takes one sheet', async () => {
    expect(await pdfSheets(await printer.pdf(menteeProcessingConsent.describe(processing)))).toHaveLength(1)
  })
})

describe('D06, D07: processing', () => {
  it('has the nine points of ст. 9 ч. 4', () => {
    const text = textOf(menteeProcessingConsent.describe(processing))
    expect(text).toContain('Я, Крылова Дарья Алексеевна, адрес: ____')
    expect(text).toContain('документ, удостоверяющий личность: ______________ серия ______ № ______________, выдан «__» ')
    expect(text).toContain('(заполняется от руки, в информационную систему не вносится)')
    expect(text).toContain('даю муниципальному казённому дошкольному образовательному учреждению «Детский сад № 12 «Ивушка» (адрес: 612000')
    expect(text).toContain('ИНН 4300000007, ОГРН 1024300000007, далее – Оператор)')
    expect(text).toContain('Цель: организация наставничества педагогических работников – выявление профессионального запроса')
    expect(text).toContain('профессиональные затруднения и пожелания')
    expect(text).toContain('Действия: сбор, запись, систематизация')
    expect(text).toContain('Обработка по поручению Оператора: не поручается.')
    expect(text).toContain('действует с момента подписания до 31 августа 2026 г. либо до отзыва')
    expect(text).toContain('решений, основанных только на автоматической обработке, не принимается')
    expect(text).toContain('/ Д.А. Крылова')
  })

  it('of a mentor speaks of strengths, of a mentee of difficulties, and only so', () => {
    expect(textOf(mentorProcessingConsent.describe(processing))).toContain('сведения о сильных сторонах и ресурсе времени')
    expect(textOf(mentorProcessingConsent.describe(processing))).not.toContain('затруднения')
  })

  it('online has no lines for the passport and no line for the pen', () => {
    const text = textOf(menteeProcessingConsent.describe({ ...processing, form: 'online' }))
    expect(text).not.toContain('___')
    expect(text).not.toContain('серия')
    expect(text).toContain('личность подтверждена моей учётной записью')
  })

  it('names who processes on behalf of the operator', () => {
    expect(textOf(menteeProcessingConsent.describe({ ...processing, processor: 'ООО «Хостинг»' }))).toContain('Обработка по поручению Оператора: ООО «Хостинг».')
  })
})

describe('D08: dissemination', () => {
  it('leaves every box empty by default', () => {
    const text = textOf(disseminationConsent.describe(dissemination))
    expect(text).not.toContain('[X]')
    for (const words of Object.values(disseminationItems)) expect(text).toContain(`[  ] | ${words}`)
    expect(text).toContain('Информационные ресурсы: https://sad12.example.ru/pedagogam/nastavnichestvo.html.')
    expect(text).toContain('Специальные категории и биометрические персональные данные не распространяются.')
    expect(text).toContain('контактная информация: ____')
  })

  it('ticks what the person chose, with bans and conditions', () => {
    const choices = { items: ['name', 'role'] as const, noConditions: false, noTransfer: ['name'] as const, noProcessing: [], transfer: 'internal' as const }
    const text = textOf(disseminationConsent.describe({ ...dissemination, form: 'online', choices: { ...choices, items: [...choices.items], noTransfer: [...choices.noTransfer] } }))
    expect(text).toContain('[X] | фамилия, имя, отчество')
    expect(text).toContain('[  ] | фотография')
    expect(text).toContain('[X] | запрещаю передачу (кроме предоставления доступа) неограниченному кругу лиц следующих данных: фамилия, имя, отчество')
    expect(text).toContain('[X] | только по внутренней сети')
  })
})

describe('other papers', () => {
  it('D09 names the recipient, his address and the fields', () => {
    const text = textOf(transferConsent.describe(transfer))
    expect(text).toContain('получателю: Региональный центр наставничества «Вятка» (адрес: г. Киров')
    expect(text).toContain('ст. 88 ТК РФ')
  })

  it('D10 agrees with the gender and declines mentees', () => {
    const text = textOf(mentoringConsent.describe(mentoring))
    expect(text).toContain('Я, Мельник Павел Ильич, согласен выполнять по поручению работодателя работу по наставничеству в отношении воспитателя Лукашевич Дарьи Ильиничны с 15.09.2025 по 31.05.2026.')
    expect(text).toContain('Мельника Павла Ильича')
    expect(text).toContain('8 часов в месяц')
    expect(textOf(mentoringConsent.describe({ ...mentoring, person: facts.person, menteesGen: [], hoursPerMonth: null }))).toContain('согласна выполнять')
  })

  it('D24 says what, since when and what follows; a blank leaves the day to the pen', () => {
    const text = textOf(withdrawalPaper.describe(withdrawal))
    expect(text).toContain('отзываю согласие на обработку данных (наставляемый) от 10.09.2025 с 20 марта 2026 г.')
    expect(text).toContain('До 19.04.2026')
    expect(text).toContain('Получено «__»')
    expect(textOf(withdrawalPaper.describe({ ...withdrawal, from: undefined, consequences: [] }))).toContain('от 10.09.2025 с ___')
  })

  it('D27 has what 63-ФЗ ст. 9 asks and both signatures', () => {
    const text = textOf(eSignatureAgreement.describe(facts))
    for (const words of ['Пароль – ключ ПЭП', 'Подписавшего определяют', 'обязан хранить пароль в тайне', 'равнозначным документу на бумаге', 'не подписываются', 'М.В. Савельева', 'Д.А. Крылова']) {
      expect(text).toContain(words)
    }
  })

  it('the acting head, a missing head and a person without a patronymic print as they are (N12, N22)', () => {
    const kim = { ...facts.person, name: 'Ким Светлана', nameGen: 'Ким Светланы', signature: 'С.\u00a0Ким' }
    const acting = { postDat: 'И. о. заведующего', postNom: 'И. о. заведующего', shortDat: 'Лебедевой\u00a0О.Н.', signature: 'О.Н.\u00a0Лебедева' }
    expect(textOf(withdrawalPaper.describe({ ...withdrawal, person: kim, head: acting }))).toContain('И. о. заведующего МКДОУ № 12')
    expect(textOf(eSignatureAgreement.describe({ ...facts, head: null }))).toContain('заведующего ____')
  })
})

describe('the fingerprint', () => {
  it('is of the text without the mark, and the mark shows it whole', () => {
    const paper = menteeProcessingConsent.describe({ ...processing, form: 'online' })
    const hash = fingerprint(paper)
    const marked = withSignatureMark(paper, { name: 'Крылова Дарья Алексеевна', moment: '31.08.2025 23:58 (+05:00)', id: '0F3B2C1D', fingerprint: hash })
    const text = textOf(marked)
    expect(text).toContain('Подписано простой электронной подписью: Крылова Дарья Алексеевна\n31.08.2025 23:58 (+05:00), идентификатор 0F3B2C1D')
    expect(text.replaceAll(' ', '')).toContain(hash)
  })

  it('changes with the wording: then the version of the template must be raised', () => {
    const wordings = Object.fromEntries(Object.entries(papers).map(([key, paper]) => [key, fingerprint(paper).slice(0, 12)]))
    const versions = Object.values(consentKindData).map(({ template }) => template.version)
    expect({ wordings, versions }).toMatchSnapshot()
  })
})
