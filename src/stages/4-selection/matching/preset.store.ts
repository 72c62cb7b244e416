// Weights and rules under a name.
import { found } from '../../../kit/refusal.ts'
import type { Db } from '../../../tools.ts'
import { settingsText, usualPreset, type Preset } from './preset.ts'
import type { MatchSettings } from './settings.ts'

/** Shared ones and the person's own, by name; the usual one stands first and is in use while no other is. */
export async function presetsFor(db: Db, personId: string): Promise<Preset[]> {
  const rows = await db.matchPreset.findMany({ where: { OR: [{ isShared: true }, { ownerId: personId }, { current: 'current' }] }, orderBy: [{ name: 'asc' }, { id: 'asc' }] })
  const kept = rows.map(toPreset)
  return [{ ...usualPreset, isCurrent: !kept.some(({ isCurrent }) => isCurrent) }, ...kept]
}

export async function currentPreset(db: Db): Promise<Preset> {
  const row = await db.matchPreset.findUnique({ where: { current: 'current' } })
  return row === null ? usualPreset : toPreset(row)
}

/** Somebody else's private preset is not found. */
export async function foundPreset(db: Db, id: string, personId: string): Promise<Preset> {
  const row = await db.matchPreset.findFirst({ where: { id, OR: [{ isShared: true }, { ownerId: personId }] } })
  return toPreset(found(row, 'Такого набора весов нет. Откройте доску подбора заново.'))
}

export async function presetNamed(db: Db, name: string, personId: string): Promise<Preset | undefined> {
  const row = await db.matchPreset.findFirst({ where: { name, OR: [{ isShared: true }, { ownerId: personId }] } })
  return row === null ? undefined : toPreset(row)
}

interface Kept {
  id: string
  name: string
  settings: MatchSettings
  isShared: boolean
  ownerId: string
  at: Date
}

export async function insertPreset(tx: Db, { settings, at, ...preset }: Kept): Promise<void> {
  await tx.matchPreset.create({ data: { ...preset, settings: settingsText.encode(settings), createdAt: at, updatedAt: at } })
}

export async function changePreset(tx: Db, id: string, settings: MatchSettings, at: Date): Promise<void> {
  await tx.matchPreset.update({ where: { id }, data: { settings: settingsText.encode(settings), updatedAt: at, version: { increment: 1 } } })
}

/** The one in use from now on; none – the usual one. */
export async function usePreset(tx: Db, id: string | null): Promise<void> {
  await tx.matchPreset.updateMany({ where: { current: 'current' }, data: { current: null } })
  if (id !== null) await tx.matchPreset.update({ where: { id }, data: { current: 'current' } })
}

export async function removePresetRow(tx: Db, id: string): Promise<void> {
  await tx.matchPreset.delete({ where: { id } })
}

function toPreset({ id, name, settings, current, ownerId, isShared }: { id: string; name: string; settings: string; current: string | null; ownerId: string | null; isShared: boolean }): Preset {
  return { id, name, settings: settingsText.decode(settings), isCurrent: current !== null, ownerId, isShared }
}
