import { path } from '../../kit/paths.ts'

export const homePaths = { home: path('/'), search: path('/search') }
