// What a meeting may have been about: lines of the plan, deficits, or own words.
import { daysBetween, type Day } from '../../../kit/calendar/day.ts'
import type { Choice } from '../../../kit/forms/field.ts'
import { competenceTitle, inShort } from '../../2-requests/index.ts'

export interface PlanLine {
  lineId: string
  content: string
  competence: string | null
  from: Day
  to: Day
  state: string
}

export interface TopicSource {
  plan: readonly PlanLine[]
  /** Deficits the unit works on, the most pressing first. */
  competences: readonly string[]
}

export interface Topic {
  topic: string
  planLineId: string | null
  competence: string | null
}

/** Chosen on the form for a topic of one's own; the field for the words stands beside it. */
export const OWN_TOPIC = 'other'
const KEPT_TOPIC = 'kept'
const MOST_LINES = 4
const MOST_COMPETENCES = 4
const LONGEST_CHIP = 60

/** Lines of these days first, then deficits, then own words. `kept` is the topic the meeting has already. */
export function topicChoices({ plan, competences }: TopicSource, day: Day, kept?: Topic): Choice[] {
  const lines = plan
    .filter(({ state }) => state === 'planned' || state === 'moved')
    .toSorted((one, other) => distance(one, day) - distance(other, day))
    .slice(0, MOST_LINES)
    .map(({ lineId, content }) => ({ value: `plan-${lineId}`, words: shortened(content) }))
  const deficits = competences.slice(0, MOST_COMPETENCES).map((key) => ({ value: `deficit-${key}`, words: inShort([key]) }))
  const choices = [...lines, ...deficits, { value: OWN_TOPIC, words: 'Другое' }]
  const isMissing = kept !== undefined && kept.topic !== '' && !choices.some(({ value }) => value === valueOfTopic(kept))
  return isMissing ? [{ value: KEPT_TOPIC, words: shortened(kept.topic) }, ...choices] : choices
}

/** How the topic of a kept meeting stands among the choices drawn for it. */
export function chosenTopic(kept: Topic, choices: readonly Choice[]): string {
  const value = valueOfTopic(kept)
  return choices.some((choice) => choice.value === value) ? value : KEPT_TOPIC
}

export function topicOf(value: string, own: string | undefined, { plan }: TopicSource, kept?: Topic): Topic {
  if (value === KEPT_TOPIC && kept !== undefined) return { topic: kept.topic, planLineId: kept.planLineId, competence: kept.competence }
  const line = plan.find(({ lineId }) => value === `plan-${lineId}`)
  if (line !== undefined) return { topic: line.content, planLineId: line.lineId, competence: line.competence }
  const [, competence] = /^deficit-(.+)$/.exec(value) ?? []
  if (competence !== undefined) return { topic: competenceTitle(competence), planLineId: null, competence }
  return { topic: own ?? '', planLineId: null, competence: null }
}

function valueOfTopic({ planLineId, competence }: Topic): string {
  if (planLineId !== null) return `plan-${planLineId}`
  return competence === null ? KEPT_TOPIC : `deficit-${competence}`
}

function distance({ from, to }: PlanLine, day: Day): number {
  if (day < from) return daysBetween(day, from)
  return day > to ? daysBetween(to, day) : 0
}

function shortened(text: string): string {
  return text.length <= LONGEST_CHIP ? text : `${text.slice(0, LONGEST_CHIP).replace(/\s+\S*$/, '')}…`
}
