import { z } from 'zod'
import { keptSchema, type Field, type FieldOptions, type Fields, type ValuesOf } from './field.ts'

interface ListOptions<F extends Fields> extends Pick<FieldOptions, 'hint' | 'ask'> {
  fields: F
  /** Most rows that are accepted. */
  max?: number
  /** Empty rows drawn under the filled ones. */
  spare?: number
  optional?: true
}

/**
 * A repeated group: rows of a small form, named `members.0.person` in the browser. Rows left empty do not count;
 * without a single filled row the list is refused unless optional. The value is a list of the rows' values.
 */
export function list<F extends Fields>(label: string, options: ListOptions<F>): Field<ValuesOf<F>[]> {
  const { fields, max = 50, spare = 2, optional = false, hint, ask = 'Заполните хотя бы одну строку' } = options
  const rows = z.array(z.custom<ValuesOf<F>>()).max(max, `Оставьте не больше ${max} строк`)
  return {
    control: 'list',
    label,
    hint,
    optional,
    schema: optional ? rows : rows.min(1, ask),
    kept: z.array(keptSchema(fields)),
    attributes: {},
    tidy: 'line',
    row: fields,
    rows: { max, spare },
    answered: true,
    print: (values) => String(values.length),
    write: () => [],
  }
}
