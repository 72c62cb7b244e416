// Gathers the note from the database as of the day; whatever the form holds, numbers are counted anew.
import { schoolYearBounds, schoolYearLabel, schoolYearOf, schoolYearWords } from '../../../kit/calendar/school-year.ts'
import type { Day } from '../../../kit/calendar/day.ts'
import type { Choices } from '../../../kit/forms/field.ts'
import { leastForAverages } from '../../../kit/questionnaires/notice.ts'
import { choicesIn } from '../../../kit/questionnaires/scores.ts'
import { signatureName } from '../../../kit/russian/names.ts'
import { plural } from '../../../kit/russian/plural.ts'
import type { Clock, Db } from '../../../tools.ts'
import type { Requisites } from '../../../common/documents/index.ts'
import { peopleByIds } from '../../../common/people/index.ts'
import { currentRoadmap, namedOnly, orderFactsOf, peopleChoices, rowsOf, termWords, workOf } from '../../1-conditions/index.ts'
import { competenceTitle } from '../../2-requests/index.ts'
import { isGroup, supportFacts, unitTag } from '../../5-pairs/index.ts'
import type { NoteInput } from './analytical-note.form.ts'
import { linesForAll } from './cohort-growth.ts'
import { monthsOf } from './months.ts'
import type { NoteFacts } from './note-facts.ts'
import { insertsOf, outcomesOf, participantRows, type NoteNumbers, type Participants, type Process } from './note-numbers.ts'
import { drafts, filled, type DraftKey, type Inserts } from './note-text.ts'
import { programmeGrowth } from './programme-growth.ts'
import { coverageOf, curatorOn, difficultyOf, practicesOfYear, trainedAmong } from './note.store.ts'
import { swotLines } from './swot.store.ts'
import type { UnitGrowth, YearGrowth } from './unit-growth.ts'
import { yearGrowth } from './year-growth.facts.ts'

interface Gathered {
  numbers: NoteNumbers
  growth: YearGrowth
  inserts: Inserts
}

/** Everything counted; the inserts of the drafts are made of it. */
export async function noteNumbers(db: Db, year: number, today: Day): Promise<Gathered> {
  const growth = await yearGrowth(db, today, year)
  const { units } = growth
  const numbers: NoteNumbers = {
    year, outcomes: outcomesOf(units), growth: programmeGrowth(units),
    participants: await participantsOf(db, units, today, year),
    process: await processOf(db, units),
    satisfaction: { mentee: units.flatMap(({ menteeSatisfaction }) => menteeSatisfaction ?? []), mentor: units.flatMap(({ mentorSatisfaction }) => mentorSatisfaction ?? []) },
    difficulty: difficultyOf(growth.answers.filter(({ key }) => key === 'mid_mentor').map(({ answers }) => choicesIn(answers, 'help_needed'))),
  }
  return { numbers, growth, inserts: insertsOf(numbers) }
}

export async function gatherNote(db: Db, clock: Clock, input: NoteInput, requisites: Requisites): Promise<NoteFacts> {
  const today = clock.today()
  const year = Number(input.year)
  const { numbers, growth, inserts } = await noteNumbers(db, year, today)
  const { from, to } = schoolYearBounds(year)
  const asOf = today < to ? today : to
  const text = (key: DraftKey) => filled(input[key] ?? drafts[key], inserts)
  const { satisfied, improved, stayed, hiddenLevels } = numbers.growth
  const [levels, scales] = [linesForAll(numbers.growth.levels), linesForAll(numbers.growth.scales)]
  const [compiler] = await peopleByIds(db, [input.compiler])
  return {
    ...(await orderFactsOf(db, clock, requisites, await acquaintedByNote(db, today, growth))),
    yearPre: schoolYearWords(year, 'pre'), period: { from, to: asOf }, asOf,
    coverage: await coverageOf(db, from, to),
    participants: participantRows(numbers.participants),
    roadmap: await roadmapRows(db, asOf),
    process: { ...numbers.process, ...perMonth(growth, from, asOf) },
    outcomes: numbers.outcomes,
    statements: growth.units.length < leastForAverages ? statementsOf(growth.units, asOf) : [],
    levels: levels.shown, scales: scales.shown, hiddenLevels: hiddenLevels + levels.hidden, satisfied, improved, stayed,
    months: [...monthsOf(growth)],
    ...(input.attestation !== undefined && { attestation: input.attestation }),
    swot: (await swotLines(db, year)).map(({ quadrant, text: words }) => ({ quadrant, text: words })),
    practices: (await practicesOfYear(db, from, to)).map(({ title, competences }) => ({ title, competences: competences.map(competenceTitle).join(', ') || 'для любых задач' })),
    texts: { basis: text('basis'), participants: text('participants'), process: text('process'), results: text('results'), conclusions: text('conclusions'), proposals: text('proposals') },
    ...(compiler && { compiler: { post: compiler.post, name: signatureName(compiler.name) } }),
  }
}

