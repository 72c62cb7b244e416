import { describe, expect, it } from 'vitest'
import { descriptionSchema } from '../../../../src/kit/documents/description.ts'
import { plainText } from '../../../../src/kit/documents/plain-text.ts'
import { approvalOrder } from '../../../../src/stages/1-conditions/orders/approval-order.document.ts'
import { approval, lebedeva, regulationSpecimen } from './specimens.ts'

/** The paper as text with plain spaces. */
function textOf(facts = approval()): string {
  return plainText(approvalOrder.describe(approvalOrder.facts.parse(facts))).replaceAll('\u00a0', ' ')
}

describe('приказ об утверждении (A1)', () => {
  it('читается как образец', () => {
    expect(textOf()).toContain(
      [
        'Об утверждении Положения о системе наставничества педагогических работников в МКДОУ № 12 и дорожной карты по его реализации',
        'В соответствии с Федеральным законом от 29.12.2012 № 273-ФЗ «Об образовании в Российской Федерации», статьёй 351.8 Трудового кодекса ' +
          'Российской Федерации, с учётом методических рекомендаций, направленных письмом от 21.12.2021 № АЗ-1128/08/657, на основании решения ' +
          'педагогического совета (протокол от 28.08.2025 № 1), в целях профессиональной поддержки педагогов и закрепления кадров',
        'ПРИКАЗЫВАЮ:',
        [
          '1. Утвердить и ввести в действие с 01.09.2025:',
          '1.1. Положение о системе наставничества педагогических работников в МКДОУ № 12 (приложение № 1).',
          '1.2. Дорожную карту (план мероприятий) по реализации Положения на сентябрь 2025 г. – май 2026 г. (приложение № 2).',
          '1.3. Примерную форму персонализированной программы наставничества (приложение № 3).',
          '2. Старшему воспитателю Дубравиной И.П. в срок до 12.09.2025 ознакомить педагогических работников с Положением под подпись.',
          '3. Воспитателю Крыловой Д.А. в течение 10 рабочих дней разместить Положение и дорожную карту на официальном сайте.',
          '4. Контроль за исполнением настоящего приказа оставляю за собой.',
        ].join('\n'),
      ].join('\n\n'),
    )
  })

  it('приложения несут номер и дату самого приказа', () => {
    const text = textOf()
    for (const number of [1, 2, 3])
      expect(text).toContain(`Приложение № ${number}\nк приказу МКДОУ № 12\nот 01.09.2025 № 42-ОД`)
    expect(textOf(approval({ number: '26/1' })).match(/от 01\.09\.2025 № 26\/1/g)).toHaveLength(3)
  })

  it('дорожная карта – на альбомном листе, остальное – на книжном', () => {
    const { sections } = approvalOrder.describe(approval())
    expect(sections.map(({ key, orientation }) => [key, orientation])).toEqual([
      ['order', 'portrait'],
      ['regulation', 'portrait'],
      ['roadmap', 'landscape'],
      ['sample', 'portrait'],
    ])
    expect(descriptionSchema.safeParse(approvalOrder.describe(approval())).success).toBe(true)
  })

  it('лист ознакомления и грифы на месте', () => {
    const text = textOf()
    expect(text).toContain('Заведующий ____________ М.В. Савельева')
    expect(text).toMatch(/С приказом ознакомлены:[\s\S]*старший воспитатель \| {2}\| И\.П\. Дубравина/)
    expect(text).toContain('ПРИНЯТО\nпедагогическим советом\n(протокол от 28.08.2025 № 1)')
    expect(text).toContain('СОГЛАСОВАНО\nПредседатель профсоюзного комитета')
  })
})

describe('варианты', () => {
  it('введение в действие позже подписания (A2)', () => {
    expect(textOf(approval({ effectiveOn: '2025-09-08' }))).toContain('ввести в действие с 08.09.2025:')
  })

  it('неизвестный протокол печатается чертами (A13)', () => {
    const [council, union] = regulationSpecimen.adoptions
    const unknown = { ...regulationSpecimen, adoptions: [{ ...council!, number: null, date: null }, union!] }
    expect(textOf(approval({ regulation: unknown }))).toMatch(/протокол № _+ от _+\)/)
  })

  it('прежний приказ теряет силу в части (A14), нумерация не рвётся', () => {
    const text = textOf(approval({ repeal: 'приказ от 01.09.2025 № 42-ОД в части п. 1.1', siteManager: undefined }))
    expect(text).toContain('2. Признать утратившим силу приказ от 01.09.2025 № 42-ОД в части п. 1.1.\n3. Старшему')
    expect(text).toContain('4. Контроль')
  })

  it('одно приложение – без номера', () => {
    const text = textOf(approval({ roadmap: undefined, withSample: false }))
    expect(text).toContain('в МКДОУ № 12 (приложение).')
    expect(text).toContain('Приложение\nк приказу МКДОУ № 12')
    expect(text).toContain('разместить Положение на официальном сайте')
  })

  it('только дорожная карта на новый период', () => {
    const text = textOf(approval({ regulation: undefined, withSample: false }))
    expect(text).toContain('Об утверждении дорожной карты по реализации Положения')
    expect(text).toContain('ознакомить педагогических работников с дорожной картой под подпись')
    expect(text).not.toContain('решения педагогического')
  })

  it('преамбула без оснований, с одними своими словами и с заглавной буквы (N9)', () => {
    const bare = { bases: [], regards: [], regulation: undefined, purpose: undefined }
    expect(
      textOf(approval({ ...bare, ownGrounds: 'на основании приказа управления образования от 05.08.2025 № 300' })),
    ).toContain('\n\nНа основании приказа управления образования от 05.08.2025 № 300\n\nПРИКАЗЫВАЮ:')
    expect(textOf(approval(bare))).toMatch(/реализации Положения .*\n\nПРИКАЗЫВАЮ:/)
  })

  it('контроль на другого человека', () => {
    expect(textOf(approval({ control: lebedeva }))).toContain(
      'Контроль за исполнением настоящего приказа возложить на методиста Лебедеву О.Н.',
    )
  })

  it('проект без реквизитов печатает черты и помечен', () => {
    const draft = approval({
      number: undefined,
      signedOn: undefined,
      effectiveOn: undefined,
      signatory: undefined,
      registered: false,
    })
    expect(approvalOrder.describe(draft)).toMatchObject({
      draft: true,
      title: expect.stringContaining('Проект приказа'),
    })
    expect(textOf(draft)).toMatch(/ввести в действие с _+:/)
    expect(textOf(draft)).toMatch(/к приказу МКДОУ № 12\nот _+ № _+/)
  })
})
