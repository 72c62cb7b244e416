import { plural } from '../../../kit/russian/plural.ts'

/** «id.version id.version»: what the form was drawn from. */
export function drawnFrom(units: readonly { id: string; version: number }[]): string {
  return units.map(({ id, version }) => `${id}.${version}`).join(' ')
}

export function pairsCount(count: number): string {
  return plural(count, ['пара или группа', 'пары или группы', 'пар или групп'])
}
