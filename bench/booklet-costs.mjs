import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { flagsOfStart } from './flags.mjs'
import { peakMemory } from './memory.mjs'

const PRACTICES = 100
const PICTURES = 2
const SIZE = { width: 1200, height: 900 }

/** The booklet of a hundred practices with two photographs each, read from a database in a process of its own: its memory is its own. */
export async function bookletCosts(folder, spawn) {
  await seeded(folder)
  const bare = await printedBy(spawn, folder, [])
  const started = await printedBy(spawn, folder, flagsOfStart)
  const megabytes = (value) => `${Math.round(value)} МБ`
  return [
    [`практик ${PRACTICES}, снимков ${PRACTICES * PICTURES}, листов ${started.sheets}`, 'просто node', 'как запускает npm start'],
    ['файл', megabytes(bare.bytes / 1e6), megabytes(started.bytes / 1e6)],
    ['время', `${bare.seconds.toFixed(1)} с`, `${started.seconds.toFixed(1)} с`],
    ['память процесса до сборника', megabytes(bare.empty), megabytes(started.empty)],
    ['в самом высоком месте: живое и ещё не убранное', megabytes(bare.peak), megabytes(started.peak)],
  ]
}

async function printedBy(spawn, folder, flags) {
  const child = spawn(process.execPath, [...flags, fileURLToPath(import.meta.url), '--print', folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (part) => (said += part))
  await new Promise((resolve, reject) => child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`The booklet was not printed: ${code}`)))))
  return JSON.parse(said)
}

/** Photographs are soft noise drawn as the house draws pictures: about 220 KB each, as detailed ones of a phone are. */
async function seeded(folder) {
  const database = await opened(folder)
  const { default: sharp } = await import('sharp')
  const noise = await sharp({ create: { ...SIZE, channels: 3, background: '#888888', noise: { type: 'gaussian', mean: 128, sigma: 28 } } }).png().toBuffer().then((grain) => sharp(grain).blur(0.6).jpeg({ quality: 82, mozjpeg: true }).toBuffer())
  const at = new Date('2026-05-25T07:00:00Z')
  const named = { fullName: 'МКДОУ «Детский сад № 12 «Ивушка»', shortName: 'МКДОУ № 12', displayName: 'Детский сад № 12', place: 'г. Сосновка' }
  await database.organisationVersion.create({ data: { id: 'house', validFrom: '2015-01-01', ...named, fullNameCases: JSON.stringify({ gen: '', dat: '', pre: '' }), address: '', inn: '', ogrn: '', createdAt: at } })
  const text = 'Дети сами накрывают на стол, договариваются, кто за что отвечает, и показывают малышам, как это делается. '
  for (let number = 0; number < PRACTICES; number += 1) {
    const id = `practice-${number}`
    await database.practice.create({ data: { id, title: `Практика ${number + 1}: столик дежурных`, searchKey: `практика ${number}`, authorWords: 'группа «Ромашка»', description: text.repeat(4), steps: text.repeat(6), result: text, state: 'accepted', stateOn: '2026-05-20', createdAt: at, updatedAt: at } })
    for (let picture = 0; picture < PICTURES; picture += 1) {
      const file = `${id}-${picture}`
      await database.storedFile.create({ data: { id: file, name: 'снимок.jpg', mediaType: 'image/jpeg', size: noise.length, sha256: file, subjectKind: 'practice', subjectId: id, purpose: 'picture', uploadedAt: at, bytes: { create: { bytes: new Uint8Array(noise) } } } })
      await database.practicePicture.create({ data: { id: file, practiceId: id, position: picture, alt: 'Стол накрыт на шестерых', ...SIZE } })
    }
  }
  await database.$disconnect()
}

async function opened(folder) {
  const [{ PrismaClient }, { sqliteAdapter, prepareSqlite }, { migrate }] = await Promise.all([
    import('../dist/generated/sqlite/client.js'), import('../dist/infrastructure/database/sqlite.js'), import('../dist/infrastructure/database/migrate.js'),
  ])
  const adapter = sqliteAdapter(`file:${join(folder, 'booklet.db')}`)
  await migrate(adapter, 'sqlite')
  const database = new PrismaClient({ adapter })
  await prepareSqlite(database)
  return database
}

/** What the route does, into a file. */
async function printed(folder) {
  const [{ bookletFacts }, { describeBooklet }, { printer }, { bytesOf }] = await Promise.all([
    import('../dist/stages/6-completion/practices/booklet.facts.js'), import('../dist/stages/6-completion/practices/booklet.document.js'),
    import('../dist/infrastructure/printer.js'), import('../dist/common/files/index.js'),
  ])
  const database = await opened(folder)
  const empty = process.memoryUsage.rss() / 1e6
  const start = performance.now()
  const facts = await bookletFacts(database, undefined, '2026-05-25')
  const counted = await printer.sheetsOf(describeBooklet(facts))
  const stream = await printer.pdfStream(describeBooklet(facts, counted), (id) => bytesOf(database, id))
  let bytes = 0
  stream.on('data', (part) => (bytes += part.length))
  await pipeline(stream, createWriteStream(join(folder, 'booklet.pdf')))
  const peak = peakMemory()
  console.log(JSON.stringify({ empty, peak, seconds: (performance.now() - start) / 1000, bytes, sheets: counted.reduce((sum, count) => sum + count, 0) }))
  await database.$disconnect()
}

if (process.argv[2] === '--print') await printed(process.argv[3])
