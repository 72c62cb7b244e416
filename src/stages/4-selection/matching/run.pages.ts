// A kept run: what would be proposed to whom, what follows, and the form that proposes it.
import { formView } from '../../../kit/forms/form-view.ts'
import type { Form } from '../../../kit/forms/form.ts'
import type { Submission } from '../../../kit/forms/submission.ts'
import { requisiteMoment } from '../../../kit/russian/dates.ts'
import { peopleCount, plural } from '../../../kit/russian/plural.ts'
import { withStop } from '../../../kit/russian/typography.ts'
import type { SelectionLinks } from '../links.ts'
import { selectionPaths } from '../paths.ts'
import { NOBODY } from './board-state.ts'
import type { Gathered } from './participant.ts'
import { groupField, proposalFormFor, reasonField } from './proposal.form.ts'
import { barSentence } from './rule-words.ts'
import { byMentor, type RunChoice, type RunFacts } from './run-facts.ts'
import { listed, sentence, shownPoints } from './sentence.ts'
import { usualTerm } from './term.ts'
import { warningsOf } from './warnings.ts'

interface View {
  facts: RunFacts
  gathered: Gathered
  author: string
  zone: string
  links: SelectionLinks
  viewer: { mayManage: boolean; maySeeConfidential: boolean }
  submission: Submission
}

export function runPage({ facts, gathered, author, zone, links, viewer, submission }: View) {
  const { run, pairs, waiting, clashes, alone } = facts
  const title = run.state === 'proposed' ? 'Предложенный подбор' : 'Черновик подбора'
  const isOpen = run.state === 'draft' && viewer.mayManage && pairs.length + alone.length > 0
  return {
    title,
    formTitle: pairs.length > 0 ? 'Предложить пары участникам' : 'Записать, что пары пока нет',
    head: {
      crumbs: [{ words: 'Подбор наставников', href: selectionPaths.board.to() }, { words: title }],
      title,
      lead: `${plural(run.pairs, ['пара', 'пары', 'пар'])}, сумма ${shownPoints(run.score)}. ${author}, ${requisiteMoment(run.at, zone)}.`,
      actions: run.state === 'draft' && viewer.mayManage ? [{ words: 'Продолжить на доске', href: boardOf(facts) }] : [{ words: 'Пары и группы', href: links.pairs }],
    },
    rows: [...pairs, ...waiting, ...clashes].map((one) => rowOf(one, gathered, links)),
    consequences: run.state === 'draft' ? consequencesOf(facts, gathered) : [],
    alone: alone.map((id) => gathered.mentees.get(id)?.told ?? ''),
    form: isOpen ? formView(formOf(facts, gathered, viewer.maySeeConfidential), submission, {
      action: selectionPaths.proposal.to({ id: run.id }), submit: pairs.length > 0 ? `Предложить ${plural(pairs.length, ['пару', 'пары', 'пар'])}` : `Записать «без пары»: ${peopleCount(alone.length)}`, choices: choicesOf(links),
      cancel: { href: boardOf(facts), words: 'Вернуться на доску' },
    }) : undefined,
    drop: run.state === 'draft' && viewer.mayManage ? selectionPaths.dropping.to({ id: run.id }) : undefined,
    reason: run.state === 'proposed' ? run.reason : undefined,
  }
}

/** The form asks for a reason of each pair that is not the solver's or breaks a rule. */
export function formOf({ pairs, ground }: RunFacts, gathered: Gathered, maySeeConfidential: boolean): Form<Record<string, unknown>> {
  const told = (people: Gathered['mentees'], id: string) => people.get(id)?.told ?? ''
  return proposalFormFor({
    reasons: pairs.filter(({ needsReason }) => needsReason).map(({ choice, menteeId, mentorId, bars }) => {
      const mentee = ground.cohort.mentees[ground.menteePlaces.get(menteeId) ?? -1]
      const mentor = ground.cohort.mentors[ground.mentorPlaces.get(mentorId) ?? -1]
      const broken = mentee && mentor ? bars.map((bar) => barSentence(bar, mentee, mentor, ground.around, { isHead: maySeeConfidential })).join(' ') : ''
      const advised = choice.proposedMentorId === null ? 'Расчёт оставлял без пары.' : choice.proposedMentorId === mentorId ? '' : withStop(`Расчёт советовал: ${told(gathered.mentors, choice.proposedMentorId)}`)
      return { choiceId: choice.id, label: `Почему ${told(gathered.mentees, menteeId)} – ${told(gathered.mentors, mentorId)}`, hint: [advised, broken].filter(Boolean).join(' ') }
    }),
    groups: [...byMentor(pairs)].filter(([, all]) => all.length > 1).map(([mentorId, all]) => ({ mentorId, label: `${told(gathered.mentors, mentorId)}: ${peopleCount(all.length)}` })),
    hasPairs: pairs.length > 0,
  })
}

