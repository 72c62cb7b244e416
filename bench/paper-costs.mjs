import { createRequire } from 'node:module'
import { join } from 'node:path'
import PDFDocument from 'pdfkit'
import { openBenchHouse } from './house.mjs'
import { median, milliseconds } from './table.mjs'

const TIMES = 15
const fonts = join(createRequire(import.meta.url).resolve('../package.json'), '../public/fonts')

/** The longest order of stage 1 through our printer and the same words through bare pdfkit. */
export async function paperCosts(folder) {
  const { plainText } = await import('../dist/kit/documents/plain-text.js')
  const house = await openBenchHouse(folder)
  const { printer } = house.tools
  const description = await approvalOrder(house.tools)
  house.server.close()
  const text = plainText(description)
  const ours = await timed(() => printer.pdf(description))
  const bare = await timed(() => barePdf(text))
  const docx = await timed(() => printer.docx(description))
  return [
    ['что', 'время', 'раз дольше голого'],
    ['голый pdfkit, те же слова', milliseconds(bare), '1,0'],
    ['наш PDF', milliseconds(ours), (ours / bare).toFixed(2).replace('.', ',')],
    ['наш Word', milliseconds(docx), '–'],
  ]
}

/** «Приказ об утверждении Положения и дорожной карты» with its three appendices, as the house would draft it. */
async function approvalOrder({ database, clock }) {
  const { papersOfHouse } = await import('../dist/catalogue.js')
  const entry = papersOfHouse(clock).entry('approval-order')
  const input = await entry.suggested(database, clock.today())
  return entry.draw(database, input, { registered: false }, clock.today())
}

function barePdf(text) {
  return new Promise((resolve) => {
    const pdf = new PDFDocument({ size: 'A4', margins: { left: 85, right: 28, top: 57, bottom: 57 } })
    const parts = []
    pdf.on('data', (part) => parts.push(part))
    pdf.on('end', () => resolve(Buffer.concat(parts)))
    pdf.registerFont('serif', join(fonts, 'LiberationSerif-Regular.ttf')).font('serif').fontSize(14)
    for (const line of text.split('\n')) pdf.text(line, { align: 'justify', indent: 35 })
    pdf.end()
  })
}

async function timed(work) {
  const times = []
  for (let turn = 0; turn < TIMES; turn += 1) {
    const begun = performance.now()
    await work()
    if (turn > 2) times.push(performance.now() - begun)
  }
  return median(times)
}
