// Facts of the summary: the last kept run where there is one, else what the count advises now. Confidential rules are not read out.
import { found } from '../../../kit/refusal.ts'
import { paperName, signatureName } from '../../../kit/russian/names.ts'
import { capitalized, withStop } from '../../../kit/russian/typography.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Tools } from '../../../tools.ts'
import { organisationOn } from '../../../common/organisation/index.ts'
import { personById } from '../../../common/people/index.ts'
import { competenceTitle } from '../../2-requests/index.ts'
import type { SelectionLinks } from '../links.ts'
import { readBoard } from './board-state.ts'
import { certify } from './certificate.ts'
import { pairReasons } from './explain.ts'
import { gather } from './matching.store.ts'
import { pairedSince } from './paired.store.ts'
import { currentPreset } from './preset.store.ts'
import { lastKeptRun } from './run.store.ts'
import type { KeptRun } from './run.ts'
import { shownPoints } from './sentence.ts'
import { solveBoard, type SolvedBoard } from './solved-board.ts'
import type { SummaryFacts } from './summary.document.ts'
import { whyUnpaired } from './unpaired.ts'

const MOST_CANDIDATES = 5

export async function gatherSummary({ database: db, clock }: Tools, links: SelectionLinks, actor: Actor): Promise<SummaryFacts> {
  const day = clock.today()
  const { fullName, shortName } = await organisationOn(db, day)
  const preset = await currentPreset(db)
  const board = solveBoard(await gather(db, await links.standingPairs(db), day), readBoard({}, preset.settings))
  const run = await lastKeptRun(db)
  const curator = await personById(db, run?.byId ?? actor.personId)
  const certificate = certify(board.cohort, board.settings, board.match.proposal.pairs)
  return {
    organisation: { fullName, shortName },
    day,
    rows: [...rowsOf(board, run), ...(run === null ? [] : await pairedSince(db, run, day))].toSorted((one, other) => one.mentee.localeCompare(other.mentee, 'ru')),
    certificate: run === null ? certificate.words : '',
    reason: run?.reason ?? null,
    leftOut: namesOnPaper(board.gathered.leftOut.map(({ told, why }) => `${told} – ${why}`).join('; ')),
    curator: curator === null ? null : { post: capitalized(curator.post), name: signatureName(curator.name) },
  }
}

function rowsOf({ match, gathered }: SolvedBoard, run: KeptRun | null): SummaryFacts['rows'] {
  const { ground, proposal } = match
  const advised = new Map(proposal.pairs.map(({ menteeId, mentorId }) => [menteeId, mentorId]))
  const mentorName = (id: string) => { const one = gathered.mentors.get(id); return one === undefined ? '' : paperName(one.name) }
  return ground.cohort.mentees.map((mentee, row) => {
    const person = found(gathered.mentees.get(mentee.id))
    const kept = run?.choices.find(({ menteeId }) => menteeId === mentee.id)
    const chosen = kept === undefined ? advised.get(mentee.id) : (kept.mentorId ?? undefined)
    const isHere = chosen !== undefined && ground.mentorPlaces.has(chosen)
    // A pair that was kept and refused since: the paper does not say by whom.
    const isUndone = isHere && found(ground.cells[row]?.[ground.mentorPlaces.get(chosen) ?? -1]).bars.some(({ isConfidential }) => isConfidential)
    const deficits = mentee.deficits.filter(({ severity }) => severity >= 2).map(({ competence }) => competenceTitle(competence))
    return {
      mentee: `${paperName(person.name)}, ${person.post}`,
      needs: [person.request === undefined ? '' : withStop(person.request), deficits.join('; ')].filter(Boolean).join(' '),
      candidates: ground.cohort.mentors
        .map((mentor, column) => ({ mentor, cell: found(ground.cells[row]?.[column]) }))
        .filter(({ cell }) => cell.bars.length === 0)
        .toSorted((one, other) => other.cell.fit.score - one.cell.fit.score)
        .slice(0, MOST_CANDIDATES)
        .map(({ mentor, cell }) => `${mentorName(mentor.id)} – ${shownPoints(cell.fit.score)}`),
      chosen: isUndone ? 'подбирается заново' : isHere ? mentorName(chosen) : 'без пары',
      reason: isUndone ? '' : (kept?.reason ?? namesOnPaper(isHere ? pairReasons(ground, mentee.id, chosen).join(' ') : (whyUnpaired(match, mentee.id).bottleneck?.words ?? ''))),
    }
  })
}

/** Sentences of the screen write «Громова А. И.», papers «Громова А.И.». */
function namesOnPaper(text: string): string {
  return text.replace(/(?<=\p{Lu}\.)[\s\u00a0](?=\p{Lu}\.)/gu, '')
}
