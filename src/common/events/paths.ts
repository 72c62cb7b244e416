import { path } from '../../kit/paths.ts'

export const eventPaths = {
  events: path('/events'),
  newEvent: path('/events/new'),
  event: path('/events/:id'),
  change: path('/events/:id/change'),
  cancellation: path('/events/:id/cancellation'),
  holding: path('/events/:id/holding'),
  invitation: path('/events/:id/invitation'),
  invitationRemoval: path('/events/:id/people/:person/removal'),
  attendance: path('/events/:id/attendance'),
  attendancePdf: path('/events/:id/attendance.pdf'),
  attendanceDocx: path('/events/:id/attendance.docx'),
  programmePdf: path('/events/:id/programme.pdf'),
  programmeDocx: path('/events/:id/programme.docx'),
  poster: path('/events/:id/poster'),
  calendarFile: path('/events/:id/event.ics'),
  feedback: path('/events/:id/feedback'),
  minutes: path('/events/:id/minutes'),
  minutesItem: path('/events/:id/minutes/items/:item'),
  minutesDocument: path('/events/:id/minutes/document'),
  extract: path('/events/:id/minutes/extract.pdf'),
  decision: path('/events/decisions/:decision'),
} as const

/** What the invited person sees, on a phone. */
export const ownEventPaths = {
  events: path('/my/events'),
  event: path('/my/events/:id'),
  attendance: path('/my/events/:id/attendance'),
  calendarFile: path('/my/events/:id/event.ics'),
  decision: path('/my/events/decisions/:decision'),
  /** Short address on the wall. */
  wall: path('/e/:code'),
} as const
