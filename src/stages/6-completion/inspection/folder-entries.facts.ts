// What goes into the archive: papers are printed one after another when their turn comes, scans lie beside them.
import type { ArchiveEntry, Tools } from '../../../tools.ts'
import { bytesOf } from '../../../common/files/index.ts'
import { asOf } from '../as-of/as-of.ts'
import { describeFolder, folderSheets } from './folder.document.ts'
import { paperFileName, stageWords, type Folder } from './folder.ts'
import { printedPaper } from './folder.facts.ts'

type Given = Pick<Tools, 'database' | 'clock' | 'printer' | 'spreadsheets'>

/** The index twice, then every paper of the folder with the files attached to it by the day; one query for all of them. */
export async function* folderEntries({ database: db, clock, printer, spreadsheets }: Given, folder: Folder): AsyncGenerator<ArchiveEntry> {
  yield { name: 'Сводка и опись.pdf', bytes: () => printer.pdf(describeFolder(folder)) }
  yield { name: 'Сводка и опись.xlsx', bytes: () => spreadsheets.writeWorkbook(folderSheets(folder)) }
  const files = await db.storedFile.findMany({
    where: { subjectKind: 'document', removedAt: null, uploadedAt: { lt: asOf(folder.day, clock.zone).until } },
    select: { id: true, subjectId: true, name: true, purpose: true }, orderBy: [{ uploadedAt: 'asc' }, { id: 'asc' }],
  })
  for (const paper of folder.papers) {
    const name = `${stageWords(paper.stage)}/${paperFileName(paper)}`
    yield { name: `${name}.pdf`, bytes: async () => printer.pdf(await printedPaper(db, paper, folder.day)) }
    for (const file of files.filter(({ subjectId }) => paper.source === 'document' && subjectId === paper.id)) {
      yield { name: `${name} (${purposeWords[file.purpose] ?? 'приложено'})${/\.\w+$/.exec(file.name)?.[0] ?? ''}`, bytes: () => bytesOf(db, file.id) }
    }
  }
}

const purposeWords: Record<string, string> = { word: 'текст из Word', scan: 'скан', signature: 'подпись' }
