// The blocks a paper is built of. Each kind has one drawer per renderer with the same name as its file.
import { z } from 'zod'

/** A stretch of a line. `slot` marks a value that comes from the registration form. `\n` in a text is a line break. */
export const runSchema = z.union([
  z.object({
    text: z.string(),
    bold: z.boolean().optional(),
    italic: z.boolean().optional(),
    slot: z.boolean().optional(),
  }),
  z.object({ blank: z.enum(['short', 'medium', 'long']), slot: z.boolean().optional() }),
])

const runs = z.array(runSchema)
const alignSchema = z.enum(['left', 'centre', 'right', 'justify'])

const cellSchema = z.object({
  runs,
  align: alignSchema.optional(),
  rowSpan: z.int().min(1).optional(),
  colSpan: z.int().min(1).optional(),
})

const columnSchema = z.object({ title: z.string(), share: z.number().positive(), align: alignSchema.optional() })

const pointSchema = z.object({ number: z.string(), runs })

const attachmentSchema = z.object({
  title: z.string().optional(),
  /** Key of the section whose sheets are counted. */
  section: z.string().optional(),
  sheets: z.int().optional(),
  copies: z.int().optional(),
})

const toneSchema = z.enum(['ink', 'line', 'growth', 'loss', 'faint'])

const shapeSchema = z.discriminatedUnion('shape', [
  z.object({ shape: z.literal('stroke'), x1: z.number(), y1: z.number(), x2: z.number(), y2: z.number(), thickness: z.number().positive(), tone: toneSchema }),
  z.object({ shape: z.literal('circle'), x: z.number(), y: z.number(), radius: z.number().positive(), isHollow: z.boolean(), tone: toneSchema }),
  z.object({ shape: z.literal('words'), text: z.string(), x: z.number(), y: z.number(), anchor: z.enum(['start', 'middle', 'end']), size: z.number().positive(), isBold: z.boolean(), tone: toneSchema }),
])

export const blockSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('heading'),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    align: z.enum(['left', 'centre']),
    runs,
  }),
  z.object({
    kind: z.literal('paragraph'),
    runs,
    align: alignSchema,
    indent: z.boolean(),
    keepWithNext: z.boolean().optional(),
  }),
  z.object({ kind: z.literal('points'), items: z.array(pointSchema) }),
  z.object({ kind: z.literal('word'), text: z.string() }),
  z.object({ kind: z.literal('line'), left: runs, right: runs }),
  z.object({ kind: z.literal('letterhead'), lines: z.array(z.string()) }),
  z.object({ kind: z.literal('stamps'), stamps: z.array(z.object({ title: z.string(), lines: z.array(runs) })) }),
  z.object({ kind: z.literal('appendix-mark'), lines: z.array(runs) }),
  z.object({
    kind: z.literal('table'),
    columns: z.array(columnSchema),
    rows: z.array(z.array(cellSchema)),
    size: z.union([z.literal(10), z.literal(11), z.literal(12)]),
  }),
  z.object({ kind: z.literal('pairs'), rows: z.array(z.object({ label: runs, value: runs })) }),
  z.object({ kind: z.literal('signatures'), rows: z.array(z.object({ post: runs, name: runs })) }),
  z.object({
    kind: z.literal('acquaintance'),
    title: z.string(),
    rows: z.array(z.object({ post: z.string(), name: z.string(), mark: z.string().optional() })),
    emptyRows: z.int().min(0),
  }),
  z.object({ kind: z.literal('signature-mark'), lines: z.array(z.string()) }),
  z.object({ kind: z.literal('attachments'), items: z.array(attachmentSchema) }),
  z.object({ kind: z.literal('page-break') }),
  /** `stretch` takes a share of what the sheet leaves empty. */
  z.object({ kind: z.literal('spacer'), lines: z.number().positive(), stretch: z.boolean().optional() }),
  z.object({ kind: z.literal('figure'), alt: z.string(), width: z.number().positive(), height: z.number().positive(), shapes: z.array(shapeSchema) }),
  z.object({ kind: z.literal('display'), style: z.enum(['title', 'address', 'name', 'text', 'close', 'small']), runs }),
  z.object({ kind: z.literal('motif'), motif: z.enum(['leaf', 'divider']) }),
  z.object({ kind: z.literal('picture'), alt: z.string(), source: z.string(), width: z.number().positive(), height: z.number().positive() }),
])

export type Run = z.infer<typeof runSchema>
export type Align = z.infer<typeof alignSchema>
export type Cell = z.infer<typeof cellSchema>
export type Column = z.infer<typeof columnSchema>
export type Point = z.infer<typeof pointSchema>
export type Shape = z.infer<typeof shapeSchema>
export type Attachment = z.infer<typeof attachmentSchema>
export type Block = z.infer<typeof blockSchema>
export type BlockKind = Block['kind']
export type BlockOf<Kind extends BlockKind> = Extract<Block, { kind: Kind }>

/** Every kind of block; each has a partial and a drawer of this name. */
export const blockKinds: BlockKind[] = blockSchema.options.map((option) => option.shape.kind.value)
