import { buffer } from 'node:stream/consumers'
import { finished } from 'node:stream/promises'
import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { inflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { archives } from '../../../src/infrastructure/archive/zip.ts'

const AT = new Date('2026-05-20T10:00:00Z')
const text = (words: string) => ({ bytes: async () => Buffer.from(words) })

describe('an archive', () => {
  // Stands first: what other tests leave behind would blur the measure.
  it('forgets a file once it has gone out, so that five hundred papers take no more memory than one', async () => {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    const held = async () => {
      for (let turn = 0; turn < 4; turn += 1) {
        await setImmediate()
        collect()
      }
      return process.memoryUsage().arrayBuffers
    }
    const block = new Uint8Array(1_000_000)
    let [early, late] = [0, Infinity]
    async function* files() {
      for (let number = 0; number < 40; number += 1) {
        if (number === 10) early = await held()
        yield { name: `${number}.pdf`, bytes: async () => Buffer.from(block) }
      }
      late = await held()
    }
    await finished(archives.zip(files(), AT).resume())
    expect(late - early).toBeLessThan(3_000_000)
  })

  it('holds every file under its Cyrillic name', async () => {
    const zip = await buffer(archives.zip([{ name: 'Приказы/Приказ № 42-ОД.txt', ...text('о наставничестве') }, { name: 'Опись.txt', ...text('1. Приказ') }], AT))
    expect(unpacked(zip)).toEqual({ 'Приказы/Приказ № 42-ОД.txt': 'о наставничестве', 'Опись.txt': '1. Приказ' })
  })

  it('never lets a name climb out of its folder or hide another', async () => {
    const zip = await buffer(archives.zip([{ name: '../../etc/a.txt', ...text('1') }, { name: 'etc/a.txt', ...text('2') }, { name: 'etc/A.txt', ...text('3') }], AT))
    expect(unpacked(zip)).toEqual({ 'etc/a.txt': '1', 'etc/a (2).txt': '2', 'etc/A (3).txt': '3' })
  })

  it('asks for a file only when its turn has come, and a slow reader holds it back', async () => {
    let asked = 0
    const block = Buffer.alloc(1_000_000)
    const many = Array.from({ length: 40 }, (_, n) => ({ name: `${n}.pdf`, bytes: async () => { asked += 1; return block } }))
    const stream = archives.zip(many, AT)
    await new Promise((resolve) => stream.once('readable', resolve))
    expect(asked).toBeLessThan(10)
    const whole = await buffer(stream)
    expect(asked).toBe(40)
    expect(Object.keys(unpacked(whole))).toHaveLength(40)
  })

  it('breaks with the error of a file that cannot be made', async () => {
    const failing = archives.zip([{ name: 'a.pdf', bytes: async () => { throw new Error('no paper') } }], AT)
    await expect(buffer(failing)).rejects.toThrow('no paper')
  })
})

/** Reads the central directory: names and contents, as any unpacker would. */
function unpacked(zip: Buffer): Record<string, string> {
  const files: Record<string, string> = {}
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006'))
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)]
    const [nameLength, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)]
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const packed = zip.subarray(start, start + size)
    files[zip.toString('utf8', at + 46, at + 46 + nameLength)] = (method === 8 ? inflateRawSync(packed) : packed).toString()
    at += 46 + nameLength + extra + comment
  }
  return files
}
