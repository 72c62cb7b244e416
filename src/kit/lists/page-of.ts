export interface PageOf {
  /** From 1, never beyond the last. */
  page: number
  pages: number
  /** For the database. */
  skip: number
  take: number
  total: number
  /** «1–25 из 68»; «нет записей» for an empty list. */
  words: string
}

export const PAGE_SIZE = 25

/** Which part of a list of `total` rows is shown; a page beyond the end becomes the last one. */
export function pageOf(total: number, page: number, size = PAGE_SIZE): PageOf {
  const pages = Math.max(1, Math.ceil(total / size))
  const current = Math.min(Math.max(1, page), pages)
  const skip = (current - 1) * size
  const last = Math.min(skip + size, total)
  const range = last === skip + 1 ? String(last) : `${skip + 1}–${last}`
  const words = total === 0 ? 'нет записей' : `${range} из\u00a0${total}`
  return { page: current, pages, skip, take: size, total, words }
}
