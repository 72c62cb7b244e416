// The road map as a table by stages.
import type { Day } from '../../../kit/calendar/day.ts'
import type { Link, Words } from '../../../kit/links.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { plural } from '../../../kit/russian/plural.ts'
import { documentPaths } from '../../../common/documents/index.ts'
import { filePaths } from '../../../common/files/index.ts'
import { conditionsPaths as paths } from '../paths.ts'
import { periodLabel, periodWords } from './period.ts'
import { cardActions, rowMenu } from './roadmap-actions.pages.ts'
import type { RoadmapView } from './roadmap-view.ts'
import { rowsOf, roadmapStateWords, stateOn, termWords, workOf, type Mark, type Roadmap, type Row } from './roadmap.ts'

export function roadmapPage(view: RoadmapView) {
  const { roadmap } = view
  const rows = rowsOf(roadmap.items)
  return {
    title: 'Дорожная карта',
    head: headOf(view, rows),
    views: viewTabs(roadmap, 'table'),
    stages: rows.filter(({ depth }) => depth === 0).map((row) => stageCard(view, rows, row)),
    editions: editionsTable(view),
  }
}

export function headOf(view: RoadmapView, rows: readonly Row[]) {
  const { roadmap, today } = view
  const state = stateOn(roadmap, today)
  const work = rows.filter((row) => row.depth > 0 && !row.hasChildren)
  const done = work.filter(({ mark }) => mark !== null).length
  const order = roadmap.documentId === null ? undefined : view.references.get(roadmap.documentId)
  const facts = [
    `На ${periodWords(roadmap.period).replace(/\.$/, '')}`,
    roadmap.edition > 1 && `редакция ${roadmap.edition}`,
    order && `утверждена приказом ${order}`,
    state !== 'draft' && `исполнено ${done} из ${plural(work.length, ['строки', 'строк', 'строк'])}`,
  ].filter((part) => !!part)
  return {
    crumbs: [{ words: 'Подготовка условий', href: paths.stage.to() }, { words: 'Дорожная карта' }],
    title: 'Дорожная карта',
    lead: `${facts.join(', ')}.`,
    tag: roadmapStateWords[state],
    ...cardActions(view, state),
  }
}

/** Two looks at the same edition. */
export function viewTabs({ id }: Pick<Roadmap, 'id'>, current: 'table' | 'timeline') {
  return [
    { words: 'Таблица', href: paths.roadmap.to({}, { edition: id }), current: current === 'table' },
    { words: 'Шкала времени', href: paths.roadmapTimeline.to({}, { edition: id }), current: current === 'timeline' },
  ]
}

function stageCard(view: RoadmapView, rows: readonly Row[], stage: Row) {
  const { roadmap, mayChange } = view
  const own = rows.filter((row) => row.stage === stage.stage && row.depth > 0)
  const work = workOf(rows, stage.stage)
  const isDraft = roadmap.kept === 'draft'
  const links: Link[] =
    isDraft && mayChange
      ? [
          { words: 'Изменить этап', href: paths.item.to({ item: stage.id }) },
          { words: 'Добавить мероприятие', href: paths.newItem.to({ id: roadmap.id }, { parent: stage.id }) },
        ]
      : []
  return {
    id: `stage-${stage.stage}`,
    title: `${stage.number}. ${stage.text}`,
    facts: [
      { label: 'Срок', value: termWords(stage) || 'не указан' },
      { label: 'Ответственные', value: stage.responsible ?? 'не указаны' },
      { label: 'Результат', value: stage.result ?? '' },
    ],
    share: isDraft ? undefined : { done: work.filter(({ mark }) => mark !== null).length, all: work.length },
    links,
    table:
      own.length === 0
        ? undefined
        : { label: `Этап ${stage.number}`, columns: columnsOf(isDraft), rows: own.map((row) => tableRow(view, row)) },
  }
}

/** The tables of all stages share these widths, so that their columns line up; the first takes what is left. */
function columnsOf(isDraft: boolean) {
  const columns = [
    { key: 'text', words: 'Мероприятие' },
    { key: 'term', words: 'Срок', width: 15 },
    { key: 'responsible', words: 'Ответственные', width: 18 },
    { key: 'result', words: 'Результат', width: 19 },
  ]
  return isDraft ? columns : [...columns, { key: 'mark', words: 'Исполнение', width: 17 }]
}

function tableRow(view: RoadmapView, row: Row) {
  const { roadmap, mayChange, today } = view
  const isDraft = roadmap.kept === 'draft'
  const href = !mayChange
    ? undefined
    : isDraft
      ? paths.item.to({ item: row.id })
      : row.hasChildren
        ? undefined
        : paths.itemMark.to({ item: row.id })
  return {
    id: row.id,
    name: `строка ${row.number}`,
    cells: {
      text: { words: `${row.number}. ${row.text}`, href },
      term: termWords(row),
      responsible: row.responsible ?? '',
      result: row.result ?? '',
      mark: row.hasChildren ? '' : markCell(row, view.references, today),
    },
    menu: mayChange ? rowMenu(row, isDraft) : [],
  }
}

function markCell({ mark, to }: Row, references: ReadonlyMap<string, string>, today: Day) {
  if (mark !== null)
    return { tag: { tone: 'good', words: requisiteDay(mark.on) }, sub: evidenceWords(mark, references) }
  return to !== null && to < today ? { tag: { tone: 'need', words: 'Просрочено' } } : ''
}

/** What proves it: note, paper of the register, file, address. */
export function evidenceWords({ note, documentId, fileId, url }: Mark, references: ReadonlyMap<string, string>): Words {
  const parts: (string | Link)[] = [
    ...(note === null ? [] : [note]),
    ...(documentId === null
      ? []
      : [{ words: references.get(documentId) ?? 'документ', href: documentPaths.document.to({ id: documentId }) }]),
    ...(fileId === null ? [] : [{ words: 'файл', href: filePaths.file.to({ id: fileId }) }]),
    ...(url === null ? [] : [{ words: 'ссылка', href: url }]),
  ]
  return parts.flatMap((part, index) => (index === 0 ? [part] : [', ', part]))
}

function editionsTable({ heads, roadmap, today, references }: RoadmapView) {
  return {
    label: 'Редакции дорожной карты',
    columns: [
      { key: 'name', words: 'Редакция' },
      { key: 'state', words: 'Состояние' },
      { key: 'order', words: 'Приказ' },
      { key: 'days', words: 'Действует' },
    ],
    rows: heads.map((head) => ({
      id: head.id,
      name: `на ${periodLabel(head.period)}, редакция ${head.edition}`,
      cells: {
        name: {
          words: `${periodLabel(head.period)}, редакция ${head.edition}`,
          href: paths.roadmap.to({}, { edition: head.id }),
          sub: head.id === roadmap.id ? 'показана сейчас' : '',
        },
        state: { tag: roadmapStateWords[stateOn(head, today)] },
        order:
          head.documentId === null
            ? ''
            : {
                words: references.get(head.documentId) ?? 'приказ',
                href: documentPaths.document.to({ id: head.documentId }),
              },
        days:
          head.effectiveOn === null
            ? ''
            : `с ${requisiteDay(head.effectiveOn)}${head.lapsedOn === null ? '' : ` до ${requisiteDay(head.lapsedOn)}`}`,
      },
    })),
  }
}
