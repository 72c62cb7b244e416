// What the curator and the head decided by the end of the second week, as data.

export const demoInclusions = ['Лукашевич Дарья', 'Белоусова Ксения', 'Мамедова Айгюн'] as const

export const demoPostponement = {
  of: 'Дронова Лидия',
  reason: 'нужна разовая помощь: сначала консультация по картам наблюдения, потом решим вместе',
  /** Until the question is asked again. */
  months: 3,
}

export interface DemoAdmission {
  of: string
  /** 0…2: how the curator read the answer about the difficult case. */
  caseMark: number
  /** Strengths 0…3 that the curator saw otherwise than the candidate said. */
  corrected: Readonly<Record<string, number>>
  reason: string
  capacity: number
  /** What training was taken already; without it the mentor is admitted but not ready. */
  training?: string
}

const COUNCIL = 'заседание педагогического совета, протокол № 2'

export const demoAdmissions: readonly DemoAdmission[] = [
  { of: 'Соломатина Вера', caseMark: 2, corrected: { observation: 2 }, reason: COUNCIL, capacity: 1, training: 'консультация куратора «С чего начать наставнику»' },
  { of: 'Римская-Корсакова Анна', caseMark: 2, corrected: {}, reason: COUNCIL, capacity: 2, training: 'консультация куратора «С чего начать наставнику»' },
  { of: 'Сомова Елена', caseMark: 1, corrected: { parents: 2 }, reason: COUNCIL, capacity: 1 },
  { of: 'Шевченко Юлия', caseMark: 2, corrected: {}, reason: COUNCIL, capacity: 1 },
]

export interface DemoMark {
  number: string
  note: string
}

/** What the approval order carried out it has marked itself. Rows 2.3 and 3.2 stay open: one has not answered about the consent, one candidate waits for a decision. */
export const demoMarks: readonly DemoMark[] = [
  { number: '2.1', note: 'ответили 4 из 5, карты дефицитов заполнили трое' },
  { number: '2.2', note: 'в банке трое, одна заявка отложена' },
  { number: '3.1', note: 'анкеты заполнили 5 из 6 приглашённых' },
]
