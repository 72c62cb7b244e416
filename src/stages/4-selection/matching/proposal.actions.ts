// The curator's decision: pairs of a kept run become proposals to both sides. The solver proposes nothing by itself.
import { found, Refusal } from '../../../kit/refusal.ts'
import { plural } from '../../../kit/russian/plural.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Db, Tools } from '../../../tools.ts'
import { note } from '../../../common/journal/index.ts'
import { leaveUnpaired } from '../../2-requests/index.ts'
import type { PairProposal, SelectionLinks } from '../links.ts'
import { selectionPaths } from '../paths.ts'
import { boardMark } from './board-mark.ts'
import { mayBeBroken } from './hard-rules.ts'
import { gather } from './matching.store.ts'
import type { Gathered } from './participant.ts'
import { groupField, reasonField, type ProposalValues } from './proposal.form.ts'
import { byMentor, runFacts, type RunChoice } from './run-facts.ts'
import { listed } from './sentence.ts'
import { changeChoice, changeRun, foundRun } from './run.store.ts'

interface Decided {
  proposed: number
  alone: number
}

/**
 * Proposes every pair of the run that is not proposed yet. Whoever stays alone is «без пары» in the bank from now on.
 * A second press changes nothing more. Answers how many pairs were proposed and how many people stay alone.
 * @throws Refusal when somebody was proposed elsewhere meanwhile, when the data have changed, or a pair cannot stand
 */
export async function proposePairs(tools: Tools, links: SelectionLinks, actor: Actor, id: string, values: ProposalValues): Promise<Decided> {
  return tools.transaction(async (tx) => {
    const run = await foundRun(tx, id)
    if (run.state === 'proposed') return { proposed: 0, alone: 0 }
    if (run.state === 'dropped' || String(run.version) !== values.version) throw stale('Этот черновик уже убран: откройте доску и решите по свежим данным.')
    const [today, at] = [tools.clock.today(), tools.clock.now()]
    const gathered = await gather(tx, await links.standingPairs(tx), today)
    const { pairs, clashes, alone } = runFacts(run, gathered)
    assertUnclaimed(clashes, gathered)
    if (boardMark(gathered) !== run.dataHash && pairs.length + alone.length > 0) throw stale('Пока черновик ждал, изменились люди, условия пар или предложения. Откройте доску: она пересчитана по свежим данным.')
    assertStanding(pairs, gathered)
    if (pairs.length + alone.length === 0) throw new Refusal('wrong-moment', 'Предлагать некого: все пары этого подбора уже предложены.', { next: { href: links.pairs, words: 'Открыть пары' } })
    const made = await links.propose(tx, { author: actor, at, today }, proposalsOf(pairs, values, id))
    await keepUnits(tx, pairs, made, values)
    await changeRun(tx, run, { state: 'proposed', reason: values.reason })
    if (pairs.length > 0) await note(tx, actor, at, { verb: 'proposedPairs', subject: { kind: 'matching', id, name: plural(pairs.length, ['пару', 'пары', 'пар']) }, stage: 4, details: { words: values.reason } })
    if (alone.length > 0) {
      for (const menteeId of alone) await leaveUnpaired(tx, menteeId, { on: today, at, byId: actor.personId }, 'наставник пока не нашёлся')
      const name = listed(alone.map((menteeId) => gathered.mentees.get(menteeId)?.told ?? ''))
      await note(tx, actor, at, { verb: 'leftUnpaired', subject: { kind: 'matching', id, name }, stage: 4, details: { words: values.reason } })
    }
    return { proposed: pairs.length, alone: alone.length }
  })
}

function assertUnclaimed([clash]: readonly RunChoice[], { mentees, mentors }: Gathered): void {
  if (clash === undefined) return
  const mentee = mentees.get(clash.menteeId)?.told ?? ''
  const mentor = mentors.get(clash.standing?.mentorId ?? '')?.told ?? ''
  throw stale(`Пока вы решали, этому человеку уже предложили пару: ${mentee} – ${mentor}. Двух предложений сразу не бывает: откройте доску, там свежие пары.`)
}

/** A reason overrides what the curator answers for; consent, a refusal and the word of the head it does not. */
function assertStanding(pairs: readonly RunChoice[], { mentees, mentors }: Gathered): void {
  const impossible = pairs.find(({ bars }) => !bars.every(mayBeBroken))
  if (impossible === undefined) return
  const name = `${mentees.get(impossible.menteeId)?.told ?? ''} – ${mentors.get(impossible.mentorId)?.told ?? ''}`
  throw stale(`Эту пару поставить нельзя: ${name}. Нет согласия, есть отказ или запрет. Выберите другого наставника на доске.`)
}

function proposalsOf(pairs: readonly RunChoice[], values: ProposalValues, runId: string): PairProposal[] {
  const { from, to, form, types, own } = values
  const common = { from, to, form, runId }
  return [...byMentor(pairs)].flatMap(([mentorId, all]): PairProposal[] => {
    if (all.length > 1 && own[groupField(mentorId)] === 'group') {
      const reason = [...new Set(all.map((pair) => reasonOf(pair, values)))].join(' ')
      return [{ ...common, types: [...new Set([...types.filter((type) => type !== 'traditional'), 'group'])], menteeIds: all.map(({ menteeId }) => menteeId), mentorIds: [mentorId], reason }]
    }
    return all.map((pair) => ({ ...common, types, menteeIds: [pair.menteeId], mentorIds: [mentorId], reason: reasonOf(pair, values) }))
  })
}

function reasonOf({ choice }: RunChoice, { own, reason }: ProposalValues): string {
  return own[reasonField(choice.id)] || choice.reason || reason
}

async function keepUnits(tx: Db, pairs: readonly RunChoice[], made: readonly { unitId: string; menteeIds: string[] }[], values: ProposalValues): Promise<void> {
  for (const pair of pairs) {
    const unit = found(made.find(({ menteeIds }) => menteeIds.includes(pair.menteeId)))
    await changeChoice(tx, pair.choice.id, { unitId: unit.unitId, reason: reasonOf(pair, values) })
  }
}

function stale(words: string): Refusal {
  return new Refusal('wrong-moment', words, { next: { href: selectionPaths.board.to(), words: 'Открыть подбор' } })
}
