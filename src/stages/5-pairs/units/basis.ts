// On what a mentor's work rests (ТК ст. 351.8; письмо Роструда от 02.10.2025 № ТЗ/7300-6-1).
import type { MentoringBasis, UnitMember } from './unit.ts'

export const basisWords: Record<MentoringBasis, string> = {
  addendum: 'дополнительное соглашение к трудовому договору',
  jobFunction: 'входит в трудовую функцию',
  external: 'договор с организацией',
}

/** Works for another organisation: neither the consent of ст. 351.8 nor an addendum is ours to ask (pitfalls A7). */
export function isExternal({ person }: Pick<UnitMember, 'person'>): boolean {
  return person.employment === 'external'
}

/** The basis as it stands, in words; undefined while there is none. */
export function basisInWords(member: Pick<UnitMember, 'basis' | 'basisNote' | 'person'>): string | undefined {
  if (isExternal(member)) return member.person.externalAgreement ?? undefined
  return member.basis === null ? undefined : [basisWords[member.basis], member.basisNote].filter(Boolean).join(': ')
}
