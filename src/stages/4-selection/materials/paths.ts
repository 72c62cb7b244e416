import { path } from '../../../kit/paths.ts'

export const materialPaths = {
  materials: path('/selection/materials'),
  newMaterial: path('/selection/materials/new'),
  material: path('/selection/materials/:id'),
  change: path('/selection/materials/:id/change'),
  files: path('/selection/materials/:id/files'),
  fileRemoval: path('/selection/materials/:id/files/:file/removal'),
  archive: path('/selection/materials/:id/archive'),
} as const
