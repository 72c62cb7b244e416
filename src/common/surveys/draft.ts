// Answers while they are given. Each field carries how often it was changed, so that two tabs do not overwrite each other.
import { z } from 'zod'
import { answersSchema, fieldName } from '../../kit/questionnaires/answers.ts'
import type { Answers } from '../../kit/questionnaires/applicability.ts'
import { jsonText } from '../../kit/json-text.ts'

/** Field → how often it was changed; a field never touched has no entry and counts as 0. */
export type FieldVersions = Readonly<Record<string, number>>

export interface Draft {
  answers: Answers
  versions: FieldVersions
}

export const emptyDraft: Draft = { answers: {}, versions: {} }

export const draftText = jsonText<Draft>(z.object({ answers: answersSchema, versions: z.record(z.string(), z.number()) }))

/** Answers by field as forms name them: rows of a matrix one by one («lvl-planning»). */
export function flat(answers: Answers): Map<string, unknown> {
  const fields = new Map<string, unknown>()
  for (const [key, value] of Object.entries(answers)) {
    if (typeof value !== 'object' || Array.isArray(value)) fields.set(key, value)
    else for (const [row, point] of Object.entries(value)) fields.set(fieldName(key, row), point)
  }
  return fields
}

/** The draft with new answers; every field that differs, also one that fell away, counts one on. */
export function changed(draft: Draft, answers: Answers): Draft {
  const [before, after] = [flat(draft.answers), flat(answers)]
  const versions: Record<string, number> = { ...draft.versions }
  for (const field of new Set([...before.keys(), ...after.keys()])) {
    if (!isSame(before.get(field), after.get(field))) versions[field] = (versions[field] ?? 0) + 1
  }
  return { answers, versions }
}

/** Fields that were changed elsewhere since `seen` and that the new answers would overwrite with something else. */
export function conflicts(draft: Draft, answers: Answers, seen: FieldVersions, fields: readonly string[]): string[] {
  const [before, after] = [flat(draft.answers), flat(answers)]
  return fields.filter(
    (field) => (seen[field] ?? 0) !== (draft.versions[field] ?? 0) && !isSame(before.get(field), after.get(field)),
  )
}

/** Puts the former answers of some fields back: what is in conflict is not overwritten. */
export function keeping(former: Answers, answers: Answers, fields: readonly string[]): Answers {
  if (fields.length === 0) return answers
  const next = flat(answers)
  const before = flat(former)
  for (const field of fields) {
    if (before.has(field)) next.set(field, before.get(field))
    else next.delete(field)
  }
  return gathered(next)
}

function gathered(fields: ReadonlyMap<string, unknown>): Answers {
  const answers: Record<string, unknown> = {}
  for (const [field, value] of fields) {
    const [key = '', row] = splitField(field)
    if (row === undefined) answers[key] = value
    else answers[key] = { ...(answers[key] as object | undefined), [row]: value }
  }
  return answersSchema.parse(answers)
}

function splitField(field: string): [key: string, row?: string] {
  const at = field.indexOf('-')
  return at < 0 ? [field] : [field.slice(0, at), field.slice(at + 1)]
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
