import type { Day } from '../../../kit/calendar/day.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { changesOf } from './changes.ts'
import type { ImportPlan, PlannedRow } from './import-plan.ts'
import { listDay } from './list-day.ts'
import { mappingProblems, unknownColumns, type Mapping } from './mapping.ts'
import { findExisting, findRepeat, type Earlier } from './namesakes.ts'
import type { ExistingPerson } from './person-draft.ts'
import { readRow, type RowProblem, type RowReading } from './row-reading.ts'
import { kindOfRow } from './rows.ts'
import type { Sheet } from './sheet.ts'
import { reasonOf } from './verdict-words.ts'

type Decision = Omit<PlannedRow, 'line' | 'reason'> & { because?: string }

const MOST_ROWS = 2000

/**
 * Dry run: says for every row of the table what an import would do and why, and changes nothing. Blank rows are left
 * out. Throws a Refusal when the mapping has no name column or the table is not a staff list by its size.
 */
export function planImport(
  sheet: Sheet,
  mapping: Mapping,
  existing: readonly ExistingPerson[],
  today: Day,
): ImportPlan {
  const [problem] = mappingProblems(mapping.columns)
  if (problem) throw new Refusal('invalid', problem)
  if (sheet.rows.length > MOST_ROWS + mapping.header.dataFrom)
    throw new Refusal('invalid', `В таблице больше ${MOST_ROWS} строк. Разделите её на несколько файлов.`)
  const earlier: Earlier[] = []
  const claimed = new Map<string, number>()
  const rows = sheet.rows.slice(mapping.header.dataFrom).flatMap((row, index): PlannedRow[] => {
    const line = mapping.header.dataFrom + index + 1
    const kind = kindOfRow(row, mapping)
    if (kind.kind === 'blank') return []
    const decision: Decision =
      kind.kind === 'skip'
        ? { verdict: 'skip', changes: [], problems: [], because: kind.reason }
        : decide(readRow(row, mapping, today), { line, existing, earlier, claimed })
    const { because, ...planned } = decision
    return [{ line, ...planned, reason: reasonOf({ ...planned, because }) }]
  })
  return { rows, counts: count(rows), unknownColumns: unknownColumns(mapping), listDay: listDay(mapping.header.above) }
}

interface Surroundings {
  line: number
  existing: readonly ExistingPerson[]
  /** People of the rows above; grows. */
  earlier: Earlier[]
  /** Known people whom a row above already means, with its line; grows. */
  claimed: Map<string, number>
}

function decide({ person, given, problems }: RowReading, around: Surroundings): Decision {
  const { line, earlier, claimed } = around
  const refused = (words?: string): Decision => ({
    verdict: 'error',
    ...(person && { person }),
    changes: [],
    problems: words === undefined ? problems : [...problems, doubt(words, 'error')],
  })
  if (!person || problems.some(({ severity }) => severity === 'error')) return refused()

  const repeat = findRepeat(person, earlier)
  if (repeat.kind === 'same')
    return { verdict: 'skip', person, changes: [], problems, because: `тот же человек, что в строке ${repeat.line}` }
  if (repeat.kind === 'unclear') return refused(repeat.words)
  const match = findExisting(person, around.existing)
  if (match.kind === 'unclear') return refused(match.words)
  const before = match.kind === 'one' ? claimed.get(match.person.id) : undefined
  if (before !== undefined)
    return refused(`Этого же человека из базы меняет строка ${before}. Впишите даты рождения в обе строки.`)

  earlier.push({ line, draft: person })
  const doubts = [match.doubt, repeat.kind === 'none' ? repeat.doubt : undefined].filter((words) => words !== undefined)
  const told = [...problems, ...doubts.map((words) => doubt(words, 'warning'))]
  if (match.kind === 'none') return { verdict: 'create', person, changes: [], problems: told }
  claimed.set(match.person.id, line)
  const changes = changesOf(match.person, person, given)
  const verdict = changes.length > 0 ? 'update' : 'same'
  return { verdict, person, existingId: match.person.id, changes, problems: told }
}

function doubt(words: string, severity: RowProblem['severity']): RowProblem {
  return { field: 'fullName', label: 'Кто это', words, severity }
}

function count(rows: readonly PlannedRow[]): ImportPlan['counts'] {
  const counts = { create: 0, update: 0, same: 0, skip: 0, error: 0, warnings: 0 }
  for (const { verdict, problems } of rows) {
    counts[verdict]++
    if (verdict !== 'error' && problems.length > 0) counts.warnings++
  }
  return counts
}
