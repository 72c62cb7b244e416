import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { milliseconds } from './table.mjs'

const PORT = 43_217
/** As `npm run demo` starts the server: its flags and the file. */
const [, ...demo] = JSON.parse(readFileSync('package.json', 'utf8')).scripts.demo.split(' ')
const address = `http://127.0.0.1:${PORT}`

/** Start to the first answered page, idle memory, weight of the first visit. The second start is the usual one. */
export async function startCosts(folder, spawn) {
  const environment = { ...process.env, PORT: String(PORT), DATA_DIR: folder, NODE_ENV: 'production' }
  const first = await started(spawn, environment)
  await first.stop()
  const second = await started(spawn, environment)
  await wait(3000)
  const memory = memoryOf(second.pid)
  const weight = await firstVisit()
  await second.stop()
  return [
    ['что', 'сколько', 'цель'],
    ['первый старт, с миграциями и садом', milliseconds(first.time), '–'],
    ['обычный старт до первой страницы', milliseconds(second.time), '≤ 2000 мс'],
    ['память в покое', `${memory} МБ`, '≤ 150 МБ'],
    ['первая страница без шрифтов, сжато', `${weight.withoutFonts} КБ`, '≤ 60 КБ'],
    ['первая страница со шрифтами, сжато', `${weight.all} КБ`, '≤ 150 КБ'],
  ]
}

async function started(spawn, env) {
  const begun = performance.now()
  const child = spawn(process.execPath, demo, { env, stdio: ['ignore', 'ignore', 'inherit'] })
  while (
    !(await fetch(`${address}/sign-in`).then(
      (answer) => answer.ok,
      () => false,
    ))
  )
    await wait(10)
  const time = performance.now() - begun
  const ended = new Promise((resolve) => child.once('exit', resolve))
  return { pid: child.pid, time, stop: async () => (child.kill('SIGTERM'), ended) }
}

function memoryOf(pid) {
  const line = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return line ? Math.round(Number(line[1]) / 1024) : NaN
}

async function firstVisit() {
  const html = await (await fetch(`${address}/sign-in`)).text()
  const files = [...html.matchAll(/(?:href|src)="(\/assets\/[^"#]+)/g)].map(([, file]) => file)
  const css = await (await fetch(address + files.find((file) => file.endsWith('.css')))).text()
  const fonts = [...css.matchAll(/url\("?([^")]+\.woff2)/g)].map(
    ([, file]) => new URL(file, `${address}/assets/`).pathname,
  )
  let withoutFonts = gzipSync(html).length
  for (const file of new Set(files.filter((one) => !one.endsWith('.woff2'))))
    withoutFonts += brotliCompressSync(await bytesOf(file)).length
  let all = withoutFonts
  for (const file of new Set(fonts)) all += (await bytesOf(file)).length
  return { withoutFonts: Math.ceil(withoutFonts / 1024), all: Math.ceil(all / 1024) }
}

async function bytesOf(file) {
  return Buffer.from(await (await fetch(address + file)).arrayBuffer())
}
