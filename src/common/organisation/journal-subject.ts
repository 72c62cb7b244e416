import type { Subject } from '../journal/index.ts'

/** All changes of settings are told about one subject, so that its history is one list. */
export function kindergarten(name: string): Subject {
  return { kind: 'organisation', id: 'house', name }
}
