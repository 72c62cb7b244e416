import { path } from '../../../kit/paths.ts'

/** The guided path of one replacement; it begins at `/pairs/:id/replacement`. */
export const replacementPaths = {
  begin: path('/pairs/:id/replacement'),
  path: path('/pairs/:id/replacement/:replacement'),
  successor: path('/pairs/:id/replacement/:replacement/successor'),
  notice: path('/pairs/:id/replacement/:replacement/notice'),
  order: path('/pairs/:id/replacement/:replacement/order'),
  programme: path('/pairs/:id/replacement/:replacement/programme'),
  handover: path('/pairs/:id/replacement/:replacement/handover'),
  closing: path('/pairs/:id/replacement/:replacement/closing'),
  dropping: path('/pairs/:id/replacement/:replacement/dropping'),
} as const
