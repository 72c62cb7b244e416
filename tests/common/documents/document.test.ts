import { describe, expect, test } from 'vitest'
import {
  assertDraft,
  assertEditable,
  assertInAgreement,
  assertOpen,
  assertRegistered,
  documentStates,
} from '../../../src/common/documents/document.ts'
import { statusTag } from '../../../src/common/documents/document-status.ts'
import { banners, type SeenLink } from '../../../src/common/documents/links.ts'
import { paperDayProblem } from '../../../src/common/documents/acquaintance.ts'
import { fileName, journalName } from '../../../src/common/documents/paper-name.ts'

const asserts = { open: assertOpen, draft: assertDraft, agreement: assertInAgreement, registered: assertRegistered }

describe('what a paper may become', () => {
  test.each([
    ['open', ['draft', 'agreement']],
    ['draft', ['draft']],
    ['agreement', ['agreement']],
    ['registered', ['registered']],
  ] as const)('only in %s', (name, allowed) => {
    for (const state of documentStates) {
      const attempt = () => asserts[name]({ state })
      if ((allowed as readonly string[]).includes(state)) expect(attempt).not.toThrow()
      else expect(attempt).toThrow(expect.objectContaining({ reason: 'wrong-moment' }))
    }
  })

  test('while the head has it, only the head changes it', () => {
    expect(() => assertEditable({ state: 'agreement' }, true)).not.toThrow()
    expect(() => assertEditable({ state: 'agreement' }, false)).toThrow('вернуть его на доработку')
  })
})

const registered = {
  state: 'registered' as const,
  lapsedOn: null,
  requisites: { registered: true, number: '60-ОД', signedOn: '2026-06-17' },
}

test.each([
  [{ state: 'draft' }, 'Проект'],
  [{ state: 'agreement' }, 'На подписи'],
  [{}, 'Действует'],
  [{ lapsedOn: '2026-06-17' }, 'Утратил силу'],
  [{ lapsedOn: '2026-07-01' }, 'Действует'],
  [{ requisites: { ...registered.requisites, effectiveOn: '2026-09-01' } }, 'Вступит в силу 01.09.2026'],
  [{ state: 'cancelled' }, 'Аннулирован'],
] as const)('status of %j is %s', (change, words) => {
  expect(statusTag({ ...registered, ...change }, '2026-06-20', false).words).toBe(words)
})

describe('banners over what others have changed', () => {
  const other = { id: 'new', title: 'О новой редакции', series: 'core' as const, ...registered }
  const link = (change: Partial<SeenLink>): SeenLink => ({
    kind: 'repeals',
    part: null,
    side: 'suffers',
    other,
    ...change,
  })

  test('a partial repeal is red and names the part, the order stays in force (A14)', () => {
    expect(banners(null, [link({ part: 'п. 1.1' })], '2026-06-20')).toEqual([
      {
        tone: 'stop',
        title: 'Утратил силу в части п. 1.1: признан утратившим силу приказом №\u00a060-ОД от\u00a017.06.2026',
        cause: other,
      },
    ])
  })

  test('a repeal of the whole tells the day, before and after it', () => {
    expect(banners('2026-06-17', [link({})], '2026-06-20')[0]?.title).toBe(
      'Утратил силу с 17.06.2026: приказ №\u00a060-ОД от\u00a017.06.2026',
    )
    expect(banners('2026-09-01', [link({})], '2026-06-20')[0]?.title).toContain('Утратит силу с 01.09.2026')
  })

  test('amended is said quietly after it; what this paper does to others and «во исполнение» need no banner', () => {
    const seen = banners(
      '2026-06-17',
      [link({ kind: 'amends' }), link({}), link({ kind: 'pursuant' }), link({ side: 'acts' })],
      '2026-06-20',
    )
    expect(seen.map(({ tone }) => tone)).toEqual(['stop', 'info'])
  })
})

test('a paper is called by its number, a draft by its heading', () => {
  const paper = { series: 'core' as const, title: 'О кураторе', ...registered }
  expect(fileName(paper)).toBe('Приказ №\u00a060-ОД от\u00a017.06.2026')
  expect(journalName({ ...paper, state: 'draft' })).toBe('проект приказа «О кураторе»')
})

test.each([
  ['2025-09-01', undefined],
  ['2025-08-31', 'Документ подписан 01.09.2025: укажите этот день или позже'],
  ['2025-09-11', 'Этот день ещё не наступил: укажите день, когда человек расписался'],
])('a signature on the sheet of %s: %s', (on, problem) => {
  expect(paperDayProblem(on, '2025-09-01', '2025-09-10')).toBe(problem)
})
