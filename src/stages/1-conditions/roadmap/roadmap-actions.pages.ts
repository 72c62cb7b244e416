// What a person may do with an edition and with its rows.
import { documentPaths } from '../../../common/documents/index.ts'
import { conditionsPaths as paths } from '../paths.ts'
import { periodLabel } from './period.ts'
import type { RoadmapState, Row } from './roadmap.ts'
import type { RoadmapView } from './roadmap-view.ts'

/** Buttons of the head: one primary, the downloads, the rest in the menu. */
export function cardActions({ roadmap, mayChange, today, heads }: RoadmapView, state: RoadmapState) {
  const { id } = roadmap
  const downloads = [
    { words: 'Скачать PDF', href: paths.roadmapPdf.to({ id }), icon: 'download' },
    { words: 'Скачать Word', href: paths.roadmapDocx.to({ id }), icon: 'download' },
  ]
  const withMarks = { words: 'PDF с отметками об исполнении', href: paths.roadmapPdf.to({ id }, { marks: 'yes' }) }
  if (!mayChange) return { actions: downloads, more: [withMarks] }
  if (state === 'draft') {
    const isOnly = heads.length === 1
    return {
      primary: { words: 'Подготовить приказ', href: documentPaths.draft.to({ kind: 'approval-order' }) },
      actions: downloads,
      more: [
        { words: 'Добавить строку', href: paths.newItem.to({ id }) },
        { words: 'Изменить срок карты', href: paths.roadmapTerm.to({ id }) },
        ...(isOnly ? [] : [{ words: 'Убрать проект', href: paths.roadmapRemoval.to({ id }) }]),
      ],
    }
  }
  const draft = heads.find(({ kept }) => kept === 'draft')
  const next = draft === undefined
    ? { words: 'Перенести на новый срок', href: paths.roadmapNextPeriod.to({ id }) }
    : { words: `Открыть проект на ${periodLabel(draft.period)}`, href: paths.roadmap.to({}, { edition: draft.id }) }
  const isOver = roadmap.period.to < today
  return {
    ...(isOver ? { primary: next } : {}),
    actions: downloads,
    more: [
      withMarks,
      { words: 'Составить новую редакцию', href: paths.roadmapRevision.to({ id }) },
      ...(isOver ? [] : [next]),
    ],
  }
}

/** A draft is changed, an approved edition is marked. */
export function rowMenu(row: Row, isDraft: boolean) {
  const item = row.id
  if (!isDraft) {
    if (row.hasChildren) return []
    return [
      { words: row.mark === null ? 'Отметить исполнение' : 'Изменить отметку', href: paths.itemMark.to({ item }) },
    ]
  }
  return [
    { words: 'Изменить', href: paths.item.to({ item }) },
    { words: 'Поднять выше', action: paths.itemPlace.to({ item, direction: 'up' }) },
    { words: 'Опустить ниже', action: paths.itemPlace.to({ item, direction: 'down' }) },
    { words: 'Убрать', href: paths.itemRemoval.to({ item }) },
  ]
}
