// What is written down about a pair, and taken back. Confidential words never reach the journal.
import type { Day } from '../../../kit/calendar/day.ts'
import { found, Refusal } from '../../../kit/refusal.ts'
import { screenName } from '../../../kit/russian/names.ts'
import type { Actor } from '../../../rights/actor.ts'
import { can } from '../../../rights/permissions.ts'
import type { Db, Tools } from '../../../tools.ts'
import { note, theHouse, type Author, type NewEntry } from '../../../common/journal/index.ts'
import { peopleByIds } from '../../../common/people/index.ts'
import type { PairRule } from './cohort.ts'
import { assertFits, LIMITED, replacedBy, ruleWords, shownRule, type KnownRule } from './pair-rule.ts'
import { insertRule, liftRules, openRule, openRules, ruleExists } from './pair-rule.store.ts'

interface Refused {
  menteePersonId: string
  mentorPersonId: string
  /** Whose word it is. */
  side: 'mentee' | 'mentor'
  reason?: string | null | undefined
  on: Day
  byId: string
  at: Date
}

/** A side says no to a proposed pair: from now on a hard rule, and only the head reads whose and why. Front door of stage 5. */
export async function recordRefusal(tx: Db, { reason, on, at, ...rule }: Refused): Promise<void> {
  const id = await insertRule(tx, { ...rule, kind: 'refused', rank: undefined, isConfidential: true, reason: reason ?? undefined, from: on, at })
  await tellOf(tx, theHouse, at, 'limitedPair', { id, ...rule }, '')
}

export type RuleToKeep = PairRule & { id?: string }

/** Writes a rule down. The same word twice stays one rule. @throws Refusal when it contradicts one that stands */
export async function keepRule(tools: Tools, actor: Actor, rule: RuleToKeep): Promise<void> {
  await tools.transaction(async (tx) => {
    if (rule.id !== undefined && (await ruleExists(tx, rule.id))) return
    await keepRuleIn(tx, actor, rule, { on: tools.clock.today(), at: tools.clock.now() })
  })
}

async function keepRuleIn(tx: Db, actor: Actor, rule: RuleToKeep, { on, at }: { on: Day; at: Date }): Promise<void> {
  if (rule.menteePersonId === rule.mentorPersonId) throw new Refusal('invalid', 'Наставник и наставляемый – один человек: выберите двух разных', { field: 'mentor' })
  const known = await openRules(tx)
  assertFits(rule, known)
  await liftRules(tx, replacedBy(rule, known).map(({ id }) => id), on)
  const id = await insertRule(tx, { ...rule, from: on, byId: actor.personId, at })
  const words = rule.isConfidential ? '' : [ruleWords[rule.kind].name, rule.reason].filter(Boolean).join(': ')
  await tellOf(tx, actor, at, verbOf(rule), { id, menteePersonId: rule.menteePersonId, mentorPersonId: rule.mentorPersonId }, words)
}

/** What the curator or the head wrote stops holding. A confidential rule is lifted by whoever may read it, or wrote it. */
export async function liftRule(tools: Tools, actor: Actor, id: string): Promise<void> {
  await tools.transaction(async (tx) => {
    const rule = await openRule(tx, id)
    assertMayLift(rule, actor)
    const at = tools.clock.now()
    await liftRules(tx, [id], tools.clock.today())
    await tellOf(tx, actor, at, 'liftedPairRule', rule, rule.isConfidential ? LIMITED : shownRule(rule, true).name)
  })
}

/** A refusal is the word of its side, a bar that of the head: the curator does not take them back. */
function assertMayLift(rule: KnownRule, actor: Actor): void {
  const isHeads = rule.kind === 'barred' || (rule.isConfidential && rule.byId !== actor.personId)
  if (isHeads && !can(actor, 'selection.confidential')) throw new Refusal('forbidden', 'Это ограничение снимает заведующий: только он видит, чьё оно и почему.')
}

function verbOf({ kind, isConfidential }: PairRule): NewEntry['verb'] {
  if (isConfidential) return 'limitedPair'
  if (kind === 'wish') return 'wishedPair'
  if (ruleWords[kind].effect === 'demands') return 'lockedPair'
  return kind === 'forbidden' ? 'forbadePair' : 'limitedPair'
}

interface PairOf {
  id: string
  menteePersonId: string
  mentorPersonId: string
}

async function tellOf(tx: Db, author: Author, at: Date, verb: NewEntry['verb'], { id, menteePersonId, mentorPersonId }: PairOf, words: string): Promise<void> {
  const people = await peopleByIds(tx, [menteePersonId, mentorPersonId])
  const nameOf = (personId: string) => screenName(found(people.find((person) => person.id === personId)).name)
  const name = `${nameOf(menteePersonId)} – ${nameOf(mentorPersonId)}`
  await note(tx, author, at, { verb, subject: { kind: 'matching', id, name }, stage: 4, ...(words !== '' && { details: { words } }) })
}
