// The preamble of the approval order: every ground is optional, their order is the author's (pitfalls N9).
import { known, nbsp, runs, type Words } from '../../../kit/documents/inline.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { capitalized } from '../../../kit/russian/typography.ts'
import type { ApprovalFacts } from './approval-facts.ts'

/** Grounds joined by commas, without a full stop; undefined when there are none at all. */
export function preambleOf(facts: ApprovalFacts): Words {
  const parts: Words[] = [
    facts.bases.length > 0 && `в соответствии с ${facts.bases.join(', ')}`,
    facts.regards.length > 0 && `с учётом ${facts.regards.join(', ')}`,
    decisionWords(facts),
    facts.ownGrounds,
    facts.purpose,
  ].filter((part) => !!part)
  if (parts.length === 0) return undefined
  const [first, ...rest] = runs(parts.map((part, index) => (index === 0 ? part : [', ', part])))
  return first && 'text' in first ? [{ ...first, text: capitalized(first.text) }, ...rest] : [first, ...rest]
}

/** «на основании решения педагогического совета (протокол от 28.08.2025 № 1)»: every body that adopts. */
function decisionWords({ regulation }: ApprovalFacts): Words {
  const adopting = regulation?.adoptions.filter(({ act }) => act === 'adopts') ?? []
  if (adopting.length === 0) return undefined
  return adopting.map(({ genitive, number, date }, index): Words => [
    index === 0 ? 'на основании решения ' : ', решения ',
    `${genitive} (`,
    minutesWords(number, date),
    ')',
  ])
}

/** Unknown minutes print «протокол № ___ от ___» (pitfalls N4). */
function minutesWords(number: string | null, date: string | null): Words {
  const [numberWords, dateWords] = [known(number, 'short'), known(date && requisiteDay(date), 'medium')]
  if (number === null && date === null) return [`протокол №${nbsp}`, numberWords, ` от${nbsp}`, dateWords]
  return [`протокол от${nbsp}`, dateWords, ` №${nbsp}`, numberWords]
}
