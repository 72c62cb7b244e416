import { screenName } from '../../../kit/russian/names.ts'
import { capitalized } from '../../../kit/russian/typography.ts'
import type { Actor } from '../../../rights/actor.ts'
import { pairsPaths } from '../paths.ts'
import type { Unit } from '../units/unit.ts'
import { differenceInWords, differenceOf } from './difference.ts'
import { crumbsOf } from './programme.pages.ts'
import type { Programme } from './programme.ts'

/** Two editions side by side: what was, what is, and why. */
export function differencePage(unit: Unit, before: Programme, after: Programme, actor: Actor) {
  const rows = differenceOf(before, after)
  const whose = (id: string | undefined) => {
    const member = unit.members.find(({ personId }) => personId === id)
    return member === undefined || unit.members.length <= 2 ? '' : screenName(member.person.name)
  }
  return {
    title: 'Что изменилось',
    head: {
      crumbs: crumbsOf(unit, actor, [{ words: 'Программа', href: pairsPaths.programme.to({ id: unit.id }, { edition: after.edition }) }, { words: 'Что изменилось' }]),
      title: `Редакции ${before.edition} и ${after.edition}`,
      lead: [after.change, after.changeGround !== null && `Основание: ${after.changeGround}`, rows.length > 0 && capitalized(differenceInWords(rows))].filter(Boolean).map((part) => `${String(part).replace(/\.$/, '')}.`).join(' '),
    },
    rows,
    table: {
      label: 'Отличия',
      columns: [
        { key: 'section', words: 'Раздел' },
        { key: 'before', words: `Редакция ${before.edition}` },
        { key: 'after', words: `Редакция ${after.edition}` },
      ],
      rows: rows.map((row, index) => ({
        id: String(index),
        name: row.section,
        cells: { section: { words: row.section, sub: whose(row.menteePersonId) }, before: row.before ?? 'не было', after: row.after ?? 'убрано' },
      })),
    },
  }
}
