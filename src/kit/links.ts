export interface Link {
  words: string
  href: string
}

/** A sentence for a page: plain text, or text with links in it, in order. Spaces stand in the text pieces. */
export type Words = string | readonly (string | Link)[]
