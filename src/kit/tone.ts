import type { Gender } from './russian/names.ts'

/** What a tag, a notice or a task says by its colour: done, under way, needs somebody, stopped, nothing in particular. */
export type Tone = 'good' | 'wait' | 'need' | 'stop' | 'plain'

/** A state in words beside its name: colour, icon and words together, so that no meaning rests on colour alone. */
export interface Tag {
  tone: Tone
  words: string
  icon?: string
}

/** Words of a state that a person is in: the tag is «Допущена» or «Допущен». */
export interface PersonStateWords {
  female: string
  male: string
  /** For filters. */
  name: string
  tone: Tone
  icon?: string
  explanation: string
}

/** @param words instead of the state's own */
export function personTag(state: PersonStateWords, gender: Gender, words = state[gender]): Tag {
  const { tone, icon } = state
  return { tone, words, ...(icon !== undefined && { icon }) }
}
