// The personal link without an account: an address nobody can guess and a short code, with few tries.
import { dayOfMonth, monthOf, type Day } from '../../kit/calendar/day.ts'

interface Sealer {
  seal(text: string): string
}

/** 132 bits: nobody guesses them, and the address still fits on a slip. */
const SEAL_LENGTH = 22

/** The secret part of the address. A new nonce makes every earlier one worthless. */
export function linkSeal(tools: Sealer, { id, nonce }: { id: string; nonce: string }): string {
  return tools.seal(`survey-link:${id}:${nonce}`).slice(0, SEAL_LENGTH)
}

/** Day and month of birth as they are typed: «0703»; undefined while the day of birth is not known. */
export function birthdayCode(birthDate: Day | null): string | undefined {
  if (birthDate === null) return undefined
  return `${twoDigits(dayOfMonth(birthDate))}${twoDigits(monthOf(birthDate))}`
}

/** Whether what was typed is the code; dots, dashes and spaces between the digits do not matter. */
export function isCode(typed: string, code: string | undefined): boolean {
  const digits = typed.replace(/\D/g, '')
  return code !== undefined && digits.length > 0 && digits.padStart(4, '0') === code
}

/** Four digits for the slip, told from random bytes. */
export function shortCode(bytes: Uint8Array): string {
  const number = bytes.reduce((sum, byte) => (sum * 256 + byte) % 1_000_003, 0)
  return String(number % 10_000).padStart(4, '0')
}

/** Letters of wall addresses: none that is mistaken for a digit. */
const LETTERS = 'abcdefghkmnpqrstuvwxyz23456789'

export function wallCode(bytes: Uint8Array): string {
  return [...bytes].map((byte) => LETTERS[byte % LETTERS.length]).join('')
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
