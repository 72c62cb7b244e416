// The first words of a news item, from what is known of an event. Nobody is named: whoever writes decides whom, and asks.
import { longDay } from '../../../kit/russian/dates.ts'
import { plural } from '../../../kit/russian/plural.ts'
import { capitalized, withStop } from '../../../kit/russian/typography.ts'
import { kindNames, type Event, type EventKind } from '../../../common/events/index.ts'

/** The verb agrees with the kind: «состоялась консультация», «состоялся семинар». */
const verbs: Record<EventKind, string> = {
  kickoff: 'состоялась', consultation: 'состоялась', exchange: 'состоялся', seminar: 'состоялся',
  roundTable: 'состоялся', council: 'состоялся', other: 'состоялось',
}

interface Told {
  event: Pick<Event, 'kind' | 'title' | 'topic' | 'on' | 'place'>
  agenda: readonly string[]
  /** Those who were there. */
  present: number
}

export function eventDraft({ event, agenda, present }: Told): { title: string; text: string } {
  const { kind, title, topic, on, place } = event
  const where = place === null ? '' : ` (${place})`
  const isNamedByKind = title.toLowerCase().startsWith(kindNames[kind].toLowerCase())
  const what = kind === 'other' ? `событие «${title}»` : isNamedByKind ? title.charAt(0).toLowerCase() + title.slice(1) : `${kindNames[kind].toLowerCase()} «${title}»`
  const paragraphs = [
    `${capitalized(longDay(on))} в нашем детском саду${where} ${verbs[kind]} ${what}.`,
    topic === null ? '' : withStop(`Тема встречи: ${topic}`),
    agenda.length === 0 ? '' : withStop(`Говорили о важном: ${agenda.map((line) => line.replace(/[.;]$/, '')).join('; ')}`),
    present === 0 ? '' : `Участвовали ${plural(present, ['педагог', 'педагога', 'педагогов'])}.`,
  ]
  return { title, text: paragraphs.filter((paragraph) => paragraph !== '').join('\n\n') }
}
