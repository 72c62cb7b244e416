import { path } from '../../../kit/paths.ts'

/** How a unit ends, goes on longer or rests; and the list of an order as it stands now. */
export const endingPaths = {
  choice: path('/pairs/:id/ending'),
  outcome: path('/pairs/:id/ending/outcome'),
  extension: path('/pairs/:id/ending/extension'),
  mentee: path('/pairs/:id/ending/mentee'),
  pause: path('/pairs/:id/ending/pause'),
  return: path('/pairs/:id/ending/return'),
  order: path('/pairs/:id/ending/order'),
  edition: path('/pairs/edition/:order'),
  editionPdf: path('/pairs/edition/:order/print.pdf'),
} as const
