// The board of matching as one page model.
import { peopleCount, plural, pluralWord } from '../../../kit/russian/plural.ts'
import { requestsPaths } from '../../2-requests/index.ts'
import { mentorsPaths } from '../../3-mentors/index.ts'
import { selectionPaths } from '../paths.ts'
import { boardQuery } from './board-state.ts'
import type { BoardView } from './board-view.ts'
import { carriedFields } from './carried.ts'
import { certify } from './certificate.ts'
import { whyNot } from './explain.ts'
import { matrixOf } from './matrix.pages.ts'
import { freePlaces } from './must-have.ts'
import type { Gathered } from './participant.ts'
import { proposalList } from './proposal-list.pages.ts'
import { aloneCard, aloneWords, remediesCard, totalsWords, trialOf } from './remedies.pages.ts'
import { secondMentorLines } from './second-mentor.pages.ts'
import { settingsCard } from './settings.pages.ts'
import type { SolvedBoard } from './solved-board.ts'
import { variantsOf } from './variants.pages.ts'
import { whyPanel } from './why.pages.ts'

export function boardPage(view: BoardView) {
  const { board, viewer, preset } = view
  const { gathered, state } = board
  const reader = { isHead: viewer.maySeeConfidential }
  const trial = trialOf(board, preset.settings)
  const variants = variantsOf(board, preset.settings)
  const shown = trial?.match.proposal ?? variants.shown ?? board.match.proposal
  const chosen = new Map(shown.pairs.map(({ menteeId, mentorId }) => [menteeId, mentorId]))
  const isOnlyLook = trial !== undefined || variants.shown !== undefined
  const empty = emptyOf(gathered)
  const title = 'Подбор наставников'
  const href = (change: Parameters<typeof boardQuery>[2]) => `${selectionPaths.board.to()}${boardQuery(state, preset.settings, change)}`
  return {
    title,
    head: {
      crumbs: [{ words: '4. Отбор и обучение', href: view.links.stage }, { words: title }],
      title,
      lead: empty === undefined ? leadOf(view) : 'Кого с кем поставить в пару: советует расчёт, решаете вы.',
      ...(empty === undefined && viewer.mayManage && { primary: { words: 'К решению', href: '#decide' } }),
      actions: empty === undefined ? [{ words: 'Веса и правила', href: '#rules', icon: 'adjustments' }] : [],
      more: [{ words: 'Условия пар', href: selectionPaths.rules.to() }, { words: 'Сводная таблица подбора', href: selectionPaths.summary.to() }, { words: 'Пары и группы', href: view.links.pairs }],
    },
    empty,
    problems: [...view.problems, ...state.problems],
    calm: calmNotice(board),
    trial: trial && { title: trial.title, words: trial.words, act: trial.act, stop: trial.stop },
    certificate: certificateOf(board, href({ held: new Map() })),
    alone: aloneCard(board),
    allPaired: gathered.mentees.size > 0 && board.match.proposal.unpaired.length === 0,
    variants: variants.items,
    blocking: variants.blocking,
    matrix: matrixOf(board, preset.settings, chosen, viewer.maySeeConfidential),
    leftOut: gathered.leftOut.map(({ told, why }) => `${told} – ${why}`).join('; '),
    list: proposalList(board, { chosen, whyAlone: aloneWords(board, reader), maySeeConfidential: viewer.maySeeConfidential, unit: view.links.unit }),
    form: { action: selectionPaths.decision.to(), carried: carriedFields(state, preset.settings, 'list'), mark: view.mark },
    mayManage: viewer.mayManage,
    decision: { isOnlyLook, adopt: variants.adopt, back: href({ trial: undefined, variant: 'most' }), reason: view.typed.reason, draft: view.links.draft, undo: view.undo },
    why: whyPanel(board, { chosen, whyNot: ({ menteeId, mentorId }) => whyNot(board.match, menteeId, mentorId).words, mayManage: viewer.mayManage, reader }),
    pairForm: { carried: carriedFields(state, preset.settings, 'whole'), reason: view.typed.pairReason },
    second: isOnlyLook ? [] : secondMentorLines(board),
    remedies: isOnlyLook ? undefined : remediesCard(board, preset.settings, reader),
    settings: settingsCard(state, { presets: view.presets, personId: viewer.personId, isCalm: board.isCalm, hasEarlier: gathered.meant.length > 0, newId: view.newId }),
    settingsForm: { action: selectionPaths.recount.to(), carried: carriedFields(state, preset.settings, 'settings'), presetName: view.typed.presetName },
  }
}

function leadOf({ board: { gathered, advice }, moment }: BoardView): string {
  const { mentees, mentors } = gathered.cohort
  const places = mentors.reduce((sum, { capacity }) => sum + capacity, 0)
  const free = freePlaces(advice.ground).reduce((sum, count) => sum + count, 0)
  const left = free === places ? '' : `, из них ${pluralWord(free, ['свободно', 'свободны', 'свободны'])} ${free}`
  return `${plural(mentees.length, ['наставляемый', 'наставляемых', 'наставляемых'])}, ${plural(mentors.length, ['наставник', 'наставника', 'наставников'])}, ${plural(places, ['место', 'места', 'мест'])}${left}. Расчёт: ${moment} – это совет, решаете вы.`
}

function certificateOf({ advice, match, cohort, settings, state }: SolvedBoard, back: string) {
  const { holds, words } = certify(cohort, settings, match.proposal.pairs, state.held)
  const isHeld = state.held.size > 0
  const [own, advised] = [totalsWords(match.proposal.totals), totalsWords(advice.proposal.totals)]
  return {
    title: own, holds,
    words,
    compared: isHeld ? { words: own === advised ? 'Совет без ваших закреплений даёт столько же.' : `Совет без ваших закреплений: ${advised}.`, back } : undefined,
    issues: match.proposal.issues.map(({ code }) => issueWords[code]),
  }
}

const issueWords = {
  'breaks-rule': 'Закреплённая пара нарушает правило: напишите причину, когда будете предлагать.',
  cannot: 'Закреплённую пару поставить нельзя: нет согласия, есть отказ или запрет.',
  'no-place': 'Закреплённой паре не хватило места у наставника.',
  'second-mentor': 'За одним наставляемым закреплены двое наставников: считается первый.',
} as const

function calmNotice({ gathered, isCalm }: SolvedBoard): { title: string; words: string } | undefined {
  if (!isCalm || gathered.refusedSince === 0) return undefined
  return {
    title: 'После отказа подбор пересчитан спокойно',
    words: `Отказ стал правилом, остальные пары сохранены, насколько возможно. Учтено: ${plural(gathered.refusedSince, ['отказ', 'отказа', 'отказов'])}.`,
  }
}

function emptyOf({ mentees, mentors, leftOut }: Gathered) {
  const waiting = leftOut.length === 0 ? '' : ` Не участвуют пока ${peopleCount(leftOut.length)}: ${leftOut.slice(0, 5).map(({ told, why }) => `${told} – ${why}`).join('; ')}.`
  if (mentees.size === 0) {
    return { title: 'Некому подбирать наставника', why: `Здесь появятся наставляемые из банка, у которых ещё нет пары.${waiting}`, primary: { href: requestsPaths.bank.to(), words: 'Открыть банк наставляемых' } }
  }
  if (mentors.size === 0) {
    return { title: 'Пока нет наставников', why: `Здесь появятся наставники, которых допустил заведующий.${waiting}`, primary: { href: mentorsPaths.bank.to(), words: 'Открыть банк наставников' } }
  }
  return undefined
}
