import type { z } from 'zod'
import { keptSchema, optionsOf, type Choices, type Field, type Fields, type ValuesOf } from './field.ts'
import type { Issue } from './messages.ts'
import { enteredOf, plainOf, rowIndexes, rowName, type Entered } from './reading.ts'
import { accepted, rejected, type Accepted, type Rejected, type Submission } from './submission.ts'

/**
 * A rule over several fields. It runs even if other fields were filled in wrongly, so every value may be missing.
 * Answers with nothing when all is well.
 */
export type Rule<T> = (values: Partial<T>) => Issue | readonly Issue[] | undefined

/** One answer in words; `value` is empty when nothing was given. */
export interface Answer {
  name: string
  label: string
  value: string
}

export interface Form<T> {
  readonly fields: Fields
  /** Values as they are kept, for example as JSON; what a browser sends is understood by `read`. */
  readonly schema: z.ZodType<T>
  /** Reads a submitted body. The page must give the options named by `choiceFrom` and `choicesFrom`. */
  read(body: unknown, choices?: Choices): Accepted<T> | Rejected
  /** Label/answer pairs in words, in the order of the form; fields that do not apply are left out. */
  answers(values: Partial<T>, choices?: Choices): Answer[]
  /** The form as it is drawn first: empty or prefilled. */
  filled(values?: Partial<T>): Submission
  /** Sends an entered form back with mistakes found later, for example by an action. */
  reject(entered: Entered, issues: readonly Issue[]): Rejected
}

/** Describes a form once: rules, labels, controls and printed answers follow from it. */
export function defineForm<const F extends Fields>(
  fields: F,
  { rules = [] }: { rules?: readonly Rule<ValuesOf<F>>[] } = {},
): Form<ValuesOf<F>> {
  const order = Object.keys(fields)
  return {
    fields,
    schema: keptSchema(fields),
    read(body, choices = {}) {
      const entered = enteredOf(fields, body)
      const { values, issues } = readFields(fields, body, choices)
      const known = new Set(issues.map((issue) => issue.field))
      // A rule adds nothing to a field that is already wrong by itself.
      const crossed = rules
        .flatMap((rule) => rule(values as Partial<ValuesOf<F>>) ?? [])
        .filter(({ field }) => field === undefined || !known.has(field))
      const all = [...issues, ...crossed]
      return all.length > 0 ? rejected(entered, all, order) : accepted(entered, values as ValuesOf<F>)
    },
    answers: (values, choices = {}) => answersOf(fields, values, choices),
    filled: (values = {}) => ({ entered: writtenOf(fields, values), errors: [] }),
    reject: (entered, issues) => rejected(entered, issues, order),
  }
}

interface ReadSoFar {
  values: Record<string, unknown>
  issues: Issue[]
}

function readFields(fields: Fields, body: unknown, choices: Choices, nameOf = (name: string) => name): ReadSoFar {
  const values: Record<string, unknown> = {}
  const issues: Issue[] = []
  for (const [key, field] of Object.entries(fields)) {
    if (field.when !== undefined && !field.when(values)) continue
    const name = nameOf(key)
    const inner = field.row === undefined ? undefined : readRows(name, field.row, body, choices)
    issues.push(...(inner?.issues ?? []))
    const result = field.schema.safeParse(inner?.rows ?? plainOf(name, field, body))
    const words = result.success
      ? strangeOption(field, result.data, choices)
      : result.error.issues.map((issue) => issue.message)[0]
    if (words !== undefined) issues.push({ field: name, words })
    else if (result.data !== undefined && (inner?.issues.length ?? 0) === 0) values[key] = result.data
  }
  return { values, issues }
}

function readRows(list: string, row: Fields, body: unknown, choices: Choices) {
  const rows: Record<string, unknown>[] = []
  const issues: Issue[] = []
  for (const index of rowIndexes(list, body)) {
    const nameOf = (key: string) => rowName(list, index, key)
    const isEmpty = Object.entries(row).every(([key, inner]) => [plainOf(nameOf(key), inner, body) ?? []].flat().length === 0)
    if (isEmpty) continue
    const read = readFields(row, body, choices, nameOf)
    rows.push(read.values)
    issues.push(...read.issues)
  }
  return { rows, issues }
}

/** The page's own options are known only now; a value that is not among them was forged or has disappeared since. */
function strangeOption(field: Field<unknown>, value: unknown, choices: Choices): string | undefined {
  if (typeof field.choices !== 'string' || value === undefined) return undefined
  const known = optionsOf(field, choices).map((option) => option.value)
  const isKnown = [value].flat().every((one) => typeof one === 'string' && known.includes(one))
  return isKnown ? undefined : 'Такого варианта больше нет: выберите из списка заново'
}

function answersOf(fields: Fields, values: object, choices: Choices): Answer[] {
  const given = values as Record<string, unknown>
  return Object.entries(fields).flatMap(([name, field]): Answer[] => {
    if (!field.answered || (field.when !== undefined && !field.when(given))) return []
    const value = given[name]
    if (value === undefined || value === null) return [{ name, label: field.label, value: '' }]
    if (field.row === undefined)
      return [{ name, label: field.label, value: field.print(value, optionsOf(field, choices)) }]
    return [{ name, label: field.label, value: rowsInWords(field.row, value, choices) }]
  })
}

/** Each row on its own line, its answers separated by commas. */
function rowsInWords(row: Fields, value: unknown, choices: Choices): string {
  const rows: unknown[] = Array.isArray(value) ? value : []
  const lineOf = (values: unknown) => answersOf(row, Object(values) as object, choices).map((answer) => answer.value)
  return rows
    .map((values) =>
      lineOf(values)
        .filter((words) => words !== '')
        .join(', '),
    )
    .join('\n')
}

function writtenOf(fields: Fields, values: object, nameOf = (name: string) => name): Entered {
  const entered: Record<string, readonly string[]> = {}
  for (const [key, value] of Object.entries(values as Record<string, unknown>)) {
    const field = fields[key]
    if (field === undefined || value === undefined || value === null) continue
    if (field.row === undefined) entered[nameOf(key)] = field.write(value)
    else
      for (const [index, row] of [value].flat().entries()) {
        Object.assign(
          entered,
          writtenOf(field.row, Object(row) as object, (inner) => rowName(nameOf(key), index, inner)),
        )
      }
  }
  return entered
}
