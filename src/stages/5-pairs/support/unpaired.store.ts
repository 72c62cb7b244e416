// Mentees of the bank whom nobody leads today: without a unit, or in one whose mentor has left.
import type { Day } from '../../../kit/calendar/day.ts'
import type { Db } from '../../../tools.ts'
import { validWhere } from '../../../common/consents/index.ts'
import { includedStates, namedColumns, toNamed, type MenteeState, type Support } from '../../2-requests/index.ts'
import type { Unpaired } from './support.ts'

const MOST = 500

/** People who withdrew their consent or were dismissed are not in the list; three queries and those of the relations. */
export async function unpairedMentees(db: Db, today: Day): Promise<Unpaired[]> {
  const rows = await rowsOf(db, today)
  if (rows.length === 0) return []
  const units = await unitsByMentee(db, rows.map(({ id }) => id), today)
  return rows.flatMap((row) => {
    const own = units.get(row.id) ?? []
    if (own.some(({ isLed }) => isLed)) return []
    return [toUnpaired(row, own[0]?.unitId ?? null)]
  })
}

/** One of them; null when somebody leads the person, or the person is in no bank. */
export async function unpairedMentee(db: Db, id: string, today: Day): Promise<Unpaired | null> {
  return (await unpairedMentees(db, today)).find((one) => one.id === id) ?? null
}

const menteeColumns = {
  id: true, personId: true, state: true, support: true, supportNote: true, searchOn: true,
  temporaryCuratorId: true, temporaryFrom: true, version: true,
  person: { select: namedColumns },
  supportRecords: { where: { removedAt: null }, orderBy: { on: 'desc' }, select: { on: true, side: true } },
} as const

type Row = Awaited<ReturnType<typeof rowsOf>>[number]
function rowsOf(db: Db, today: Day) {
  return db.mentee.findMany({
    where: {
      state: { in: [...includedStates] },
      person: { consents: { some: validWhere(['processing-mentee'], today) }, OR: [{ dismissedOn: null }, { dismissedOn: { gte: today } }] },
    },
    select: menteeColumns,
    orderBy: [{ priority: 'asc' }, { sortKey: 'asc' }, { id: 'asc' }],
    take: MOST,
  })
}

function toUnpaired({ person, supportRecords, state, support, ...row }: Row, unitId: string | null): Unpaired {
  const { name, gender, post } = toNamed(person)
  return {
    ...row, name, gender, post, unitId,
    state: state as MenteeState,
    support: support as Support,
    records: supportRecords.length,
    lastRecordOn: supportRecords[0]?.on ?? null,
    lastTalkOn: supportRecords.find(({ side }) => side === 'psychologist')?.on ?? null,
  }
}

/** Units of these mentees that go on, and whether a mentor leads there today or will from a later day. */
async function unitsByMentee(db: Db, menteeIds: readonly string[], today: Day): Promise<Map<string, { unitId: string; isLed: boolean }[]>> {
  const goesOn = { OR: [{ to: null }, { to: { gte: today } }] }
  const rows = await db.unitMember.findMany({
    where: { role: 'mentee', bankId: { in: [...menteeIds] }, ...goesOn, unit: { state: { notIn: ['finished', 'stopped'] } } },
    select: { bankId: true, unitId: true, unit: { select: { members: { where: { role: 'mentor', ...goesOn, NOT: { answer: 'refused' } }, select: { id: true }, take: 1 } } } },
  })
  const found = new Map<string, { unitId: string; isLed: boolean }[]>()
  for (const { bankId, unitId, unit } of rows) {
    const known = found.get(bankId ?? '') ?? []
    found.set(bankId ?? '', [...known, { unitId, isLed: unit.members.length > 0 }])
  }
  return found
}

/** What is written down for these places in the bank, whoever leads them: by the place. */
export async function menteesSupported(db: Db, ids: readonly (string | null)[]): Promise<Map<string, Pick<Unpaired, 'support' | 'records' | 'searchOn'>>> {
  const rows = await db.mentee.findMany({
    where: { id: { in: ids.filter((id) => id !== null) } },
    select: { id: true, support: true, searchOn: true, supportRecords: { where: { removedAt: null }, select: { id: true } } },
  })
  return new Map(rows.map(({ id, support, searchOn, supportRecords }) => [id, { support: support as Support, searchOn, records: supportRecords.length }]))
}
