import type { Subject } from '../../../common/journal/index.ts'

export const STAGE = 6

/** Monitoring in the journal; `name` stands after the verb. */
export function monitoringSubject(name: string): Subject {
  return { kind: 'monitoring', id: 'monitoring', name: `«${name}»` }
}
