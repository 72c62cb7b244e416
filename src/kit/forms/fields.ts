// Builders of fields: one call gives the rule, the label, the control and the printed answer.
import { z } from 'zod'
import type { Day } from '../calendar/day.ts'
import { requisiteDay } from '../russian/dates.ts'
import type { Choice, Field, FieldOptions, Given } from './field.ts'
import { fieldOf } from './field-of.ts'
import { numberInWords } from './messages.ts'
import { dayRule, emailRule, numberRule, phoneRule, textRule, urlRule } from './rules.ts'

type TextOptions = FieldOptions & { min?: number; max?: number }
type LongTextOptions = TextOptions & { rows?: number }
type NumberOptions = FieldOptions & { min?: number; max?: number; decimals?: number }
type DayOptions = FieldOptions & { min?: Day; max?: Day }

const DEFAULT_MAX = 200
const DEFAULT_LONG_MAX = 10_000

export function text<O extends TextOptions>(label: string, options?: O): Field<Given<string, O>> {
  const rule = textRule(ask(options), { min: options?.min, max: options?.max ?? DEFAULT_MAX })
  return fieldOf<string, O>('text', label, options, rule)
}

/** Text of several lines. */
export function longText<O extends LongTextOptions>(label: string, options?: O): Field<Given<string, O>> {
  const rule = textRule(ask(options), { min: options?.min, max: options?.max ?? DEFAULT_LONG_MAX })
  const own = { tidy: 'lines' as const, attributes: { rows: options?.rows ?? 4 } }
  return fieldOf<string, O>('long-text', label, options, rule, own)
}

/** A whole number, or one with `decimals` digits after the comma. */
export function number<O extends NumberOptions>(label: string, options?: O): Field<Given<number, O>> {
  const { min, max, decimals = 0 } = options ?? {}
  return fieldOf<number, O>('number', label, options, numberRule(ask(options), { min, max, decimals }), {
    kept: z.number(),
    attributes: { inputmode: decimals === 0 ? 'numeric' : 'decimal' },
    print: numberInWords,
    write: (value) => [String(value).replace('.', ',')],
  })
}

/** A calendar day, typed as дд.мм.гггг or 2025-09-05. */
export function day<O extends DayOptions>(label: string, options?: O): Field<Given<Day, O>> {
  const rule = dayRule(ask(options), { min: options?.min, max: options?.max })
  const own = {
    attributes: { inputmode: 'numeric' },
    print: requisiteDay,
    write: (value: Day) => [requisiteDay(value)],
  }
  return fieldOf<Day, O>('day', label, options, rule, own)
}

/** One of fixed options, `{ value: 'words' }`: radios up to six, a list beyond. */
export function choice<const C extends Record<string, string>, O extends FieldOptions>(
  label: string,
  options: C,
  more?: O,
): Field<Given<keyof C & string, O>> {
  const isOption = (value: string): value is keyof C & string => Object.hasOwn(options, value)
  const words = askChoice(more)
  const rule = z.string(words).refine(isOption, words) as unknown as z.ZodType<keyof C & string>
  // A radio cannot be taken back, so an optional choice is a list with «Не выбрано».
  const control = Object.keys(options).length > 6 || more?.optional ? 'select' : 'choice'
  return fieldOf<keyof C & string, O>(control, label, more, rule, {
    choices: listed(options),
    kept: rule,
    print: wordsOf,
  })
}

/** One of the options that the page hands in under `key`. */
export function choiceFrom<O extends FieldOptions>(label: string, key: string, options?: O): Field<Given<string, O>> {
  return fieldOf<string, O>('select', label, options, z.string(askChoice(options)), { choices: key, print: wordsOf })
}

/** Any of fixed options; at least one unless optional. The value is a list in the order of the options. */
export function choices<const C extends Record<string, string>, O extends FieldOptions>(
  label: string,
  options: C,
  more?: O,
): Field<Given<(keyof C & string)[], O>> {
  const words = askChoices(more)
  const inOrder = (values: string[]) => Object.keys(options).filter((value) => values.includes(value))
  const rule = z
    .array(z.string())
    .min(1, words)
    .refine((values) => values.every((value) => Object.hasOwn(options, value)), words)
    .transform(inOrder) as unknown as z.ZodType<(keyof C & string)[]>
  return fieldOf<(keyof C & string)[], O>('choices', label, more, rule, {
    choices: listed(options),
    kept: rule,
    print: allWords,
  })
}

