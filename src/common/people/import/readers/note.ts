import { parseDay, type Day } from '../../../../kit/calendar/day.ts'
import { requisiteDay } from '../../../../kit/russian/dates.ts'
import { tidyText } from '../sheet.ts'
import { warning, type Complaint } from './reading.ts'

export type Employment = 'main' | 'internalPartTime' | 'externalPartTime'

/** Why somebody is away is health or family: we keep only that the absence is long and until when. */
export interface LongAbsence {
  kind: 'long'
  until: Day | null
}

export interface NoteFound {
  /** The note without the reason of an absence; null when nothing is left. */
  note: string | null
  employment?: Employment
  /** Share of a full post, 0.5. */
  rate?: number
  absence?: LongAbsence
  complaints: Complaint[]
}

const away =
  /(^|[^а-я])(д\/о|д\.о\.|декрет|отпуск\S* по (уходу|беременн)|по уходу за реб|дл\S* (отпуск|больничн|отсутств))/i
const history = /(^|[^а-я])(после|вышла? из|вернул(ась|ся) из|из) /i

/** Reads the kind of employment, the rate and a long absence out of a free note. Never throws. */
export function readNote(text: string, today: Day): NoteFound {
  const kept: string[] = []
  const found: NoteFound = { note: null, complaints: [] }
  for (const part of text.split(/(?<=\S)[;,](?=\s|$)\s*/).map(tidyText)) {
    if (part === '' || /^[-–—−_.]+$/.test(part)) continue
    if (away.test(part) && !history.test(part)) Object.assign(found, absenceFrom(part, today, found.complaints))
    else kept.push(part)
  }
  found.note = kept.length > 0 ? kept.join(', ') : null
  return { ...found, ...readEmployment(text) }
}

/** «внешний совместитель», «совм.», «0,5 ст.», «полставки» from a note or from a column of its own. */
export function readEmployment(text: string): { employment?: Employment; rate?: number } {
  const lower = text.toLowerCase()
  const employment = /внешн\S*\s+(совм|работ)/.test(lower)
    ? 'externalPartTime'
    : /совм(ест|\.|ещ)/.test(lower)
      ? 'internalPartTime'
      : /основн/.test(lower)
        ? 'main'
        : undefined
  const rate = rateOf(lower)
  return { ...(employment && { employment }), ...(rate && { rate }) }
}

function rateOf(text: string): number | undefined {
  if (/полставки|(½|1\/2)\s*ст/.test(text)) return 0.5
  const figures = /(?<![\d.,])([012](?:[.,]\d{1,2})?)\s*(?:ст\.|ст$|ставк)/.exec(text)?.[1]
  const rate = Number(figures?.replace(',', '.'))
  return rate > 0 && rate <= 2 ? rate : undefined
}

function absenceFrom(part: string, today: Day, complaints: Complaint[]): { absence?: LongAbsence } {
  const until = parseDay(/(?:до|по)\s+(\d.*)$/.exec(part)?.[1]?.replace(/[)\s]+$/, '') ?? '')
  if (!until) {
    complaints.push(warning('Длительное отсутствие без даты: впишите в карточке, до какого дня.').complaint)
    return { absence: { kind: 'long', until: null } }
  }
  if (until >= today) return { absence: { kind: 'long', until } }
  complaints.push(warning(`Отсутствие закончилось ${requisiteDay(until)}, не переносим.`).complaint)
  return {}
}
