import { z } from 'zod'
import type { Control, Field, FieldOptions, Given } from './field.ts'

type Own<T> = Partial<Pick<Field<T>, 'kept' | 'choices' | 'attributes' | 'tidy' | 'answered' | 'print' | 'write'>>

/** Puts a field together from its rule and what differs from a plain line of text. */
export function fieldOf<T, O extends FieldOptions>(
  control: Control,
  label: string,
  options: O | undefined,
  rule: z.ZodType<T>,
  own: Own<T> = {},
): Field<Given<T, O>> {
  const { hint, when, width, autocomplete, inputmode, optional = false } = options ?? {}
  const field = {
    control,
    label,
    hint,
    when,
    width,
    optional,
    tidy: own.tidy ?? 'line',
    answered: own.answered ?? true,
    choices: own.choices,
    attributes: { ...own.attributes, ...(inputmode && { inputmode }), ...(autocomplete && { autocomplete }) },
    schema: optional ? z.preprocess((input) => (isNothing(input) ? undefined : input), rule.optional()) : rule,
    kept: own.kept ?? z.string(),
    print: own.print ?? String,
    write: own.write ?? ((value: T) => (Array.isArray(value) ? value.map(String) : [String(value)])),
  }
  return field as unknown as Field<Given<T, O>>
}

function isNothing(input: unknown): boolean {
  return input === undefined || (Array.isArray(input) && input.length === 0)
}
