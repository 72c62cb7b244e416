import { path } from '../../../kit/paths.ts'

/** The event itself stands in the room of events; here are its choice of practices and their votes. */
export const closingPaths = {
  events: path('/completion/events'),
  newEvent: path('/completion/events/new'),
  practices: path('/completion/events/:id/practices'),
  nominations: path('/completion/events/:id/nominations'),
} as const
