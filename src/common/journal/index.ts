export { changesBetween, detailsInWords, theHouse, verbOf } from './entry.ts'
export type { Author, Change, Details, JournalEntry, NewEntry, Subject, SubjectKind } from './entry.ts'
export { journalEntries, note } from './journal.store.ts'
