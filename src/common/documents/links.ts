// How one paper acts upon another (pitfalls N19); every link reads both ways.
import { z } from 'zod'
import type { Day } from '../../kit/calendar/day.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import type { Document } from './document.ts'
import { numberAndDate, paperReference } from './paper-name.ts'

export const linkKindSchema = z.enum(['amends', 'cancels', 'repeals', 'pursuant'])
export type LinkKind = z.infer<typeof linkKindSchema>

/** What a paper does to another one. `part` is «п. 1.1» when only a part of the other is meant. */
export interface PlannedLink {
  toId: string
  kind: LinkKind
  part?: string
}

type Linked = Pick<Document, 'id' | 'title' | 'series' | 'state' | 'requisites'>

/** A link as it is seen from one of its ends. */
export interface SeenLink {
  kind: LinkKind
  part: string | null
  /** `acts`: this paper acts upon the other; `suffers`: the other acts upon this one. */
  side: 'acts' | 'suffers'
  other: Linked
}

const words: Record<LinkKind, Record<SeenLink['side'], string>> = {
  amends: { acts: 'Изменяет', suffers: 'Изменён' },
  cancels: { acts: 'Отменяет', suffers: 'Отменён' },
  repeals: { acts: 'Признаёт утратившим силу', suffers: 'Признан утратившим силу' },
  pursuant: { acts: 'Издан во исполнение', suffers: 'Во исполнение издан' },
}

export const linkChoices = {
  amends: 'изменяет',
  cancels: 'отменяет',
  repeals: 'признаёт утратившим силу',
  pursuant: 'издан во исполнение',
} as const satisfies Record<LinkKind, string>

/** «Признаёт утратившим силу в части п. 1.1», the words before the link to the other paper. */
export function linkWords({ kind, side, part }: Pick<SeenLink, 'kind' | 'side' | 'part'>): string {
  return words[kind][side] + (part ? ` в части ${part}` : '')
}

/** Whether a link ends the whole of the other paper; a part leaves the rest in force. */
export function endsTheOther(link: PlannedLink): boolean {
  return (link.kind === 'cancels' || link.kind === 'repeals') && !link.part
}

export interface Banner {
  /** `stop` for what lapsed, wholly or in part; `info` for what was amended. */
  tone: 'stop' | 'info'
  title: string
  cause: Linked
}

/** What must be seen at once over a paper that others have ended or changed; the gravest first. */
export function banners(lapsedOn: Day | null, links: readonly SeenLink[], today: Day): Banner[] {
  const suffered = links.filter((link) => link.side === 'suffers' && link.kind !== 'pursuant')
  return suffered.map((link) => bannerOf(link, lapsedOn, today)).sort((one, other) => rank(one) - rank(other))
}

function bannerOf(link: SeenLink, lapsedOn: Day | null, today: Day): Banner {
  const by = paperReference(link.other, 'ins')
  if (link.kind === 'amends') return { tone: 'info', title: `Изменён${inPart(link.part)} ${by}`, cause: link.other }
  if (link.part)
    return {
      tone: 'stop',
      title: `Утратил силу${inPart(link.part)}: ${link.kind === 'cancels' ? 'отменён' : 'признан утратившим силу'} ${by}`,
      cause: link.other,
    }
  if (lapsedOn !== null && lapsedOn > today)
    return {
      tone: 'stop',
      title: `Утратит силу с ${requisiteDay(lapsedOn)}: ${paperReference(link.other)}`,
      cause: link.other,
    }
  const since = lapsedOn === null ? '' : ` с ${requisiteDay(lapsedOn)}`
  return {
    tone: 'stop',
    title: `${link.kind === 'cancels' ? 'Отменён' : 'Утратил силу'}${since}: ${paperReference(link.other)}`,
    cause: link.other,
  }
}

function inPart(part: string | null): string {
  return part ? ` в части ${part}` : ''
}

function rank(banner: Banner): number {
  return banner.tone === 'stop' ? 0 : 1
}

/** «№ 42-ОД от 01.09.2025 – Об утверждении Положения…», for lists to choose from. */
export function choiceWords(document: Linked): string {
  return [numberAndDate(document.requisites), document.title].filter((part) => part !== '').join(' – ')
}
