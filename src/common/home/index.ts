export type { Count, OwnHome } from './home.pages.ts'
export type { StageOverview } from './overview.ts'
export { homePaths } from './paths.ts'
