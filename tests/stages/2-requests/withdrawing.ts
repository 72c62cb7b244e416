// A withdrawal as the room of consents does it, with what the banks do about it.
import { consentById } from '../../../src/common/consents/consent.store.ts'
import { withdrawConsent } from '../../../src/common/consents/withdrawal.actions.ts'
import { bankReactions } from '../../../src/stages/index.ts'
import { methodist } from '../../common/surveys/support.ts'
import type { House } from '../../support/house.ts'

/** Registers the paper withdrawal of the person's consent of the kind, received today. */
export async function registerWithdrawal(house: House, personId: string, kind = 'processing-mentee'): Promise<void> {
  const { id } = await house.database.consent.findFirstOrThrow({ where: { personId, kind, answer: 'signed' } })
  const consent = await consentById(house.database, id)
  if (consent === null) throw new Error('No such consent')
  await withdrawConsent(house.tools, bankReactions, methodist, consent, { way: 'paper', receivedOn: house.clock.today() })
}
