import { describe, expect, it } from 'vitest'
import { inOrderOfSigning } from '../../../src/common/organisation/signatory.ts'
import { signingWarnings } from '../../../src/common/organisation/signing-gaps.ts'

const named = (id: string, acting: boolean, validFrom: string, validTo: string | null) => ({
  id, personId: id, post: acting ? 'И. о. заведующего' : 'Заведующий', acting, basis: null, validFrom, validTo,
  name: { surname: id, firstName: 'Анна', patronymic: null },
})
const head = named('Савельева', false, '2015-09-01', null)
const acting = named('Лебедева', true, '2025-07-01', '2025-07-28')
const today = '2025-07-10'
const words = (...list: ReturnType<typeof named>[]) => signingWarnings(list, today).map((warning) => warning.words.replaceAll('\u00a0', ' '))

describe('кто подписывает', () => {
  it('исполняющий обязанности стоит первым, пока действует приказ о нём', () => {
    expect(inOrderOfSigning([head, acting], '2025-07-28').map(({ id }) => id)).toEqual(['Лебедева', 'Савельева'])
    expect(inOrderOfSigning([head, acting], '2025-07-29').map(({ id }) => id)).toEqual(['Савельева'])
    expect(inOrderOfSigning([head, acting], '2015-08-31')).toEqual([])
  })
})

describe('сроки подписантов', () => {
  it('заведующий и исполняющий обязанности вместе – не ошибка', () => {
    expect(words(head, acting)).toEqual([])
  })

  it('двое заведующих сразу', () => {
    expect(words(head, named('Новая', false, '2025-07-05', null))).toEqual([
      'Записаны двое заведующих с 5 июля 2025 г.: Савельева А. и Новая А. – укажите последний день первого срока',
    ])
  })

  it('день между сроками', () => {
    const before = named('Прежняя', false, '2010-01-01', '2015-08-30')
    expect(words(before, head)).toEqual(['31 августа 2015 г. подписывать было некому: добавьте исполняющего обязанности или поправьте сроки'])
  })

  it('срок последнего прошёл', () => {
    expect(words(named('Прежняя', false, '2010-01-01', '2025-07-01'))).toEqual([
      'С 2 июля 2025 г. подписывать некому: добавьте заведующего или исполняющего обязанности',
    ])
  })

  it('никого', () => {
    expect(words()).toEqual(['Подписантов ещё нет: добавьте заведующего, без него приказ не подписать'])
  })
})
