export type { Count, OwnHome } from './home.pages.ts'
export type { HomeTask, StageOverview } from './overview.ts'
export { homePaths } from './paths.ts'
