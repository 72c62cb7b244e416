import { describe, expect, it } from 'vitest'
import { plainText } from '../../../../src/kit/documents/plain-text.ts'
import { curatorOrder } from '../../../../src/stages/1-conditions/orders/curator-order.document.ts'
import { curators, dubravina, lebedeva } from './specimens.ts'

function textOf(facts = curators()): string {
  return plainText(curatorOrder.describe(curatorOrder.facts.parse(facts))).replaceAll('\u00a0', ' ')
}

describe('приказ о кураторе', () => {
  it('читается как образец', () => {
    const text = textOf()
    expect(text).toContain('О назначении куратора реализации программ наставничества\n')
    expect(text).toContain(
      'утверждённого приказом от 01.09.2025 № 42-ОД, в целях организации работы в 2025–2026 учебном году\n\nПРИКАЗЫВАЮ:',
    )
    expect(text).toContain(
      '1. Назначить старшего воспитателя Дубравину И.П. куратором реализации персонализированных программ наставничества на период с 01.09.2025 по 31.05.2026.',
    )
    expect(text).toContain(
      '2. Куратору: до 15.09.2025 провести анкетирование педагогов и сформировать банки данных; до 30.09.2025 представить',
    )
    expect(text).toContain('3. Контроль за исполнением настоящего приказа оставляю за собой.')
  })

  it('заведующий – куратор: возлагает на себя и принимает обязанности (N11)', () => {
    const text = textOf(curators({ curators: [], signatoryIsCurator: true }))
    expect(text).toContain(
      '1. Обязанности куратора реализации персонализированных программ наставничества на период с 01.09.2025 по 31.05.2026 возложить на себя.',
    )
    expect(text).toContain('2. Принять на себя обязанности: до 15.09.2025 провести')
  })

  it('кураторов несколько', () => {
    const text = textOf(curators({ curators: [dubravina, lebedeva] }))
    expect(text).toContain('О назначении кураторов')
    expect(text).toContain(
      '1. Назначить кураторами реализации персонализированных программ наставничества на период с 01.09.2025 по 31.05.2026: старшего воспитателя Дубравину И.П.; методиста Лебедеву О.Н.',
    )
    expect(text).toContain('2. Кураторам: до')
  })

  it('заведующий и ещё один куратор', () => {
    const text = textOf(curators({ signatoryIsCurator: true }))
    expect(text).toContain('по 31.05.2026; обязанности куратора возложить также на себя.')
    expect(text).toContain('2. Кураторам:')
  })

  it('рабочая группа с ролями', () => {
    const text = textOf(curators({ members: [{ ...dubravina, role: 'руководитель группы' }, lebedeva] }))
    expect(text).toContain(
      'О назначении куратора реализации программ наставничества и утверждении состава рабочей группы',
    )
    expect(text).toContain(
      '2. Утвердить состав рабочей группы:\nстарший воспитатель Дубравина И.П., руководитель группы;\nметодист Лебедева О.Н..'.replace(
        '..',
        '.',
      ),
    )
    expect(text).toContain('3. Куратору:')
  })

  it('без сроков нет пункта с поручениями, без приказа о Положении нет ссылки', () => {
    const text = textOf(curators({ tasks: {}, basis: undefined }))
    expect(text).toContain('2. Контроль')
    expect(text).not.toContain('утверждённого')
  })

  it('приказ конца августа – о наступающем учебном году; период до 29.02.2028 (A20)', () => {
    const text = textOf(curators({ from: '2025-08-28', to: '2028-02-29' }))
    expect(text).toContain('в 2025–2026 учебном году')
    expect(text).toContain('с 28.08.2025 по 29.02.2028')
  })
})
