// The years of the house, for the frame and for every list that shows one.
import { knownYears, lookDayOf, presentYear, yearClosings } from './common/years/index.ts'
import { schoolYearLabel } from './kit/calendar/school-year.ts'
import { can } from './rights/permissions.ts'
import type { Tools } from './tools.ts'
import type { Frame, Notice } from './web/layout.ts'
import { remembered } from './web/remembered.ts'
import { shownYearHref, type KnownYears, type ShownYear } from './web/shown-year.ts'

/** What `shownYears` asks; read anew after any change. */
export function yearsOfHouse(tools: Tools) {
  const { database, clock } = tools
  const load = remembered(tools, async (): Promise<KnownYears> => {
    const closings = await yearClosings(database)
    const present = presentYear(clock.today(), closings)
    return { present, years: await knownYears(database, present, closings), closed: closings.map(({ year }) => year) }
  })
  return {
    known: () => load(''),
    dayOf: (year: number) => lookDayOf(year, clock.today()),
    mayLook: (actor: Parameters<typeof can>[0]) => can(actor, 'year.read'),
  }
}

/** The switch in the top bar, while there is more than one year to choose from. */
export function yearSwitch({ present, years, closed }: KnownYears, shown: ShownYear | undefined, back: string): Frame['schoolYear'] {
  const current = shown?.year ?? present
  return {
    label: schoolYearLabel(current),
    options: years.map((year) => ({
      words: `${schoolYearLabel(year)}, ${year === present ? 'текущий' : closed.includes(year) ? 'архив' : 'не закрыт'}`,
      href: shownYearHref(year, back),
      current: year === current,
    })),
  }
}

/** Said on every page while another year is looked at. */
export function yearNotice({ year, isArchive }: ShownYear, present: number, back: string): Notice {
  const link = { href: shownYearHref(present, back), words: `Вернуться в ${schoolYearLabel(present)}` }
  if (isArchive) return { tone: 'info', title: `Архив ${schoolYearLabel(year)}, только чтение`, words: 'Списки и показатели – за этот учебный год.', link }
  return { tone: 'need', title: `${schoolYearLabel(year)} учебный год не закрыт`, words: 'Списки – за этот год. Решите, что осталось, и закройте его.', link }
}
