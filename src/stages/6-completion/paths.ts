import { path } from '../../kit/paths.ts'

/** Addresses of stage 6; its page stands at `/completion`, the parts keep their own addresses beside them. */
export const completionPaths = {
  stage: path('/completion'),
} as const
