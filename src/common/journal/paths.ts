import { path } from '../../kit/paths.ts'

export const journalPaths = { journal: path('/journal'), file: path('/journal/file.xlsx') }
