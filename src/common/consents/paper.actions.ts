// The paper path: a photograph from a phone, the registration of the signed original, a refusal told on paper.
import { createHash } from 'node:crypto'
import type { Day } from '../../kit/calendar/day.ts'
import { fingerprint } from '../../kit/documents/fingerprint.ts'
import { plainText } from '../../kit/documents/plain-text.ts'
import { found, Refusal } from '../../kit/refusal.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import type { Actor } from '../../rights/actor.ts'
import type { Db, Tools } from '../../tools.ts'
import { filesOf, keepFile } from '../files/index.ts'
import { theHouse } from '../journal/index.ts'
import { describeConsent } from './consent.facts.ts'
import { noteConsent } from './consent-journal.store.ts'
import { assertWaiting, paperDayProblem, staleConsent } from './consent-moment.ts'
import { changeConsent, consentById, consentWithScan, sameDayPaper } from './consent.store.ts'
import { descriptionText, type ConsentRecord } from './consent-record.ts'
import type { DisseminationChoices } from './dissemination-items.ts'
import { consentPaths } from './paths.ts'
import { assertScanLink, MOST_SCANS, type ScanLink } from './scan-link.ts'
import { currentTemplate } from './template.ts'
import { choicesText } from './terms.ts'

export const NO_CONSENT = 'Такого согласия нет. Все согласия – в реестре.'

interface Scan {
  name: string
  mediaType: string
  bytes: Buffer
}

/** Keeps a photograph that came through the link; the same picture sent twice is kept once. Answers how many there are. */
export async function addScan(tools: Tools, link: ScanLink, scan: Scan): Promise<number> {
  assertScanLink(tools, link)
  return tools.transaction(async (tx) => {
    const consent = await foundConsent(tx, link.id)
    const scans = await filesOf(tx, { kind: 'consent', id: consent.id })
    const sha256 = hashOf(scan.bytes)
    if (scans.some((file) => file.sha256 === sha256)) return scans.length
    if (scans.length >= MOST_SCANS) {
      throw new Refusal('invalid', `Снимков уже ${MOST_SCANS}, больше не нужно. Скажите куратору, что бумага снята.`, { field: 'scan' })
    }
    assertWaiting(consent, 'office')
    const at = tools.clock.now()
    await keepFile(tx, { ...scan, subject: { kind: 'consent', id: consent.id }, purpose: 'scan', uploadedById: null }, at)
    await noteConsent(tx, theHouse, at, 'attached', consent, 'снимок бумаги, по ссылке с телефона')
    return scans.length + 1
  })
}

export interface PaperSigning {
  /** The day written on the paper by hand. */
  signedOn: Day
  /** Version of the consent when the form was drawn. */
  version: number
  /** What was ticked by hand on a dissemination consent. */
  choices?: DisseminationChoices
  scan?: Scan
}

/**
 * Registers the signed original: the paper, its day, its scan and who registered it. The second press of the same form
 * changes nothing; the same paper once more is refused.
 */
export async function registerPaper(tools: Tools, actor: Actor, id: string, paper: PaperSigning): Promise<void> {
  const { signedOn, choices, scan } = paper
  const [at, today] = [tools.clock.now(), tools.clock.today()]
  const consent = await foundConsent(tools.database, id)
  if (consent.way === 'paper' && consent.registeredById === actor.personId && consent.version === paper.version + 1) return
  assertWaiting(consent, 'office')
  const problem = paperDayProblem(signedOn, today)
  if (problem !== undefined) throw new Refusal('invalid', problem, { field: 'signedOn' })
  if (consent.validUntil !== null && signedOn > consent.validUntil) {
    throw new Refusal('invalid', `Согласие действует только до ${requisiteDay(consent.validUntil)}: проверьте дату`, { field: 'signedOn' })
  }
  const description = await describeConsent(tools.database, { ...consent, choices: choices ?? null }, 'paper', signedOn)
  await tools.transaction(async (tx) => {
    await assertFirstTime(tx, consent, signedOn, scan)
    const isFirst = await changeConsent(tx, { id, version: paper.version }, {
      answer: 'signed', way: 'paper', answeredAt: at, signedOn, registeredById: actor.personId, template: currentTemplate(consent.kind),
      description: descriptionText.encode(description), text: plainText(description), fingerprint: fingerprint(description),
      ...(choices !== undefined && { choices: choicesText.encode(choices) }),
    })
    if (!isFirst) throw staleConsent(consent, 'office')
    if (scan !== undefined) {
      await keepFile(tx, { ...scan, subject: { kind: 'consent', id }, purpose: 'scan', uploadedById: actor.personId }, at)
    }
    await noteConsent(tx, actor, at, 'registeredPaper', consent, `дата на бумаге ${requisiteDay(signedOn)}`)
  })
}

/** A refusal told in person or on paper: an answer like any other, without a reason. */
export async function registerRefusal(tools: Tools, actor: Actor, id: string): Promise<void> {
  const at = tools.clock.now()
  const consent = await foundConsent(tools.database, id)
  if (consent.answer === 'refused') return
  assertWaiting(consent, 'office')
  await tools.transaction(async (tx) => {
    const isFirst = await changeConsent(tx, consent, { answer: 'refused', way: 'paper', answeredAt: at, registeredById: actor.personId })
    if (!isFirst) throw staleConsent(consent, 'office')
    await noteConsent(tx, actor, at, 'declined', consent, 'со слов человека')
  })
}

/** A scan is there, and neither it nor the paper was registered before. */
async function assertFirstTime(tx: Db, consent: ConsentRecord, signedOn: Day, scan: Scan | undefined): Promise<void> {
  const scans = (await filesOf(tx, { kind: 'consent', id: consent.id })).map(({ sha256 }) => sha256)
  const all = scan === undefined ? scans : [...scans, hashOf(scan.bytes)]
  if (all.length === 0) throw new Refusal('invalid', 'Приложите снимок или скан подписанной бумаги', { field: 'scan' })
  const other = (await consentWithScan(tx, all, consent.id)) ?? (await sameDayPaper(tx, consent, signedOn))?.id
  if (other === undefined) return
  throw new Refusal('wrong-moment', 'Эта бумага уже записана: такой же снимок или такая же дата есть у другой записи. Второй раз записывать не нужно.', {
    next: { href: consentPaths.consent.to({ id: other }), words: 'Открыть прежнюю запись' },
  })
}

async function foundConsent(db: Db, id: string): Promise<ConsentRecord> {
  return found(await consentById(db, id), NO_CONSENT)
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
