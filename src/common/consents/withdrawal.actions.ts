// A withdrawal, given online or registered from paper: from that moment the data rest, and the terms of the law run.
import { offsetOfMoment, type Day } from '../../kit/calendar/day.ts'
import type { WorkingCalendar } from '../../kit/calendar/working-days.ts'
import { signatureMark } from '../../kit/documents/signatures.ts'
import type { DocumentDescription } from '../../kit/documents/description.ts'
import { newId } from '../../kit/ids.ts'
import { Refusal } from '../../kit/refusal.ts'
import { requisiteDay, requisiteMoment } from '../../kit/russian/dates.ts'
import type { Actor } from '../../rights/actor.ts'
import type { Db, Tools } from '../../tools.ts'
import { keepFile } from '../files/index.ts'
import { workingCalendarOf } from '../organisation/index.ts'
import { isValidOn } from './consent.ts'
import { noteConsent } from './consent-journal.store.ts'
import { isProcessing } from './consent-kinds.ts'
import { assertWithdrawable, paperDayProblem, staleConsent } from './consent-moment.ts'
import { withLastBlocks } from './consent-parts.ts'
import { changeConsent, consentRecordsOf } from './consent.store.ts'
import { descriptionText, type ConsentRecord } from './consent-record.ts'
import { dutiesAfterWithdrawal, stopsOnAfterWithdrawal } from './deadlines.ts'
import type { ConsentReaction } from './reactions.ts'
import { describeWithdrawal } from './withdrawal.facts.ts'

export interface Withdrawal {
  way: 'online' | 'paper'
  /** Day the withdrawal was received; the terms run from it. */
  receivedOn: Day
  /** Of a paper: the scan of the application, when there is one. */
  scan?: { name: string; mediaType: string; bytes: Buffer }
}

/**
 * Ends a consent. Without a processing consent nothing may be published or passed on either, so the last one takes
 * the others with it. Everything, the reactions of other rooms included, is one transaction. Pressed twice, it counts once.
 */
export async function withdrawConsent(
  tools: Tools, reactions: readonly ConsentReaction[], actor: Actor, consent: ConsentRecord, withdrawal: Withdrawal,
): Promise<void> {
  const isOwn = consent.personId === actor.personId && withdrawal.way === 'online'
  const isRepeated = consent.withdrawalWay === withdrawal.way && (isOwn || consent.withdrawnOn === withdrawal.receivedOn)
  if (isRepeated) return
  assertWithdrawable(consent, isOwn ? 'own' : 'office')
  const problem = paperDayProblem(withdrawal.receivedOn, tools.clock.today(), consent.signedOn ?? undefined)
  if (problem !== undefined) throw new Refusal('invalid', problem, { field: 'receivedOn' })
  await tools.transaction(async (tx) => {
    const calendar = await workingCalendarOf(tx)
    const { receivedOn, scan } = withdrawal
    if (scan !== undefined) {
      const subject = { kind: 'consent', id: consent.id }
      await keepFile(tx, { ...scan, subject, purpose: 'withdrawal', uploadedById: actor.personId }, tools.clock.now())
    }
    for (const ended of [consent, ...(await takenAlong(tx, consent, receivedOn))]) {
      await end(tx, tools, { reactions, actor, calendar }, ended, withdrawal)
    }
  })
}

/** Consents that cannot stand without this one: publishing and passing on, when it was the last processing consent. */
export async function takenAlong(db: Db, consent: ConsentRecord, day: Day): Promise<ConsentRecord[]> {
  if (!isProcessing(consent.kind)) return []
  const others = (await consentRecordsOf(db, consent.personId)).filter((one) => one.id !== consent.id && isValidOn(one, day))
  if (others.some(({ kind }) => isProcessing(kind))) return []
  return others.filter(({ kind }) => kind === 'dissemination' || kind === 'transfer')
}

interface Ending {
  reactions: readonly ConsentReaction[]
  actor: Actor
  calendar: WorkingCalendar
}

async function end(tx: Db, tools: Tools, { reactions, actor, calendar }: Ending, consent: ConsentRecord, withdrawal: Withdrawal): Promise<void> {
  const { receivedOn, way } = withdrawal
  const at = tools.clock.now()
  const stopsOn = stopsOnAfterWithdrawal(consent.kind, receivedOn, calendar)
  const duties = dutiesAfterWithdrawal(consent.kind, receivedOn, calendar)
  const paper = await describeWithdrawal(tx, consent, { form: way, from: stopsOn, duties, day: receivedOn })
  const description = way === 'paper' ? paper : received(tools, actor, at, paper, consent.id)
  const isFirst = await changeConsent(tx, consent, {
    withdrawnOn: receivedOn, stopsOn, withdrawnAt: at, withdrawalWay: way, withdrawalById: actor.personId,
    withdrawal: descriptionText.encode(description),
  })
  if (!isFirst) throw staleConsent(consent, way === 'online' ? 'own' : 'office')
  for (const { kind, due, remindOn } of duties) {
    // The programme itself stops: nothing is asked, shown or matched from this moment.
    const done = kind === 'stop' ? { doneOn: receivedOn, doneById: null } : {}
    await tx.consentDuty.create({ data: { id: newId(), consentId: consent.id, kind, due, remindOn, ...done } })
  }
  const verb = way === 'online' ? 'withdrew' : 'registeredWithdrawal'
  await noteConsent(tx, actor, at, verb, consent, way === 'paper' ? `заявление получено ${requisiteDay(receivedOn)}` : undefined)
  for (const { onWithdrawal } of reactions) {
    await onWithdrawal?.(tx, { consentId: consent.id, personId: consent.personId, kind: consent.kind, on: stopsOn, author: actor, at })
  }
}

/** No password is asked for a withdrawal: it must not be harder than the consent. The mark claims no signature. */
function received(tools: Tools, actor: Actor, at: Date, paper: DocumentDescription, id: string): DocumentDescription {
  const { zone } = tools.clock
  const { surname, firstName, patronymic } = actor.name
  const mark = signatureMark([
    `Подано в личном кабинете: ${[surname, firstName, patronymic].filter((part) => part !== null).join(' ')}`,
    `${requisiteMoment(at, zone)} (${offsetOfMoment(at, zone)}), запись ${id.slice(0, 8).toUpperCase()}`,
  ])
  return withLastBlocks(paper, [mark])
}
