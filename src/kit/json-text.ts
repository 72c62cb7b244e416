import type { z } from 'zod'

/** JSON kept in a text column, because only that is stored alike by both databases. */
export interface JsonText<T> {
  encode(value: T): string
  /** Reads the text back; throws when it does not satisfy the schema, which is a fault of ours, not of a person. */
  decode(text: string): T
}

export function jsonText<T>(schema: z.ZodType<T>): JsonText<T> {
  return {
    encode: (value) => JSON.stringify(value),
    decode: (text) => schema.parse(JSON.parse(text)),
  }
}
