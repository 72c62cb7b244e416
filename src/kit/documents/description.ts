// What a paper says and how it is laid out, as plain JSON: three renderers (HTML, PDF, DOCX) draw the same description.
import { z } from 'zod'
import { blockSchema } from './block-schema.ts'

const sectionSchema = z.object({
  /** Unique inside the paper: 'order', 'appendix-1', 'acquaintance'. */
  key: z.string(),
  orientation: z.enum(['portrait', 'landscape']),
  /** A frame of willow twigs around every sheet, wider margins and no page numbers: letters of thanks, certificates. */
  ornament: z.literal('willow').optional(),
  blocks: z.array(blockSchema),
})

export const descriptionSchema = z.object({
  /** Title of the file: «Приказ от 01.09.2025 № 42-ОД». */
  title: z.string(),
  /** What the paper is about: «Об утверждении Положения…». */
  subject: z.string().optional(),
  /** Papers kept longer than ten years have a left margin of 30 mm, others 20 mm (ГОСТ Р 7.0.97). */
  retention: z.enum(['long', 'short']),
  /** A draft carries «ПРОЕКТ» on every sheet. */
  draft: z.boolean(),
  /** Date of the paper, YYYY-MM-DD: becomes the creation date of the files, so that a reprint is the same file. */
  day: z.string().optional(),
  /** Address of the entry in the register, printed as a QR code on sheet 1; no personal data. */
  qr: z.string().optional(),
  /** Every section begins on a new sheet. */
  sections: z.array(sectionSchema),
})

export type Section = z.infer<typeof sectionSchema>
export type DocumentDescription = z.infer<typeof descriptionSchema>
