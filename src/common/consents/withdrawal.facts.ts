// Gathers the paper of a withdrawal: filled in, or a blank for the pen.
import type { Day } from '../../kit/calendar/day.ts'
import type { DocumentDescription } from '../../kit/documents/description.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import type { Db } from '../../tools.ts'
import type { Consent } from './consent.ts'
import type { ConsentRecord } from './consent-record.ts'
import { sharedFacts } from './consent.facts.ts'
import { dutyWords, type Duty } from './deadlines.ts'
import { withdrawalPaper } from './withdrawal.document.ts'

interface Filling {
  form: 'online' | 'paper'
  /** The first day without the consent; absent on a blank. */
  from?: Day
  duties: readonly Duty[]
  /** Day of the wording: names and the head as they are then. */
  day: Day
}

export async function describeWithdrawal(db: Db, consent: Consent, { form, from, duties, day }: Filling): Promise<DocumentDescription> {
  const facts = await sharedFacts(db, consent, form, day)
  return withdrawalPaper.describe({
    ...facts,
    kind: consent.kind,
    signedOn: consent.signedOn ?? day,
    ...(from !== undefined && { from }),
    consequences: duties.map(({ kind, due }) => `${kind === 'stop' ? 'С' : 'До'} ${requisiteDay(due)}: ${dutyWords(kind, consent.kind).consequence}.`),
  })
}

/** The withdrawal as it was frozen, or a blank of it for the pen. */
export async function blankOrWithdrawal(db: Db, consent: ConsentRecord, today: Day): Promise<DocumentDescription> {
  return consent.withdrawal ?? describeWithdrawal(db, consent, { form: 'paper', duties: [], day: today })
}
