import { createServer } from 'node:http'
import ejs from 'ejs'
import express from 'express'
import { fillBoard } from './board-people.mjs'
import { openBenchHouse } from './house.mjs'
import { median, milliseconds } from './table.mjs'

const PAGES = [
  '/',
  '/people',
  '/people/:id',
  '/documents',
  '/documents/:registered',
  '/documents/:draft',
  '/journal',
  '/conditions',
  '/conditions/roadmap',
  '/organisation',
  '/requests',
  '/mentors',
  '/consents',
  '/surveys',
]
/** The board of matching comes last, with fifteen mentees and twenty mentors more. */
const BOARD = '/selection'
const TIMES = 60

/** Time and queries of the pages people open most, against a page that does nothing but render. */
export async function pageCosts(folder) {
  const house = await openBenchHouse(folder)
  const bare = await bareServer()
  const things = {
    id: (await house.database.person.findFirst()).id,
    registered: (
      await house.database.document.findFirst({ where: { state: 'registered' }, orderBy: { createdAt: 'asc' } })
    ).id,
    draft: await draftOf(house),
  }
  const rows = [['страница', 'время', 'запросов', 'раз дольше голой']]
  const bareTime = await timeOf(`${bare.address}/`, '')
  rows.push(['голая Express + EJS', milliseconds(bareTime), 0, '1,0'])
  for (const page of [...PAGES, BOARD]) {
    if (page === BOARD) await fillBoard(house.database)
    const address = page.replace(/:(\w+)/, (_, name) => things[name])
    const time = await timeOf(house.address + address, house.cookie)
    const queries = await queriesOf(house, address)
    rows.push([page, milliseconds(time), queries, (time / bareTime).toFixed(1).replace('.', ',')])
  }
  house.server.close()
  bare.server.close()
  await house.database.$disconnect()
  return rows
}

/** A draft of the order about the curator, as the house would suggest it. */
async function draftOf({ tools, database }) {
  const [{ papersOfHouse }, { draftDocument }, { newId }] = await Promise.all([
    import('../dist/catalogue.js'),
    import('../dist/common/documents/document.actions.js'),
    import('../dist/kit/ids.js'),
  ])
  const entry = papersOfHouse(tools.clock).entry('curator-order')
  const user = await database.user.findFirst({ where: { login: 'methodist' }, include: { person: true } })
  const { id: personId, gender, post, ...name } = user.person
  const actor = { userId: user.id, personId, name, post, gender, roles: ['curator'] }
  const id = newId()
  await draftDocument(tools, entry, actor, id, await entry.suggested(database, tools.clock.today()))
  return id
}

async function bareServer() {
  const app = express()
  const draw = ejs.compile(
    '<!doctype html><html lang="ru"><body><ul><% for (const row of page.rows) { %><li><%= row %></li><% } %></ul></body></html>',
    {
      strict: true,
      destructuredLocals: ['page'],
    },
  )
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
