// The six cases, and the draft of a person's name in them. A draft is stored and may be corrected by hand.
import { declineFirstName, declinePatronymic, declineSurname } from './decline-name.ts'
import type { Gender, PersonName } from './names.ts'
import type { ObliqueCase } from './oblique-case.ts'

export const CASE_IDS = ['nom', 'gen', 'dat', 'acc', 'ins', 'pre'] as const

export type Case = (typeof CASE_IDS)[number]

export type NameCases = Record<Case, PersonName>
export type PostCases = Record<Case, string>

/** The cases as a person learns them at school: the name, the question, and a word that asks for it in our papers. */
export const CASES: readonly { id: Case; name: string; question: string; cue: string }[] = [
  { id: 'nom', name: 'именительный', question: 'кто?', cue: 'работает' },
  { id: 'gen', name: 'родительный', question: 'кого?', cue: 'согласие' },
  { id: 'dat', name: 'дательный', question: 'кому?', cue: 'поручить' },
  { id: 'acc', name: 'винительный', question: 'кого?', cue: 'назначить' },
  { id: 'ins', name: 'творительный', question: 'кем?', cue: 'закрепить за' },
  { id: 'pre', name: 'предложный', question: 'о ком?', cue: 'сведения о' },
]

/**
 * All six cases of the name by the rules; the rules know most names but not all, so a person looks them through.
 * Surnames of two parts, indeclinable ones, «кызы» and «оглы», the fleeting vowels of «Пётр» and «Лев» are covered.
 */
export function draftNameCases(name: PersonName, gender: Gender): NameCases {
  return inEachCase(name, (id) => ({
    surname: declineSurname(name.surname, gender, id),
    firstName: declineFirstName(name.firstName, gender, id),
    patronymic: name.patronymic === null ? null : declinePatronymic(name.patronymic, gender, id),
  }))
}

/** A record of all six cases: the nominative as given, the others made one by one. */
export function inEachCase<T>(nominative: T, make: (id: ObliqueCase) => T): Record<Case, T> {
  return {
    nom: nominative,
    gen: make('gen'),
    dat: make('dat'),
    acc: make('acc'),
    ins: make('ins'),
    pre: make('pre'),
  }
}
