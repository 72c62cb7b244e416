// What a paper is called in sentences, in lists and in file names.
import { requisiteDay } from '../../kit/russian/dates.ts'
import type { Document, DocumentSeries } from './document.ts'

type Case = 'nom' | 'gen' | 'dat' | 'ins'
type Named = Pick<Document, 'series' | 'title' | 'state' | 'requisites'>

const nouns: Record<DocumentSeries, Record<Case, string>> = {
  core: { nom: 'приказ', gen: 'приказа', dat: 'приказу', ins: 'приказом' },
  personnel: { nom: 'приказ', gen: 'приказа', dat: 'приказу', ins: 'приказом' },
  minutes: { nom: 'протокол', gen: 'протокола', dat: 'протоколу', ins: 'протоколом' },
  agreements: { nom: 'дополнительное соглашение', gen: 'дополнительного соглашения', dat: 'дополнительному соглашению', ins: 'дополнительным соглашением' },
  acts: { nom: 'акт', gen: 'акта', dat: 'акту', ins: 'актом' },
  notes: { nom: 'справка', gen: 'справки', dat: 'справке', ins: 'справкой' },
  notices: { nom: 'уведомление', gen: 'уведомления', dat: 'уведомлению', ins: 'уведомлением' },
}

export function paperNoun(series: DocumentSeries, grammaticalCase: Case = 'nom'): string {
  return nouns[series][grammaticalCase]
}

/** «№ 42-ОД от 01.09.2025», or what of it is known. */
export function numberAndDate({ number, signedOn }: Document['requisites']): string {
  return [number && `№\u00a0${number}`, signedOn && `от\u00a0${requisiteDay(signedOn)}`].filter(Boolean).join(' ')
}

/** «приказом № 42-ОД от 01.09.2025»; a draft is «приказом «Об утверждении…»». */
export function paperReference(document: Named, grammaticalCase: Case = 'nom'): string {
  const noun = paperNoun(document.series, grammaticalCase)
  return document.state === 'registered'
    ? `${noun} ${numberAndDate(document.requisites)}`
    : `${noun} ${quotedTitle(document)}`
}

/** «О назначении куратора»; a title that ends with a closing quote gets no second one. */
export function quotedTitle({ title }: Pick<Document, 'title'>): string {
  return `«${title}${title.endsWith('»') ? '' : '»'}`
}

/** The object of a journal sentence, in the accusative: «приказ № 51-ОД от 26.09.2025», «проект приказа «О …»». */
export function journalName(document: Named): string {
  return document.state === 'registered' ? paperReference(document) : `проект ${paperReference(document, 'gen')}`
}

/** Name of a downloaded file without extension: «Приказ № 45-ОД от 05.09.2025», «Проект приказа О назначении куратора». */
export function fileName(document: Named): string {
  if (document.state === 'registered') return capital(paperReference(document))
  return `Проект ${paperNoun(document.series, 'gen')} ${document.title}`
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