/** Filled in with what is known: the usual term, the usual form, reasons written before. */
export function filledProposal({ run, pairs }: RunFacts, today: string): Record<string, unknown> {
  const reasons = pairs.flatMap(({ choice, needsReason }): [string, string][] => (needsReason && choice.reason !== null ? [[reasonField(choice.id), choice.reason]] : []))
  const groups = [...byMentor(pairs)].flatMap(([mentorId, all]): [string, string][] => (all.length > 1 ? [[groupField(mentorId), 'pairs']] : []))
  const own: Record<string, string> = Object.fromEntries([...reasons, ...groups])
  return { version: String(run.version), ...usualTerm(today), form: 'teacher_teacher', types: ['traditional'], reason: run.reason ?? undefined, ...own }
}

export function choicesOf({ forms, types }: SelectionLinks) {
  const options = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, words: label }))
  return { forms: options(forms), types: options(types) }
}

function rowOf({ choice, menteeId, mentorId, standing }: RunChoice, { mentees, mentors }: Gathered, links: SelectionLinks) {
  const unitId = choice.unitId ?? standing?.unitId
  return {
    pair: `${mentees.get(menteeId)?.told ?? ''} – ${mentors.get(mentorId)?.told ?? ''}`,
    score: choice.score === null ? '' : shownPoints(choice.score),
    reason: choice.reason ?? '',
    tag: standing === undefined ? undefined : standing.mentorId === mentorId ? { tone: 'wait' as const, words: 'ждём ответов' } : { tone: 'need' as const, words: 'уже предложена другая пара' },
    href: unitId === undefined || unitId === null ? undefined : links.unit(unitId),
  }
}

function consequencesOf({ pairs, alone, ground }: RunFacts, { mentees }: Gathered): string[] {
  const mentors = new Set(pairs.map(({ mentorId }) => mentorId)).size
  const warnings = pairs.flatMap(({ menteeId, mentorId }) => {
    const mentee = ground.cohort.mentees[ground.menteePlaces.get(menteeId) ?? -1]
    const mentor = ground.cohort.mentors[ground.mentorPlaces.get(mentorId) ?? -1]
    return mentee && mentor ? warningsOf(mentee, mentor, ground.around).filter(({ code }) => code === 'mentoring-consent' || code === 'training').map(({ words }) => words) : []
  })
  const told = pairs.length === 0 ? [] : [
    sentence(`предложение придёт: ${plural(mentors, ['наставник', 'наставника', 'наставников'])} и ${plural(pairs.length, ['наставляемый', 'наставляемых', 'наставляемых'])}`),
    'Каждый ответит «согласна», «есть вопрос» или «отказ»; отказ станет правилом, и подбор пересчитается.',
    'До согласия обеих сторон и приказа пары не действуют.',
  ]
  return [
    ...told,
    ...(alone.length > 0 ? [sentence(`без пары ${alone.length === 1 ? 'остаётся' : 'остаются'} ${listed(alone.map((id) => mentees.get(id)?.told ?? ''))}: составьте план поддержки`)] : []),
    ...new Set(warnings),
  ]
}

/** The board with the pairs of the run held, where they differ from the advice. */
function boardOf({ run, pairs, alone }: RunFacts): string {
  const own = pairs.filter(({ choice, mentorId }) => choice.proposedMentorId !== mentorId).map(({ menteeId, mentorId }) => `${menteeId}.${mentorId}`)
  const none = run.choices.filter(({ menteeId, proposedMentorId }) => alone.includes(menteeId) && proposedMentorId !== null).map(({ menteeId }) => `${menteeId}.${NOBODY}`)
  const query = new URLSearchParams([...own, ...none].map((text): [string, string] => ['held', text]))
  return own.length + none.length === 0 ? selectionPaths.board.to() : `${selectionPaths.board.to()}?${query.toString()}`
}
