import { path } from '../../../kit/paths.ts'

export const practicePaths = {
  practices: path('/completion/practices'),
  newPractice: path('/completion/practices/new'),
  booklet: path('/completion/practices/booklet'),
  bookletPdf: path('/completion/practices/booklet.pdf'),
  practice: path('/completion/practices/:id'),
  change: path('/completion/practices/:id/change'),
  decision: path('/completion/practices/:id/decision'),
  files: path('/completion/practices/:id/files'),
  fileRemoval: path('/completion/practices/:id/files/:file/removal'),
  faces: path('/completion/practices/:id/pictures/:picture/faces'),
  publicity: path('/completion/practices/:id/publicity'),
  use: path('/completion/practices/:id/use'),
} as const
