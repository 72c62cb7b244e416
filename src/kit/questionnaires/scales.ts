// Named scales. Their words are fixed: a published questionnaire names the scale, and answers keep the words they were given in.
import type { Option, Question } from './definition.ts'

export interface Scale {
  key: string
  title: string
  from: number
  to: number
  /** Words of single points; points between the ends may have none. */
  words: Readonly<Record<number, string>>
  /** Short words under both ends of the row of buttons. */
  ends: readonly [low: string, high: string]
}

const LVL: Scale = {
  key: 'LVL',
  title: 'Уровень',
  from: 1,
  to: 5,
  words: {
    1: 'нужна помощь с самого начала',
    2: 'получается с трудом',
    3: 'в основном справляюсь',
    4: 'справляюсь уверенно',
    5: 'могу научить других',
  },
  ends: ['нужна помощь', 'могу научить'],
}

const AGR: Scale = {
  key: 'AGR',
  title: 'Согласие',
  from: 1,
  to: 5,
  words: { 1: 'совсем не согласен(на)', 5: 'полностью согласен(на)' },
  ends: ['не согласен(на)', 'согласен(на)'],
}

const TEN: Scale = {
  key: 'TEN',
  title: 'Оценка',
  from: 1,
  to: 10,
  words: { 1: 'очень низко', 10: 'очень высоко' },
  ends: ['очень низко', 'очень высоко'],
}

/** What an observer saw on a visit. */
const SEEN: Scale = {
  key: 'SEEN',
  title: 'Наблюдение',
  from: 0,
  to: 2,
  words: { 0: 'нет', 1: 'частично', 2: 'да' },
  ends: ['нет', 'да'],
}

/** LVL as it is said about somebody else: the observer and the mentor rate a colleague. */
const LVL_OTHER: Scale = {
  ...LVL,
  key: 'LVL_OTHER',
  title: 'Уровень коллеги',
  words: {
    1: 'нужна помощь с самого начала',
    2: 'получается с трудом',
    3: 'в основном справляется',
    4: 'справляется уверенно',
    5: 'может научить других',
  },
  ends: ['нужна помощь', 'может научить'],
}

export const scales: readonly Scale[] = [LVL, LVL_OTHER, AGR, TEN, SEEN]

/** How often (FRQ): options of a choice, not points. */
export const frequency: readonly Option[] = [
  { key: 'daily', words: 'каждый день' },
  { key: 'twice_weekly', words: '2–3 раза в неделю' },
  { key: 'weekly', words: 'раз в неделю' },
  { key: 'twice_monthly', words: '2–3 раза в месяц' },
  { key: 'rarer', words: 'реже' },
]

export function findScale(key: string): Scale | undefined {
  return scales.find((scale) => scale.key === key)
}

/** The scale of a checked definition; an unknown one is a fault of the programme. */
export function scaleOf(key: string): Scale {
  const scale = findScale(key)
  if (scale === undefined) throw new Error(`No scale ${key}`)
  return scale
}

export function pointsOf(scale: Scale): number[] {
  return Array.from({ length: scale.to - scale.from + 1 }, (_, index) => scale.from + index)
}

/** «2 – получается с трудом», «7 из 10». */
export function pointInWords(scale: Scale, point: number): string {
  const words = scale.words[point]
  return words === undefined ? `${point} из ${scale.to}` : `${point} – ${words}`
}

export const declinedWords = 'затрудняюсь ответить'

/** Whether «затрудняюсь ответить» is offered: on every scale unless said otherwise (rule 6 of the questionnaires). */
export function mayDecline(question: Question): boolean {
  return question.na ?? ['scale5', 'scale10', 'matrix5'].includes(question.type)
}
