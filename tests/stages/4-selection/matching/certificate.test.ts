import { describe, expect, it } from 'vitest'
import { certify } from '../../../../src/stages/4-selection/matching/certificate.ts'
import { matchUp } from '../../../../src/stages/4-selection/matching/match.ts'
import { defaultSettings } from '../../../../src/stages/4-selection/matching/settings.ts'
import { aCohort, aMentee, aMentor, aRule, randomCohort, shuffled, withSettings } from './cohorts.ts'
import { seeded } from './nets.ts'

const random = seeded(351)
const plain = (words: string) => words.replaceAll('\u00a0', ' ')

describe('the certificate', () => {
  it('holds for every proposal of the solver', () => {
    for (let turn = 0; turn < 40; turn += 1) {
      const cohort = randomCohort(random, { mentees: 9, mentors: 6 })
      const { proposal } = matchUp(cohort, defaultSettings)
      expect(certify(cohort, defaultSettings, proposal.pairs)).toMatchObject({ version: 1, holds: true, totals: proposal.totals })
    }
  })

  it('holds for nothing that is worth less', () => {
    for (let turn = 0; turn < 40; turn += 1) {
      const cohort = randomCohort(random, { mentees: 7, mentors: 5 })
      const { proposal } = matchUp(cohort, defaultSettings)
      for (const { menteeId } of proposal.pairs) expect(certify(cohort, defaultSettings, proposal.pairs.filter((pair) => pair.menteeId !== menteeId)).holds).toBe(false)
    }
  })

  it('says what is guaranteed', () => {
    const cohort = aCohort([aMentee('Крылова')], [aMentor('Громова')])
    expect(plain(certify(cohort, defaultSettings, matchUp(cohort, defaultSettings).proposal.pairs).words)).toBe(
      'Больше пар при этих правилах составить нельзя; при таком числе пар сумма баллов наибольшая. Проверено: в остаточной сети нет улучшающего цикла.',
    )
    expect(plain(certify(cohort, defaultSettings, []).words)).toBe('Это выбор куратора: при тех же правилах можно составить больше пар или набрать больше баллов.')
  })

  it('is refused to what breaks a rule, a place or a required pair', () => {
    const mentees = [aMentee('Абрамова'), aMentee('Белых')]
    const crowded = mentees.map(({ id }) => ({ menteeId: id, mentorId: 'mentor-Громова' }))
    const words = 'Предложение не подходит под правила, места или закрепления: пересчитайте подбор.'
    expect(plain(certify(aCohort(mentees, [aMentor('Громова')]), defaultSettings, crowded).words)).toBe(words)
    expect(plain(certify(aCohort(mentees, [aMentor('Громова', { capacity: 2, isTrained: false })]), defaultSettings, crowded).words)).toBe(words)
    const required = [aRule('Абрамова', 'Дорохова', 'required')]
    expect(certify(aCohort(mentees, [aMentor('Громова', { capacity: 2 }), aMentor('Дорохова')], { rules: required }), defaultSettings, crowded).holds).toBe(false)
  })

  it('counts what the curator holds as given', () => {
    const cohort = aCohort([aMentee('Абрамова'), aMentee('Белых')], [aMentor('Громова'), aMentor('Дорохова', { years: 40 })])
    const held = new Map([['mentee-Абрамова', 'mentor-Дорохова']])
    const { proposal } = matchUp(cohort, defaultSettings, held)
    const found = certify(cohort, defaultSettings, proposal.pairs, held)
    expect([found.holds, plain(found.words).split(';')[0]]).toEqual([true, 'Больше пар при этих правилах и закреплениях составить нельзя'])
    expect(certify(cohort, defaultSettings, [{ menteeId: 'mentee-Абрамова', mentorId: 'mentor-Дорохова' }]).holds).toBe(false)
  })
})

describe('the hash of the data', () => {
  const cohort = randomCohort(random, { mentees: 6, mentors: 5 })
  const hash = (given = cohort, settings = defaultSettings) => certify(given, settings, []).dataHash

  it('is SHA-256, the same in whatever order the data come', () => {
    expect(hash()).toMatch(/^[0-9a-f]{64}$/)
    expect(hash(shuffled(cohort, random))).toBe(hash())
  })

  it('changes with any datum and any setting, but not with how a name is declined', () => {
    expect(hash({ ...cohort, mentors: cohort.mentors.with(0, { ...cohort.mentors[0]!, capacity: 7 }) })).not.toBe(hash())
    expect(hash(cohort, withSettings({ gap: 4 }))).not.toBe(hash())
    const called = { ...cohort.mentors[0]!.called, gen: 'иначе' }
    expect(hash({ ...cohort, mentors: cohort.mentors.with(0, { ...cohort.mentors[0]!, called }) })).toBe(hash())
  })
})
