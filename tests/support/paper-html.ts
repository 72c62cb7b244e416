// The HTML of a paper, drawn by the partials themselves, without a page around it.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ejs from 'ejs'
import type { DocumentDescription } from '../../src/kit/documents/description.ts'
import { paperView } from '../../src/kit/documents/paper-view.ts'
import { attributes } from '../../src/web/markup.ts'

const root = fileURLToPath(new URL('../../views', import.meta.url))
const filename = `${root}/partials/documents/document.ejs`

export function paperHtml(description: DocumentDescription, sheets?: number[]): string {
  const draw = ejs.compile(readFileSync(filename, 'utf8'), {
    filename,
    root,
    strict: true,
    destructuredLocals: ['page', 'part', 'h'],
  })
  return draw({ page: undefined, part: paperView(description, sheets), h: { attrs: attributes } })
}
