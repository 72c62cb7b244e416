// Rules of pairs between people: they outlive a participation.
import { z } from 'zod'
import type { Day } from '../../../kit/calendar/day.ts'
import { newId } from '../../../kit/ids.ts'
import { found } from '../../../kit/refusal.ts'
import type { Db } from '../../../tools.ts'
import { openKeyOf, ruleSides, ruleWords, type KnownRule, type RuleSide } from './pair-rule.ts'
import type { PairRule, PairRuleKind } from './cohort.ts'

const kindSchema = z.enum(Object.keys(ruleWords) as [PairRuleKind, ...PairRuleKind[]])
const sideSchema = z.enum(Object.keys(ruleSides) as [RuleSide, ...RuleSide[]])
const rankSchema = z.union([z.literal(1), z.literal(2), z.literal(3)]).optional()

type Row = NonNullable<Awaited<ReturnType<Db['pairRule']['findUnique']>>>

/** All that hold, the oldest first. */
export async function openRules(db: Db): Promise<KnownRule[]> {
  const rows = await db.pairRule.findMany({ where: { liftedOn: null }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
  return rows.map(toRule)
}

/** A rule that holds still; a lifted one is not found. */
export async function openRule(db: Db, id: string): Promise<KnownRule> {
  return toRule(found(await db.pairRule.findFirst({ where: { id, liftedOn: null } }), 'Это условие уже снято. Откройте список условий заново.'))
}

export async function ruleExists(db: Db, id: string): Promise<boolean> {
  return (await db.pairRule.findUnique({ where: { id }, select: { id: true } })) !== null
}

/** Keeps a rule unless the same word stands already. Returns the id of the one that stands. */
export async function insertRule(tx: Db, rule: PairRule & { id?: string; from: Day; byId: string; at: Date }): Promise<string> {
  const { id = newId(), rank, reason, at, ...own } = rule
  const openKey = openKeyOf(rule)
  const same = await tx.pairRule.findUnique({ where: { openKey }, select: { id: true } })
  if (same !== null) return same.id
  await tx.pairRule.create({
    data: {
      id, openKey, menteePersonId: own.menteePersonId, mentorPersonId: own.mentorPersonId, kind: own.kind, side: own.side, isConfidential: own.isConfidential,
      from: own.from, byId: own.byId, rank: rank ?? null, reason: reason ?? null, createdAt: at,
    },
  })
  return id
}

export async function liftRules(tx: Db, ids: readonly string[], on: Day): Promise<void> {
  if (ids.length > 0) await tx.pairRule.updateMany({ where: { id: { in: [...ids] }, liftedOn: null }, data: { liftedOn: on, openKey: null } })
}

/** The newest decision of the person about a pair that may still be taken back. */
export async function lastOwnRule(db: Db, byId: string): Promise<KnownRule | undefined> {
  const row = await db.pairRule.findFirst({ where: { byId, liftedOn: null, kind: { in: ['locked', 'forbidden'] }, side: 'curator' }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] })
  return row === null ? undefined : toRule(row)
}

function toRule({ kind, side, rank, reason, createdAt, id, menteePersonId, mentorPersonId, isConfidential, from, byId }: Row): KnownRule {
  return {
    id, menteePersonId, mentorPersonId, isConfidential, from, byId, at: createdAt,
    kind: kindSchema.parse(kind), side: sideSchema.parse(side), rank: rankSchema.parse(rank ?? undefined), reason: reason ?? undefined,
  }
}
