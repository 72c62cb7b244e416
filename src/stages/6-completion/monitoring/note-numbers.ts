// Numbers of the note in words, from what the year has come to. Averages from five on; plurals computed.
import { leastForAverages } from '../../../kit/questionnaires/notice.ts'
import { mean } from '../../../kit/questionnaires/scores.ts'
import { schoolYearWords, type SchoolYear } from '../../../kit/calendar/school-year.ts'
import { peopleCount, plural, pluralWord } from '../../../kit/russian/plural.ts'
import { averageWords, isSteady, LEAST_SHOWN, shareWords, type CohortLine } from './cohort-growth.ts'
import type { Inserts } from './note-text.ts'
import type { ProgrammeGrowth } from './programme-growth.ts'
import type { UnitGrowth } from './unit-growth.ts'

export interface Participants {
  units: number
  pairs: number
  groups: number
  mentors: number
  mentees: number
  unpaired: number
  external: number
  /** Mentors who led a part of the year and were replaced. */
  replaced: number
}

export interface Outcomes {
  finished: number
  partial: number
  extended: number
  stopped: number
  running: number
}

export interface Process {
  meetings: number
  programmes: { part: number; whole: number }
  plan: { part: number; whole: number }
  trained: { part: number; whole: number }
}

export function outcomesOf(units: readonly UnitGrowth[]): Outcomes {
  const count = (is: (unit: UnitGrowth['unit']) => boolean) => units.filter(({ unit }) => is(unit)).length
  const isOpen = (unit: UnitGrowth['unit']) => unit.state === 'approved' || unit.state === 'suspended'
  return {
    finished: count(({ state, outcome }) => state === 'finished' && outcome !== 'partial'),
    partial: count(({ state, outcome }) => state === 'finished' && outcome === 'partial'),
    extended: count((unit) => isOpen(unit) && unit.outcome === 'extended'),
    stopped: count(({ state }) => state === 'stopped'),
    running: count((unit) => isOpen(unit) && unit.outcome !== 'extended'),
  }
}

export interface NoteNumbers {
  year: SchoolYear
  participants: Participants
  outcomes: Outcomes
  process: Process
  growth: ProgrammeGrowth
  /** Satisfaction of each side, unit by unit. */
  satisfaction: { mentee: readonly number[]; mentor: readonly number[] }
  /** What the mentors asked help with most, in words. */
  difficulty: string | undefined
}

export function insertsOf({ year, participants, outcomes, process, growth, satisfaction, difficulty }: NoteNumbers): Inserts {
  const grown = `у ${shareWords(growth.grown) || '0'} ${pluralWord(growth.grown.whole, ['наставляемого', 'наставляемых', 'наставляемых'])}`
  const units = plural(participants.units, ['наставническая пара или группа', 'наставнические пары и группы', 'наставнических пар и групп'])
  return {
    'в каком году': schoolYearWords(year, 'pre'),
    'пары и группы': units,
    работали: `${pluralWord(participants.units, ['работала', 'работали', 'работали'])} ${units}`,
    наставники: plural(participants.mentors, ['наставник', 'наставника', 'наставников']),
    наставляемые: plural(participants.mentees, ['наставляемый', 'наставляемых', 'наставляемых']),
    'о замене': participants.replaced === 0 ? '' : `В течение года ${plural(participants.replaced, ['наставник заменён', 'наставника заменены', 'наставников заменены'])}; время, когда они руководили, учтено.`,
    встречи: plural(process.meetings, ['встреча', 'встречи', 'встреч']),
    программы: shareWords(process.programmes) || '0',
    план: `${process.plan.part} из ${plural(process.plan.whole, ['мероприятия', 'мероприятий', 'мероприятий'])} планов`,
    обучены: shareWords(process.trained) || '0',
    'обе анкеты': shareWords({ part: growth.withBoth, whole: growth.mentees }) || '0',
    // Paragraphs written with the earlier drafts name them so.
    вырос: grown,
    рост: growth.grown.whole === 0 ? 'пока не сравнить: оценок в начале и в конце мало' : `повысился ${grown}`,
    завершены: String(outcomes.finished + outcomes.partial),
    продлены: String(outcomes.extended),
    прекращены: String(outcomes.stopped),
    уверенность: confidenceWords(growth.scales.find(({ key }) => key === 'confidence')),
    удовлетворённость: satisfactionSentence(satisfaction),
    'основная трудность': difficulty === undefined ? 'Общей трудности наставники не назвали.' : `Основная трудность, по словам наставников, – ${difficulty}.`,
  }
}

function confidenceWords(line: CohortLine | undefined): string {
  if (line === undefined || line.people <= LEAST_SHOWN) return ''
  if (line.start === undefined || line.end === undefined) return `Уверенность в работе выросла у ${line.up} из ${line.people}.`
  if (isSteady(line)) return `Средняя уверенность в работе почти не изменилась (${averageWords(line.start)} → ${averageWords(line.end)} из 10).`
  const change = Math.round((line.end - line.start) * 10) / 10
  return `Среднее изменение уверенности в работе – ${change < 0 ? '−' : ''}${averageWords(Math.abs(change))} балла (${averageWords(line.start)} → ${averageWords(line.end)} из 10).`
}

function satisfactionSentence({ mentee, mentor }: NoteNumbers['satisfaction']): string {
  const side = (values: readonly number[], who: string) => (values.length >= leastForAverages ? `${who} – ${averageWords(mean(values))}` : '')
  const parts = [side(mentee, 'наставляемых'), side(mentor, 'наставников')].filter(Boolean)
  return parts.length === 0 ? '' : `Средняя удовлетворённость (из 10): ${parts.join(', ')}.`
}

/** «4 человека» beside a label of the table of participants. */
export function participantRows({ pairs, groups, mentors, mentees, unpaired, external, replaced }: Participants): [string, string][] {
  return [
    ['Пары и группы', [plural(pairs, ['пара', 'пары', 'пар']), plural(groups, ['группа', 'группы', 'групп'])].filter((words) => !words.startsWith('0')).join(' и ') || '0'],
    ['Наставники', [String(mentors), replaced > 0 && `из них сменились ${replaced}`].filter(Boolean).join(', ')],
    ['Наставляемые', String(mentees)],
    ['Наставляемые без пары', unpaired === 0 ? 'нет' : peopleCount(unpaired)],
    ['Внешние наставники', external === 0 ? 'нет' : peopleCount(external)],
  ]
}
