// Puts a bank down on paper: whole, or only what each person has allowed to hand over to one recipient.
import type { Day } from '../../../kit/calendar/day.ts'
import type { Db } from '../../../tools.ts'
import { transfersOf, type Transfer } from '../../../common/consents/index.ts'
import { organisationOn } from '../../../common/organisation/index.ts'
import { cellsOf, type BankColumn, type BankPaperFacts } from './bank-paper.ts'
import { fieldsCovered } from './transfer-fields.ts'

export interface BankRow<Row> {
  personId: string
  row: Row
}

interface Given<Row> {
  whose: BankPaperFacts['whose']
  columns: readonly BankColumn<Row>[]
  rows: readonly BankRow<Row>[]
  recipient: string | null
  today: Day
}

export async function gatherBank<Row>(db: Db, { whose, columns, rows, recipient, today }: Given<Row>): Promise<BankPaperFacts> {
  const { fullName, shortName } = await organisationOn(db, today)
  const common = { organisation: { fullName, shortName }, whose, day: today, recipient }
  if (recipient === null) return { ...common, columns: plain(columns), rows: rows.map(({ row }) => cellsOf(columns, row, undefined)), leftOut: 0 }
  const transfers = await transfersOf(db, rows.map(({ personId }) => personId), today)
  const allowed = rows.flatMap(({ personId, row }) => {
    const own = (transfers.get(personId) ?? []).filter((one) => one.recipient === recipient)
    return own.length === 0 ? [] : [cellsOf(columns, row, fieldsCovered(own.flatMap(({ fields }) => fields)))]
  })
  // A column nobody has allowed says nothing but its name.
  const used = columns.map((_, index) => allowed.some((cells) => cells[index] !== ''))
  return {
    ...common,
    columns: plain(columns).filter((_, index) => used[index]),
    rows: allowed.map((cells) => cells.filter((_, index) => used[index])),
    leftOut: rows.length - allowed.length,
  }
}

function plain<Row>(columns: readonly BankColumn<Row>[]) {
  return columns.map(({ title, share, width }) => ({ title, share, width }))
}

/** Recipients these people have allowed, with how many of them did. */
export async function recipientsOf(db: Db, personIds: readonly string[], today: Day): Promise<{ recipient: string; people: number }[]> {
  const transfers: [string, Transfer[]][] = [...(await transfersOf(db, personIds, today))]
  const names = [...new Set(transfers.flatMap(([, own]) => own.map(({ recipient }) => recipient)))]
  return names.map((recipient) => ({ recipient, people: transfers.filter(([, own]) => own.some((one) => one.recipient === recipient)).length }))
}
