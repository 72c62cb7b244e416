// The SWOT on one sheet; the note takes the same table.
import { centred, heading, section, table, type CellWords } from '../../../kit/documents/blocks.ts'
import type { BlockOf } from '../../../kit/documents/block-schema.ts'
import type { DocumentDescription } from '../../../kit/documents/description.ts'
import { bold } from '../../../kit/documents/inline.ts'
import type { Day } from '../../../kit/calendar/day.ts'
import { schoolYearLabel, type SchoolYear } from '../../../kit/calendar/school-year.ts'
import { quadrantWords, type Quadrant } from './swot.ts'

type Line = { quadrant: Quadrant; text: string }

/** Two by two, what follows below over the whole width. */
export function swotTable(lines: readonly Line[]): BlockOf<'table'> {
  const cell = (quadrant: Quadrant): CellWords => {
    const own = lines.filter((line) => line.quadrant === quadrant).map(({ text }) => `\n– ${text}`)
    return [bold(quadrantWords[quadrant].title), own.length === 0 ? '\nне отмечено' : own.join('')]
  }
  const strategies = lines.some(({ quadrant }) => quadrant === 'strategy')
  return table(
    [{ title: '', share: 50 }, { title: '', share: 50 }],
    [[cell('strength'), cell('weakness')], [cell('opportunity'), cell('threat')], ...(strategies ? [[{ words: strategyWords(lines), colSpan: 2 }]] : [])],
    { size: 12 },
  )
}

function strategyWords(lines: readonly Line[]) {
  return [bold(quadrantWords.strategy.title), lines.filter(({ quadrant }) => quadrant === 'strategy').map(({ text }) => `\n– ${text}`).join('')]
}

export function swotPaper(lines: readonly Line[], year: SchoolYear, organisation: string, today: Day): DocumentDescription {
  return {
    title: `SWOT-анализ наставничества, ${schoolYearLabel(year)} учебный год`,
    retention: 'short', draft: false, day: today,
    sections: [section('swot', [centred(organisation), heading(1, 'SWOT-АНАЛИЗ'), centred(`системы наставничества, ${schoolYearLabel(year)} учебный год`), swotTable(lines)])],
  }
}
