// A page of a real browser that remembers everything that should not have happened on it.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'
import type { AxeResults, RunOptions } from 'axe-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export interface WatchedPage {
  page: Page
  /** Requests that left our host, errors of the console (a broken policy is one), failed answers. */
  faults: string[]
  /** Opens an address of the house at this width. False for a file: there is no page to look at. */
  open: (path: string, width: number) => Promise<boolean>
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  })
}

export async function watchedPage(browser: Browser, address: string): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: 'ru-RU', reducedMotion: 'reduce', viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  const faults: string[] = []
  const where = () => page.url().replace(address, '')
  page.on('request', (request) => {
    // The browser draws a PDF with pages of its own.
    const isOurs = [`${address}/`, 'data:', 'chrome://', 'chrome-extension://'].some((start) => request.url().startsWith(start))
    if (!isOurs) faults.push(`${where()} asks ${request.url()}`)
  })
  page.on('response', (response) => {
    const isDoor = response.status() === 401 && response.request().isNavigationRequest()
    if (response.status() >= 400 && !isDoor) faults.push(`${where()}: ${response.url()} answers ${response.status()}`)
  })
  page.on('console', (message) => {
    const isTold = message.text().startsWith('Failed to load resource')
    if (!isTold && ['error', 'warning'].includes(message.type())) faults.push(`${where()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`${where()}: ${error.message}`))
  return {
    page,
    faults,
    open: async (path, width) => {
      await page.setViewportSize({ width, height: 800 })
      const answer = await page.goto(address + path).catch(unlessDownload)
      return answer?.headers()['content-type']?.startsWith('text/html') ?? false
    },
  }
}

/** A link to a file brings no page, only the file. */
function unlessDownload(failed: unknown): null {
  if (String(failed).includes('Download is starting')) return null
  throw failed
}

/** How many pixels of the page lie beside a window of this width; what scrolls inside its own box does not count. */
export async function sidewaysAt(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 800 })
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')
}

interface AxeWindow {
  axe: { run: (root: object, options: RunOptions) => Promise<AxeResults> }
}

/** What axe finds against WCAG 2.2 A and AA: «rule: element». */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const found = await page.evaluate(async () => {
    const { axe, document } = globalThis as unknown as AxeWindow & { document: object }
    const { violations } = await axe.run(document, {
      // It would fetch our style sheets with a style of its own, which the policy of the page forbids.
      preload: false,
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`))
  })
  return found
}

/** Addresses of other pages that this one leads to; files and the change of view are left out. */
export async function linksOf(page: Page, address: string): Promise<string[]> {
  const all = await page.$$eval('a[href]:not([download])', (links) => links.map((link) => (link as unknown as { href: string }).href))
  const paths = all.filter((href) => href.startsWith(`${address}/`)).map((href) => href.slice(address.length).split('#')[0] ?? '')
  return [...new Set(paths)].filter((path) => !/^\/sight|\.(pdf|docx|xlsx|csv|zip|ics)\b|\/files\//.test(path))
}
