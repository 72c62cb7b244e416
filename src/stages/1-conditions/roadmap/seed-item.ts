// How a row of the built-in road map is written down.

/** 'MM-DD' of the first school year of the period, or of its last one. */
export interface SeedDay {
  at: string
  year: 'first' | 'last'
}

export interface SeedItem {
  text: string
  from?: SeedDay
  to?: SeedDay
  term?: string
  responsible?: string
  result?: string
  items?: readonly SeedItem[]
}

/** A day of the first school year of the period. */
export const by = (at: string): SeedDay => ({ at, year: 'first' })
/** A day of its last school year. */
export const last = (at: string): SeedDay => ({ at, year: 'last' })

/** Names in the source stand for the kindergarten the map is made for. */
export const SEED_SHORT_NAME = 'МКДОУ № 12'
export const SEED_OTHER_NAME = 'МКДОУ «Детский сад № 12 «Ивушка»'
