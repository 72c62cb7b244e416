// What a field of a form is; the builders in fields.ts make them, everything else only asks them.
import { z } from 'zod'

/** Names of the partials in views/partials/forms/controls: each control has one there. */
export const CONTROLS = [
  'text',
  'long-text',
  'number',
  'day',
  'choice',
  'select',
  'choices',
  'yes-no',
  'file',
  'hidden',
  'password',
  'search',
  'list',
  'scale',
  'matrix',
  'chips',
] as const
export type Control = (typeof CONTROLS)[number]

export interface Choice {
  value: string
  words: string
  hint?: string
}

/** Options that only the page knows, by the key named in `choiceFrom`: `{ signatories: [...] }`. */
export type Choices = Record<string, readonly Choice[]>

/** A file that came with the form; its bytes stay in memory. */
export interface UploadedFile {
  name: string
  /** What the browser claims; the true type is told by the content. */
  type: string
  bytes: Uint8Array
}

/** What a browser sent for one field, before it is understood. */
export type Plain = string | string[] | UploadedFile | undefined

/** Values of the fields read so far; a condition looks only backwards. */
export type SoFar = Readonly<Record<string, unknown>>

export interface FieldOptions {
  hint?: string
  optional?: true
  /** Answer to an empty field: «Укажите дату приказа». */
  ask?: string
  /** The field applies only then: otherwise it is neither checked nor kept. */
  when?: (values: SoFar) => boolean
  autocomplete?: string
  inputmode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'url' | 'search'
  /** How wide the expected answer is; two halves in a row stand side by side. */
  width?: 'short' | 'half'
}

export interface Field<T> {
  readonly control: Control
  readonly label: string
  readonly hint?: string
  readonly optional: boolean
  readonly when?: (values: SoFar) => boolean
  /** Browser's input → value, with messages in Russian. */
  readonly schema: z.ZodType<T>
  /** The value itself, for reading it back from where it is kept as JSON. */
  readonly kept: z.ZodType<T>
  /** Fixed options, or the key under which the page hands them in. */
  readonly choices?: readonly Choice[] | string
  /** Attributes of the control: rows, inputmode, autocomplete, accept… */
  readonly attributes: Readonly<Record<string, string | number | boolean | undefined>>
  readonly width?: FieldOptions['width']
  /** Kept with its line breaks or spaces instead of being tidied. */
  readonly tidy: 'line' | 'lines' | 'verbatim'
  /** Fields of one row of a repeated group. */
  readonly row?: Fields
  readonly rows?: { max: number; spare: number }
  /** Whether it belongs into the answers in words. */
  readonly answered: boolean
  /** The value in words. */
  print(value: T & {}, choices: readonly Choice[]): string
  /** The value as the browser would have sent it, for drawing a filled form. */
  write(value: T & {}): string[]
}

// Values of different fields have nothing in common; the methods of Field make such a record possible.
export type Fields = Readonly<Record<string, Field<unknown>>>

type ValueOf<F> = F extends Field<infer T> ? T : never
type Absent<F extends Fields> = { [K in keyof F]: undefined extends ValueOf<F[K]> ? K : never }[keyof F]

/** The type of the values of a form: an optional field may be missing. */
export type ValuesOf<F extends Fields> = { [K in Exclude<keyof F, Absent<F>>]: ValueOf<F[K]> } & {
  [K in Absent<F>]?: ValueOf<F[K]>
} extends infer All
  ? { [K in keyof All]: All[K] }
  : never

/** A value that may be absent when the field is optional or does not always apply. */
export type Given<T, O> = O extends { optional: true } | { when: (values: SoFar) => boolean } ? T | undefined : T

/** Options of a field: the fixed ones, or those the page handed in. Forgotten ones are a fault of the programme. */
export function optionsOf(field: Field<unknown>, choices: Choices): readonly Choice[] {
  if (typeof field.choices !== 'string') return field.choices ?? []
  const handed = choices[field.choices]
  if (handed === undefined) throw new Error(`The page gave no choices "${field.choices}" for «${field.label}»`)
  return handed
}

/** The values of the fields as they are kept: an optional field or one that does not always apply may be missing. */
export function keptSchema<F extends Fields>(fields: F): z.ZodType<ValuesOf<F>> {
  const shape = Object.entries(fields).map(([name, field]) => {
    return [name, field.optional || field.when !== undefined ? field.kept.optional() : field.kept]
  })
  return z.object(Object.fromEntries(shape)) as unknown as z.ZodType<ValuesOf<F>>
}
