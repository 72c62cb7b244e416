// The card of a consent for the office: the paper, what is known of the answer, what is to be done.
import type { Day } from '../../kit/calendar/day.ts'
import type { DocumentDescription } from '../../kit/documents/description.ts'
import { paperView } from '../../kit/documents/paper-view.ts'
import { requisiteDay, screenMoment } from '../../kit/russian/dates.ts'
import { fullName } from '../../kit/russian/names.ts'
import { sizeInWords, type StoredFile } from '../files/index.ts'
import { filePaths } from '../files/index.ts'
import type { HistoryLine } from '../journal/index.ts'
import type { Person } from '../people/index.ts'
import { asksForSettlement, stateOn, stateTag, stateWords } from './consent.ts'
import { consentKindData } from './consent-kinds.ts'
import { lastDutyOf, type ConsentRecord, type DoneDuty } from './consent-record.ts'
import { dutyWords } from './deadlines.ts'
import { shortFingerprint, templateWords } from './signature-words.ts'
import { consentPaths } from './paths.ts'

export interface Shown {
  consent: ConsentRecord
  person: Person
  paper: DocumentDescription
  scans: readonly StoredFile[]
  names: ReadonlyMap<string, string>
  history: readonly HistoryLine[]
  today: Day
  zone: string
  mayRegister: boolean
  mayOffer: boolean
}

export function consentPage(shown: Shown) {
  const { consent, person, paper, scans, history, today, mayRegister } = shown
  const id = { id: consent.id }
  const state = stateOn(consent, today)
  const title = `${consentKindData[consent.kind].short}: ${fullName(person.name)}`
  const isOver = state === 'stopping' || (state === 'expired' && asksForSettlement(consent.kind))
  return {
    title,
    head: {
      crumbs: [{ words: 'Согласия', href: consentPaths.register.to() }, { words: consentKindData[consent.kind].short }],
      title,
      lead: stateWords[state].explanation,
      tag: stateTag({ ...consent, lastDuty: lastDutyOf(consent.duties) }, today),
      ...(mayRegister && state === 'offered' && { primary: { href: consentPaths.paper.to(id), words: 'Записать с бумаги' } }),
      actions: [{ href: consentPaths.pdf.to(id), words: 'Скачать PDF', icon: 'download' }, ...actionsOf(consent, state, shown)],
    },
    paper: paperView(paper),
    facts: factsOf(shown),
    scans: scans.map((file) => ({
      href: filePaths.file.to({ id: file.id }),
      words: file.purpose === 'withdrawal' ? `Отзыв: ${file.name}` : file.name,
      what: sizeInWords(file.size),
    })),
    duties: consent.duties.map((duty) => {
      const words = dutyWords(duty.kind, consent.kind)
      const done = duty.doneOn !== null
      return {
        state: done ? 'done' : duty.due < today ? 'stop' : 'missing',
        words: words.task,
        fact: done ? `Сделано ${requisiteDay(duty.doneOn ?? today)}` : dueWords(duty),
        ...(!done && mayRegister && duty.kind !== 'destruction' && { post: consentPaths.duty.to({ ...id, duty: duty.id }) }),
      }
    }),
    settlement: isOver && mayRegister ? consentPaths.settlement.to(id) : undefined,
    history: { entries: history, narrow: true },
  }
}

/** The reminder is named only where it comes before the term. */
function dueWords({ due, remindOn }: Pick<DoneDuty, 'due' | 'remindOn'>): string {
  const until = `До ${requisiteDay(due)}`
  return due === remindOn ? until : `${until}, последний рабочий день – ${requisiteDay(remindOn)}`
}

function actionsOf(consent: ConsentRecord, state: string, { mayRegister, mayOffer }: Pick<Shown, 'mayRegister' | 'mayOffer'>) {
  const id = { id: consent.id }
  const isGiven = consent.answer === 'signed'
  const canWithdraw = mayRegister && isGiven && consent.withdrawnOn === null && consent.settlement === null
  return [
    ...(mayRegister && state === 'offered' ? [{ href: consentPaths.refusal.to(id), words: 'Записать отказ' }] : []),
    ...(mayOffer && state === 'offered' ? [{ href: consentPaths.takingBack.to(id), words: 'Снять предложение' }] : []),
    ...(canWithdraw ? [{ href: consentPaths.withdrawal.to(id), words: 'Записать отзыв с бумаги' }] : []),
    ...(isGiven ? [{ href: consentPaths.withdrawalPdf.to(id), words: consent.withdrawnOn === null ? 'Бланк отзыва, PDF' : 'Отзыв, PDF' }] : []),
  ]
}

function factsOf({ consent, person, names, today, zone }: Shown) {
  const nameOf = (personId: string | null) => (personId === null ? undefined : names.get(personId))
  const { fingerprint } = consent
  return [
    { label: 'Должность', value: person.post },
    { label: 'Предложено', value: [requisiteDay(consent.offeredOn), nameOf(consent.offeredById)].filter(Boolean).join(', ') },
    { label: 'Действует до', value: consent.validUntil === null ? 'без срока' : requisiteDay(consent.validUntil) },
    { label: 'Подписано', value: consent.signedOn === null ? undefined : `${requisiteDay(consent.signedOn)}, ${consent.way === 'paper' ? 'на бумаге' : 'паролем'}` },
    { label: 'Записано', value: consent.way === 'paper' && consent.answeredAt ? [screenMoment(consent.answeredAt, zone, today), nameOf(consent.registeredById)].filter(Boolean).join(', ') : undefined },
    { label: 'Версия текста', value: consent.template === null ? undefined : templateWords(consent.template) },
    { label: 'Отпечаток', value: fingerprint === null ? undefined : shortFingerprint(fingerprint) },
    { label: 'Отозвано', value: consent.withdrawnOn === null ? undefined : `${requisiteDay(consent.withdrawnOn)}, ${consent.withdrawalWay === 'paper' ? 'заявлением' : 'в личном кабинете'}` },
    { label: 'Сохранено на основании', value: consent.settlementNote ?? undefined },
  ]
}
