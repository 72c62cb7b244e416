export { destructionActEntry } from './destruction-act.facts.ts'
export { destructionRoutes } from './destruction.routes.ts'
export { destructionPaths } from './paths.ts'
