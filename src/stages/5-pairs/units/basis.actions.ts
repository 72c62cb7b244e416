// Writes down on what a mentor's work rests: words of the job description, or a registered addendum.
import { found, Refusal } from '../../../kit/refusal.ts'
import { screenName } from '../../../kit/russian/names.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Db, Tools } from '../../../tools.ts'
import { note, type Author } from '../../../common/journal/index.ts'
import { basisWords, isExternal } from './basis.ts'
import { STAGE, unitNominative } from './deed.ts'
import type { MentoringBasis } from './unit.ts'
import { changeUnit, foundUnit, staleUnit } from './unit.store.ts'

/** «Входит в трудовую функцию», with the words that prove it. */
export async function setJobFunction(tools: Tools, actor: Actor, unitId: string, memberId: string, { version, words }: { version: string; words: string }): Promise<void> {
  await tools.transaction(async (tx) => {
    const unit = await foundUnit(tx, unitId)
    const member = found(unit.members.find(({ id }) => id === memberId))
    if (member.basis === 'jobFunction' && member.basisNote === words) return
    if (String(unit.version) !== version) throw await staleUnit(tx, unitId)
    if (member.role !== 'mentor' || isExternal(member)) throw new Refusal('wrong-moment', 'Основание нужно только наставникам из своего детского сада.')
    await changeUnit(tx, unit, {}, tools.clock.now())
    await keepBasis(tx, { author: actor, at: tools.clock.now() }, unitId, memberId, { basis: 'jobFunction', note: words })
  })
}

/** Runs in the caller's transaction: the hook of the addendum calls it too. */
export async function keepBasis(tx: Db, { author, at }: { author: Author; at: Date }, unitId: string, memberId: string, { basis, note: words }: { basis: MentoringBasis; note: string }): Promise<void> {
  const unit = await foundUnit(tx, unitId)
  const member = found(unit.members.find(({ id }) => id === memberId))
  await tx.unitMember.update({ where: { id: memberId }, data: { basis, basisNote: words } })
  const details = { words: `${screenName(member.person.name)}, ${basisWords[basis]}: ${words}` }
  await note(tx, author, at, { verb: 'setBasis', subject: unitNominative(unit), stage: STAGE, details })
}
