import { basename, extname } from 'node:path'
import { expect, it } from 'vitest'
import { blockKinds } from '../../src/kit/documents/block-schema.ts'
import { CONTROLS } from '../../src/kit/forms/field.ts'
import { filesIn } from './sources.ts'

const namesIn = (folder: string) => filesIn(folder).map((path) => basename(path, extname(path)))

it.each([
  ['the page', 'views/partials/documents/blocks'],
  ['the PDF', 'src/infrastructure/pdf/blocks'],
  ['Word', 'src/infrastructure/docx/blocks'],
])('every kind of block is drawn in %s, and nothing else', (_where, folder) => {
  expect(namesIn(folder)).toEqual([...blockKinds].sort())
})

it('every control of a form has its partial, and no partial is without a control', () => {
  expect(namesIn('views/partials/forms/controls')).toEqual([...CONTROLS].sort())
})
