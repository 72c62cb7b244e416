// Who must read a registered paper, who has, and how it is proved.
import type { Day } from '../../kit/calendar/day.ts'
import { Refusal } from '../../kit/refusal.ts'
import { requisiteDay, requisiteMoment } from '../../kit/russian/dates.ts'
import type { Gender } from '../../kit/russian/names.ts'

export interface Acquaintance {
  id: string
  documentId: string
  personId: string
  /** «И.П. Дубравина» as it stood at registration: papers never change with people. */
  personName: string
  /** «старший воспитатель», likewise. */
  post: string
  position: number
  due: Day | null
  how: 'online' | 'paper' | null
  /** Day of the signature on the sheet of paper, or of the click. */
  on: Day | null
  /** Moment of the click; kept with the offset of the zone it was made in. */
  at: Date | null
  zoneOffset: string | null
}

export function isAcquainted({ how }: Pick<Acquaintance, 'how'>): boolean {
  return how !== null
}

export function assertNotAcquainted(acquaintance: Pick<Acquaintance, 'how' | 'on'>): void {
  if (acquaintance.how === null) return
  const when = acquaintance.on === null ? '' : ` ${requisiteDay(acquaintance.on)}`
  throw new Refusal('wrong-moment', `Ознакомление уже отмечено${when}. Второй раз отмечать не нужно.`)
}

/** A signature on the sheet cannot be older than the paper nor lie ahead. */
export function paperDayProblem(on: Day, signedOn: Day, today: Day): string | undefined {
  if (on < signedOn) return `Документ подписан ${requisiteDay(signedOn)}: укажите этот день или позже`
  if (on > today) return 'Этот день ещё не наступил: укажите день, когда человек расписался'
  return undefined
}

/** Short number of the entry, as it is printed beside an electronic acquaintance. */
export function entryNumber({ id }: Pick<Acquaintance, 'id'>): string {
  return id.slice(0, 8).toUpperCase()
}

/**
 * What is printed in place of a signature: «ознакомлена 12.09.2025 14:05, ПЭП, запись № 1A2B3C4D», on the clocks of the
 * kindergarten wherever the click was made (pitfalls A23). A simple electronic signature is claimed only where the
 * agreement with the person held on that day (63-ФЗ ст. 9, documents.md D27); otherwise it says «в системе».
 */
export function acquaintanceMark(acquaintance: Acquaintance, gender: Gender, zone: string, isSigned: boolean): string | undefined {
  if (acquaintance.how !== 'online' || acquaintance.at === null) return undefined
  const verb = gender === 'male' ? 'ознакомлен' : 'ознакомлена'
  const how = isSigned ? ', ПЭП' : ' в\u00a0системе'
  return `${verb} ${requisiteMoment(acquaintance.at, zone)}${how}, запись №\u00a0${entryNumber(acquaintance)}`
}

/** «Ознакомлены 12 из 14: ждём Тихонову В. М. и Пахомову Ю. В.» – the head of the list of those who have not. */
export function acquaintanceCount(list: readonly Pick<Acquaintance, 'how'>[]): { done: number; all: number } {
  return { done: list.filter(isAcquainted).length, all: list.length }
}
