import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { flagsOfStart } from './flags.mjs'
import { benchTools, openBenchDatabase } from './house.mjs'
import { peakMemory } from './memory.mjs'

const FEW = 50
const MANY = 500
/** Of every paper a scan lies beside it, as a phone makes it. */
const SCAN_BYTES = 300_000

/**
 * «Папка для проверки» with fifty and with five hundred papers and their scans, each archive made in a process of its
 * own: what has gone out is forgotten, so the larger one takes more time but hardly more memory.
 */
export async function zipCosts(folder, spawn) {
  await seeded(folder)
  const few = await packedBy(spawn, folder, FEW, [])
  const many = await packedBy(spawn, folder, MANY, [])
  const started = await packedBy(spawn, folder, MANY, flagsOfStart)
  const runs = [few, many, started]
  const megabytes = (value) => `${Math.round(value)} МБ`
  return [
    ['документов со сканами', `${FEW}`, `${MANY}`, `${MANY}, как запускает npm start`],
    ['архив', ...runs.map(({ bytes }) => megabytes(bytes / 1e6))],
    ['время', ...runs.map(({ seconds }) => `${seconds.toFixed(1)} с`)],
    ['первые байты ушли через', ...runs.map(({ first }) => `${first.toFixed(2)} с`)],
    ['память процесса до архива', ...runs.map(({ empty }) => megabytes(empty))],
    ['в самом высоком месте', ...runs.map(({ peak }) => megabytes(peak))],
  ]
}

async function packedBy(spawn, folder, papers, flags) {
  const child = spawn(process.execPath, [...flags, fileURLToPath(import.meta.url), '--pack', folder, String(papers)], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (part) => (said += part))
  await new Promise((resolve, reject) => child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`The archive was not made: ${code}`)))))
  return JSON.parse(said)
}

/** Registered orders of three sheets, one a day, so that a day in the middle has fifty of them. */
async function seeded(folder) {
  const database = await openBenchDatabase(folder)
  const { addDays } = await import('../dist/kit/calendar/day.js')
  const at = new Date('2010-01-10T07:00:00Z')
  const named = { fullName: 'МКДОУ «Детский сад № 12 «Ивушка»', shortName: 'МКДОУ № 12', displayName: 'Детский сад № 12', place: 'г. Сосновка' }
  await database.organisationVersion.create({ data: { id: 'house', validFrom: '2010-01-01', ...named, fullNameCases: JSON.stringify({ gen: '', dat: '', pre: '' }), address: '', inn: '', ogrn: '', createdAt: at } })
  const scan = new Uint8Array(randomBytes(SCAN_BYTES))
  for (let number = 1; number <= MANY; number += 1) {
    const id = `order-${String(number).padStart(4, '0')}`
    const day = dayOf(addDays, number)
    const requisites = { number: `${number}-ОД`, signedOn: day, effectiveOn: day, registeredAt: new Date(`${day}T07:00:00Z`), schoolYear: 2024 }
    await database.document.create({ data: { id, kind: 'free-order', title: `О работе наставников, часть ${number}`, searchKey: '', state: 'registered', series: 'core', stage: 5, input: '{}', description: JSON.stringify(order(number)), ...requisites, createdAt: at, updatedAt: at } })
    await database.storedFile.create({ data: { id: `scan-${id}`, name: 'скан.jpg', mediaType: 'image/jpeg', size: scan.length, sha256: id, subjectKind: 'document', subjectId: id, purpose: 'scan', uploadedAt: new Date(`${day}T08:00:00Z`), bytes: { create: { bytes: scan } } } })
  }
  await database.$disconnect()
}

function dayOf(addDays, number) {
  return addDays('2024-08-31', number)
}

function order(number) {
  const text = 'Наставникам вести встречи по персонализированным программам, записывать их в день встречи, обращаться к куратору, если встречи срываются. '
  const paragraph = (words) => ({ kind: 'paragraph', align: 'justify', indent: true, runs: [{ text: words }] })
  return { title: `Приказ № ${number}-ОД`, retention: 'long', draft: false, sections: [{ key: 'order', orientation: 'portrait', blocks: Array.from({ length: 16 }, (_, index) => paragraph(`${index + 1}. ${text.repeat(3)}`)) }] }
}

/** What the route does, into a file. */
async function packed(folder, papers) {
  const [{ folderEntries }, { folderOn }, { addDays }] = await Promise.all([
    import('../dist/stages/6-completion/inspection/folder-entries.facts.js'), import('../dist/stages/6-completion/inspection/folder.facts.js'), import('../dist/kit/calendar/day.js'),
  ])
  const tools = await benchTools(await openBenchDatabase(folder))
  const empty = process.memoryUsage.rss() / 1e6
  const start = performance.now()
  const seconds = () => (performance.now() - start) / 1000
  const found = await folderOn(tools.database, dayOf(addDays, papers), tools.clock.zone)
  if (found.papers.length !== papers) throw new Error(`Expected ${papers} papers, found ${found.papers.length}`)
  const stream = tools.archives.zip(folderEntries(tools, found), tools.clock.now())
  let [bytes, first] = [0, 0]
  stream.on('data', (part) => {
    first ||= seconds()
    bytes += part.length
  })
  await pipeline(stream, createWriteStream(join(folder, 'folder.zip')))
  const peak = peakMemory()
  console.log(JSON.stringify({ empty, peak, first, seconds: seconds(), bytes }))
  await tools.database.$disconnect()
}

if (process.argv[2] === '--pack') await packed(process.argv[3], Number(process.argv[4]))
