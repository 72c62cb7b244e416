// Between the mapping and the form that changes it.
import { Refusal } from '../../../kit/refusal.ts'
import { columnKeys, type FormMapping } from './form-mapping.ts'

type Values = Readonly<Record<string, string | undefined>>

export function mappingValues({ mapping, version }: { mapping: FormMapping; version: number }): Record<string, string | undefined> & { version: string } {
  return {
    ...Object.fromEntries(columnKeys.map((key) => [`column-${key}`, mapping.columns[key] ?? undefined])),
    ...Object.fromEntries(mapping.rows.map(({ row, source }) => [`row-${row}`, source ?? undefined])),
    version: String(version),
  }
}

/** @throws Refusal at the column that is taken by another one already */
export function chosenMapping(mapping: FormMapping, values: Values): FormMapping {
  const double = columnKeys.find((key, index) => columnKeys.slice(0, index).some((other) => values[`column-${key}`] !== undefined && values[`column-${other}`] === values[`column-${key}`]))
  if (double !== undefined) throw new Refusal('invalid', `Столбец ${values[`column-${double}`] ?? ''} уже занят: выберите другой`, { field: `column-${double}` })
  const [presence, details, link, comment] = columnKeys.map((key) => values[`column-${key}`] ?? null)
  return {
    ...mapping,
    columns: { presence: presence ?? null, details: details ?? null, link: link ?? null, comment: comment ?? null },
    rows: mapping.rows.map((row) => ({ ...row, source: values[`row-${row.row}`] ?? null })),
  }
}
