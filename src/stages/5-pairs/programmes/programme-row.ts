// Rows of the database turned into the programme and its parts.
import type { Day } from '../../../kit/calendar/day.ts'
import type { Agreement, PlanItem, PlanState, Programme, ProgrammeHead, ProgrammeState } from './programme.ts'

export const headColumns = {
  id: true, unitId: true, edition: true, state: true, from: true, to: true, change: true, changeGround: true, returnWords: true,
  returnedById: true, approvedOn: true, approvedById: true, approvalHow: true, documentId: true, fingerprint: true, version: true,
} as const

export const withParts = {
  parts: { orderBy: { menteePersonId: 'asc' } },
  agreements: true,
  tasks: { orderBy: { position: 'asc' } },
  targets: { orderBy: { position: 'asc' } },
  items: { orderBy: { position: 'asc' } },
} as const

interface HeadRow extends Omit<ProgrammeHead, 'state' | 'approvalHow'> {
  state: string
  approvalHow: string | null
}

export function toHead(row: HeadRow): ProgrammeHead {
  const { id, unitId, edition, from, to, change, changeGround, returnWords, returnedById, approvedOn, approvedById, documentId, fingerprint, version } = row
  return {
    id, unitId, edition, from, to, change, changeGround, returnWords, returnedById, approvedOn, approvedById, documentId, fingerprint, version,
    state: row.state as ProgrammeState,
    approvalHow: row.approvalHow as 'stamp' | 'order' | null,
  }
}

interface AgreementRow {
  personId: string
  role: string
  on: Day
  at: Date
  how: string
  enteredById: string | null
}

function toAgreement({ personId, role, on, at, how, enteredById }: AgreementRow): Agreement {
  return { personId, role: role as Agreement['role'], on, at, how: how as Agreement['how'], enteredById }
}

type ItemRow = Omit<PlanItem, 'state'> & { state: string }

export function toItem(row: ItemRow): PlanItem {
  const { id, lineId, menteePersonId, competence, from, to, content, form, responsible, result, stateOn, reason, position, libraryId, version } = row
  return { id, lineId, menteePersonId, competence, from, to, content, form, responsible, result, stateOn, reason, position, libraryId, version, state: row.state as PlanState }
}

interface ProgrammeRow extends HeadRow, Pick<Programme, 'goal' | 'strengths' | 'communication' | 'assessment' | 'parts' | 'tasks' | 'targets'> {
  agreements: AgreementRow[]
  items: ItemRow[]
}

export function toProgramme(row: ProgrammeRow): Programme {
  const { goal, strengths, communication, assessment, parts, tasks, targets } = row
  return {
    ...toHead(row),
    goal, strengths, communication, assessment,
    parts: parts.map(({ menteePersonId, request, background }) => ({ menteePersonId, request, background })),
    agreements: row.agreements.map(toAgreement),
    tasks: tasks.map(({ id, lineId, menteePersonId, competence, text, position }) => ({ id, lineId, menteePersonId, competence, text, position })),
    targets: targets.map(({ id, menteePersonId, competence, startLevel, targetLevel, evidence, due, reachedLevel, reachedOn, position }) => ({
      id, menteePersonId, competence, startLevel, targetLevel, evidence, due, reachedLevel, reachedOn, position,
    })),
    items: row.items.map(toItem).sort((one, other) => (one.from === other.from ? one.position - other.position : one.from < other.from ? -1 : 1)),
  }
}
