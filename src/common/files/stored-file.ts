// A file somebody attached: described here, its bytes kept apart in the same database, so that one backup holds everything.

/** What a file belongs to; each room that keeps files says who may read its subjects. */
export interface FileSubject {
  kind: string
  id: string
}

export interface StoredFile {
  id: string
  name: string
  mediaType: string
  /** Bytes. */
  size: number
  sha256: string
  subject: FileSubject
  /** Why it was attached, a word of the room that keeps it: 'scan', 'signature', 'word'. */
  purpose: string
  uploadedAt: Date
  uploadedById: string | null
}

/** «120 КБ», «1,4 МБ». */
export function sizeInWords(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024))
  if (kilobytes < 1024) return `${kilobytes}\u00a0КБ`
  return `${(kilobytes / 1024).toFixed(1).replace('.', ',').replace(',0', '')}\u00a0МБ`
}
