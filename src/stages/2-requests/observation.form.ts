// The methodist's card after a visit: what was seen, row by row; what was not seen stays empty.
import type { Field } from '../../kit/forms/field.ts'
import { choice, day, hidden, longText } from '../../kit/forms/fields.ts'
import { defineForm } from '../../kit/forms/form.ts'
import { seedCompetences } from '../../common/people/index.ts'
import type { ObservedLine } from './deficit-lines.ts'

const levels = {
  one: '1 – нужна помощь с самого начала',
  two: '2 – получается с трудом',
  three: '3 – в основном справляется',
  four: '4 – справляется уверенно',
  five: '5 – может научить других',
}
const keys = ['one', 'two', 'three', 'four', 'five'] as const
type LevelKey = (typeof keys)[number]

const rows = Object.fromEntries(
  seedCompetences.map(({ key, title, includes }): [string, Field<LevelKey | undefined>] => [fieldOf(key), choice(title, levels, { optional: true, hint: includes })]),
)

export const observationForm = defineForm({
  version: hidden('Запись', { max: 10 }),
  on: day('День посещения', { width: 'short', ask: 'Укажите день, когда вы видели работу' }),
  ...rows,
  note: longText('Заметка куратора', { optional: true, max: 1000, rows: 3, hint: 'Не указывайте сведения о здоровье, семье и данные воспитанников' }),
  counts: choice('Что учитывать при подборе наставника', { self: 'самооценку педагога', observer: 'наблюдение там, где оно есть' }, { ask: 'Выберите, какая карта считается' }),
}, {
  rules: [(values) => (observedIn(values).length === 0 ? { field: fieldOf(seedCompetences[0]?.key ?? ''), words: 'Отметьте хотя бы одно направление, которое вы видели' } : undefined)],
})

/** The lines that were filled in. */
export function observedIn(values: object): ObservedLine[] {
  const given = values as Record<string, unknown>
  return seedCompetences.flatMap(({ key }) => {
    const level = keys.findIndex((one) => one === given[fieldOf(key)]) + 1
    return level === 0 ? [] : [{ competence: key, level }]
  })
}

/** Lines as the form is filled with them. */
export function filledLines(lines: readonly ObservedLine[]): Record<string, LevelKey | undefined> {
  return Object.fromEntries(lines.map(({ competence, level }) => [fieldOf(competence), keys[level - 1]]))
}

function fieldOf(competence: string): string {
  return `seen_${competence}`
}
