import { path } from '../../kit/paths.ts'

export const peoplePaths = {
  list: path('/people'),
  listSheet: path('/people/list.xlsx'),
  newPerson: path('/people/new'),
  imports: path('/people/import'),
  importDraft: path('/people/import/drafts/:draftId'),
  importColumns: path('/people/import/drafts/:draftId/columns'),
  importRun: path('/people/import/:runId'),
  importUndoing: path('/people/import/:runId/undo'),
  person: path('/people/:id'),
  change: path('/people/:id/change'),
  cases: path('/people/:id/cases'),
  history: path('/people/:id/history'),
  newAbsence: path('/people/:id/absences/new'),
  absenceEnding: path('/people/:id/absences/:absenceId/ending'),
  dismissal: path('/people/:id/dismissal'),
  returning: path('/people/:id/return'),
} as const
