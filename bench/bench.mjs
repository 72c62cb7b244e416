// npm run bench: what pages and papers cost, beside a bare Express + EJS page and bare pdfkit in the same run.
// Works on the built house (dist/), in a folder that is thrown away.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bookletCosts } from './booklet-costs.mjs'
import { matchingCosts } from './matching-costs.mjs'
import { noteCosts } from './note-costs.mjs'
import { pageCosts } from './page-costs.mjs'
import { paperCosts } from './paper-costs.mjs'
import { peopleCosts } from './people-costs.mjs'
import { publicCosts } from './public-costs.mjs'
import { startCosts } from './start-costs.mjs'
import { table } from './table.mjs'
import { zipCosts } from './zip-costs.mjs'

const folder = mkdtempSync(join(tmpdir(), 'mentoring-bench-'))
const folderOf = (name) => mkdirSync(join(folder, name), { recursive: true })

try {
  console.log('\nСтарт и память (собранный сервер, показательный сад)')
  table(await startCosts(folderOf('start'), spawn))
  console.log('\nПодбор пар рядом с библиотеками назначений')
  table(await matchingCosts())
  console.log('\nСтраницы рядом с голой страницей Express + EJS')
  table(await pageCosts(folderOf('pages')))
  console.log('\nОткрытый раздел рядом с голой страницей Express + EJS')
  table(await publicCosts(folderOf('public')))
  console.log('\nСписок людей, малый и огромный сад')
  table(await peopleCosts(folderOf('people')))
  console.log('\nПриказ с приложениями рядом с голым pdfkit')
  for (const costs of await paperCosts(folderOf('papers'))) table(costs)
  console.log('\nАналитическая справка на десять и больше пар')
  table(await noteCosts(folderOf('note')))
  console.log('\nСборник ста практик со снимками')
  table(await bookletCosts(folderOf('booklet'), spawn))
  console.log('\nПапка для проверки одним архивом')
  table(await zipCosts(folderOf('zip'), spawn))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exit(0)
