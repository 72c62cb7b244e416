import { path } from '../../kit/paths.ts'

/** Addresses of matching in stage 4; the board stands at the address of the stage, its done-tests at `/selection/stage`. */
export const selectionPaths = {
  board: path('/selection'),
  recount: path('/selection/recount'),
  decision: path('/selection/decision'),
  pair: path('/selection/pair'),
  undo: path('/selection/undo'),
  choice: path('/selection/mentees/:id'),
  rules: path('/selection/rules'),
  bar: path('/selection/rules/bar'),
  lifting: path('/selection/rules/:id/lifting'),
  presets: path('/selection/presets'),
  presetUse: path('/selection/presets/:id/use'),
  presetRemoval: path('/selection/presets/:id/removal'),
  summary: path('/selection/summary'),
  summaryPdf: path('/selection/summary.pdf'),
  summaryDocx: path('/selection/summary.docx'),
  run: path('/selection/runs/:id'),
  proposal: path('/selection/runs/:id/proposal'),
  dropping: path('/selection/runs/:id/dropping'),
} as const
