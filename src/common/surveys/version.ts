// A questionnaire as it was published: its version never changes, what comes later is another version with the same keys.
import type { Definition } from '../../kit/questionnaires/definition.ts'

export interface VersionHead {
  id: string
  key: string
  number: number
  title: string
  publishedAt: Date
  /** Null for the version the programme brought. */
  publishedById: string | null
  note: string | null
}

export interface Version extends VersionHead {
  definition: Definition
}

/** What a curator is changing; may be unfinished, so the definition is checked before it is published. */
export interface QuestionnaireDraft {
  key: string
  definition: Definition
  version: number
  updatedAt: Date
  updatedById: string | null
}

/** «версия 2». */
export function versionWords({ number }: Pick<VersionHead, 'number'>): string {
  return `версия ${number}`
}

/** A version for one campaign stands beside the numbered ones. */
export const OCCASION = ':'

export function occasionKey(key: string, surveyId: string): string {
  return `${key}${OCCASION}${surveyId}`
}
