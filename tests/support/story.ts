// A house of one long story: the clock goes on, and people sign in on each day they do something.
import { openHouse } from './house.ts'
import type { House } from './house.ts'
import type { Visitor } from './visitor.ts'

/** Password of everybody in the story. */
export const STORY_PASSWORD = 'ива река облако'

export interface Story {
  house: House
  /** It is ten in the morning of this day; whoever was signed in has gone home. */
  on(day: string): void
  /** Somebody at a browser, signed in since the morning. */
  as(login: string): Promise<Visitor>
}

/** @param first day of the first run, in an empty database */
export async function openStory(first: string): Promise<Story> {
  const moment = (day: string) => `${day}T10:00:00+03:00`
  const house = await openHouse({ furnished: false, at: moment(first) })
  const present = new Map<string, Visitor>()
  return {
    house,
    on(day) {
      present.clear()
      house.clock.set(moment(day))
    },
    async as(login) {
      const visitor = present.get(login) ?? (await house.stranger().signIn(login, STORY_PASSWORD))
      present.set(login, visitor)
      return visitor
    },
  }
}
