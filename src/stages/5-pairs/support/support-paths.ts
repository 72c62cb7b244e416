import { path } from '../../../kit/paths.ts'

/** Mentees without a pair; `:id` is the place in the bank of mentees. */
export const supportPaths = {
  list: path('/pairs/support'),
  mentee: path('/pairs/support/:id'),
  plan: path('/pairs/support/:id/plan'),
  newRecord: path('/pairs/support/:id/records/new'),
  record: path('/pairs/support/:id/records/:record'),
  ownNotes: path('/my/support-notes'),
  removal: path('/pairs/support/:id/records/:record/removal'),
} as const
