// The table of the plan: section 5 of the programme and the plan of its own (documents.md D14, D15).
import { z } from 'zod'
import type { Block } from '../../../kit/documents/block-schema.ts'
import { paragraph, table } from '../../../kit/documents/blocks.ts'

export const planRow = z.object({ period: z.string(), content: z.string(), form: z.string(), responsible: z.string(), result: z.string(), mark: z.string() })
export type PlanRow = z.infer<typeof planRow>

/** The common table first, then one for each mentee of a group, named over it. */
export function planBlocks(tables: readonly { whose: string; rows: readonly PlanRow[] }[]): Block[] {
  const columns = [
    { title: 'Период', share: 12 },
    { title: 'Содержание', share: 32 },
    { title: 'Форма', share: 13 },
    { title: 'Ответственный', share: 13 },
    { title: 'Результат', share: 18 },
    { title: 'Отметка', share: 12 },
  ]
  return tables
    .filter(({ rows }) => rows.length > 0)
    .flatMap(({ whose, rows }) => [
      ...(whose === '' ? [] : [paragraph(whose, { align: 'left', indent: false, keepWithNext: true })]),
      table(columns, rows.map(({ period, content, form, responsible, result, mark }) => [period, content, form, responsible, result, mark]), { size: 11, numbered: true }),
    ])
}