/** Any of the options that the page hands in under `key`, for example people. */
export function choicesFrom<O extends FieldOptions>(
  label: string,
  key: string,
  options?: O,
): Field<Given<string[], O>> {
  const rule = z.array(z.string()).min(1, askChoices(options))
  return fieldOf<string[], O>('choices', label, options, rule, { choices: key, kept: rule, print: allWords })
}

/** Two radios without a default. */
export function yesNo<O extends FieldOptions>(label: string, options?: O): Field<Given<boolean, O>> {
  const rule = z.enum(['yes', 'no'], options?.ask ?? 'Ответьте «да» или «нет»').transform((answer) => answer === 'yes')
  return fieldOf<boolean, O>('yes-no', label, options, rule, {
    choices: [
      { value: 'yes', words: 'Да' },
      { value: 'no', words: 'Нет' },
    ],
    kept: z.boolean(),
    print: (value) => (value ? 'да' : 'нет'),
    write: (value) => [value ? 'yes' : 'no'],
  })
}

/** Kept in the form without being seen. A missing or forged value is refused like any other. */
export function hidden<O extends TextOptions>(label: string, options?: O): Field<Given<string, O>> {
  const words = options?.ask ?? 'Страница устарела. Откройте её заново и повторите'
  return fieldOf<string, O>('hidden', label, options, textRule(words, { max: options?.max ?? DEFAULT_MAX }), {
    answered: false,
  })
}

/** Never shown again, never tidied: a space may belong to it. */
export function password<O extends TextOptions>(label: string, options?: O): Field<Given<string, O>> {
  const rule = textRule(ask(options), { min: options?.min, max: options?.max ?? DEFAULT_MAX })
  const own = { tidy: 'verbatim' as const, answered: false, print: () => '', write: () => [] }
  return fieldOf<string, O>('password', label, options, rule, own)
}

export function email<O extends FieldOptions>(label: string, options?: O): Field<Given<string, O>> {
  const own = { attributes: { type: 'email', inputmode: 'email' } }
  return fieldOf<string, O>('text', label, options, emailRule(ask(options)), own)
}

export function phone<O extends FieldOptions>(label: string, options?: O): Field<Given<string, O>> {
  const own = { attributes: { type: 'tel', inputmode: 'tel' } }
  return fieldOf<string, O>('text', label, options, phoneRule(ask(options)), own)
}

export function url<O extends FieldOptions>(label: string, options?: O): Field<Given<string, O>> {
  // Not type="url": browsers would refuse an address without its scheme before we can add it.
  return fieldOf<string, O>('text', label, options, urlRule(ask(options)), { attributes: { inputmode: 'url' } })
}

/** A search field of a list: always optional, too long a text is cut instead of refused. */
export function searchOnly(label: string, options?: FieldOptions): Field<string | undefined> {
  const rule = z.string().transform((value) => value.slice(0, DEFAULT_MAX))
  const own = { answered: false, attributes: { inputmode: 'search' } }
  return fieldOf<string, { optional: true }>('search', label, { ...options, optional: true }, rule, own)
}

function allWords(values: readonly string[], from: readonly Choice[]): string {
  return values.map((value) => wordsOf(value, from)).join(', ')
}

/** An option that has since disappeared is shown as it was stored. */
function wordsOf(value: string, from: readonly Choice[]): string {
  return from.find((option) => option.value === value)?.words ?? value
}

function listed(options: Record<string, string>): Choice[] {
  return Object.entries(options).map(([value, words]) => ({ value, words }))
}

// Short, because they stand under the label; far from it, in the summary, the label is put before them.
function ask(options: FieldOptions | undefined): string {
  return options?.ask ?? 'Заполните это поле'
}

function askChoice(options: FieldOptions | undefined): string {
  return options?.ask ?? 'Выберите один из вариантов'
}

function askChoices(options: FieldOptions | undefined): string {
  return options?.ask ?? 'Отметьте хотя бы один вариант'
}
