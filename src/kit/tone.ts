/** What a tag, a notice or a task says by its colour: done, under way, needs somebody, stopped, nothing in particular. */
export type Tone = 'good' | 'wait' | 'need' | 'stop' | 'plain'

/** A state in words beside its name: colour, icon and words together, so that no meaning rests on colour alone. */
export interface Tag {
  tone: Tone
  words: string
  icon?: string
}
