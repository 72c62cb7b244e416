// People and nets for the bench of matching, the same in every run.

/** Mulberry32: 0 ≤ number < 1. */
function seeded(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A third of the pairs allowed, one or two places each: as matching is in life, and hard enough. */
export function matchingNet({ mentors, mentees }) {
  const random = seeded(mentors * 1000 + mentees)
  const worth = Float64Array.from({ length: mentors * mentees }, () => (random() < 0.35 ? Math.floor(random() * 1001) : -Infinity))
  for (let row = 0; row < mentees; row += 1) {
    const seating = 1e6 * (1 + Math.floor(random() * 3))
    for (let column = 0; column < mentors; column += 1) worth[row * mentors + column] += seating
  }
  const places = Array.from({ length: mentors }, () => (random() < 0.5 ? [0] : [0, 30]))
  return { rows: mentees, columns: mentors, worth, places }
}

const competences = ['planning', 'regime', 'parents', 'ict', 'behaviour', 'inclusion', 'events', 'safety']
const slots = ['before_shift', 'quiet_hour', 'after_shift', 'method_day']
const ages = ['early', 'junior', 'middle', 'senior']
const names = (name) => ({ nom: name, gen: name, dat: name, acc: name, ins: name, pre: name })

export function matchingCohort({ mentors, mentees }) {
  const random = seeded(mentees)
  const whole = (most) => Math.floor(random() * (most + 1))
  const some = (from, share) => from.filter(() => random() < share)
  const common = (kind, index) => ({
    id: `${kind}-${index}`, personId: `${kind}-person-${index}`, sortKey: `${whole(999)}`, called: names(`${kind} ${index}`), gender: 'female', post: whole(3) === 0 ? 'логопед' : 'воспитатель',
    building: `Корпус ${whole(1)}`, slots: some(slots, 0.5), ages: some(ages, 0.5), hasConsent: true,
  })
  return {
    mentees: Array.from({ length: mentees }, (_, index) => ({
      ...common('mentee', index), priority: 1 + whole(2), years: whole(8), isReverse: false,
      deficits: some(competences, 0.5).map((competence) => ({ competence, severity: 1 + whole(2), isPriority: random() < 0.4 })),
    })),
    mentors: Array.from({ length: mentors }, (_, index) => ({
      ...common('mentor', index), capacity: 1 + whole(1), years: 5 + whole(25), hasMentoringConsent: true, isTrained: true, isExternal: false, absences: [],
      strengths: some(competences, 0.6).map((competence) => ({ competence, level: whole(3), isConfirmed: random() < 0.7 })),
    })),
    rules: [], standing: [], term: { from: '2025-09-15', to: '2026-05-31' },
  }
}
