import { path } from '../../../kit/paths.ts'

/** Indicators, snapshots and forms of the region; the day stands in the address as `?on=`, a snapshot as `?snapshot=`. */
export const reportPaths = {
  indicators: path('/reports'),
  indicator: path('/reports/indicators/:key'),
  newSnapshot: path('/reports/snapshots/new'),
  snapshot: path('/reports/snapshots/:id'),
  newForm: path('/reports/forms/new'),
  form: path('/reports/forms/:id'),
  mapping: path('/reports/forms/:id/mapping'),
  archiving: path('/reports/forms/:id/archiving'),
  xlsx: path('/reports/forms/:id/filled.xlsx'),
  pdf: path('/reports/forms/:id/filled.pdf'),
  csv: path('/reports/forms/:id/filled.csv'),
} as const
