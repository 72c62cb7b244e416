// What stands on one page of a phone: a section, or one group of rows of a long matrix.
import { answerTo, applies, type Answers } from './applicability.ts'
import type { Definition, Question, QuestionOf, Section } from './definition.ts'

export interface Screen {
  /** Stable inside a version; part of the address of the page. */
  key: string
  title: string
  lead: string | undefined
  /** A matrix may hold only some of its rows here. */
  questions: Question[]
}

/** Every screen of the questionnaire, whatever is answered. */
export function allScreens(definition: Definition): Screen[] {
  return definition.sections.flatMap(screensOfSection)
}

/** The screens to walk through with these answers: one on which nothing can apply is passed over. */
export function screensOf(definition: Definition, answers: Answers): Screen[] {
  return allScreens(definition)
    .map((screen) => ({ ...screen, questions: askedOn(screen, answers) }))
    .filter((screen) => screen.questions.length > 0)
}

/**
 * The questions to draw on the screen: those that apply, and those that will apply after an answer given on the same
 * screen. Questions answered by the programme are not drawn.
 */
export function askedOn(screen: Screen, answers: Answers): Question[] {
  const drawn = new Set<string>()
  return screen.questions.filter((question) => {
    const isOpen = question.when !== undefined && drawn.has(question.when.question)
    const isAsked = !question.computed && (isOpen || applies(question, answers))
    if (isAsked) drawn.add(question.key)
    return isAsked
  })
}

/** How far one has come: screens on which every drawn question has an answer or may stay without one. */
export function isFilled(screen: Screen, answers: Answers): boolean {
  return askedOn(screen, answers).every((question) => {
    if (!question.required || !applies(question, answers)) return true
    const value = answerTo(answers, question.key)
    if (question.type !== 'matrix5') return value !== undefined
    return typeof value === 'object' && question.rows.every((row) => Object.hasOwn(value, row.key))
  })
}

function screensOfSection(section: Section): Screen[] {
  const screens: Screen[] = []
  let open: Screen | undefined
  for (const question of section.questions) {
    const groups = question.type === 'matrix5' ? groupsOf(question) : []
    if (groups.length > 1) {
      screens.push(...groups.map((group, index) => groupScreen(section, group, index)))
      open = undefined
    } else if (open === undefined) {
      const key = screens.length === 0 ? section.key : `${section.key}-${screens.length + 1}`
      open = { key, title: section.title, lead: section.lead, questions: [question] }
      screens.push(open)
    } else open.questions.push(question)
  }
  return screens
}

function groupScreen(section: Section, question: QuestionOf<'matrix5'>, index: number): Screen {
  const title = question.rows[0]?.group ?? section.title
  return { key: `${section.key}-${question.key}-${index + 1}`, title, lead: undefined, questions: [question] }
}

/** So many rows stand well on one page of a phone, whatever their groups. */
const fewRows = 6

/** A long matrix cut where the group of its rows changes. */
function groupsOf(question: QuestionOf<'matrix5'>): QuestionOf<'matrix5'>[] {
  if (question.rows.length <= fewRows) return [question]
  const names = [...new Set(question.rows.map((row) => row.group ?? ''))]
  return names.map((name) => ({ ...question, rows: question.rows.filter((row) => (row.group ?? '') === name) }))
}
