import type { Day } from '../kit/calendar/day.ts'
import type { Link } from '../kit/links.ts'
import { path, type Path } from '../kit/paths.ts'
import { can } from '../rights/permissions.ts'
import type { Tools } from '../tools.ts'
import { actorOf, may } from '../web/access.ts'
import { dayShown } from '../web/shown-year.ts'
import { room, type Room } from '../web/room.ts'
import { documentPaths, papersOfKinds } from '../common/documents/index.ts'
import { historyLines, journalEntries, type SubjectAddress } from '../common/journal/index.ts'
import { CONDITIONS_KINDS, conditionsPaths } from './1-conditions/index.ts'
import { materialPaths, selectionPaths, trainingPaths } from './4-selection/index.ts'
import { PAIRS_KINDS } from './5-pairs/index.ts'
import { COMPLETION_KINDS, closingPaths, monitoringPaths, practicePaths, resultsPaths } from './6-completion/index.ts'
import { newsOfStage, publicityPaths } from './7-publicity/index.ts'
import type { HouseProgress } from './progress.facts.ts'
import { stagePage } from './stage.pages.ts'
import { stagesFor } from './stage.ts'
import { stageTitle, stageTitles, type StageNumber } from './titles.ts'

const HISTORY = 5

/** A page for each of the seven stages. Those without a room of their own yet live from their rows of the road map. */
export function stageRoutes(tools: Tools, progress: (day?: Day) => Promise<HouseProgress>): Room {
  const stages = room()
  const { database: db, clock } = tools

  for (const { number } of stageTitles) {
    stages.get(stagePagePath(number), may('roadmap.read'), async (req, res) => {
      const today = dayShown(req, clock.today())
      const { stages: known, roadmap } = await progress(today)
      const all = stagesFor(known, actorOf(req))
      const stage = all[number - 1]
      if (stage === undefined) throw new Error(`There is no stage ${number}`)
      const [papers, news, entries] = await Promise.all([
        can(req.actor, 'documents.read') ? papersOfKinds(db, kindsOf(number), number) : [],
        can(req.actor, 'publicity.read') ? newsOfStage(db, number, today) : [],
        can(req.actor, 'journal.read') ? journalEntries(db, { stage: number }, HISTORY) : [],
      ])
      const page = stagePage({
        stage,
        stages: all,
        roadmap,
        papers,
        news,
        today,
        mayChange: can(req.actor, 'roadmap.change'),
        mayRegister: can(req.actor, 'documents.register'),
        history: historyLines(entries, subjectAddress),
        more: linksOf[number] ?? [],
      })
      return res.page('stages/stage', page)
    })
  }

  return stages
}

/** Banks, the board, pairs and the log of publications stand at the address of their stage; the done-tests are one step away. */
export function stagePagePath(number: StageNumber): Path<string> {
  const { path: own } = stageTitle(number)
  return (number >= 2 && number <= 5) || number === 7 ? path(`${own.pattern}/stage`) : own
}

const conditionsLinks: Link[] = [
  { words: 'Положение о наставничестве', href: conditionsPaths.regulation.to() },
  { words: 'Дорожная карта', href: conditionsPaths.roadmap.to() },
  { words: 'Приказ об утверждении', href: documentPaths.draft.to({ kind: 'approval-order' }) },
  { words: 'Приказ о кураторе', href: documentPaths.draft.to({ kind: 'curator-order' }) },
]

const selectionLinks: Link[] = [
  { words: 'Подбор наставников', href: selectionPaths.board.to() },
  { words: 'Обучение наставников', href: trainingPaths.training.to() },
  { words: 'Методические материалы', href: materialPaths.materials.to() },
  { words: 'Сводная таблица подбора', href: selectionPaths.summary.to() },
  { words: 'План обучения (PDF)', href: trainingPaths.planPdf.to() },
]

const completionLinks: Link[] = [
  { words: 'Мониторинг', href: monitoringPaths.home.to() },
  { words: 'Опросы пар', href: monitoringPaths.rounds.to() },
  { words: 'SWOT-анализ', href: monitoringPaths.swot.to() },
  { words: 'Итоги года', href: resultsPaths.home.to() },
  { words: 'Благодарности и сертификаты', href: resultsPaths.awards.to() },
  { words: 'Ведомость наставников', href: resultsPaths.ledger.to() },
  { words: 'Семинары и круглые столы', href: closingPaths.events.to() },
  { words: 'Методическая копилка', href: practicePaths.practices.to() },
]

const publicityLinks: Link[] = [
  { words: 'Журнал публикаций', href: publicityPaths.publications.to() },
  { words: 'Снять с публикации', href: publicityPaths.takedown.to() },
]

/** Other pages of a stage, by its number. */
const linksOf: Partial<Record<StageNumber, readonly Link[]>> = { 1: conditionsLinks, 4: selectionLinks, 6: completionLinks, 7: publicityLinks }

function kindsOf(number: StageNumber): string[] {
  if (number === 5) return [...PAIRS_KINDS, 'minutes']
  if (number === 6) return COMPLETION_KINDS
  return number === 1 ? CONDITIONS_KINDS : ['minutes']
}

/** Where the things of the stages that the journal names can be opened. */
export const subjectAddress: SubjectAddress = ({ kind, id }) => {
  if (kind === 'roadmap') return conditionsPaths.roadmap.to({}, { edition: id })
  if (kind === 'regulation') return conditionsPaths.regulation.to({}, { edition: id })
  return kind === 'document' ? documentPaths.document.to({ id }) : undefined
}
