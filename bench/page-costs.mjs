import { createServer } from 'node:http'
import ejs from 'ejs'
import express from 'express'
import { openBenchHouse } from './house.mjs'
import { median, milliseconds } from './table.mjs'

const PAGES = ['/', '/people', '/documents', '/journal', '/conditions', '/conditions/roadmap', '/organisation']
const TIMES = 60

/** Time and queries of the pages people open most, against a page that does nothing but render. */
export async function pageCosts(folder) {
  const house = await openBenchHouse(folder)
  const bare = await bareServer()
  const person = await house.database.person.findFirst()
  const rows = [['страница', 'время', 'запросов', 'раз дольше голой']]
  const bareTime = await timeOf(`${bare.address}/`, '')
  rows.push(['голая Express + EJS', milliseconds(bareTime), 0, '1,0'])
  for (const page of [...PAGES, `/people/${person.id}`]) {
    const time = await timeOf(house.address + page, house.cookie)
    const queries = await queriesOf(house, page)
    rows.push([page.replace(person.id, ':id'), milliseconds(time), queries, (time / bareTime).toFixed(1).replace('.', ',')])
  }
  house.server.close()
  bare.server.close()
  await house.database.$disconnect()
  return rows
}

async function bareServer() {
  const app = express()
  const draw = ejs.compile('<!doctype html><html lang="ru"><body><ul><% for (const row of page.rows) { %><li><%= row %></li><% } %></ul></body></html>', {
    strict: true,
    destructuredLocals: ['page'],
  })
  const rows = Array.from({ length: 200 }, (_, index) => `Строка ${index}`)
  app.get('/', (_req, res) => void res.type('html').send(draw({ page: { rows } })))
  const server = createServer(app)
  await new Promise((resolve) => server.listen(0, resolve))
  return { server, address: `http://127.0.0.1:${server.address().port}` }
}

async function timeOf(address, cookie) {
  const times = []
  for (let turn = 0; turn < TIMES; turn += 1) {
    const begun = performance.now()
    const answer = await fetch(address, { headers: { cookie } })
    await answer.text()
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
    if (turn >= TIMES / 4) times.push(performance.now() - begun)
  }
  return median(times)
}

/** Queries of one request once the session and the frame are warm, the one that reads the session included. */
async function queriesOf(house, page) {
  house.counter.queries = 0
  await (await fetch(house.address + page, { headers: { cookie: house.cookie } })).text()
  return house.counter.queries
}
