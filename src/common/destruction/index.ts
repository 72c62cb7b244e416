export { destructionActEntry } from './destruction-act.facts.ts'
export { destructionRoutes } from './destruction.routes.ts'
export { dueItems } from './due.facts.ts'
export { destructionPaths } from './paths.ts'
