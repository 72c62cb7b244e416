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

/**
 * The definition with these named lists put in anew where the template names them, for one occasion: its own options. Words
 * that were edited stay; a question that had been left out for want of options comes back to the end of its section.
 */
export function relisted(definition: Definition, template: Template, lists: Lists): Definition {
  const own = (question: TemplateQuestion) => {
    const list = question.type === 'single' || question.type === 'multi' ? question.options : question.type === 'matrix5' ? question.rows : []
    return !Array.isArray(list) && lists[list.from] !== undefined
  }
  const sections = template.sections.map((section) => {
    const known = definition.sections.find(({ key }) => key === section.key)
    const listed = section.questions.filter(own).map((question) => filled(question, lists))
    return { known, section, keys: new Set(section.questions.filter(own).map(({ key }) => key)), listed: listed.filter((question) => question !== undefined) }
  })
  const changed = sections.flatMap(({ known, section, keys, listed }) => {
    if (known === undefined && listed.length === 0) return []
    const before = known?.questions ?? []
    const kept = before.flatMap((question) => (keys.has(question.key) ? inPlace(question, listed) : [question]))
    return [{ ...section, ...known, questions: [...kept, ...listed.filter(({ key }) => before.every((question) => question.key !== key))] }]
  })
  const others = definition.sections.filter(({ key }) => template.sections.every((section) => section.key !== key))
  return { ...definition, sections: [...changed, ...others].filter(({ questions }) => questions.length > 0) }
}

/** The question with the options of today under the words it had. */
function inPlace(question: Question, listed: readonly Question[]): Question[] {
  const fresh = listed.find(({ key }) => key === question.key)
  return fresh === undefined ? [] : [{ ...fresh, words: question.words, ...(question.hint !== undefined && { hint: question.hint }) }]
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
