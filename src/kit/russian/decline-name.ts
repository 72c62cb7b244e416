// One part of a name in one case: our corrections first, then the library.
import petrovich from 'petrovich'
import {
  type Correction,
  FIRST_NAME_CORRECTIONS,
  PATRONYMIC_CORRECTIONS,
  SURNAME_CORRECTIONS,
} from './name-corrections.ts'
import type { Gender } from './names.ts'
import type { ObliqueCase } from './oblique-case.ts'

const LIBRARY_CASES = {
  gen: 'genitive',
  dat: 'dative',
  acc: 'accusative',
  ins: 'instrumental',
  pre: 'prepositional',
} as const

/** First parts of compound surnames that stay as they are: «с Бонч-Бруевичем», «у Тер-Петросяна». */
const FROZEN_FIRST_PARTS = new Set('бонч тер мелик шолом фон ван дер де ла ле ибн аль эль бен нор'.split(' '))

export function declineSurname(surname: string, gender: Gender, grammaticalCase: ObliqueCase): string {
  return declineParts(surname, grammaticalCase, (part, id, isLast) => {
    if (!isLast && FROZEN_FIRST_PARTS.has(part.toLowerCase())) return part
    return corrected(part, gender, id, SURNAME_CORRECTIONS) ?? petrovich[gender].last[LIBRARY_CASES[id]](part)
  })
}

export function declineFirstName(firstName: string, gender: Gender, grammaticalCase: ObliqueCase): string {
  return declineParts(firstName, grammaticalCase, (part, id) => {
    return corrected(part, gender, id, FIRST_NAME_CORRECTIONS) ?? petrovich[gender].first[LIBRARY_CASES[id]](part)
  })
}

export function declinePatronymic(patronymic: string, gender: Gender, grammaticalCase: ObliqueCase): string {
  return declineParts(patronymic, grammaticalCase, (part, id) => {
    return corrected(part, gender, id, PATRONYMIC_CORRECTIONS) ?? petrovich[gender].middle[LIBRARY_CASES[id]](part)
  })
}

/** Declines each part of «Римская-Корсакова» or «Анна-Мария» by itself and keeps the hyphens and spaces. */
function declineParts(
  text: string,
  grammaticalCase: ObliqueCase,
  decline: (part: string, id: ObliqueCase, isLast: boolean) => string,
): string {
  const pieces = text.split(/([ -])/)
  return pieces
    .map((piece, at) => (/^[ -]?$/.test(piece) ? piece : decline(piece, grammaticalCase, at === pieces.length - 1)))
    .join('')
}

function corrected(
  part: string,
  gender: Gender,
  grammaticalCase: ObliqueCase,
  corrections: readonly Correction[],
): string | undefined {
  const lower = part.toLowerCase()
  const correction = corrections.find((one) => (one.gender ?? gender) === gender && one.test.test(lower))
  if (!correction) return undefined
  if (correction.endings === 'indeclinable') return part
  return part.slice(0, part.length - correction.cut) + correction.endings[grammaticalCase]
}
