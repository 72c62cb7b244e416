import { path } from '../../../kit/paths.ts'

/** The folder for inspection; every address takes the day as `?on=2025-12-13`. */
export const inspectionPaths = {
  folder: path('/inspection'),
  zip: path('/inspection/folder.zip'),
  pdf: path('/inspection/index.pdf'),
  xlsx: path('/inspection/index.xlsx'),
  csv: path('/inspection/checklist.csv'),
  paper: path('/inspection/papers/:source/:id'),
  note: path('/inspection/notes/:row'),
  links: path('/inspection/links'),
  newLink: path('/inspection/links/new'),
  link: path('/inspection/links/:id'),
  revocation: path('/inspection/links/:id/revocation'),
} as const

/** What an inspector opens by a sealed link, without an account. */
export const guestPaths = {
  folder: path('/guest/:id/:seal'),
  index: path('/guest/:id/:seal/index.pdf'),
  paper: path('/guest/:id/:seal/papers/:source/:paper'),
} as const
