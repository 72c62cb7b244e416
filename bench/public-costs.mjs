// Throughput of the open section beside a bare Express + EJS page that renders as much HTML: the same client asks both.
import { createServer } from 'node:http'
import { Worker } from 'node:worker_threads'
import ejs from 'ejs'
import express from 'express'
import { openBenchHouse } from './house.mjs'

const SECONDS = 4
const ROUNDS = 3
/** Pages asked for; the last two are not HTML. */
const PAGES = ['/public', '/public/news', '/public/roadmap', '/public/news.rss']

/** Requests in a second, in turns so that a busy moment of the machine meets both. Target: 60 % of the bare page. */
export async function publicCosts(folder) {
  const house = await openBenchHouse(folder)
  const sizes = await Promise.all(PAGES.map(async (page) => (await (await fetch(house.address + page)).text()).length))
  const bare = await bareServer(sizes[0])
  const asked = [['голая Express + EJS', `${bare.address}/`], ...PAGES.map((page) => [page, house.address + page])]
  const best = new Map()
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, address] of asked) best.set(name, Math.max(best.get(name) ?? 0, await throughput(address)))
  }
  const [[bareName]] = asked
  const rows = [['страница', 'запросов в секунду', 'к голой', 'знаков HTML']]
  asked.forEach(([name], index) => rows.push([name, Math.round(best.get(name)), `${Math.round((best.get(name) / best.get(bareName)) * 100)} %`, index === 0 ? sizes[0] : sizes[index - 1]]))
  house.server.close()
  bare.server.close()
  await house.database.$disconnect()
  return rows
}

/** A page that does nothing but render as many signs as the open section has. */
async function bareServer(size) {
  const app = express()
  const draw = ejs.compile('<!doctype html><html lang="ru"><body><ul><% for (const row of page.rows) { %><li><%= row %></li><% } %></ul></body></html>', { strict: true, destructuredLocals: ['page'] })
  const rows = Array.from({ length: Math.ceil(size / 60) }, (_, index) => `Строка ${index} `.padEnd(51, 'слово '))
  app.get('/', (_req, res) => void res.type('html').send(draw({ page: { rows } })))
  const server = createServer(app)
  await new Promise((resolve) => server.listen(0, resolve))
  return { server, address: `http://127.0.0.1:${server.address().port}` }
}

/** Asked by a thread of its own over kept connections, so that the client does not slow the server. */
function throughput(address) {
  const worker = new Worker(CLIENT, { eval: true, workerData: { address, milliseconds: SECONDS * 1000 } })
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

const CLIENT = `
const { parentPort, workerData } = require('node:worker_threads')
const http = require('node:http')
const agent = new http.Agent({ keepAlive: true, maxSockets: 24 })
const until = performance.now() + workerData.milliseconds
const begun = performance.now()
let done = 0
let open = 24
function ask() {
  http.get(workerData.address, { agent }, (answer) => {
    if (answer.statusCode !== 200) throw new Error(workerData.address + ' answered ' + answer.statusCode)
    answer.resume()
    answer.once('end', () => {
      done += 1
      if (performance.now() < until) return ask()
      open -= 1
      if (open === 0) parentPort.postMessage((done / (performance.now() - begun)) * 1000)
    })
  })
}
for (let i = 0; i < 24; i += 1) ask()
`
