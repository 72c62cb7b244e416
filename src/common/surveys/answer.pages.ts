// What the person who answers sees: the beginning, one page of questions at a time, the answers once more, thanks.
import { timeOfMoment, type Day } from '../../kit/calendar/day.ts'
import { owed } from '../../kit/questionnaires/answers.ts'
import type { Answers } from '../../kit/questionnaires/applicability.ts'
import type { Definition } from '../../kit/questionnaires/definition.ts'
import { inWords } from '../../kit/questionnaires/in-words.ts'
import { leftOf } from '../../kit/questionnaires/minutes.ts'
import { averagesFrom, effortNotice, isAnonymous, minutesInWords, privacyNotice, readersWords } from '../../kit/questionnaires/notice.ts'
import { allScreens, isFilled, screensOf, type Screen } from '../../kit/questionnaires/screens.ts'
import { sectionView } from '../../kit/questionnaires/section-view.ts'
import { fieldsOf } from '../../kit/questionnaires/to-form.ts'
import type { Submission } from '../../kit/forms/submission.ts'
import { screenDay } from '../../kit/russian/dates.ts'
import { capitalized } from '../../kit/russian/typography.ts'
import type { AssignmentState } from './assignment.ts'
import type { Draft, FieldVersions } from './draft.ts'
import { answerPaths } from './paths.ts'

/** What every page of one questionnaire needs. */
export interface AnswerView {
  id: string
  definition: Definition
  draft: Draft
  state: AssignmentState
  takenUntil: Day
  today: Day
  /** Words of the curator who returned the answers. */
  returnWords: string | null
  /** Page of the person's consents; none without an account. */
  consents: string | undefined
  /** Seal of the personal link the page is answered by. */
  link: string | undefined
}

/** The first screen that still has something to answer; undefined when all are filled. */
export function nextScreen({ definition, draft }: Pick<AnswerView, 'definition' | 'draft'>): Screen | undefined {
  return screensOf(definition, draft.answers).find((screen) => !isFilled(screen, draft.answers))
}

interface Consent {
  words: string
  next: { href: string; words: string } | undefined
}

/** The beginning: what it is, how long, who reads it; without a consent the way to it. */
export function startPage(view: AnswerView, invited: number, consent: Consent | undefined, why: string | undefined) {
  const { id, definition, draft, state, takenUntil, today } = view
  const first = nextScreen(view)
  const hasAnswers = Object.keys(draft.answers).length > 0
  const onward = first ? answerPaths.screen.to({ id, screen: first.key }) : answerPaths.check.to({ id })
  const isOpen = consent === undefined && why === undefined
  return {
    title: definition.title,
    intro: definition.intro,
    notes: [effortNotice(definition), privacyNotice(definition, invited), `Ответы принимаем до ${screenDay(takenUntil, today)}. Можно прерваться: каждый ответ сохраняется сразу.`],
    returned: state === 'returned' ? (view.returnWords ?? 'Посмотрите ответы ещё раз') : undefined,
    refused: state === 'refused' ? 'Вы ответили, что не хотите заполнять эту анкету. Передумали – начните.' : undefined,
    why,
    consent,
    primary: isOpen ? { href: onward, words: hasAnswers ? 'Продолжить' : 'Начать' } : consent?.next,
    refusal: why === undefined && state !== 'refused' ? answerPaths.refusal.to({ id }) : undefined,
  }
}

/** One page of questions with the answers given so far, or with what was sent and refused. */
export function screenPage(view: AnswerView, screen: Screen, refused?: Submission) {
  const { id, definition, draft } = view
  const screens = screensOf(definition, draft.answers)
  const place = Math.max(0, screens.findIndex(({ key }) => key === screen.key))
  const before = screens[place - 1]
  const next = screens[place + 1]
  const left = leftOf(definition, draft.answers)
  return {
    title: `${definition.title}, раздел ${place + 1} из ${screens.length}`,
    name: definition.title,
    progress: { done: place, all: screens.length, words: `Раздел ${place + 1} из ${screens.length}` },
    section: sectionView(screen, draft.answers, refused),
    seen: seenOf(screen, draft),
    action: answerPaths.screen.to({ id, screen: screen.key }),
    save: answerPaths.save.to({ id }),
    forward: next ? `Дальше: ${lowerFirst(next.title)}` : 'Дальше: проверить ответы',
    back: before ? 'Назад' : 'К началу',
    effort: left.minutes > 0 ? `Ответы добровольные, осталось около ${minutesInWords(left.minutes)}.` : 'Вопросы закончились, осталось проверить ответы.',
    consents: view.consents,
    link: view.link,
  }
}