async function participantsOf(db: Db, units: readonly UnitGrowth[], today: Day, year: number): Promise<Participants> {
  const people = (role: 'mentors' | 'mentees') => new Set(units.flatMap((unit) => unit[role].map(({ personId }) => personId)))
  const groups = units.filter(({ unit }) => isGroup(unit, lastDay(unit, today))).length
  const members = units.flatMap(({ unit }) => unit.members)
  return {
    units: units.length, pairs: units.length - groups, groups,
    mentors: people('mentors').size, mentees: people('mentees').size,
    unpaired: schoolYearOf(today) === year ? (await supportFacts(db, today)).unpaired : 0,
    external: new Set(members.filter(({ role, person }) => role === 'mentor' && person.employment === 'external').map(({ personId }) => personId)).size,
    replaced: new Set(units.flatMap(({ mentors }) => mentors.filter(({ to }) => to !== undefined).map(({ personId }) => personId))).size,
  }
}

/** As it was composed on its last day, or is today. */
function lastDay({ endedOn, from }: UnitGrowth['unit'], today: Day): Day {
  return endedOn ?? (today < from ? from : today)
}

async function processOf(db: Db, units: readonly UnitGrowth[]): Promise<Process> {
  const sum = (of: (unit: UnitGrowth) => number) => units.reduce((total, unit) => total + of(unit), 0)
  const mentors = [...new Set(units.flatMap((unit) => unit.mentors.map(({ personId }) => personId)))]
  return {
    meetings: sum(({ meetings }) => meetings),
    programmes: { part: units.filter(({ hasProgramme }) => hasProgramme).length, whole: units.length },
    plan: { part: sum(({ plan }) => plan.done), whole: sum(({ plan }) => plan.all) },
    trained: { part: await trainedAmong(db, mentors), whole: mentors.length },
  }
}

/** «в среднем 3,2 в месяц на пару» from five units on. */
function perMonth({ units }: YearGrowth, from: Day, asOf: Day): { perMonth?: string } {
  const months = units.reduce((sum, { unit }) => sum + monthsBetween(unit.from > from ? unit.from : from, [unit.endedOn ?? unit.to, asOf].toSorted()[0] ?? asOf), 0)
  const meetings = units.reduce((sum, unit) => sum + unit.meetings, 0)
  if (units.length < leastForAverages || months === 0) return {}
  return { perMonth: `в среднем ${(meetings / months).toFixed(1).replace('.', ',')} в месяц на пару или группу` }
}

function monthsBetween(from: Day, to: Day): number {
  if (to < from) return 0
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7)) + 1
}

/**
 * What came of each programme, without names and in no order of them; nothing anybody has answered or was rated at, because
 * everybody reads it and a programme of few is soon recognised.
 */
function statementsOf(units: readonly UnitGrowth[], asOf: Day): string[] {
  const mostMet = units.toSorted((one, other) => other.meetings - one.meetings)
  return mostMet.map(({ unit, meetings, plan }, at) => {
    const said = [plural(meetings, ['встреча', 'встречи', 'встреч']), plan.all > 0 && `план выполнен на ${plan.done} из ${plan.all}`, unitTag(unit, asOf).words.toLowerCase()]
    return `Программа ${at + 1}: ${said.filter(Boolean).join('; ')}.`
  })
}

async function roadmapRows(db: Db, today: Day): Promise<NoteFacts['roadmap']> {
  const roadmap = await currentRoadmap(db, today)
  if (roadmap === null || roadmap.kept === 'draft') return []
  const rows = rowsOf(roadmap.items)
  return rows.filter(({ depth }) => depth === 0).map((row) => {
    const work = workOf(rows, row.stage)
    return { number: row.number, title: row.text, term: termWords(row), done: work.filter(({ mark }) => mark !== null).length, all: work.length }
  })
}

/** Members of the units of the year who work here still; whoever signs is not listed. */
export async function acquaintedByNote(db: Db, today: Day, { units }: Pick<YearGrowth, 'units'>) {
  const working = units.flatMap(({ unit }) => unit.members.filter(({ orderId, person }) => orderId !== null && person.employment !== 'external' && (person.dismissedOn === null || person.dismissedOn > today)))
  return namedOnly(db, today, [...new Set(working.map(({ personId }) => personId))])
}

export async function noteChoices(db: Db, today: Day): Promise<Choices> {
  const year = schoolYearOf(today)
  return {
    years: [year, year - 1, year - 2].map((one) => ({ value: String(one), words: `${schoolYearLabel(one)} учебный год` })),
    people: await peopleChoices(db, today),
  }
}

/** The drafts of all paragraphs and the curator as the compiler. */
export async function suggestedNote(db: Db, today: Day): Promise<Partial<NoteInput>> {
  const curator = await curatorOn(db, today)
  return { year: String(schoolYearOf(today)), ...(curator !== undefined && { compiler: curator }), ...drafts }
}
