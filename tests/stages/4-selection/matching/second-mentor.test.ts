import { describe, expect, it } from 'vitest'
import type { CohortMentee, CohortMentor } from '../../../../src/stages/4-selection/matching/cohort.ts'
import { matchUp } from '../../../../src/stages/4-selection/matching/match.ts'
import { secondMentors } from '../../../../src/stages/4-selection/matching/second-mentor.ts'
import { defaultSettings } from '../../../../src/stages/4-selection/matching/settings.ts'
import { aCohort, aMentee, aMentor, aRule } from './cohorts.ts'

const heavy = (...competences: string[]): Partial<CohortMentee> => ({ deficits: competences.map((competence) => ({ competence, severity: 3 as const, isPriority: true })) })
const strong = (competence: string, own: Partial<CohortMentor> = {}): Partial<CohortMentor> => ({ strengths: [{ competence, level: 3, isConfirmed: true }], ...own })
const wide = aMentor('Громова', { strengths: [{ competence: 'regime', level: 3, isConfirmed: true }, { competence: 'parents', level: 3, isConfirmed: true }] })

describe('a second mentor', () => {
  const mentee = aMentee('Крылова', heavy('regime', 'parents', 'spec'))

  it('covers what the first does not', () => {
    const found = secondMentors(matchUp(aCohort([mentee], [wide, aMentor('Логинова', strong('spec'))]), defaultSettings))
    expect(found).toEqual({ proposed: [expect.objectContaining({ menteeId: mentee.id, firstMentorId: 'mentor-Громова', mentorId: 'mentor-Логинова', competences: ['spec'] })], without: [] })
  })

  it('is sought only for heavy deficits left uncovered', () => {
    expect(secondMentors(matchUp(aCohort([aMentee('Крылова')], [wide, aMentor('Логинова', strong('spec'))]), defaultSettings))).toEqual({ proposed: [], without: [] })
  })

  it.each<[string, Partial<CohortMentor>]>([
    ['has no place left', { capacity: 0 }],
    ['covers none of it', { strengths: [{ competence: 'ict', level: 3, isConfirmed: true }] }],
    ['is not known to be strong in anything', { strengths: [] }],
    ['has no time in common', { slots: ['method_day'] }],
  ])('is nobody who %s', (_, own) => {
    const found = secondMentors(matchUp(aCohort([mentee], [wide, aMentor('Логинова', strong('spec', own))]), defaultSettings))
    expect(found).toEqual({ proposed: [], without: [{ menteeId: mentee.id, competences: ['spec'] }] })
  })

  it('is never the first again, nor somebody refused', () => {
    const rules = [aRule('Крылова', 'Логинова', 'refused')]
    const found = secondMentors(matchUp(aCohort([mentee], [{ ...wide, capacity: 3 }, aMentor('Логинова', strong('spec'))], { rules }), defaultSettings))
    expect(found.proposed).toEqual([])
  })

  it('takes only places that the first run left', () => {
    const others = [mentee, aMentee('Яковлева', heavy('spec'))]
    const found = secondMentors(matchUp(aCohort(others, [wide, aMentor('Логинова', strong('spec'))]), defaultSettings))
    expect(found).toEqual({ proposed: [], without: [{ menteeId: mentee.id, competences: ['spec'] }] })
  })
})
