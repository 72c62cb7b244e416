// What is offered with a consent besides its fixed wording: its term, pages, recipient, mentees. Kept as JSON.
import { z } from 'zod'
import type { Day } from '../../kit/calendar/day.ts'
import { jsonText } from '../../kit/json-text.ts'
import type { ConsentKind } from './consent-kinds.ts'
import { disseminationChoicesSchema } from './dissemination-items.ts'

/** One shape for all kinds; each uses its own part of it. */
const termsSchema = z.object({
  processor: z.string().optional(),
  urls: z.array(z.string()).optional(),
  recipient: z.string().optional(),
  recipientAddress: z.string().optional(),
  fields: z.array(z.string()).optional(),
  menteeIds: z.array(z.string()).optional(),
  from: z.string().optional(),
  formAndType: z.string().optional(),
  hoursPerMonth: z.number().optional(),
  pay: z.string().optional(),
})
export type Terms = z.infer<typeof termsSchema>

export const termsText = jsonText<Terms>(termsSchema)
export const choicesText = jsonText(disseminationChoicesSchema)

export interface Offer {
  kind: ConsentKind
  personIds: string[]
  validUntil: Day | null
  terms: Terms
}

/** What is usually transferred; the person sees each field in the paper. */
export const usualFields = [
  'фамилия, имя, отчество',
  'должность',
  'место работы',
  'квалификационная категория',
  'педагогический стаж',
  'роль и форма наставничества',
  'даты вхождения и завершения',
  'результат наставничества',
] as const

/** Lines of a text field, empty ones dropped. */
export function linesOf(text: string | undefined): string[] {
  return (text ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '')
}
