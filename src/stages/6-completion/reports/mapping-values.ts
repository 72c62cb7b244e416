// Between the mapping and the form that changes it.
import { columnKeys, type FormMapping } from './form-mapping.ts'

type Values = Readonly<Record<string, string | undefined>>

export function mappingValues({ mapping, version }: { mapping: FormMapping; version: number }): Record<string, string | undefined> & { version: string } {
  return {
    ...Object.fromEntries(columnKeys.map((key) => [`column-${key}`, mapping.columns[key] ?? undefined])),
    ...Object.fromEntries(mapping.rows.map(({ row, source }) => [`row-${row}`, source ?? undefined])),
    version: String(version),
  }
}

export function chosenMapping(mapping: FormMapping, values: Values): FormMapping {
  const [presence, details, link, comment] = columnKeys.map((key) => values[`column-${key}`] ?? null)
  return {
    ...mapping,
    columns: { presence: presence ?? null, details: details ?? null, link: link ?? null, comment: comment ?? null },
    rows: mapping.rows.map((row) => ({ ...row, source: values[`row-${row.row}`] ?? null })),
  }
}
