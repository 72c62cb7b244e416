// The summary of matching as a page and as files.
import { paperView } from '../../../kit/documents/paper-view.ts'
import type { Tools } from '../../../tools.ts'
import { actorOf, may } from '../../../web/access.ts'
import { sendMade } from '../../../web/downloads.ts'
import type { Room } from '../../../web/room.ts'
import type { SelectionLinks } from '../links.ts'
import { selectionPaths } from '../paths.ts'
import { summaryPaper, titleOf } from './summary.document.ts'
import { gatherSummary } from './summary.facts.ts'

export function addSummary({ get }: Room, tools: Tools, links: SelectionLinks): void {
  get(selectionPaths.summary, may('selection.read'), async (req, res) => {
    const facts = await gatherSummary(tools, links, actorOf(req))
    const title = 'Сводная таблица подбора'
    await res.page('stages/4-selection/matching/summary', {
      title,
      head: {
        crumbs: [{ words: 'Подбор наставников', href: selectionPaths.board.to() }, { words: title }],
        title,
        lead: 'Кто кому подходит, кто выбран и почему. Конфиденциальных сведений в ней нет.',
        primary: { words: 'Скачать PDF', href: selectionPaths.summaryPdf.to() },
        actions: [{ words: 'Word', href: selectionPaths.summaryDocx.to() }],
      },
      paper: paperView(summaryPaper.describe(facts)),
    })
  })

  for (const kind of ['pdf', 'docx'] as const) {
    get(kind === 'pdf' ? selectionPaths.summaryPdf : selectionPaths.summaryDocx, may('selection.read'), async (req, res) => {
      const facts = await gatherSummary(tools, links, actorOf(req))
      sendMade(res, kind, titleOf(facts), await tools.printer[kind](summaryPaper.describe(facts)))
    })
  }
}
