// An order without an appendix names people in its points: they are read as rows of a list, so that both kinds are amended alike.
import type { DocumentDescription } from '../../../kit/documents/description.ts'
import { runsText } from '../../../kit/documents/inline.ts'
import { NO_DIRECTION, plainWords, type ListRow } from './amended-list.ts'

const APPOINTMENT = /^Назначить (.+?) наставником (.+?)(?: по направлению «(.+?)»)? на период (с .+? по \S+?); (форма наставничества – .+?)\.?$/
const GROUP = 'группы педагогов: '

/** Points «Назначить … наставником …» of an order, in their order; each is a row with one mentor under the number of the point. */
export function pointsIn(description: DocumentDescription): ListRow[] {
  const items = (description.sections[0]?.blocks ?? []).flatMap((block) => (block.kind === 'points' ? block.items : []))
  return items.flatMap(({ number, runs }) => {
    const found = APPOINTMENT.exec(plainWords(runsText(runs)))
    if (found === null) return []
    const [, mentor = '', whom = '', direction = NO_DIRECTION, term = '', form = ''] = found
    return [{ number: Number.parseInt(number, 10), mentors: [{ words: mentor, direction }], mentees: menteesIn(whom), form, term }]
  })
}

function menteesIn(whom: string): string[] {
  return whom.startsWith(GROUP) ? whom.slice(GROUP.length).replace(/,$/, '').split(', ') : [whom]
}
