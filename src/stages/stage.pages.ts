// The page of a stage: what is missing, what is done, what the road map says, papers and history.
import type { Day } from '../kit/calendar/day.ts'
import type { Link, Words } from '../kit/links.ts'
import { statusTag, documentPaths, numberAndDate, type StagePaper } from '../common/documents/index.ts'
import type { HistoryLine } from '../common/journal/index.ts'
import { conditionsPaths, rowsOf, termWords, type Roadmap } from './1-conditions/index.ts'
import type { Check, StageProgress } from './stage.ts'

export interface StageView {
  stage: StageProgress
  /** All seven, for the neighbours. */
  stages: readonly StageProgress[]
  roadmap: Roadmap | null
  papers: readonly StagePaper[]
  /** What was published of the stage. */
  news: readonly { words: string; href: string; sub: string }[]
  today: Day
  /** Actions and history are for those who run the programme. */
  mayChange: boolean
  mayRegister: boolean
  history: readonly HistoryLine[]
  /** Other pages of the stage: «Дорожная карта», «Положение». */
  more: readonly Link[]
}

export function stagePage(view: StageView) {
  const { stage, stages, mayChange } = view
  const { progress, number } = stage
  return {
    title: stage.shortTitle,
    head: {
      crumbs: [
        { words: 'Дорожная карта', href: conditionsPaths.roadmap.to() },
        { words: `Этап ${number} из ${stages.length}` },
      ],
      title: stage.shortTitle,
      leaf: { done: progress.done, all: progress.all },
      lead: leadOf(view),
      ...(mayChange && progress.next ? { primary: progress.next } : {}),
      more: mayChange ? view.more : [],
    },
    missing: {
      title: 'Чего не хватает',
      count: progress.missing.length,
      checks: progress.missing.map((check) => drawn(check, mayChange)),
    },
    done: {
      title: 'Что сделано',
      count: progress.doneChecks.length,
      checks: progress.doneChecks.map((check) => drawn(check, mayChange)),
    },
    all:
      progress.missing.length === 0
        ? { title: 'Этап выполнен', words: 'Всё, что нужно для этапа, сделано.' }
        : undefined,
    plan: planOf(view),
    papers: view.papers.map((paper) => paperLine(view, paper)),
    news: view.news,
    neighbours: stages
      .filter((other) => Math.abs(other.number - number) === 1)
      .map((other) => ({
        words: `${other.number}. ${other.shortTitle}`,
        href: other.href,
        of: `${other.progress.done} из ${other.progress.all}`,
      })),
    history: view.history,
  }
}

function leadOf({ stage, roadmap }: StageView): string {
  const { done, all } = stage.progress
  const row = roadmap && rowsOf(roadmap.items).find(({ depth, stage: own }) => depth === 0 && own === stage.number)
  const term = row ? termWords(row) : ''
  return `Сделано ${done} из ${all}.${term === '' ? '' : ` Срок по дорожной карте: ${term}.`}`
}

/** The task behind a check is for «Сегодня»; here stand its words, and the action for those who may do it. */
function drawn({ state, words, fact, action }: Check, mayChange: boolean) {
  return { state, words, ...(fact ? { fact } : {}), ...(action && mayChange ? { action } : {}) }
}

function planOf({ stage, roadmap }: StageView) {
  const rows = roadmap === null ? [] : rowsOf(roadmap.items).filter((row) => row.stage === stage.number)
  const [whole] = rows
  if (roadmap === null || whole === undefined)
    return { facts: [], link: { words: 'Составить дорожную карту', href: conditionsPaths.roadmap.to() } }
  const last = rows.at(-1)?.number ?? whole.number
  const words =
    rows.length > 1 ? `Строки ${rows[1]?.number}–${last} дорожной карты` : `Строка ${whole.number} дорожной карты`
  return {
    facts: [
      { label: 'Этап', value: whole.text },
      { label: 'Сроки', value: termWords(whole) || 'не указаны' },
      { label: 'Ответственные', value: whole.responsible ?? 'не указаны' },
      { label: 'Результат', value: whole.result ?? 'не указан' },
    ],
    link: { words, href: `${conditionsPaths.roadmap.to({}, { edition: roadmap.id })}#stage-${stage.number}` },
  }
}

function paperLine(
  { today, mayRegister }: StageView,
  paper: StagePaper,
): { words: string; href: string; sub: Words; tag: ReturnType<typeof statusTag> } {
  const reference = numberAndDate(paper.requisites)
  return {
    words: wordsOf(paper.series === 'minutes' ? ['Протокол', 'протокола'] : ['Приказ', 'приказа'], paper.state === 'registered' ? reference : undefined),
    href: documentPaths.document.to({ id: paper.id }),
    sub: paper.title,
    tag: statusTag(paper, today, mayRegister),
  }
}

function wordsOf([noun, genitive]: readonly [string, string], reference: string | undefined): string {
  return reference === undefined ? `Проект ${genitive}` : `${noun} ${reference}`
}
