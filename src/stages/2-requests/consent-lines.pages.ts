// Consents of a person as a short list for a card: the newest of each kind that matters here.
import type { Day } from '../../kit/calendar/day.ts'
import { requisiteDay, screenDay } from '../../kit/russian/dates.ts'
import type { Tag } from '../../kit/tone.ts'
import { consentKindData, consentPaths, stateOn, stateWords, type Consent, type ConsentKind } from '../../common/consents/index.ts'

export interface ConsentLine {
  words: string
  href: string
  sub: string
  tag: Tag
}

export function consentLines(consents: readonly Consent[], kinds: readonly ConsentKind[], personId: string, today: Day): { lines: ConsentLine[]; missing: { words: string; href: string }[] } {
  const newest = kinds.map((kind) => ({ kind, consent: bestOf(consents.filter((one) => one.kind === kind), today) }))
  return {
    lines: newest.flatMap(({ kind, consent }) => (consent === undefined ? [] : [lineOf(kind, consent, today)])),
    missing: newest
      .filter(({ consent }) => consent === undefined)
      .map(({ kind }) => ({ words: `Предложить: ${consentKindData[kind].acc}`, href: consentPaths.offer.to({ kind }, { person: personId }) })),
  }
}

/** The one that holds, else the newest. */
function bestOf(consents: readonly Consent[], today: Day): Consent | undefined {
  return consents.find((one) => ['active', 'expiring'].includes(stateOn(one, today))) ?? consents[0]
}

function lineOf(kind: ConsentKind, consent: Consent, today: Day): ConsentLine {
  const { tone, icon, words } = stateWords[stateOn(consent, today)]
  const way = consent.way === 'online' ? 'подписано паролем' : 'на бумаге'
  const until = consent.validUntil === null ? '' : ` – ${requisiteDay(consent.validUntil)}`
  const sub = consent.signedOn === null ? `предложено ${screenDay(consent.offeredOn, today)}` : `${requisiteDay(consent.signedOn)}${until}, ${way}`
  return {
    words: consentKindData[kind].short,
    href: consentPaths.consent.to({ id: consent.id }),
    sub,
    tag: { tone, words: words({ validUntil: consent.validUntil, lastDuty: null }, today), ...(icon !== undefined && { icon }) },
  }
}
