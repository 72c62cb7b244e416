import { path } from '../../../kit/paths.ts'

/** Addresses of meetings, visits, hours, calendars and of what a mentor hands in; those of the unit itself are in ../paths.ts. */
export const meetingsPaths = {
  new: path('/pairs/:id/meetings/new'),
  journal: path('/pairs/:id/meetings/journal.pdf'),
  removal: path('/pairs/:id/meetings/:meeting/removal'),
  month: path('/pairs/:id/meetings/months/:month'),
  hours: path('/pairs/hours'),
  hoursSheet: path('/pairs/hours.xlsx'),
  hoursPdf: path('/pairs/hours.pdf'),
  own: path('/my/pairs/:id/meetings'),
  ownNew: path('/my/pairs/:id/meetings/new'),
  ownJournal: path('/my/pairs/:id/meetings/journal.pdf'),
  ownEdit: path('/my/pairs/:id/meetings/:meeting/edit'),
  ownRemoval: path('/my/pairs/:id/meetings/:meeting/removal'),
  ownMonth: path('/my/pairs/:id/meetings/months/:month'),
  confirmation: path('/my/meetings/:meeting/confirmation'),
  dispute: path('/my/meetings/:meeting/dispute'),
} as const
