import { setTimeout as wait } from 'node:timers/promises'
import { openBenchHouse } from './house.mjs'
import { median, milliseconds } from './table.mjs'

const FEW = 40
const MANY = 100_000
const TIMES = 80
/** Longer than anything is remembered without a change. */
const FORGOTTEN = 5200
const PAGES = [
  '/people',
  '/people?page=2',
  '/people?state=working',
  '/people?sort=hired',
  '/people?post=воспитатель',
  '/people/:id',
]

/** The list and a card at forty and at a hundred thousand people: the page of 25 rows should cost the same. */
export async function peopleCosts(folder) {
  const house = await openBenchHouse(folder)
  await grow(house.database, FEW)
  const few = await measured(house)
  await grow(house.database, MANY)
  const many = await measured(house)
  house.server.close()
  await house.database.$disconnect()
  const rows = PAGES.map((page, index) => {
    const [before, after] = [few[index], many[index]]
    const share = Math.round((after.time / before.time - 1) * 100)
    return [
      page,
      after.queries,
      milliseconds(before.time),
      milliseconds(after.time),
      `${share > 0 ? '+' : ''}${share} %`,
    ]
  })
  return [['страница', 'запросов', `${FEW} человек`, `${MANY} человек`, 'разница'], ...rows]
}

async function measured(house) {
  await wait(FORGOTTEN)
  const { id } = await house.database.person.findFirst({ orderBy: { id: 'desc' } })
  const found = []
  for (const page of PAGES) {
    const address = house.address + page.replace(':id', id)
    const times = []
    for (let turn = 0; turn < TIMES; turn += 1) {
      house.counter.queries = 0
      const begun = performance.now()
      const answer = await fetch(address, { headers: { cookie: house.cookie } })
      await answer.text()
      if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
      times.push(performance.now() - begun)
    }
    found.push({ time: median(times.slice(TIMES / 4)), queries: house.counter.queries })
  }
  return found
}

/** Copies of one teacher under other names, until there are so many people; made by the database itself, for speed. */
async function grow(database, wanted) {
  const there = await database.person.count()
  const teacher = await database.person.findFirst({ where: { post: 'воспитатель' } })
  const surname = "printf('Педагог%06d', i)"
  const key = (old) => `printf('педагог%06d ${old.split(' ').slice(1).join(' ')}', i)`
  const day = (first, days) => `date('${first}', '+' || (i * 7919 % ${days}) || ' days')`
  const own = {
    id: "printf('bench-%06d', i)",
    surname,
    searchKey: key(teacher.searchKey),
    sortKey: key(teacher.sortKey),
    hiredOn: day('2001-01-01', 9000),
    teachingSince: day('1990-01-01', 12_000),
  }
  const columns = Object.keys(teacher)
  const values = columns.map((column) => own[column] ?? `teacher."${column}"`)
  await database.$executeRawUnsafe(`
    WITH RECURSIVE numbers(i) AS (SELECT ${there} UNION ALL SELECT i + 1 FROM numbers WHERE i + 1 < ${wanted})
    INSERT INTO "Person" (${columns.map((column) => `"${column}"`).join(', ')})
    SELECT ${values.join(', ')} FROM numbers, "Person" teacher WHERE teacher."id" = '${teacher.id}'`)
}
