import { path } from '../../kit/paths.ts'

export const filePaths = {
  file: path('/files/:id'),
} as const
