// A kind of paper: which facts it needs and how they become a description.
import type { z } from 'zod'
import type { DocumentDescription } from './description.ts'

export interface DocumentKind<Facts> {
  /** Stable key, kept in the database: 'regulation-order'. */
  key: string
  /** Russian name of the kind: «Приказ об утверждении положения». */
  title: string
  /** Papers kept longer than ten years have a wider left margin. */
  retention: DocumentDescription['retention']
  facts: z.ZodType<Facts>
  describe(facts: Facts): DocumentDescription
}

/** What registration changes: until then the paper is a draft, afterwards it has its day. */
export function standing({ registered, signedOn }: { registered: boolean, signedOn?: string | undefined }): Pick<DocumentDescription, 'draft' | 'day'> {
  return { draft: !registered, ...(signedOn !== undefined && { day: signedOn }) }
}

/** Gives the kind its types: the facts are inferred from the schema. */
export function defineDocumentKind<Facts>(kind: DocumentKind<Facts>): DocumentKind<Facts> {
  return kind
}
