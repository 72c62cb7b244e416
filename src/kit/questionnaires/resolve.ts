// Template → definition: named lists are put in, so that a published version depends on nothing that may change later.
import type { Definition, Option, Question, Template, TemplateQuestion } from './definition.ts'

/** Lists by the name templates use: `{ COMP: [...] }`. */
export type Lists = Readonly<Record<string, readonly Option[]>>
/** What differs from person to person, by the name in `narrowedBy`: `{ prio: ['parents', 'ict'] }`. */
export type Scope = Readonly<Record<string, readonly string[]>>

/**
 * The definition with every named list put in. A question without options (an event that presented no practices)
 * is left out, and so is a section without questions. Throws when a list is not given: a fault of the programme.
 */
export function resolve(template: Template, lists: Lists): Definition {
  return rebuilt(template, (question) => filled(question, lists))
}

/**
 * Narrows the matrices to the rows of this person, in the order of the questionnaire. A name the scope does not know
 * leaves all rows; a name with no rows removes the question.
 */
export function tailored(definition: Definition, scope: Scope): Definition {
  return rebuilt(definition, (question) => {
    if (question.type !== 'matrix5' || question.narrowedBy === undefined) return question
    const chosen = scope[question.narrowedBy]
    if (chosen === undefined) return question
    const rows = question.rows.filter((row) => chosen.includes(row.key))
    return rows.length === 0 ? undefined : { ...question, rows }
  })
}

function rebuilt<From extends Template | Definition>(
  from: From,
  change: (question: From['sections'][number]['questions'][number]) => Question | undefined,
): Definition {
  const sections = from.sections.map((section) => ({
    ...section,
    questions: section.questions.map(change).filter((question) => question !== undefined),
  }))
  return { ...from, sections: sections.filter((section) => section.questions.length > 0) }
}

function filled(question: TemplateQuestion, lists: Lists): Question | undefined {
  if (question.type === 'single' || question.type === 'multi') {
    const options = listOf(question.options, lists)
    return options.length === 0 ? undefined : { ...question, options }
  }
  if (question.type !== 'matrix5') return question
  const rows = listOf(question.rows, lists)
  return rows.length === 0 ? undefined : { ...question, rows }
}

function listOf(options: Option[] | { from: string }, lists: Lists): Option[] {
  if (Array.isArray(options)) return options
  const list = lists[options.from]
  if (list === undefined) throw new Error(`No list ${options.from} was given`)
  return [...list]
}
