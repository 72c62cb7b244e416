// The readiness check-list Q14 (questionnaires.md): the same rows as the questionnaire of the curator and the regional form.

export const rowKeys = [
  'site_section', 'order_intro', 'regulation', 'roadmap', 'programme', 'curator_order', 'bank', 'incentive_act', 'pairs_order',
  'pairs_count', 'cases', 'consents', 'contracts', 'programs_ok', 'monitoring', 'training', 'psych',
] as const
export type RowKey = (typeof rowKeys)[number]

export function isRowKey(text: string): text is RowKey {
  return (rowKeys as readonly string[]).includes(text)
}

interface RowWords {
  words: string
  /** The programme alone knows the answer: the curator adds a comment, not an answer. */
  computed: boolean
}

export const rowWords: Record<RowKey, RowWords> = {
  site_section: { words: 'На сайте есть раздел «Наставничество»', computed: false },
  order_intro: { words: 'Издан приказ о внедрении модели или утверждении Положения', computed: false },
  regulation: { words: 'Действует Положение', computed: false },
  roadmap: { words: 'Утверждена дорожная карта', computed: false },
  programme: { words: 'Есть программа наставничества организации', computed: false },
  curator_order: { words: 'Издан приказ о назначении куратора', computed: false },
  bank: { words: 'Ведётся база наставников и наставляемых', computed: false },
  incentive_act: { words: 'Есть документ о материальном поощрении наставников', computed: false },
  pairs_order: { words: 'Издан приказ о закреплении пар и групп', computed: false },
  pairs_count: { words: 'Количество пар и групп по приказу', computed: true },
  cases: { words: 'Размещены лучшие практики', computed: false },
  consents: { words: 'Согласия всех участников действуют', computed: true },
  contracts: { words: 'Работа всех наставников оформлена', computed: true },
  programs_ok: { words: 'Программы утверждены для всех пар и групп', computed: true },
  monitoring: { words: 'Проведён стартовый, промежуточный, итоговый мониторинг', computed: true },
  training: { words: 'Наставники прошли установочную сессию', computed: true },
  psych: { words: 'Наставляемые без пары получают поддержку', computed: true },
}

export type ReadinessAnswer = 'yes' | 'partly' | 'no'
export const answerWords: Record<ReadinessAnswer, string> = { yes: 'да', partly: 'частично', no: 'нет' }
export const answerTones: Record<ReadinessAnswer, 'good' | 'need' | 'stop'> = { yes: 'good', partly: 'need', no: 'stop' }
