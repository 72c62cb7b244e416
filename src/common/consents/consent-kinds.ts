// The kinds of consents as data. Each is a paper of its own (152-ФЗ ст. 9 in the wording of 156-ФЗ): never merged with
// another, never inside a questionnaire, never a condition of signing in.
import { z } from 'zod'
import type { Day } from '../../kit/calendar/day.ts'

export const consentKindSchema = z.enum([
  'processing-mentor',
  'processing-mentee',
  'dissemination',
  'transfer',
  'mentoring',
  'e-signature',
])
export type ConsentKind = z.infer<typeof consentKindSchema>
export const consentKinds = consentKindSchema.options

export type Way = 'online' | 'paper'

/** What a withdrawal sets going: destroying data, taking down publications, a notice, or nothing but paper from then on. */
export type EndOf = 'data' | 'publication' | 'transfer' | 'notice' | 'agreement'

export interface ConsentKindData {
  /** Name of the paper and of its page. */
  title: string
  /** For lists: «Обработка данных: наставляемый». */
  short: string
  /** After «предложила», «подписала»: «согласие на обработку данных (наставляемый)». */
  acc: string
  /** After «срок», «отзыв», «без»: «согласия на обработку данных». */
  gen: string
  /** How it may be given. Paper is always of equal standing. */
  ways: readonly Way[]
  /** Version of the wording, raised whenever describe() says something else (63-ФЗ: which text was signed). */
  template: { version: number; since: Day }
  /** The lead of the page: what for, and that a refusal costs nothing. */
  why: string
  /** For what, to the letter of the paper. */
  purpose: string
  /** Which data, to the letter of the paper; empty where the paper lists them otherwise. */
  data: readonly string[]
  /** To whom they go, for «Коротко». */
  recipients: string
  end: EndOf
}

const NO_HARM = 'Отказ не мешает ни работе, ни входу в систему.'
const FIRST: ConsentKindData['template'] = { version: 1, since: '2025-09-01' }

const aboutStaff = [
  'фамилия, имя, отчество (при наличии)',
  'должность',
  'квалификационная категория',
  'педагогический стаж и стаж работы в организации',
  'сведения об образовании и повышении квалификации',
  'рабочий телефон и адрес электронной почты',
  'ответы на анкеты',
] as const
const ABOUT_PROGRAMME = 'сведения о ходе и результатах персонализированной программы'

export const consentKindData: Record<ConsentKind, ConsentKindData> = {
  'processing-mentor': {
    title: 'Согласие на обработку персональных данных (наставник)',
    short: 'Обработка данных: наставник',
    acc: 'согласие на обработку данных (наставник)',
    gen: 'согласия на обработку данных (наставник)',
    ways: ['online', 'paper'],
    template: FIRST,
    why: `Нужно, чтобы назначить вам анкету и внести вас в банк наставников. ${NO_HARM}`,
    purpose: 'формирование банка наставников, отбор, обучение, закрепление и учёт работы наставника',
    data: [...aboutStaff, 'сведения о сильных сторонах и ресурсе времени', ABOUT_PROGRAMME],
    recipients: 'Никому. Публикация на сайте и передача в базу – отдельные согласия',
    end: 'data',
  },
  'processing-mentee': {
    title: 'Согласие на обработку персональных данных (наставляемый)',
    short: 'Обработка данных: наставляемый',
    acc: 'согласие на обработку данных (наставляемый)',
    gen: 'согласия на обработку данных (наставляемый)',
    ways: ['online', 'paper'],
    template: FIRST,
    why: `Нужно, чтобы назначить вам анкету и подобрать наставника. ${NO_HARM}`,
    purpose:
      'выявление профессионального запроса, подбор наставника, составление и выполнение персонализированной программы',
    data: [...aboutStaff, 'профессиональные затруднения и пожелания', ABOUT_PROGRAMME],
    recipients: 'Никому. Публикация на сайте и передача в базу – отдельные согласия',
    end: 'data',
  },
  dissemination: {
    title: 'Согласие на распространение персональных данных',
    short: 'Распространение',
    acc: 'согласие на распространение данных',
    gen: 'согласия на распространение данных',
    ways: ['online', 'paper'],
    template: FIRST,
    why: `Нужно, чтобы рассказать о вашей работе на сайте. Вы сами выбираете, что можно публиковать. ${NO_HARM}`,
    purpose: 'информирование о наставничестве, представление лучших практик',
    data: [],
    recipients: 'Всем, кто откроет названные страницы',
    end: 'publication',
  },
  transfer: {
    title: 'Согласие на передачу персональных данных третьему лицу',
    short: 'Передача в базу',
    acc: 'согласие на передачу данных',
    gen: 'согласия на передачу данных',
    ways: ['online', 'paper'],
    template: FIRST,
    why: `Нужно, чтобы передать сведения о вас в региональную или муниципальную базу. ${NO_HARM}`,
    purpose: 'ведение базы наставников и наставляемых, мониторинг наставничества',
    data: [],
    recipients: 'Только названному получателю',
    end: 'transfer',
  },
  mentoring: {
    title: 'Согласие на работу по наставничеству',
    short: 'Работа по наставничеству',
    acc: 'согласие на работу по наставничеству',
    gen: 'согласия на работу по наставничеству',
    // ст. 351.8 ТК РФ asks for a written consent; whether a simple electronic signature is enough is doubtful (domain.md §7.5).
    ways: ['paper'],
    template: FIRST,
    why: 'Наставник соглашается письменно (ст. 351.8 ТК РФ). Согласие добровольное, причину отказа никто не спрашивает.',
    purpose: 'выполнение работы по наставничеству по поручению работодателя',
    data: [],
    recipients: 'Никому: согласие хранится в детском саду',
    end: 'notice',
  },
  'e-signature': {
    title: 'Соглашение об использовании простой электронной подписи',
    short: 'Соглашение о подписи',
    acc: 'соглашение о простой электронной подписи',
    gen: 'соглашения о простой электронной подписи',
    // 63-ФЗ ст. 9: the agreement itself comes first, on paper, once.
    ways: ['paper'],
    template: FIRST,
    why: 'Нужно один раз, чтобы подписывать согласия паролем, без бумаги. Без него всё можно подписать на бумаге.',
    purpose: 'подписание электронных документов простой электронной подписью',
    data: [],
    recipients: 'Никому: соглашение хранится в детском саду',
    end: 'agreement',
  },
}

/** Kinds without which no questionnaire about a person may be stored. */
export const processingKinds = ['processing-mentor', 'processing-mentee'] as const satisfies readonly ConsentKind[]
export type ProcessingKind = (typeof processingKinds)[number]

export function isProcessing(kind: ConsentKind): kind is ProcessingKind {
  return kind === 'processing-mentor' || kind === 'processing-mentee'
}

export function maySignOnline(kind: ConsentKind): boolean {
  return consentKindData[kind].ways.includes('online')
}
