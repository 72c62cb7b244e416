import { once } from 'node:events'
import { PassThrough, type Readable } from 'node:stream'
import type { ArchiveEntry, Archives } from '../../tools.ts'

/** ZIP files by yazl, which is loaded with the first archive. Names are kept in UTF-8 and never leave their folder. */
export const archives: Archives = {
  zip(entries, at) {
    const out = new PassThrough()
    fill(out, entries, at).catch((error: unknown) => out.destroy(error instanceof Error ? error : new Error(String(error))))
    return out
  },
}

async function fill(out: PassThrough, entries: AsyncIterable<ArchiveEntry> | Iterable<ArchiveEntry>, at: Date): Promise<void> {
  const { ZipFile } = (await import('yazl')).default
  const zip = new ZipFile()
  zip.on('error', (error: Error) => out.destroy(error))
  // yazl types its stream by the interface of Node; it is a PassThrough.
  ;(zip.outputStream as Readable).pipe(out)
  const taken = new Set<string>()
  for await (const { name, bytes } of entries) {
    const content = Buffer.from(await bytes())
    // PDF and pictures are packed already; a second packing costs time and saves nothing.
    zip.addBuffer(content, ownName(safePath(name), taken), { mtime: at, compress: !/\.(pdf|jpe?g|png|zip|docx|xlsx)$/i.test(name) })
    await drained(out)
  }
  zip.end()
}

/** Waits until the reader has taken what was written, so that a slow line never gathers the whole archive in memory. */
async function drained(out: PassThrough): Promise<void> {
  if (!out.writableNeedDrain) return
  await once(out, 'drain')
}

/** Folders by «/», without what Windows forbids in names, climbing out or an empty part. */
function safePath(name: string): string {
  const parts = name.split('/').map((part) => part.replace(/[\\:*?"<>|\p{Cc}]+/gu, ' ').replace(/\s+/g, ' ').replace(/^[. ]+|[. ]+$/g, ''))
  return parts.filter((part) => part !== '').join('/') || 'файл'
}

/** Two papers of one name stand side by side: «Приказ (2).pdf». */
function ownName(path: string, taken: Set<string>): string {
  let own = path
  for (let n = 2; taken.has(own.toLowerCase()); n += 1) own = path.replace(/(\.\w+)?$/, (extension) => ` (${n})${extension}`)
  taken.add(own.toLowerCase())
  return own
}
