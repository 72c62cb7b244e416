import { expect, it } from 'vitest'
import { heading, section } from '../../../src/kit/documents/blocks.ts'
import { paperView } from '../../../src/kit/documents/paper-view.ts'
import { paperSpecimen } from '../../support/paper-specimen.ts'

it.each([
  [[1, 2, 3, 3, 2], [2, 3, 4, 4, 3]],
  [[3, 3], [2, 2]],
  [[1, 3, 3], [2, 3, 3]],
] as const)('headings of levels %j stand at depths %j: siblings alike, none skipped', (levels, depths) => {
  const blocks = levels.map((level) => heading(level, 'Глава'))
  const [sheet] = paperView({ ...paperSpecimen, sections: [section('a', blocks)] }).sections
  expect(sheet?.blocks.map(({ view }) => (view as { depth: number }).depth)).toEqual(depths)
})
