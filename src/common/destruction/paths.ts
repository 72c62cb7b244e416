import { path } from '../../kit/paths.ts'

/** Under the consents: destruction is how their way ends. */
export const destructionPaths = {
  list: path('/consents/destruction'),
  new: path('/consents/destruction/new'),
  destruction: path('/consents/destruction/:id'),
  extract: path('/consents/destruction/:id/extract.csv'),
} as const
