// The body of one screen → answers. What is right is kept even while something else is wrong, so that nothing is lost.
import type { Fields } from '../forms/field.ts'
import type { Issue } from '../forms/messages.ts'
import { enteredOf, plainOf } from '../forms/reading.ts'
import { accepted, rejected, type Submission } from '../forms/submission.ts'
import { fieldName } from './answers.ts'
import { answerTo, applicableOnly, type Answers, type AnswerValue, type Point } from './applicability.ts'
import type { Definition, Question } from './definition.ts'
import { allScreens, askedOn, type Screen } from './screens.ts'
import { fieldsOf } from './to-form.ts'

export interface SectionReading {
  /** True when nothing required is missing and nothing is wrong: the person may go on. */
  complete: boolean
  /** For drawing the screen again. */
  submission: Submission
  /** All answers, the right ones of this screen among them. A wrong one leaves what was kept before. */
  answers: Answers
}

/** The screen by the key of its address; undefined when this version has none. */
export function screenOf(definition: Definition, key: string): Screen | undefined {
  return allScreens(definition).find((screen) => screen.key === key)
}

/** Reads the whole screen as the browser sent it; an empty field takes its former answer back. Never throws. */
export function readSection(definition: Definition, screen: Screen, body: unknown, answers: Answers): SectionReading {
  const questions = askedOn(screen, answers)
  const fields = fieldsOf(questions, without(answers, questions))
  const { values, issues } = readFields(fields, body)
  const entered = enteredOf(fields, body)
  const wrong = new Set(issues.map((issue) => issue.field))
  const next: Record<string, AnswerValue> = { ...answers }
  const valueOf = (name: string) => {
    if (name in values) return values[name]
    return wrong.has(name) && (entered[name] ?? []).some((text) => text !== '') ? former : undefined
  }
  for (const question of questions) put(next, question, valueOf)
  const submission = issues.length > 0 ? rejected(entered, issues, Object.keys(fields)) : accepted(entered, values)
  return { complete: issues.length === 0, submission, answers: applicableOnly(definition, next) }
}

export interface FieldReading {
  answers: Answers
  /** What is wrong with the answer, which then was not kept. */
  issue: string | undefined
}

/** Reads one field as soon as it is given, named as in the form («want», «lvl-planning»); empty takes the answer back. */
export function readField(definition: Definition, name: string, body: unknown, answers: Answers): FieldReading {
  const [key = ''] = name.split('-')
  const question = allQuestions(definition).find((one) => one.key === key && !one.computed)
  const field = question && fieldsOf([question], answers)[name]
  if (question === undefined || field === undefined) {
    return { answers, issue: 'Этого вопроса в анкете нет. Откройте анкету заново: ваши ответы сохранены' }
  }
  const plain = plainOf(name, field, body)
  const isEmpty = plain === undefined || (Array.isArray(plain) && plain.length === 0)
  const result = isEmpty ? undefined : field.schema.safeParse(plain)
  if (result?.success === false) return { answers, issue: result.error.issues[0]?.message }
  const next: Record<string, AnswerValue> = { ...answers }
  put(next, question, (one) => (one === name ? result?.data : former))
  return { answers: applicableOnly(definition, next), issue: undefined }
}

function allQuestions(definition: Definition): Question[] {
  return definition.sections.flatMap((section) => section.questions)
}

function readFields(fields: Fields, body: unknown): { values: Record<string, unknown>; issues: Issue[] } {
  const values: Record<string, unknown> = {}
  const issues: Issue[] = []
  for (const [name, field] of Object.entries(fields)) {
    if (field.when !== undefined && !field.when(values)) continue
    const result = field.schema.safeParse(plainOf(name, field, body))
    if (!result.success) issues.push({ field: name, words: result.error.issues[0]?.message ?? 'Проверьте ответ' })
    else if (result.data !== undefined) values[name] = result.data
  }
  return { values, issues }
}

/** Stands for «leave what was answered before». */
const former = Symbol('former answer')

/** Puts the new value of a question into the answers; nothing takes the former one back. */
function put(next: Record<string, AnswerValue>, question: Question, valueOf: (name: string) => unknown): void {
  if (question.type !== 'matrix5') {
    const value = valueOf(question.key)
    if (value === undefined) delete next[question.key]
    else if (value !== former) next[question.key] = value as AnswerValue
    return
  }
  const before = answerTo(next, question.key)
  const rows: Record<string, Point> = typeof before === 'object' && !Array.isArray(before) ? { ...before } : {}
  for (const row of question.rows) {
    const value = valueOf(fieldName(question.key, row.key))
    if (value === undefined) delete rows[row.key]
    else if (value !== former) rows[row.key] = value as Point
  }
  if (Object.keys(rows).length === 0) delete next[question.key]
  else next[question.key] = rows
}

/** Answers of other screens: what stands on this one is read anew. */
function without(answers: Answers, questions: readonly Question[]): Answers {
  const here = new Set(questions.map((question) => question.key))
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !here.has(key)))
}
