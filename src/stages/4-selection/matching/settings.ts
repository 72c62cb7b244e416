// What the curator sets for matching: weights of the parts of the score, hard rules, prices. Kept by name as presets, copied into every run.
import { z } from 'zod'

export const partKeys = ['deficits', 'post', 'time', 'building', 'experience', 'wishes'] as const
export type PartKey = (typeof partKeys)[number]

export const partTitles: Record<PartKey, string> = {
  deficits: 'Дефициты',
  post: 'Должность и возраст детей',
  time: 'Общее время',
  building: 'Одно здание',
  experience: 'Опыт',
  wishes: 'Пожелания',
}

/** Hard – no pair without it; soft – it only moves the score; off – it does not count at all. */
export const strictness = ['hard', 'soft', 'off'] as const
export type Strictness = (typeof strictness)[number]

export const strictnessWords: Record<Strictness, string> = {
  hard: 'обязательно',
  soft: 'желательно',
  off: 'не учитывать',
}

const whole = (words: string, min: number, max: number) => {
  const told = `${words} – целое число от ${min} до ${max}`
  return z.number({ error: told }).int({ error: told }).min(min, { error: told }).max(max, { error: told })
}
const weight = (key: PartKey) => whole(`«${partTitles[key]}»: вес`, 0, 100)
const yesNo = (words: string) => z.boolean({ error: `Укажите, действует ли правило: ${words}` })
const degree = (words: string) => z.enum(strictness, { error: `Выберите, обязательно ли ${words}` })

const weightsSchema = z
  .object({
    deficits: weight('deficits'),
    post: weight('post'),
    time: weight('time'),
    building: weight('building'),
    experience: weight('experience'),
    wishes: weight('wishes'),
  })
  .superRefine((weights, context) => {
    const sum = partKeys.reduce((before, key) => before + weights[key], 0)
    if (sum !== 100) context.addIssue({ code: 'custom', message: `Веса вместе должны дать 100, а дают ${sum}. Измените один из них.` })
  })

/** Rule of the form, of presets and of kept runs. */
export const settingsSchema = z.object({
  /** Shares of the score, together 100. */
  weights: weightsSchema,
  /** Only mentors who passed the training. */
  training: yesNo('обучение пройдено'),
  /** No kin and no direct subordination. */
  conflict: yesNo('нет родства и прямого подчинения'),
  /** Common time in the week. */
  time: degree('общее время'),
  /** How many common half-hours a week are enough; each common time named by both gives one. */
  halfHours: whole('Общих получасов в неделю', 1, 4),
  building: degree('одно здание'),
  /** Least difference in years of service, 0 – any; never asked of reverse pairs. */
  gap: whole('Разница в стаже, лет', 0, 30),
  /** The mentor must be strong in one of the heaviest deficits at least. */
  coversMain: yesNo('закрыт главный дефицит'),
  /** A mentor absent for a larger share of the term (whole percent) takes nobody, 100 – any absence is fine. */
  away: whole('Отсутствие наставника, % срока', 0, 100),
  /** Points of 0…1000 that the k-th mentee of one mentor costs, times k − 1. */
  extraLoad: whole('Цена второго наставляемого', 0, 1000),
  /** Points of 0…1000 for a pair that stays as it was; 0 for a fresh run. */
  staying: whole('Цена перемены', 0, 1000),
  /** Least size of a group of a mentor with two places or more, otherwise nobody; 1 – any. */
  leastGroup: whole('Наименьшая группа', 1, 5),
})

export type MatchSettings = z.infer<typeof settingsSchema>

/** As matching.md proposes. */
export const defaultSettings: MatchSettings = {
  weights: { deficits: 40, post: 15, time: 15, building: 10, experience: 10, wishes: 10 },
  training: true,
  conflict: true,
  time: 'hard',
  halfHours: 1,
  building: 'soft',
  gap: 3,
  coversMain: false,
  away: 50,
  extraLoad: 30,
  staying: 150,
  leastGroup: 1,
}
