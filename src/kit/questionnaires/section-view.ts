// One screen of a questionnaire as the partials draw it: views/partials/forms/questions.ejs.
import { errorViews, fieldViews, type ErrorView, type FieldView } from '../forms/field-views.ts'
import type { Entered } from '../forms/reading.ts'
import type { Submission } from '../forms/submission.ts'
import { fieldName } from './answers.ts'
import { answerTo, type Answers } from './applicability.ts'
import type { Condition, Question } from './definition.ts'
import { askedOn, type Screen } from './screens.ts'
import { fieldsOf, hintOf } from './to-form.ts'

export interface QuestionView {
  field: FieldView
  /** Asked only after an answer on this same page: a script hides it until then, without a script it is drawn. */
  when: { name: string; values: string[]; isNegated: boolean } | undefined
}

export interface SectionView {
  key: string
  title: string
  lead: string | undefined
  questions: QuestionView[]
  errors: ErrorView[]
}

/** The screen with the answers given so far, or with what was sent and refused. */
export function sectionView(screen: Screen, answers: Answers, refused?: Submission): SectionView {
  const questions = askedOn(screen, answers)
  const fields = fieldsOf(questions, answers)
  const submission = refused ?? { entered: entered(fields, questions, answers), errors: [] }
  const views = new Map(fieldViews({ fields }, submission).map((view) => [view.name, asChips(view)]))
  const here = new Set(questions.map((question) => question.key))
  return {
    key: screen.key,
    title: screen.title,
    lead: screen.lead,
    questions: questions.flatMap((question): QuestionView[] => {
      const field = viewOf(question, views)
      return field === undefined ? [] : [{ field, when: question.when && whenView(question.when, here) }]
    }),
    errors: errorViews({ fields }, submission),
  }
}

function viewOf(question: Question, views: ReadonlyMap<string, FieldView>): FieldView | undefined {
  if (question.type !== 'matrix5') return views.get(question.key)
  const rows = question.rows
    .map((row) => views.get(fieldName(question.key, row.key)))
    .filter((row) => row !== undefined)
  const [first] = rows
  if (first === undefined) return undefined
  return {
    ...first,
    control: 'matrix',
    name: question.key,
    id: question.key,
    label: question.words,
    hint: hintOf(question),
    error: undefined,
    describedBy: undefined,
    options: [],
    attributes: {},
    rows: rows.map((row) => [row]),
  }
}

function entered(fields: ReturnType<typeof fieldsOf>, questions: readonly Question[], answers: Answers): Entered {
  const texts: Record<string, readonly string[]> = {}
  const write = (name: string, value: unknown) => {
    const field = fields[name]
    if (field !== undefined && value !== undefined && value !== null) texts[name] = field.write(value)
  }
  for (const question of questions) {
    const value = answerTo(answers, question.key)
    if (question.type !== 'matrix5') write(question.key, value)
    else if (typeof value === 'object' && !Array.isArray(value)) {
      for (const [row, point] of Object.entries(value)) write(fieldName(question.key, row), point)
    }
  }
  return texts
}

const mostChips = 6
const longestChip = 20

/** A choice between a few short words is drawn as buttons in a row. */
function asChips(view: FieldView): FieldView {
  const isShort = view.options.every(({ words, hint }) => words.length <= longestChip && hint === undefined)
  const isChoice = view.control === 'choice' || view.control === 'yes-no'
  return isChoice && isShort && view.options.length <= mostChips ? { ...view, control: 'chips' } : view
}

function whenView(condition: Condition, here: ReadonlySet<string>): QuestionView['when'] {
  if (!here.has(condition.question)) return undefined
  const name = condition.question
  if ('equals' in condition) return { name, values: [asText(condition.equals)], isNegated: false }
  if ('oneOf' in condition) return { name, values: condition.oneOf.map(asText), isNegated: false }
  if ('not' in condition) return { name, values: [asText(condition.not)], isNegated: true }
  return { name, values: [], isNegated: false }
}

/** The value as the browser sends it. */
function asText(value: string | number | boolean): string {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
}
