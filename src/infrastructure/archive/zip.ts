import { PassThrough, Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import type { ArchiveEntry, Archives } from '../../tools.ts'

/** ZIP files by yazl, which is loaded with the first archive. Names are kept in UTF-8 and never leave their folder. */
export const archives: Archives = {
  zip(entries, at) {
    const out = new PassThrough()
    fill(out, entries, at).catch((error: unknown) => out.destroy(error instanceof Error ? error : new Error(String(error))))
    return out
  },
}

/** PDF and pictures are packed already; packed again as quickly as can be, for a stored file cannot say its size afterwards. */
const QUICK = 1
const USUAL = 6

async function fill(out: PassThrough, entries: AsyncIterable<ArchiveEntry> | Iterable<ArchiveEntry>, at: Date): Promise<void> {
  const { ZipFile } = (await import('yazl')).default
  const zip = new ZipFile()
  zip.on('error', (error: Error) => out.destroy(error))
  // yazl types its stream by the interface of Node; it is a PassThrough.
  ;(zip.outputStream as Readable).pipe(out)
  const taken = new Set<string>()
  for await (const { name, bytes } of entries) {
    const source = readOnce(await bytes())
    zip.addReadStream(source, ownName(safePath(name), taken), { mtime: at, compressionLevel: /\.(pdf|jpe?g|png|zip|docx|xlsx)$/i.test(name) ? QUICK : USUAL })
    // Taken by the reader: a slow line never gathers the whole archive in memory.
    await finished(source)
  }
  zip.end()
}

/** yazl keeps every entry until the end, with its buffer or its stream: the stream forgets what it has given away. */
function readOnce(content: Uint8Array): Readable {
  let left: Uint8Array | null = content
  return new Readable({
    read() {
      this.push(left)
      left = null
    },
  })
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
