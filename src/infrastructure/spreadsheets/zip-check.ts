// Looks into a ZIP before it is unpacked: a small file may unfold into gigabytes.
import { inflateRawSync } from 'node:zlib'
import { refuseFile } from './cell.ts'

const MEGABYTE = 1024 * 1024
const MAX_UNPACKED = 50 * MEGABYTE
const MAX_ENTRIES = 2000
/** Real sheets shrink 5 to 40 times; only larger packages are suspected, because tiny repetitive ones are harmless. */
const MAX_RATIO = 200
const RATIO_FROM = 5 * MEGABYTE

const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const LOCAL_SIGNATURE = 0x04034b50
const END_SIZE = 22
const ENCRYPTED_FLAG = 1
const STORED = 0
const DEFLATED = 8

export interface ZipEntry {
  name: string
  packedSize: number
  /** Size after unpacking, in bytes, as the directory of the archive claims. */
  size: number
  method: number
  encrypted: boolean
  offset: number
}

/**
 * Reads the central directory of a workbook and refuses what would unfold beyond 50 MB.
 * Throws a Refusal; nothing is unpacked yet.
 */
export function checkedEntries(file: Buffer): ZipEntry[] {
  const entries = centralDirectory(file)
  if (entries.some((entry) => entry.encrypted)) {
    throw refuseFile('Файл защищён паролем. Сохраните его без пароля и загрузите снова')
  }
  const unpacked = entries.reduce((sum, entry) => sum + entry.size, 0)
  const isBomb = unpacked > RATIO_FROM && unpacked / file.length > MAX_RATIO
  if (unpacked > MAX_UNPACKED || isBomb) throw tooLarge()
  return entries
}

/** Unpacks one entry and never produces more bytes than the directory promised: a lying archive is refused. */
export function unpack(file: Buffer, entry: ZipEntry): Buffer {
  if (entry.offset + 30 > file.length || file.readUInt32LE(entry.offset) !== LOCAL_SIGNATURE) throw damaged()
  const start = entry.offset + 30 + file.readUInt16LE(entry.offset + 26) + file.readUInt16LE(entry.offset + 28)
  const packed = file.subarray(start, start + entry.packedSize)
  if (entry.method === STORED) return packed
  if (entry.method !== DEFLATED) throw damaged()
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(entry.size, 1) })
  } catch (error) {
    const overflowed = error instanceof RangeError
    throw overflowed ? tooLarge() : damaged()
  }
}

function centralDirectory(file: Buffer): ZipEntry[] {
  const end = endRecord(file)
  const count = file.readUInt16LE(end + 10)
  let position = file.readUInt32LE(end + 16)
  if (count > MAX_ENTRIES) throw tooLarge()
  const entries: ZipEntry[] = []
  for (let index = 0; index < count; index++) {
    if (position + 46 > file.length || file.readUInt32LE(position) !== ENTRY_SIGNATURE) throw damaged()
    const nameLength = file.readUInt16LE(position + 28)
    entries.push({
      encrypted: (file.readUInt16LE(position + 8) & ENCRYPTED_FLAG) !== 0,
      method: file.readUInt16LE(position + 10),
      packedSize: file.readUInt32LE(position + 20),
      size: file.readUInt32LE(position + 24),
      offset: file.readUInt32LE(position + 42),
      name: file.toString('utf8', position + 46, position + 46 + nameLength),
    })
    position += 46 + nameLength + file.readUInt16LE(position + 30) + file.readUInt16LE(position + 32)
  }
  return entries
}

/** The record stands at the end, before a comment of at most 65 535 bytes. */
function endRecord(file: Buffer): number {
  const earliest = Math.max(0, file.length - END_SIZE - 0xffff)
  for (let position = file.length - END_SIZE; position >= earliest; position--) {
    if (file.readUInt32LE(position) === END_SIGNATURE) return position
  }
  throw damaged()
}

function tooLarge(): Error {
  return refuseFile(
    'Файл внутри слишком велик: больше 50 МБ. Оставьте в книге один лист со списком и сохраните её заново',
  )
}

function damaged(): Error {
  return refuseFile(
    'Файл повреждён или это не таблица Excel. Откройте его в Excel и сохраните заново как «Книга Excel (.xlsx)»',
  )
}
