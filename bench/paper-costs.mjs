import { createRequire } from 'node:module'
import { join } from 'node:path'
import PDFDocument from 'pdfkit'
import { openBenchHouse } from './house.mjs'
import { median, milliseconds } from './table.mjs'

const TIMES = 30
const WARM_UP = 8
const fonts = join(createRequire(import.meta.url).resolve('../package.json'), '../public/fonts')

/**
 * The longest order of stage 1 and the order on eight units through our printer, and their words through bare pdfkit: one
 * font, justified paragraphs of the same size; no tables and rules, no structure for reading aloud, no page numbers, no PDF/A.
 */
export async function paperCosts(folder) {
  const house = await openBenchHouse(folder)
  const { printer } = house.tools
  const approval = await approvalOrder(house.database)
  house.server.close()
  return [await costsOf(printer, approval), await costsOf(printer, await pairingOrder())]
}

async function costsOf(printer, description) {
  const { plainText } = await import('../dist/kit/documents/plain-text.js')
  const text = plainText(description)
  const [ours, bare, docx] = await timed([() => printer.pdf(description), () => barePdf(text), () => printer.docx(description)])
  const sheets = (await printer.sheetsOf(description)).reduce((sum, count) => sum + count, 0)
  return [
    [`${description.subject}: листов ${sheets}, знаков ${text.length}`, 'время', 'раз дольше голого'],
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

/** «Приказ о закреплении наставнических пар и групп»: eight units, five pairs and three groups, in an appendix. */
async function pairingOrder() {
  const { pairingOrder: kind } = await import('../dist/stages/5-pairs/units/pairing-order.document.js')
  const person = (surname, role) => ({
    nom: `воспитатель ${surname} А.И.`, gen: `воспитателя ${surname} А.И.`, acc: `воспитателя ${surname} А.И.`,
    fullName: `${surname} Анна Ильинична`, post: 'воспитатель', remark: role === 'mentor' ? 'высшая категория' : 'стаж 1 год',
  })
  const units = Array.from({ length: 8 }, (_, unit) => ({
    mentors: [person(`Наставникова-${unit}`, 'mentor')],
    mentees: Array.from({ length: unit < 5 ? 1 : 3 }, (_, mentee) => person(`Наставляемая-${unit}-${mentee}`, 'mentee')),
    form: 'педагог – педагог', types: unit < 5 ? 'традиционное' : 'групповое', direction: 'режимные моменты и дисциплина', from: '2025-09-15', to: '2026-05-31',
  }))
  const people = units.flatMap(({ mentors, mentees }) => [...mentors, ...mentees])
  const { fullName, shortName } = { fullName: 'Муниципальное казённое дошкольное образовательное учреждение «Детский сад № 12 «Ивушка»', shortName: 'МКДОУ № 12' }
  return kind.describe({
    organisation: { founder: 'Администрация города Сосновки', fullName, shortName, fullNamePre: fullName, place: 'г. Сосновка' },
    numberFirst: false, number: '45-ОД', signedOn: '2025-09-12', effectiveOn: '2025-09-12', signatory: { post: 'Заведующий', name: 'М.В. Савельева' }, registered: true,
    acquainted: people.map(({ post, fullName: name }) => ({ post, name })),
    basis: 'от 01.09.2025 № 42-ОД', withAppendix: true, units, hasOwnMentors: true, programmesUntil: '2025-09-26', midTermUntil: '2026-01-15',
    curator: { nom: 'старший воспитатель Лебедева О.Н.', dat: 'старшему воспитателю Лебедевой О.Н.', acc: 'старшего воспитателя Лебедеву О.Н.' },
  })
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

/** Works take turns, so that whatever else the machine does falls upon all of them alike; the first turns only warm up. */
async function timed(works) {
  const times = works.map(() => [])
  for (let turn = 0; turn < TIMES; turn += 1) {
    for (const [index, work] of works.entries()) {
      const begun = performance.now()
      await work()
      if (turn >= WARM_UP) times[index].push(performance.now() - begun)
    }
  }
  return times.map(median)
}
