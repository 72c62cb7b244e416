// Browser body (urlencoded, or multipart after multer) → plain input of the fields.
import type { Field, Fields, Plain, UploadedFile } from './field.ts'

/** What the person entered, by field name, exactly as it came: for showing the form again. */
export type Entered = Readonly<Record<string, readonly string[]>>

/** Rows of repeated groups are named `members.0.person`. */
export function rowName(list: string, index: number, field: string): string {
  return `${list}.${index}.${field}`
}

/** Everything in the body that belongs to the form, verbatim. Foreign names, objects and numbers are ignored. */
export function enteredOf(fields: Fields, body: unknown): Entered {
  const entered: Record<string, readonly string[]> = {}
  const names = Object.entries(fields).flatMap(([name, field]) => namesOf(name, field, body))
  for (const name of names) {
    const texts = textsOf(body, name)
    if (texts.length > 0) entered[name] = texts
  }
  return entered
}

/** One field's input: tidied text, list of texts, file, or undefined when nothing was given. */
export function plainOf(name: string, field: Field<unknown>, body: unknown): Plain {
  if (field.control === 'file') return fileOf(body, name)
  const texts = textsOf(body, name)
    .map((text) => tidied(text, field.tidy))
    .filter((text) => text !== '')
  return field.control === 'choices' ? [...new Set(texts)] : texts[0]
}

/** Indexes of the rows of a repeated group that are present in the body, in order. */
export function rowIndexes(list: string, body: unknown): number[] {
  const start = `${list}.`
  const found = new Set<number>()
  for (const name of Object.keys(asRecord(body))) {
    const index = name.startsWith(start) ? /^(\d{1,3})\./.exec(name.slice(start.length)) : null
    if (index) found.add(Number(index[1]))
  }
  return [...found].sort((one, other) => one - other)
}

/**
 * Removes what nobody meant to type: control characters, halves of surrogate pairs, decomposed «й», spaces around.
 * HTML stays as it is, it is escaped when shown.
 */
export function tidied(text: string, tidy: Field<unknown>['tidy']): string {
  if (tidy === 'verbatim') return text
  const whole = text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])[\p{Cc}\p{Cs}]/gu, '')
    .normalize('NFC')
  return (tidy === 'line' ? whole.replace(/[\n\t]+/g, ' ') : whole).trim()
}

function namesOf(name: string, field: Field<unknown>, body: unknown): string[] {
  if (field.control === 'file') return []
  if (field.row === undefined) return [name]
  const inner = Object.keys(field.row)
  return rowIndexes(name, body).flatMap((index) => inner.map((key) => rowName(name, index, key)))
}

function textsOf(body: unknown, name: string): string[] {
  const value = ownValue(body, name)
  return (Array.isArray(value) ? value : [value]).filter((text) => typeof text === 'string')
}

function fileOf(body: unknown, name: string): UploadedFile | undefined {
  const value = asRecord(ownValue(body, name))
  // Bytes cannot come from a text field, so nobody can pretend to have sent a file.
  const { name: fileName, type, bytes } = value
  if (typeof fileName !== 'string' || typeof type !== 'string' || !(bytes instanceof Uint8Array)) return undefined
  return fileName === '' && bytes.length === 0 ? undefined : { name: fileName, type, bytes }
}

function ownValue(body: unknown, name: string): unknown {
  const record = asRecord(body)
  return Object.hasOwn(record, name) ? record[name] : undefined
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
