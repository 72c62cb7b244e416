// Draws on the sheets of one file and tags what it draws: text belongs to the structure, rules and repeated heads are artifacts.
import { ascent, naturalLine } from './fonts.ts'
import type { TextLine } from './lines.ts'

/** A node of the structure tree, made when its first content is drawn. Scope is of table heads. */
export interface Tag {
  type: 'Sect' | 'H1' | 'H2' | 'H3' | 'P' | 'Table' | 'TR' | 'TH' | 'TD' | 'Figure'
  parent?: Tag
  alt?: string
}

type Mark = Tag | 'artifact'

export const ruleWidth = 0.6

export class Pen {
  readonly file: PDFKit.PDFDocument
  /** Pictures of the sheet that is drawn, by their names. */
  pictures: ReadonlyMap<string, Buffer> = new Map()
  readonly #elements = new Map<Tag, PDFKit.PDFStructureElement>()
  readonly #root: PDFKit.PDFStructureElement
  #open: Mark | undefined

  constructor(file: PDFKit.PDFDocument) {
    this.file = file
    this.#root = file.struct('Document')
    file.addStructure(this.#root)
  }

  /** Ends the marked content of the sheet: it cannot run on to the next one. */
  leaveSheet(): void {
    if (this.#open) this.file.endMarkedContent()
    this.#open = undefined
  }

  /** Draws one line of text with its upper left corner at x, y. */
  text(line: TextLine, x: number, y: number, mark: Mark): void {
    if (line.fragments.length === 0) return
    this.#mark(mark)
    const top = y + (line.height - line.size * naturalLine) / 2
    for (const fragment of line.fragments) {
      this.file
        .font(fragment.face, line.size)
        .text(fragment.text, x + fragment.x, top + line.size * ascent, { lineBreak: false, baseline: 'alphabetic' })
    }
  }

  /** Makes the node even if nothing will be drawn in it: a row must have all its cells. */
  mention(tag: Tag): void {
    this.#element(tag)
  }

  /** Text below one another. */
  lines(lines: readonly TextLine[], x: number, y: number, mark: Mark): void {
    let top = y
    for (const line of lines) {
      this.text(line, x, top, mark)
      top += line.height
    }
  }

  /** Straight rules, each from x1, y1 to x2, y2. */
  rules(list: readonly (readonly [number, number, number, number])[]): void {
    this.#mark('artifact')
    this.file.lineWidth(ruleWidth).strokeColor('#000000')
    for (const [x1, y1, x2, y2] of list) this.file.moveTo(x1, y1).lineTo(x2, y2)
    this.file.stroke()
  }

  /** Draws something else as part of the structure or as an artifact. */
  figure(mark: Mark, draw: (file: PDFKit.PDFDocument) => void): void {
    this.#mark(mark)
    draw(this.file)
  }

  #mark(mark: Mark): void {
    if (this.#open === mark) return
    this.leaveSheet()
    if (mark === 'artifact') this.file.markContent('Artifact', { type: 'Layout' })
    else this.#element(mark).add(this.file.markStructureContent(mark.type))
    this.#open = mark
  }

  #element(tag: Tag): PDFKit.PDFStructureElement {
    const known = this.#elements.get(tag)
    if (known) return known
    const options = { ...(tag.alt ? { alt: tag.alt } : {}), ...(tag.type === 'TH' ? { scope: 'Column' } : {}) }
    const element = this.file.struct(tag.type, options)
    const parent = tag.parent ? this.#element(tag.parent) : this.#root
    parent.add(element)
    this.#elements.set(tag, element)
    return element
  }
}