/** Where «Дальше» and «Назад» lead from a page of questions. */
export function neighbour({ id, definition, draft }: AnswerView, key: string, direction: 'forward' | 'back'): string {
  const screens = screensOf(definition, draft.answers)
  const all = allScreens(definition).map((screen) => screen.key)
  const at = all.indexOf(key)
  const ahead = screens.filter((screen) => all.indexOf(screen.key) > at)
  const behind = screens.filter((screen) => all.indexOf(screen.key) < at)
  const target = direction === 'forward' ? ahead[0] : behind.at(-1)
  if (target) return answerPaths.screen.to({ id, screen: target.key })
  return direction === 'forward' ? answerPaths.check.to({ id }) : answerPaths.start.to({ id })
}

/** How often each field of the page had been changed when it was drawn; also those whose answer is not drawn yet. */
function seenOf(screen: Screen, { answers, versions }: Draft): { name: string; value: number }[] {
  return Object.keys(fieldsOf(screen.questions, answers)).map((name) => ({ name, value: versions[name] ?? 0 }))
}

const SEEN = /^seen\.([a-z0-9_-]{1,110})$/

/** Reads those numbers back from what the browser sent. */
export function seenIn(body: unknown): FieldVersions {
  const seen: Record<string, number> = {}
  for (const [name, value] of Object.entries(Object(body) as Record<string, unknown>)) {
    const field = SEEN.exec(name)?.[1]
    const number = Number(value)
    if (field !== undefined && Number.isInteger(number) && number >= 0) seen[field] = number
  }
  return seen
}

/** The answers before they are sent, each with its way back; what is still owed comes first. */
export function checkPage(view: AnswerView, issue?: string) {
  const { id, definition, draft } = view
  const missing = owed(definition, draft.answers)
  const toScreen = (field: string) => {
    const screen = screenWith(definition, draft.answers, field)
    return screen && answerPaths.screen.to({ id, screen: screen.key })
  }
  const lines = inWords(definition, draft.answers)
  const sections = [...new Set(lines.map(({ section }) => section))].map((title) => ({
    title,
    answers: lines
      .filter((line) => line.section === title)
      .map(({ key, row, question, answer }) => {
        const field = row === undefined ? key : `${key}-${row}`
        const screen = toScreen(field)
        return { label: question, value: capitalized(answer), ...(screen && { change: `${screen}#${field}` }) }
      }),
  }))
  return {
    title: 'Проверьте ответы',
    name: definition.title,
    issue,
    missing: missing.map(({ question, rows }) => {
      const field = rows[0] === undefined ? question.key : `${question.key}-${rows[0]}`
      return { words: rows.length > 1 ? `${question.words} – не оценено строк: ${rows.length}` : question.words, href: `${toScreen(field) ?? answerPaths.start.to({ id })}#${field}` }
    }),
    sections,
    action: answerPaths.check.to({ id }),
    back: answerPaths.start.to({ id }),
  }
}

function screenWith(definition: Definition, answers: Answers, field: string): Screen | undefined {
  return allScreens(definition).find((screen) => Object.hasOwn(fieldsOf(screen.questions, answers), field))
}

/** Thanks, and what happens with the answers of so many invited. */
export function sentPage(definition: Definition, invited: number, others: { words: string; href: string }[], home: string | undefined) {
  const whatNext = definition.notice ?? (isAnonymous(definition, invited)
    ? `Анкета анонимная: куратор увидит общие итоги, когда ответят не меньше ${averagesFrom(definition)} человек.`
    : `${readersWords(definition)} Если понадобится что-то уточнить, куратор вернёт вам анкету.`)
  return { title: 'Спасибо, ответы отправлены', name: definition.title, whatNext, others, home }
}

/** «Сохранено в 13:07» beside the way out. */
export function savedWords(savedAt: Date | null, zone: string): string {
  return savedAt === null ? 'Ответы сохраняются' : `Сохранено в ${timeOfMoment(savedAt, zone)}`
}

function lowerFirst(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words
}
