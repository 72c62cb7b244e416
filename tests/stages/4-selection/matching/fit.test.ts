import { describe, expect, it } from 'vitest'
import type { Cohort, CohortMentee, CohortMentor } from '../../../../src/stages/4-selection/matching/cohort.ts'
import { missingInWords, partsInWords } from '../../../../src/stages/4-selection/matching/fit-words.ts'
import { coupleOf, groundOf } from '../../../../src/stages/4-selection/matching/ground.ts'
import type { PartKey } from '../../../../src/stages/4-selection/matching/settings.ts'
import { aCohort, aMentee, aMentor, aRule, randomCohort, withSettings } from './cohorts.ts'
import { seeded } from './nets.ts'

function coupled(mentee: Partial<CohortMentee> = {}, mentor: Partial<CohortMentor> = {}, rules: Cohort['rules'] = [], settings = withSettings({})) {
  const ground = groundOf(aCohort([aMentee('Крылова', mentee)], [aMentor('Громова', mentor)], { rules }), settings)
  return { ...coupleOf(ground, 'mentee-Крылова', 'mentor-Громова'), around: ground.around }
}
const got = (key: PartKey, ...given: Parameters<typeof coupled>) => coupled(...given).cell.fit.parts.find((part) => part.key === key)?.got

describe('the score', () => {
  it('is a whole number 0…1000, the sum of its parts, whoever is asked', () => {
    const cohort = randomCohort(seeded(5), { mentees: 12, mentors: 12 })
    for (const { fit } of groundOf(cohort, withSettings({})).cells.flat()) {
      expect(Number.isInteger(fit.score)).toBe(true)
      expect(fit.score).toBe(fit.parts.reduce((sum, part) => sum + part.got, 0))
      for (const part of fit.parts) expect(part.got >= 0 && part.got <= part.of).toBe(true)
    }
  })

  it('follows the weights', () => {
    const settings = withSettings({ weights: { deficits: 100, post: 0, time: 0, building: 0, experience: 0, wishes: 0 } })
    expect(coupled({}, {}, [], settings).cell.fit.score).toBe(1000)
  })

  it('covers deficits by their severity; what is only said counts by half', () => {
    const deficits = [{ competence: 'regime', severity: 3, isPriority: true }, { competence: 'ict', severity: 1, isPriority: false }] as const
    const strong = (level: 0 | 1 | 2 | 3, isConfirmed = true) => ({ strengths: [{ competence: 'regime', level, isConfirmed }] })
    expect(got('deficits', { deficits }, strong(3))).toBe(300)
    expect(got('deficits', { deficits }, strong(3, false))).toBe(150)
    expect(got('deficits', { deficits }, strong(2))).toBe(200)
    expect(got('deficits', { deficits }, { strengths: [{ competence: 'parents', level: 3, isConfirmed: true }] })).toBe(0)
  })

  it('halves post and age of children', () => {
    expect(got('post')).toBe(150)
    expect(got('post', { post: 'Воспитатель ' })).toBe(150)
    expect(got('post', { ages: ['senior'] })).toBe(75)
    expect(got('post', { ages: ['senior'], post: 'логопед' })).toBe(0)
    expect(got('post', { ages: [] })).toBe(113)
  })

  it('takes two common times as plenty', () => {
    expect(got('time', { slots: ['quiet_hour', 'method_day'] }, { slots: ['quiet_hour', 'method_day'] })).toBe(150)
    expect(got('time')).toBe(75)
    expect(got('time', {}, { slots: ['method_day'] })).toBe(0)
    expect(got('time', {}, { slots: [] })).toBe(75)
    expect(got('time', {}, { slots: ['method_day'] }, [], withSettings({ time: 'off' }))).toBe(150)
  })

  it('knows one building, two buildings and a building nobody wrote down', () => {
    expect(got('building')).toBe(100)
    expect(got('building', { building: 'А' }, { building: 'А' })).toBe(100)
    expect(got('building', { building: 'А' }, { building: 'Б' })).toBe(0)
    expect(got('building', { building: 'А' })).toBe(50)
  })

  it.each([[2, 0], [3, 33], [4, 67], [5, 100], [15, 100], [20, 85], [25, 70], [40, 70]])('a gap of %i years gives %i of 100', (gap, points) => {
    expect(got('experience', { years: 0 }, { years: gap })).toBe(points)
  })

  it('gives half for the wish of each side, by its rank', () => {
    const wish = (side: 'mentee' | 'mentor' | 'curator', rank: 1 | 2 | 3) => aRule('Крылова', 'Громова', 'wish', { side, rank })
    expect(got('wishes', {}, {}, [wish('mentee', 1), wish('mentor', 1)])).toBe(100)
    expect(got('wishes', {}, {}, [wish('mentee', 2)])).toBe(35)
    expect(got('wishes', {}, {}, [wish('mentor', 3)])).toBe(20)
    expect(got('wishes', {}, {}, [wish('curator', 1)])).toBe(0)
  })
})

describe('what is missing', () => {
  it('is listed, gives nothing for deficits and half elsewhere', () => {
    const { mentee, mentor, cell } = coupled({ deficits: [], slots: [], ages: [], years: undefined, building: 'А' }, { strengths: [] })
    expect(cell.fit.missing).toEqual(['deficits', 'strengths', 'mentee-ages', 'mentee-slots', 'mentor-building', 'mentee-years'])
    expect(cell.fit.parts.map((part) => part.got)).toEqual([0, 113, 75, 50, 50, 0])
    expect(missingInWords(cell.fit, mentee, mentor)[0]).toBe('карта дефицитов Крыловой')
  })
})

describe('parts in words', () => {
  const words = (...given: Parameters<typeof coupled>) => {
    const { mentee, mentor, cell, around } = coupled(...given)
    return partsInWords(cell.fit, mentee, mentor, around).map((part) => part.words.replaceAll('\u00a0', ' '))
  }

  it('tell what the pair has in common', () => {
    expect(words({ building: 'А' }, { building: 'А' }, [aRule('Крылова', 'Громова', 'wish', { side: 'mentee', rank: 1 })])).toEqual([
      'покрывает 1 из 1 приоритета', 'та же должность; общий возраст детей: младший', 'общее время – тихий час', 'одно здание', 'стаж больше на 10 лет', 'Крылова просила об этой паре в первую очередь',
    ])
  })

  it('tell what it lacks', () => {
    const other = { strengths: [{ competence: 'ict', level: 3, isConfirmed: true }], post: 'логопед', ages: ['senior'], slots: ['method_day'], building: 'Б', years: 0 } as const
    expect(words({ building: 'А' }, other)).toEqual(['не покрывает приоритет', 'другая должность; разный возраст детей', 'нет общего времени', 'разные здания', 'стаж наставника не больше', 'нет'])
  })

  it('keep a confidential wish to themselves', () => {
    expect(words({}, {}, [aRule('Крылова', 'Громова', 'wish', { side: 'mentee', rank: 1, isConfidential: true })]).at(-1)).toBe('нет')
  })
})
