// Days on which nobody or too many could sign: said as a warning, never forbidden, because orders come late.
import { addDays, type Day } from '../../kit/calendar/day.ts'
import { longDay } from '../../kit/russian/dates.ts'
import { screenName } from '../../kit/russian/names.ts'
import type { PersonName } from '../../kit/russian/names.ts'
import type { Signatory } from './signatory.ts'

type Period = Pick<Signatory, 'id' | 'post' | 'acting' | 'validFrom' | 'validTo'> & { name: PersonName }

export interface SigningWarning {
  words: string
  /** Whose record to change. */
  signatoryId: string | null
}

/** Overlaps of heads, overlaps of acting heads, and gaps between the first day recorded and `today`. */
export function signingWarnings(signatories: readonly Period[], today: Day): SigningWarning[] {
  if (signatories.length === 0) return [{ words: 'Подписантов ещё нет: добавьте заведующего, без него приказ не подписать', signatoryId: null }]
  const heads = signatories.filter(({ acting }) => !acting)
  const acting = signatories.filter((signatory) => signatory.acting)
  return [...overlaps(heads, 'Записаны двое заведующих'), ...overlaps(acting, 'Записаны двое исполняющих обязанности'), ...gaps(signatories, today)]
}

function overlaps(periods: readonly Period[], title: string): SigningWarning[] {
  const ascending = byStart(periods)
  return ascending.flatMap((one, index) => ascending.slice(index + 1).flatMap((other): SigningWarning[] => {
    if (one.validTo !== null && one.validTo < other.validFrom) return []
    const names = `${screenName(one.name)} и ${screenName(other.name)}`
    return [{ words: `${title} с ${longDay(other.validFrom)}: ${names} – укажите последний день первого срока`, signatoryId: one.id }]
  }))
}

function gaps(periods: readonly Period[], today: Day): SigningWarning[] {
  const ascending = byStart(periods)
  const warnings: SigningWarning[] = []
  let covered = addDays(ascending[0]?.validFrom ?? today, -1)
  for (const { validFrom, validTo } of ascending) {
    if (validFrom > addDays(covered, 1)) warnings.push(gap(addDays(covered, 1), addDays(validFrom, -1)))
    if (validTo === null) return warnings
    if (validTo > covered) covered = validTo
  }
  if (covered < today) {
    warnings.push({ words: `С ${longDay(addDays(covered, 1))} подписывать некому: добавьте заведующего или исполняющего обязанности`, signatoryId: null })
  }
  return warnings
}

function gap(from: Day, to: Day): SigningWarning {
  const when = from === to ? longDay(from) : `С ${longDay(from)} по ${longDay(to)}`
  return { words: `${when} подписывать было некому: добавьте исполняющего обязанности или поправьте сроки`, signatoryId: null }
}

function byStart(periods: readonly Period[]): Period[] {
  return periods.toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1))
}
