import { path } from '../../../kit/paths.ts'

/** Addresses of monitoring; words come before ids. */
export const monitoringPaths = {
  home: path('/completion/monitoring'),
  rounds: path('/completion/monitoring/rounds'),
  plan: path('/completion/monitoring/rounds/plan'),
  unplan: path('/completion/monitoring/rounds/by-hand'),
  round: path('/completion/monitoring/rounds/:kind'),
  launch: path('/completion/monitoring/rounds/:kind/launch'),
  talks: path('/completion/monitoring/talks'),
  talk: path('/completion/monitoring/talks/:id'),
  comfort: path('/completion/monitoring/comfort'),
  comfortTalk: path('/completion/monitoring/comfort/:id'),
  comfortRemoval: path('/completion/monitoring/comfort/removal'),
  pdf: path('/completion/monitoring/results.pdf'),
  unit: path('/completion/monitoring/units/:id'),
  swot: path('/completion/monitoring/swot'),
  swotNew: path('/completion/monitoring/swot/new'),
  swotTaking: path('/completion/monitoring/swot/taking'),
  swotPdf: path('/completion/monitoring/swot.pdf'),
  swotLine: path('/completion/monitoring/swot/:id'),
  swotMove: path('/completion/monitoring/swot/:id/move'),
  swotRemoval: path('/completion/monitoring/swot/:id/removal'),
  competences: path('/completion/competences'),
  competence: path('/completion/competences/:key'),
  own: path('/my/growth'),
} as const
