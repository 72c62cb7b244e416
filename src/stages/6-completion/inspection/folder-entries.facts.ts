// What goes into the archive: papers are printed one after another when their turn comes, scans lie beside them.
import type { ArchiveEntry, Printer } from '../../../tools.ts'
import type { Db } from '../../../tools.ts'
import { bytesOf } from '../../../common/files/index.ts'
import type { AsOf } from '../as-of/as-of.ts'
import type { PaperOn } from '../as-of/papers.ts'
import { paperFileName, stageWords } from './folder.ts'
import { printedPaper } from './folder.facts.ts'

/** Files attached to the papers by the day; one query. */
export async function* paperEntries(db: Db, printer: Printer, papers: readonly PaperOn[], moment: AsOf): AsyncGenerator<ArchiveEntry> {
  const files = await db.storedFile.findMany({
    where: { subjectKind: 'document', removedAt: null, uploadedAt: { lt: moment.until } },
    select: { id: true, subjectId: true, name: true, purpose: true }, orderBy: [{ uploadedAt: 'asc' }, { id: 'asc' }],
  })
  for (const paper of papers) {
    const name = `${stageWords(paper.stage)}/${paperFileName(paper)}`
    yield { name: `${name}.pdf`, bytes: async () => printer.pdf(await printedPaper(db, paper, moment.day)) }
    for (const file of files.filter(({ subjectId }) => paper.source === 'document' && subjectId === paper.id)) {
      yield { name: `${name} (${purposeWords[file.purpose] ?? 'приложено'})${/\.\w+$/.exec(file.name)?.[0] ?? ''}`, bytes: () => bytesOf(db, file.id) }
    }
  }
}

const purposeWords: Record<string, string> = { word: 'текст из Word', scan: 'скан', signature: 'подпись' }
