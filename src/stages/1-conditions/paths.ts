import { path } from '../../kit/paths.ts'

/** Addresses of stage 1. */
export const conditionsPaths = {
  stage: path('/conditions'),

  roadmap: path('/conditions/roadmap'),
  roadmapTimeline: path('/conditions/roadmap/timeline'),
  roadmapPdf: path('/conditions/roadmap/:id/print.pdf'),
  roadmapDocx: path('/conditions/roadmap/:id/print.docx'),
  roadmapTerm: path('/conditions/roadmap/:id/term'),
  roadmapRevision: path('/conditions/roadmap/:id/revision'),
  roadmapNextPeriod: path('/conditions/roadmap/:id/next-period'),
  roadmapRemoval: path('/conditions/roadmap/:id/removal'),
  newItem: path('/conditions/roadmap/:id/items/new'),
  item: path('/conditions/roadmap/items/:item'),
  itemPlace: path('/conditions/roadmap/items/:item/place/:direction'),
  itemRemoval: path('/conditions/roadmap/items/:item/removal'),
  itemMark: path('/conditions/roadmap/items/:item/mark'),
  itemMarkRemoval: path('/conditions/roadmap/items/:item/mark/removal'),

  regulation: path('/conditions/regulation'),
  regulationPdf: path('/conditions/regulation/:id/print.pdf'),
  regulationDocx: path('/conditions/regulation/:id/print.docx'),
  regulationDifference: path('/conditions/regulation/difference'),
  regulationRevision: path('/conditions/regulation/:id/revision'),
  regulationRemoval: path('/conditions/regulation/:id/removal'),
  adoption: path('/conditions/regulation/:id/adoption'),
  newChapter: path('/conditions/regulation/:id/chapters/new'),
  chapter: path('/conditions/regulation/:id/chapters/:number'),
  chapterPlace: path('/conditions/regulation/:id/chapters/:number/place/:direction'),
  chapterRemoval: path('/conditions/regulation/:id/chapters/:number/removal'),
}
