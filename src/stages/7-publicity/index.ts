// What stage 7 brings to the house.
export { mayReadPicture } from './news/file-reader.store.ts'
export { publicityReaction } from './news/withdrawal.actions.ts'
export { openRoutes } from './open/open.routes.ts'
export { publicityPaths, publicPaths } from './paths.ts'
export { publicityFacts } from './progress.facts.ts'
export { publicityProgress } from './progress.ts'
export { publicityRoutes } from './rooms.routes.ts'
export { publicityTasks } from './tasks.facts.ts'
