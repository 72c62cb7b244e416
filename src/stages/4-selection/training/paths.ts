import { path } from '../../../kit/paths.ts'

export const trainingPaths = {
  training: path('/selection/training'),
  planPdf: path('/selection/training/plan.pdf'),
  planDocx: path('/selection/training/plan.docx'),
  acceptance: path('/selection/training/mentors/:id'),
} as const
