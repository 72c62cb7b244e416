// What becomes of questionnaires when a consent ends: no more is asked, and what was given under it is destroyed in its time.
import type { Db } from '../../tools.ts'
import type { ConsentKind, ConsentReaction } from '../consents/index.ts'
import { isProcessing, validWhere } from '../consents/index.ts'
import { dropDrafts } from './answer.store.ts'
import { consentsFor, entryFor, type SurveyCatalogue } from './catalogue.ts'
import { versionById } from './version.store.ts'

/** Handed to the consents at the composition root. */
export function surveyReaction(catalogue: SurveyCatalogue): ConsentReaction {
  return {
    onWithdrawal: async (tx, { personId, kind, on }) => {
      const keys = await keysUnder(tx, catalogue, personId, kind, on)
      if (keys.length > 0) await dropDrafts(tx, personId, keys)
    },
    holdings: async (db, personId, kind) => {
      const keys = isProcessing(kind) ? await keysOnlyFor(db, catalogue, personId, kind) : []
      const count = keys.length === 0 ? 0 : await db.assignment.count({ where: { personId, key: { in: keys }, answers: { not: null } } })
      return count === 0 ? [] : [{ what: `Ответы на анкеты: ${count}`, fate: 'destroyed' as const }]
    },
    destroy: async (tx, { personId, kind, on }) => {
      const keys = await keysUnder(tx, catalogue, personId, kind, on)
      if (keys.length > 0) await destroyAnswers(tx, personId, keys)
    },
  }
}

/** Questionnaires that from this day on no other consent of the person allows. */
async function keysUnder(db: Db, catalogue: SurveyCatalogue, personId: string, kind: ConsentKind, on: string): Promise<string[]> {
  if (!isProcessing(kind)) return []
  const others = await db.consent.findMany({ where: { personId, ...validWhere(['processing-mentor', 'processing-mentee'], on) }, select: { kind: true } })
  const held = new Set(others.map((one) => one.kind).filter((one) => one !== kind))
  const keys = await keysOnlyFor(db, catalogue, personId, kind)
  if (held.size === 0) return keys
  const either = await kindsOfKeys(db, catalogue, personId)
  return keys.filter((key) => (either.get(key) ?? []).every((one) => !held.has(one)))
}

async function keysOnlyFor(db: Db, catalogue: SurveyCatalogue, personId: string, kind: ConsentKind): Promise<string[]> {
  const kinds = await kindsOfKeys(db, catalogue, personId)
  return [...kinds].filter(([, allowed]) => allowed.includes(kind)).map(([key]) => key)
}

async function kindsOfKeys(db: Db, catalogue: SurveyCatalogue, personId: string): Promise<Map<string, readonly ConsentKind[]>> {
  const rows = await db.assignment.findMany({ where: { personId }, select: { key: true, versionId: true } })
  const kinds = new Map<string, readonly ConsentKind[]>()
  for (const { key, versionId } of rows) {
    const { definition } = await versionById(db, versionId)
    kinds.set(key, consentsFor(entryFor(catalogue, definition)))
  }
  return kinds
}

/** The answers go, the fact that somebody was asked stays without them. */
async function destroyAnswers(tx: Db, personId: string, keys: readonly string[]): Promise<void> {
  await dropDrafts(tx, personId, keys)
  await tx.assignment.updateMany({
    where: { personId, key: { in: [...keys] } },
    data: { answers: null, words: null, draft: '{"answers":{},"versions":{}}', draftVersion: { increment: 1 }, state: 'assigned', closed: true, returnWords: null },
  })
  await forgetScans(tx, personId, keys)
}

async function forgetScans(tx: Db, personId: string, keys: readonly string[]): Promise<void> {
  const rows = await tx.assignment.findMany({ where: { personId, key: { in: [...keys] } }, select: { id: true } })
  const files = await tx.storedFile.findMany({ where: { subjectKind: 'survey-paper', subjectId: { in: rows.map(({ id }) => id) } }, select: { id: true } })
  const ids = files.map(({ id }) => id)
  await tx.fileBytes.deleteMany({ where: { fileId: { in: ids } } })
  await tx.storedFile.deleteMany({ where: { id: { in: ids } } })
}
