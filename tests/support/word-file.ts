import { inflateRawSync } from 'node:zlib'

/** One file of a ZIP archive, found by its local header; enough for archives without streaming. */
export function fileOf(archive: Buffer, name: string): string {
  const central = archive.lastIndexOf(Buffer.from(name))
  const entry = central - 46
  const start = archive.readUInt32LE(entry + 42)
  const size = archive.readUInt32LE(entry + 20)
  const data = start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28)
  const bytes = archive.subarray(data, data + size)
  return (archive.readUInt16LE(entry + 10) === 8 ? inflateRawSync(bytes) : bytes).toString('utf8')
}
