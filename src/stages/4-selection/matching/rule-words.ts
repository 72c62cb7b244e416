// Hard rules in words: one or two words for a cell, a sentence for whoever asks why. Confidential ones are «ограничение» for all but the head.
import { plural } from '../../../kit/russian/plural.ts'
import { inShort } from '../../2-requests/index.ts'
import type { CohortMentee, CohortMentor, PairRule } from './cohort.ts'
import { awayPercent, commonOf, type Bar, type BarCode, type Surroundings } from './hard-rules.ts'
import { byGender, sentence } from './sentence.ts'

export interface Reader {
  /** Only the head reads whose confidential word it is. */
  isHead?: boolean
}

const RESTRICTED = 'ограничение'

const shortWords: Record<Exclude<BarCode, 'same-person'>, string> = {
  'mentee-consent': 'нет согласия',
  'mentor-consent': 'нет согласия',
  refused: 'отказ',
  barred: 'запрет',
  forbidden: 'запрет',
  kin: 'родство',
  subordinate: 'подчинение',
  past: 'прежняя пара',
  profile: 'не тот профиль',
  experience: 'стаж',
  time: 'нет времени',
  building: 'другое здание',
  training: 'без обучения',
  away: 'отсутствие',
}

/** For a cell: «нет времени», «стаж», «сама». */
export function barInShort({ code, isConfidential }: Bar, mentee: CohortMentee, { isHead = false }: Reader = {}): string {
  if (isConfidential && !isHead) return RESTRICTED
  return code === 'same-person' ? byGender(mentee, 'сама', 'сам') : shortWords[code]
}

/** Why there can be no such pair, in a sentence. */
export function barSentence(bar: Bar, mentee: CohortMentee, mentor: CohortMentor, around: Surroundings, { isHead = false }: Reader = {}): string {
  if (bar.isConfidential && !isHead) return sentence('Есть ограничение: его причину видит только заведующий')
  return sentence(sentences[bar.code]({ bar, mentee, mentor, around }))
}

interface Told {
  bar: Bar
  mentee: CohortMentee
  mentor: CohortMentor
  around: Surroundings
}

const both = ({ mentee, mentor }: Told) => `${mentee.called.gen} и ${mentor.called.gen}`

const sentences: Record<BarCode, (told: Told) => string> = {
  'same-person': ({ mentee }) => `${mentee.called.nom} не может быть наставником ${byGender(mentee, 'самой', 'самому')} себе`,
  'mentee-consent': ({ mentee }) => `Нет согласия ${mentee.called.gen} на обработку персональных данных: без него пару не подбирают`,
  'mentor-consent': ({ mentor }) => `Нет согласия ${mentor.called.gen} на обработку персональных данных: без него пару не подбирают`,
  refused: ({ bar, mentee, mentor }) => {
    const who = bar.rule?.side === 'mentor' ? mentor : mentee
    return withReason(`${who.called.nom} ${byGender(who, 'отказалась', 'отказался')} от этой пары`, bar.rule)
  },
  barred: ({ bar }) => withReason('Пара запрещена решением заведующего', bar.rule),
  forbidden: ({ bar }) => withReason('Пара запрещена куратором', bar.rule),
  kin: (told) => `У ${both(told)} родство: возможен конфликт интересов`,
  subordinate: (told) => `У ${both(told)} прямое подчинение: возможен конфликт интересов`,
  past: ({ bar }) => withReason('Прежняя пара завершена с пометкой «не продолжать»', bar.rule),
  profile: ({ mentee, mentor }) => {
    const main = mentee.deficits.filter(({ severity }) => severity === 3).map(({ competence }) => competence)
    return `${mentor.called.nom} не закрывает ни одного из главных дефицитов: ${inShort(main)}`
  },
  experience: experienceSentence,
  time: (told) => {
    const common = commonOf(told.mentee.slots, told.mentor.slots).length
    const { halfHours } = told.around.settings
    if (common === 0) return `У ${both(told)} нет общего времени`
    return `У ${both(told)} ${plural(common, ['общий получас', 'общих получаса', 'общих получасов'])} в неделю, а нужно ${halfHours}`
  },
  building: ({ mentee, mentor }) => `${mentee.called.nom} и ${mentor.called.nom} работают в разных зданиях`,
  training: ({ mentor }) => `${mentor.called.nom} ещё не ${byGender(mentor, 'прошла', 'прошёл')} обучение наставников`,
  away: ({ mentor, around }) => `${mentor.called.nom} отсутствует ${awayPercent(mentor, around.term)} % срока, а допускается не больше ${around.settings.away} %`,
}

function experienceSentence({ mentee, mentor, around }: Told): string {
  const gap = (mentor.years ?? 0) - (mentee.years ?? 0)
  const least = `нужна разница не меньше ${plural(around.settings.gap, ['года', 'лет', 'лет'])}`
  if (gap <= 0) return `Стаж ${mentor.called.gen} не больше, чем у ${mentee.called.gen}: ${least}`
  return `Стаж ${mentor.called.gen} больше всего на ${plural(gap, ['год', 'года', 'лет'])}: ${least}`
}

function withReason(words: string, rule: PairRule | undefined): string {
  return rule?.reason === undefined ? words : `${words}: ${rule.reason}`
}
