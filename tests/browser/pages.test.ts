import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { DEMO_PASSWORD } from './password.ts'
import { linksOf, openBrowser, sidewaysAt, violations, watchedPage } from './watched-page.ts'
import type { WatchedPage } from './watched-page.ts'

const address = inject('address')
const NARROW = [390, 320]
/** So many pages of one person at the most: the walk has to end while somebody waits for it. */
const MOST_PAGES = 130
/** Addresses with a key in place of an id: one view draws all of them. */
const KEYED = /^(\/(?:completion\/(?:competences|monitoring\/rounds)|consents\/new|inspection\/notes|organisation\/bodies|surveys\/(?:new|questionnaires)))\/(?!new$|import$)[a-z_-]+/

let browser: Browser
beforeAll(async () => void (browser = await openBrowser()))
afterAll(() => browser.close())

async function signedIn(login: string): Promise<WatchedPage> {
  const watched = await watchedPage(browser, address)
  await watched.open('/sign-in', 1280)
  await watched.page.getByLabel('Логин').fill(login)
  await watched.page.getByLabel('Пароль').fill(DEMO_PASSWORD)
  await watched.page.getByRole('button', { name: 'Войти' }).click()
  await watched.page.waitForURL(`${address}/`)
  return watched
}

/** Sideways scroll on the page that is open, and what a screen reader would stumble over. */
async function faultsOf({ page }: WatchedPage): Promise<string[]> {
  const path = page.url().slice(address.length)
  const found = (await violations(page)).map((words) => `${path} at 1280: ${words}`)
  found.push(...(await tooWide(page, path)))
  return [...found, ...(await violations(page)).map((words) => `${path} at ${NARROW.at(-1)}: ${words}`)]
}

async function tooWide(page: Page, path: string): Promise<string[]> {
  const found: string[] = []
  for (const width of NARROW) {
    const beside = await sidewaysAt(page, width)
    if (beside > 0) found.push(`${path} at ${width}: ${beside} px lie beside the window`)
  }
  return found
}

/** «/people/cmf3…» and «/people/cmf4…» are pages of one kind; filtered and sorted in whatever way they are one more. */
function kindOf(path: string): string {
  const [plain = '', query] = path.split('?')
  return plain.replace(KEYED, '$1/:key').replace(/\/[^/]*\d[^/]*/g, '/:id') + (query === undefined ? '' : '?')
}

/** Kinds that were looked at in full; others who see them too need only the quick look. */
const known = new Set<string>()

/** Follows every link from the first page on. */
async function walk(watched: WatchedPage): Promise<{ seen: string[]; faults: string[] }> {
  const waiting = ['/']
  const kinds = new Set<string>()
  const seen: string[] = []
  const faults: string[] = []
  for (let path = waiting.shift(); path !== undefined && seen.length < MOST_PAGES; path = waiting.shift()) {
    if (kinds.has(kindOf(path))) continue
    kinds.add(kindOf(path))
    if (!(await watched.open(path, 1280))) continue
    seen.push(path)
    waiting.push(...(await linksOf(watched.page, address)))
    faults.push(...(known.has(kindOf(path)) ? await tooWide(watched.page, path) : await faultsOf(watched)))
    known.add(kindOf(path))
  }
  return { seen, faults: [...faults, ...watched.faults] }
}

describe('before signing in', () => {
  it('the door is readable on every screen and asks nobody else for anything', async () => {
    const watched = await watchedPage(browser, address)
    await watched.open('/', 1280)
    expect(watched.page.url()).toContain('/sign-in')
    expect(await faultsOf(watched)).toEqual([])
    expect(watched.faults).toEqual([])
  })
})

describe('every page that can be reached', () => {
  it.each(['methodist', 'head', 'mentor', 'mentee', 'psychologist'])('%s', async (login) => {
    const watched = await signedIn(login)
    const { seen, faults } = await walk(watched)
    expect(seen.length).toBeGreaterThan(1)
    expect(faults).toEqual([])
    await watched.page.context().close()
  })
})

describe('for those who see badly', () => {
  it.each(['light', 'dark', 'blue'])('the main pages in the largest letters, %s', async (colours) => {
    const watched = await signedIn('methodist')
    await watched.open(`/sight?view=contrast&size=xl&spacing=wide&colours=${colours}&back=/`, 1280)
    const main = await linksOf(watched.page, address)
    const faults: string[] = []
    for (const path of main.filter((one) => kindOf(one) === one).slice(0, 15)) {
      await watched.open(path, 1280)
      faults.push(...(await faultsOf(watched)))
    }
    expect(main.length).toBeGreaterThan(1)
    expect([...faults, ...watched.faults]).toEqual([])
    await watched.page.context().close()
  })
})
