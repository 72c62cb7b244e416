import { createRequire } from 'node:module'
import { join } from 'node:path'
import PDFDocument from 'pdfkit'
import { openBenchHouse } from './house.mjs'
import { median, milliseconds } from './table.mjs'

const TIMES = 15
const fonts = join(createRequire(import.meta.url).resolve('../package.json'), '../public/fonts')

/**
 * The longest order of stage 1 through our printer, and its words through bare pdfkit: one font, justified paragraphs
 * of the same size; no tables and rules, no structure for reading aloud, no page numbers, no PDF/A.
 */
export async function paperCosts(folder) {
  const { plainText } = await import('../dist/kit/documents/plain-text.js')
  const house = await openBenchHouse(folder)
  const { printer } = house.tools
  const description = await approvalOrder(house.database)
  house.server.close()
  const text = plainText(description)
  const ours = await timed(() => printer.pdf(description))
  const bare = await timed(() => barePdf(text))
  const docx = await timed(() => printer.docx(description))
  const sheets = (await printer.sheetsOf(description)).reduce((sum, count) => sum + count, 0)
  return [
    [`${sheets} листов, ${text.length} знаков`, 'время', 'раз дольше голого'],
    ['голый pdfkit: те же слова, без таблиц и разметки', milliseconds(bare), '1,0'],
    ['наш PDF', milliseconds(ours), (ours / bare).toFixed(2).replace('.', ',')],
    ['наш Word', milliseconds(docx), '–'],
  ]
}

/** «Приказ об утверждении Положения и дорожной карты» with its three appendices, as the demo has registered it. */
async function approvalOrder(database) {
  const { description } = await database.document.findFirstOrThrow({
    where: { kind: 'approval-order', state: 'registered' },
  })
  return JSON.parse(description)
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
