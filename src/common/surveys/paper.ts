// A paper blank being entered: all questions at once, and nothing is obligatory, because paper may have gaps.
import { questionsOf, type Definition } from '../../kit/questionnaires/definition.ts'
import type { Screen } from '../../kit/questionnaires/screens.ts'

/** The definition as a blank is typed in. */
export function loosened(definition: Definition): Definition {
  const sections = definition.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) => ({ ...question, required: false })),
  }))
  return { ...definition, sections }
}

/** All questions as one page. */
export function paperScreen(definition: Definition): Screen {
  return { key: 'paper', title: definition.title, lead: undefined, questions: questionsOf(definition) }
}
