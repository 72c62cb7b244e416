// Reads a form of the region and proposes what each row means, by its words. A person looks it through afterwards.
import { Refusal } from '../../../kit/refusal.ts'
import type { Cell, SheetRead } from '../../../tools.ts'
import type { ColumnKey, FormMapping, FormRow } from './form-mapping.ts'

const columnPatterns: Record<ColumnKey, RegExp> = {
  presence: /наличи|да\s*\/\s*нет|значени|количеств|выполнен|результат|ответ|отметк|^факт/i,
  details: /реквизит|номер и дата|основани|подтвержд/i,
  link: /ссылк|адрес|url/i,
  comment: /коммент|примечан|пояснен/i,
}
const asks = /показател|критери|индикатор|наименование (?:показателя|документа)|мероприяти/i

/** From the particular to the general: the first that fits is proposed. */
const sources: readonly (readonly [RegExp, string])[] = [
  [/раздел.*сайт|сайт.*раздел/i, 'site_section'],
  [/поощрен|стимулир|выплат.*(?:акт|документ|положен)|(?:акт|документ|положен).*выплат/i, 'incentive_act'],
  [/назначени.*куратор/i, 'curator_order'],
  [/(?:количество|число)[^,;]*[\s/](?:пар[\s/]|пар$|наставническ\S* групп)/i, 'pairs_count'],
  [/приказ.*(?:закреплен|пар)/i, 'pairs_order'],
  [/приказ.*(?:внедрен|утвержден|введен)/i, 'order_intro'],
  [/дорожн|план мероприятий/i, 'roadmap'],
  [/практик|кейс/i, 'cases'],
  [/персонализирован.*программ/i, 'programs_ok'],
  [/программ[аы] наставничества/i, 'programme'],
  [/положени/i, 'regulation'],
  [/баз[аы].*наставник|банк/i, 'bank'],
  [/из них имеют наставник|молод.*с наставник|молод.*имеют наставник/i, 'youngLed'],
  [/стаж.*(?:до 3|до трех|до трёх)|молод.*(?:педагог|специалист)/i, 'young'],
  [/наставник.*обучен|обучен.*наставник|курс.*наставник/i, 'mentorsTrained'],
  [/наставник.*выплат|оплат.*наставник/i, 'mentorsPaid'],
  [/внешн.*наставник/i, 'mentorsExternal'],
  [/педагог-наставник/i, 'mentorsNamed'],
  [/согласи/i, 'consents'],
  [/доп.*соглашен/i, 'contracts'],
  [/мониторинг|анкетирован/i, 'monitoring'],
  [/удовлетвор/i, 'satisfied'],
  [/публикац/i, 'publications'],
  [/мероприят|событи/i, 'events'],
  [/наставляем/i, 'mentees'],
  [/наставник/i, 'mentors'],
  [/педагог/i, 'teachers'],
]

export function proposedSource(words: string): string | null {
  return sources.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

/** @throws Refusal at «file» when no sheet has a row with the heads of the columns */
export function proposeMapping(sheets: readonly SheetRead[]): FormMapping {
  for (const { name, rows } of sheets) {
    const head = headOf(rows)
    const heads = rows[head]
    if (heads === undefined) continue
    const wordsAt = heads.findIndex((cell) => asks.test(textOf(cell)))
    const taken = new Set<string>()
    const column = (key: ColumnKey) => {
      const letter = columnOf(heads, columnPatterns[key], wordsAt)
      if (letter === null || taken.has(letter)) return null
      taken.add(letter)
      return letter
    }
    return {
      sheet: name,
      asked: letterOf(wordsAt),
      columns: { presence: column('presence'), details: column('details'), link: column('link'), comment: column('comment') },
      rows: rows.flatMap((row, index): FormRow[] => {
        const words = textOf(row[wordsAt])
        return index <= head || words === '' ? [] : [{ row: index + 1, words, source: proposedSource(words) }]
      }),
      organisation: besideOf(rows.slice(0, head), /наименование (?:образовательной )?организации|учреждени/i),
      day: besideOf(rows.slice(0, head), /на дату|по состоянию|дата заполнения/i),
    }
  }
  throw new Refusal('invalid', 'В книге не нашлось таблицы: нужна строка заголовков, например «Показатель» и «Наличие». Проверьте файл.', { field: 'file' })
}

/** The row that names the columns; where none is called like an answer, the curator says which column takes it. */
function headOf(rows: SheetRead['rows']): number {
  const candidates = rows.map((row) => row.some((cell) => asks.test(textOf(cell))) && row.filter((cell) => textOf(cell) !== '').length > 1)
  const sure = rows.findIndex((row, index) => candidates[index] === true && columnOf(row, columnPatterns.presence) !== null)
  return sure >= 0 ? sure : candidates.indexOf(true)
}

function textOf(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell.replace(/\s+/g, ' ').trim() : ''
}

function columnOf(heads: readonly Cell[], pattern: RegExp, except = -1): string | null {
  const index = heads.findIndex((cell, at) => at !== except && pattern.test(textOf(cell)))
  return index < 0 ? null : letterOf(index)
}

/** The cell right of a label over the table. */
function besideOf(rows: readonly (readonly Cell[])[], label: RegExp): string | null {
  for (const [row, cells] of rows.entries()) {
    const index = cells.findIndex((cell) => label.test(textOf(cell)))
    if (index >= 0 && textOf(cells[index + 1]) === '') return `${letterOf(index + 1)}${row + 1}`
  }
  return null
}

/** 0 → A, 26 → AA. */
export function letterOf(index: number): string {
  return (index >= 26 ? letterOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))
}
