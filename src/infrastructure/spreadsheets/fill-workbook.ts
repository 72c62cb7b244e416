// Fills cells of somebody else's workbook: only the sheets that are written to change, everything else keeps its bytes.
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { momentOf } from '../../kit/calendar/day.ts'
import type { CellToFill } from '../../tools.ts'
import { refuseFile } from './cell.ts'
import { anchorOf, countedOnLoad, parseXml, partsOf, writtenXml, type XmlDocument } from './sheet-xml.ts'
import { setCell } from './sheet-cells.ts'
import { checkedEntries, unpack } from './zip-check.ts'

const WORKBOOK = 'xl/workbook.xml'
const RELATIONS = 'xl/_rels/workbook.xml.rels'
/** Reproducible output: the moment of writing says nothing about the form. */
const ZIP_DAY = momentOf('2000-01-01', '00:00', 'UTC')

/**
 * Writes values into cells, the style of each cell stays. A cell with a formula is left alone.
 * Throws a Refusal (field «file») when the file is no workbook or lacks a sheet.
 */
export async function fillWorkbook(file: Buffer, cells: readonly CellToFill[]): Promise<Buffer> {
  const entries = checkedEntries(file)
  const parts = new Map(entries.map((entry) => [entry.name, entry]))
  const textOf = (name: string) => {
    const entry = parts.get(name)
    if (entry === undefined) throw refuseFile('Книга повреждена. Откройте её в Excel и сохраните заново')
    return unpack(file, entry).toString('utf8')
  }
  const workbook = await parseXml(textOf(WORKBOOK))
  const sheets = partsOf(workbook, await parseXml(textOf(RELATIONS)))
  const changed = new Map<string, XmlDocument>()
  // Sums of the region remember their old values: whoever opens the file is told to count them anew.
  if ([...sheets.values()].some((part) => parts.has(part) && /<(\w+:)?f[ >]/.test(textOf(part)))) changed.set(WORKBOOK, countedOnLoad(workbook))
  for (const { sheet, address, value } of cells) {
    const part = sheets.get(sheet)
    if (part === undefined) throw refuseFile(`В книге нет листа «${sheet}». Загрузите форму ещё раз и проверьте соответствие`)
    const document = changed.get(part) ?? (await parseXml(textOf(part)))
    changed.set(part, document)
    setCell(document, anchorOf(document, address), value)
  }
  const { ZipFile } = (await import('yazl')).default
  const zip = new ZipFile()
  for (const entry of entries.filter(({ name }) => !name.endsWith('/'))) {
    const document = changed.get(entry.name)
    const bytes = document === undefined ? unpack(file, entry) : Buffer.from(await writtenXml(document), 'utf8')
    zip.addBuffer(bytes, entry.name, { mtime: ZIP_DAY, compress: true })
  }
  zip.end()
  const written: Buffer[] = []
  const output = zip.outputStream as Readable
  output.on('data', (part: Buffer) => written.push(part))
  await once(output, 'end')
  return Buffer.concat(written)
}
