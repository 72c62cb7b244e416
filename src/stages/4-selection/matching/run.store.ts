// Kept results of matching: drafts of the curator and what was proposed.
import { z } from 'zod'
import { jsonText } from '../../../kit/json-text.ts'
import { newId } from '../../../kit/ids.ts'
import { found, Refusal } from '../../../kit/refusal.ts'
import type { Db } from '../../../tools.ts'
import { selectionPaths } from '../paths.ts'
import type { ChoicePart, KeptChoice, KeptRun, RunState } from './run.ts'

const partsText = jsonText<ChoicePart[]>(z.array(z.object({ name: z.string(), points: z.number(), of: z.number() })))
const stateSchema = z.enum(['draft', 'proposed', 'dropped'])
const withChoices = { choices: true } as const

/** The newest run that was not dropped. */
export async function lastKeptRun(db: Db): Promise<KeptRun | null> {
  const row = await db.matchRun.findFirst({ where: { state: { in: ['draft', 'proposed'] } }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], include: withChoices })
  return row === null ? null : toRun(row)
}

export async function foundRun(db: Db, id: string): Promise<KeptRun> {
  return toRun(found(await db.matchRun.findUnique({ where: { id }, include: withChoices }), 'Такого подбора нет. Откройте доску подбора.'))
}

export async function runExists(db: Db, id: string): Promise<boolean> {
  return (await db.matchRun.findUnique({ where: { id }, select: { id: true } })) !== null
}

export type NewRun = Omit<KeptRun, 'state' | 'version' | 'choices'> & { choices: Omit<KeptChoice, 'id' | 'unitId'>[] }

/** Keeps a draft; earlier drafts of the same person make way for it. */
export async function insertRun(tx: Db, { choices, at, byId, ...run }: NewRun): Promise<void> {
  await tx.matchRun.updateMany({ where: { state: 'draft', createdById: byId }, data: { state: 'dropped' } })
  await tx.matchRun.create({
    data: {
      ...run, createdAt: at, createdById: byId,
      choices: { create: choices.map(({ parts, ...choice }) => ({ id: newId(), ...choice, parts: partsText.encode(parts) })) },
    },
  })
}

/** Writes over the version that was read. @throws Refusal when somebody was quicker */
export async function changeRun(tx: Db, { id, version }: Pick<KeptRun, 'id' | 'version'>, data: { state: RunState; reason?: string | null }): Promise<void> {
  const { count } = await tx.matchRun.updateMany({ where: { id, version }, data: { ...data, version: version + 1 } })
  if (count === 0) {
    throw new Refusal('wrong-moment', 'Пока вы смотрели, этот подбор изменили. Откройте доску: там свежее состояние.', { next: { href: selectionPaths.board.to(), words: 'Открыть подбор' } })
  }
}

export async function changeChoice(tx: Db, id: string, data: { reason?: string | null; unitId?: string }): Promise<void> {
  await tx.matchChoice.update({ where: { id }, data })
}

/** The curator's own draft that may still be taken back. */
export async function ownDraft(db: Db, byId: string): Promise<{ id: string; at: Date } | undefined> {
  const row = await db.matchRun.findFirst({ where: { state: 'draft', createdById: byId }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], select: { id: true, createdAt: true } })
  return row === null ? undefined : { id: row.id, at: row.createdAt }
}

type Row = NonNullable<Awaited<ReturnType<Db['matchRun']['findUnique']>>> & { choices: NonNullable<Awaited<ReturnType<Db['matchChoice']['findUnique']>>>[] }

function toRun({ createdAt, createdById, state, choices, ...row }: Row): KeptRun {
  return {
    ...row, at: createdAt, byId: createdById, state: stateSchema.parse(state),
    choices: choices.map(({ parts, runId: _, ...choice }) => ({ ...choice, parts: partsText.decode(parts) })),
  }
}
