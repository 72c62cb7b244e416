// node bench/answers.mjs [people] [seconds between answers]: so many people answer at once by their personal links.
// Works on the built house (npm run build first), in a folder that is thrown away. Goal: no error, 95 % of saves under
// 200 ms, server memory under 300 MB.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { seedAnswers } from './answers-seed.mjs'
import { flagsOfStart } from './flags.mjs'
import { milliseconds, table } from './table.mjs'

const people = Number(process.argv[2] ?? 300)
const pause = Number(process.argv[3] ?? 4) * 1000
const PORT = 43_218
const address = `http://127.0.0.1:${PORT}`
const SECRET = 'a secret of the bench, long enough for it'
const folder = mkdtempSync(join(tmpdir(), 'mentoring-answers-'))
const FIELDS = [['exp_ped', '7'], ['exp_here', '3'], ['category', undefined], ['confidence', '8'], ['climate', '9'], ['exp_ped', '8'], ['confidence', '7'], ['climate', '6']]

const saves = []
const errors = []

const links = await seedAnswers(folder, SECRET, people)
const env = { ...process.env, PORT: String(PORT), DATA_DIR: folder, SESSION_SECRET: SECRET, NODE_ENV: 'production' }
const server = spawn(process.execPath, [...flagsOfStart, 'dist/main.js'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
let memory = 0
const watching = setInterval(() => (memory = Math.max(memory, memoryOf(server.pid))), 200)
try {
  while (!(await fetch(`${address}/sign-in`).then((answer) => answer.ok, () => false))) await wait(50)
  const begun = performance.now()
  const visitors = await Promise.all(links.map((link, index) => enter(link, index)))
  const entered = performance.now() - begun
  const typing = performance.now()
  const busy = processorOf(server.pid)
  await Promise.all(visitors.map((visitor) => answer(visitor)))
  const cost = (processorOf(server.pid) - busy) / saves.length
  const rate = saves.length / ((performance.now() - typing) / 1000)
  report('С паузами', rate, entered)
  table([['процессора на одно сохранение', milliseconds(cost)]])
  saves.length = 0
  await Promise.all(visitors.map((visitor) => save(visitor, 'exp_ped', String(1 + (visitor.index % 40)))))
  report('Все в одно мгновение', saves.length, entered)
} finally {
  clearInterval(watching)
  server.kill('SIGTERM')
  await new Promise((resolve) => server.once('exit', resolve))
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = errors.length > 0 ? 1 : 0

/** Opens the link, types the code and goes to the first page of questions; people come within half a minute. */
async function enter({ id, path }, index) {
  await wait(Math.random() * 30_000)
  const cookie = cookieOf(await get(path))
  const page = await get(path, cookie)
  const sent = await post(path, cookie, { _csrf: tokenIn(await page.text()), code: '0703' })
  const own = cookieOf(sent) ?? cookie
  const start = await (await get(`/answers/${id}`, own)).text()
  const screen = /href="(\/answers\/[^"]+\/sections\/[^"]+)"/.exec(start)?.[1]
  const html = await (await get(screen, own)).text()
  const token = tokenIn(html)
  if (screen === undefined || token === undefined) errors.push(`${index}: страница вопросов не открылась`)
  return { index, id, cookie: own, token, seen: new Map() }
}

async function answer(visitor) {
  for (const [field, value] of FIELDS) {
    await wait(pause * (0.5 + Math.random()))
    if (value !== undefined) await save(visitor, field, value)
  }
}

async function save(visitor, field, value) {
  const begun = performance.now()
  const body = { _csrf: visitor.token, field, seen: String(visitor.seen.get(field) ?? 0), [field]: value }
  const answer = await post(`/answers/${visitor.id}/save`, visitor.cookie, body).catch((error) => ({ status: String(error) }))
  saves.push(performance.now() - begun)
  if (answer.status !== 200) return void errors.push(`${visitor.index}: ${field} → ${answer.status}`)
  const { versions } = await answer.json()
  for (const [name, version] of Object.entries(versions)) visitor.seen.set(name, version)
}

function report(title, rate, entered) {
  const sorted = saves.toSorted((one, other) => one - other)
  const at = (share) => milliseconds(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))])
  console.log(`\n${title}: ${people} человек`)
  table([
    ['что', 'сколько', 'цель'],
    ['ошибок', errors.length, '0'],
    ['сохранений', saves.length, '–'],
    ['сохранений в секунду', Math.round(rate), '–'],
    ['половина быстрее', at(0.5), '–'],
    ['95 % быстрее', at(0.95), '< 200 мс'],
    ['самое долгое', at(1), '–'],
    ['память сервера, наибольшая', `${memory} МБ`, '< 300 МБ'],
    ['все вошли за', milliseconds(entered), '–'],
  ])
  for (const error of errors.slice(0, 5)) console.log(`  ${error}`)
}

function get(path, cookie) {
  return fetch(address + path, { redirect: 'manual', headers: cookie ? { cookie } : {} })
}

function post(path, cookie, fields) {
  return fetch(address + path, { method: 'POST', redirect: 'manual', headers: { cookie }, body: new URLSearchParams(fields) })
}

function cookieOf(answer) {
  return answer.headers.get('set-cookie')?.split(';')[0]
}

function tokenIn(html) {
  return /name="_csrf" value="([^"]+)"/.exec(html)?.[1]
}

/** Milliseconds of processor time the server has used; ticks of Linux are hundredths of a second. */
function processorOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}

function memoryOf(pid) {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024)
  } catch {
    return 0
  }
}
