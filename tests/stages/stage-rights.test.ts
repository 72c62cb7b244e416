import { describe, expect, it } from 'vitest'
import type { Actor } from '../../src/rights/actor.ts'
import type { Role } from '../../src/rights/roles.ts'
import { progressOf, stagesFor, type Check } from '../../src/stages/stage.ts'

const remind: Check = {
  state: 'missing',
  words: 'Не ответили: 2 человека',
  action: { words: 'Напомнить', href: '/remind' },
  needs: 'surveys.manage',
  task: { title: 'Напомнить об анкете', why: '2 человека', day: '2026-11-25' },
}
const decide: Check = { state: 'missing', words: 'Решите о допуске', action: { words: 'Показать', href: '/mentors' } }

function seenBy(role: Role) {
  const progress = progressOf([remind, decide], 2, '2026-11-22')
  const stage = { number: 2, slug: 'requests', title: 'Запросы', shortTitle: 'Запросы', href: '/requests', progress }
  const [seen] = stagesFor([stage], { roles: [role] } as unknown as Actor)
  return seen?.progress
}

describe('the steps of a stage', () => {
  it('lead whoever may do them', () => {
    expect(seenBy('curator')).toMatchObject({ next: { href: '/remind' }, tasks: [{ title: 'Напомнить об анкете' }] })
  })

  it('never lead to a refusal: the sentence stays, the link and the task go', () => {
    const seen = seenBy('head')
    expect(seen).toMatchObject({ next: { href: '/mentors' }, tasks: [], all: 2 })
    expect(seen?.missing.map(({ words, action }) => [words, action?.href])).toEqual([
      ['Не ответили: 2 человека', undefined],
      ['Решите о допуске', '/mentors'],
    ])
  })
})
