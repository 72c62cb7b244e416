// How a signature is told: the version of the wording, the fingerprint, the moment on the clocks of the kindergarten.
import { offsetOfMoment } from '../../kit/calendar/day.ts'
import { requisiteDay, requisiteMoment } from '../../kit/russian/dates.ts'
import { fullName, type PersonName } from '../../kit/russian/names.ts'
import type { SignatureFacts } from './consent-parts.ts'

/** '1 от 2025-09-01' → «1 от 01.09.2025». */
export function templateWords(template: string): string {
  return template.replace(/\d{4}-\d\d-\d\d/, requisiteDay)
}

/** «7f3a 91d0 c21e»: enough for the eye; the whole stands in the PDF. */
export function shortFingerprint(fingerprint: string): string {
  return fingerprint.slice(0, 12).match(/.{4}/g)?.join(' ') ?? fingerprint
}

/** What the visible mark says (pitfalls A23): the moment on the clocks of the kindergarten, wherever the person was. */
export function signatureFacts(id: string, name: PersonName, { at, zone }: { at: Date; zone: string }, fingerprint: string): SignatureFacts {
  return {
    name: fullName(name),
    moment: `${requisiteMoment(at, zone)} (${offsetOfMoment(at, zone)})`,
    id: id.slice(0, 8).toUpperCase(),
    fingerprint,
  }
}
