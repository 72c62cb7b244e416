// The parts of a score in words, and what is not known about either side.
import { plural, pluralWord } from '../../../kit/russian/plural.ts'
import { groupAges } from '../../2-requests/index.ts'
import type { CohortMentee, CohortMentor, PairRule } from './cohort.ts'
import { isSamePost, type Fit, type MissingKey } from './fit.ts'
import { commonOf, coveredBy, type Surroundings } from './hard-rules.ts'
import { partTitles, type PartKey } from './settings.ts'
import { byGender, slotWords } from './sentence.ts'

export interface PartInWords {
  key: PartKey
  title: string
  /** Tenths of a point, 0…of. */
  got: number
  of: number
  words: string
}

export function partsInWords(fit: Fit, mentee: CohortMentee, mentor: CohortMentor, around: Surroundings): PartInWords[] {
  const words = wordsOf(mentee, mentor, around)
  return fit.parts.map((part) => ({ ...part, title: partTitles[part.key], words: words[part.key] }))
}

function wordsOf(mentee: CohortMentee, mentor: CohortMentor, around: Surroundings): Record<PartKey, string> {
  return {
    deficits: coverageWords(mentee, mentor),
    post: `${isSamePost(mentee.post, mentor.post) ? 'та же должность' : 'другая должность'}; ${ageWords(mentee, mentor)}`,
    time: timeWords(mentee, mentor),
    building: buildingWords(mentee, mentor, around),
    experience: experienceWords(mentee, mentor),
    wishes: wishWords(mentee, mentor, around.rulesBetween(mentee, mentor)) || 'нет',
  }
}

/** What the mentee wants to begin with; where nothing was marked – the deficits that weigh most. */
export function prioritiesOf({ deficits }: CohortMentee): { keys: string[]; areMarked: boolean } {
  const marked = deficits.filter(({ isPriority }) => isPriority)
  const heaviest = Math.max(0, ...deficits.map(({ severity }) => severity))
  const chosen = marked.length > 0 ? marked : deficits.filter(({ severity }) => severity === heaviest)
  return { keys: chosen.map(({ competence }) => competence), areMarked: marked.length > 0 }
}

export function coverageWords(mentee: CohortMentee, mentor: CohortMentor): string {
  const { keys, areMarked } = prioritiesOf(mentee)
  if (keys.length === 0) return 'карта дефицитов не заполнена'
  if (mentor.strengths.length === 0) return 'сильные стороны не указаны'
  const covered = keys.filter((key) => coveredBy(mentor, key)).length
  const forms = areMarked ? (['приоритета', 'приоритетов', 'приоритетов'] as const) : (['главного дефицита', 'главных дефицитов', 'главных дефицитов'] as const)
  if (covered > 0) return `покрывает ${covered} из ${plural(keys.length, forms)}`
  if (keys.length === 1) return `не покрывает ${areMarked ? 'приоритет' : 'главный дефицит'}`
  return `не покрывает ни одного из ${plural(keys.length, forms)}`
}

function ageWords(mentee: CohortMentee, mentor: CohortMentor): string {
  if (mentee.ages.length === 0 || mentor.ages.length === 0) return 'возраст детей неизвестен'
  const common = commonOf(mentee.ages, mentor.ages)
  return common.length === 0 ? 'разный возраст детей' : `${pluralWord(common.length, ['общий возраст', 'общие возрасты', 'общие возрасты'])} детей: ${common.map(ageTitle).join(', ')}`
}

function ageTitle(key: string): string {
  return Object.hasOwn(groupAges, key) ? groupAges[key as keyof typeof groupAges] : key
}

export function timeWords(mentee: CohortMentee, mentor: CohortMentor): string {
  if (mentee.slots.length === 0 || mentor.slots.length === 0) return 'время неизвестно'
  const common = commonOf(mentee.slots, mentor.slots)
  return common.length === 0 ? 'нет общего времени' : `общее время – ${common.map(slotWords).join(', ')}`
}

function buildingWords(mentee: CohortMentee, mentor: CohortMentor, { hasBuildings }: Surroundings): string {
  if (!hasBuildings) return 'здание одно на всех'
  if (mentee.building === undefined || mentor.building === undefined) return 'здание не указано'
  return mentee.building === mentor.building ? 'одно здание' : 'разные здания'
}

function experienceWords(mentee: CohortMentee, mentor: CohortMentor): string {
  if (mentee.isReverse) return 'реверсивная пара, стаж не сравнивается'
  if (mentee.years === undefined || mentor.years === undefined) return 'стаж неизвестен'
  const gap = mentor.years - mentee.years
  return gap <= 0 ? 'стаж наставника не больше' : `стаж больше на ${plural(gap, ['год', 'года', 'лет'])}`
}

const ranks = { 1: 'в первую очередь', 2: 'во вторую очередь', 3: 'в третью очередь' } as const

/** Wishes told openly; empty when there are none. */
export function wishWords(mentee: CohortMentee, mentor: CohortMentor, rules: readonly PairRule[]): string {
  const told = (side: 'mentee' | 'mentor', who: CohortMentee | CohortMentor) => {
    const best = rules.filter((rule) => rule.kind === 'wish' && rule.side === side && !rule.isConfidential).toSorted((one, other) => (one.rank ?? 1) - (other.rank ?? 1))[0]
    return best === undefined ? [] : [`${who.called.nom} ${byGender(who, 'просила', 'просил')} об этой паре ${ranks[best.rank ?? 1]}`]
  }
  return [...told('mentee', mentee), ...told('mentor', mentor)].join('; ')
}

const missingWords: Record<MissingKey, (mentee: CohortMentee, mentor: CohortMentor) => string> = {
  deficits: (mentee) => `карта дефицитов ${mentee.called.gen}`,
  strengths: (_, mentor) => `сильные стороны ${mentor.called.gen}`,
  'mentee-ages': (mentee) => `возраст детей у ${mentee.called.gen}`,
  'mentor-ages': (_, mentor) => `возраст детей у ${mentor.called.gen}`,
  'mentee-slots': (mentee) => `удобное время ${mentee.called.gen}`,
  'mentor-slots': (_, mentor) => `удобное время ${mentor.called.gen}`,
  'mentee-building': (mentee) => `здание ${mentee.called.gen}`,
  'mentor-building': (_, mentor) => `здание ${mentor.called.gen}`,
  'mentee-years': (mentee) => `стаж ${mentee.called.gen}`,
  'mentor-years': (_, mentor) => `стаж ${mentor.called.gen}`,
}

/** «карта дефицитов Крыловой Д. А.», each a part of a list. */
export function missingInWords({ missing }: Fit, mentee: CohortMentee, mentor: CohortMentor): string[] {
  return missing.map((key) => missingWords[key](mentee, mentor))
}
