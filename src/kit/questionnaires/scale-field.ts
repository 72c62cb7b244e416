// A field of kit/forms whose answer is a point of a scale or «затрудняюсь ответить».
import { z } from 'zod'
import type { Choice, Field } from '../forms/field.ts'
import { fieldOf } from '../forms/field-of.ts'
import { declined, type Point } from './applicability.ts'
import { declinedWords, pointInWords, pointsOf, type Scale } from './scales.ts'

interface ScaleFieldOptions {
  hint?: string
  optional?: true
  /** Whether «затрудняюсь ответить» is offered. */
  mayDecline: boolean
}

export function scaleField(label: string, scale: Scale, options: ScaleFieldOptions): Field<unknown> {
  const { mayDecline, ...more } = options
  const ask = mayDecline ? 'Выберите оценку или «Затрудняюсь ответить»' : 'Выберите оценку'
  const allowed = new Map<string, Point>(pointsOf(scale).map((point) => [String(point), point]))
  if (mayDecline) allowed.set(declined, declined)
  const rule = z.string(ask).transform((text, context): Point => {
    const point = allowed.get(text)
    if (point !== undefined) return point
    context.addIssue(`Выберите оценку от ${scale.from} до ${scale.to}`)
    return z.NEVER
  })
  return fieldOf<Point, ScaleFieldOptions>('scale', label, { ...more, mayDecline }, rule, {
    choices: choicesOf(scale, mayDecline),
    kept: z.union([z.number(), z.literal(declined)]),
    print: (point) => (point === declined ? declinedWords : pointInWords(scale, point)),
  })
}

/** The points in order, «затрудняюсь ответить» last; the hints of the ends are the short words under the row. */
function choicesOf(scale: Scale, mayDecline: boolean): Choice[] {
  const points = pointsOf(scale).map((point): Choice => {
    const end = point === scale.from ? scale.ends[0] : point === scale.to ? scale.ends[1] : undefined
    return { value: String(point), words: pointInWords(scale, point), ...(end !== undefined && { hint: end }) }
  })
  return mayDecline ? [...points, { value: declined, words: 'Затрудняюсь ответить' }] : points
}
