import type { Request } from 'express'
import { schoolYearLabel, schoolYearOf, type SchoolYear } from '../../../kit/calendar/school-year.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { plural } from '../../../kit/russian/plural.ts'
import type { Tools } from '../../../tools.ts'
import { may } from '../../../web/access.ts'
import { sendStream } from '../../../web/downloads.ts'
import type { Room } from '../../../web/room.ts'
import { yearShown } from '../../../web/shown-year.ts'
import { bytesOf, fileById } from '../../../common/files/index.ts'
import { describeBooklet } from './booklet.document.ts'
import { bookletFacts } from './booklet.facts.ts'
import { practicePaths } from './paths.ts'
import { NO_AUTHOR } from './practice.ts'
import { libraryCrumb } from './practices.pages.ts'

const read = may('practices.read')
const YEARS = 4

/** The booklet of a year or of all years, streamed as a PDF. */
export function addBooklet({ get }: Room, tools: Tools): void {
  const { database: db, clock, printer } = tools

  get(practicePaths.booklet, read, async (req, res) => {
    const year = yearOf(req)
    const { practices, period } = await bookletFacts(db, year, clock.today())
    const now = schoolYearOf(clock.today())
    const choices = [...Array.from({ length: YEARS }, (_, back) => now - back), undefined]
    const pdf = { href: practicePaths.bookletPdf.to({}, { year: year === undefined ? 'all' : String(year) }), words: `Открыть PDF: ${plural(practices.length, ['практика', 'практики', 'практик'])}` }
    const unnamed = practices.filter(({ author }) => author === null).length
    await res.page('stages/6-completion/practices/booklet', {
      title: 'Сборник практик',
      head: { crumbs: [libraryCrumb, { words: 'Сборник' }], title: 'Сборник практик', lead: 'Титульный лист, содержание с номерами листов и каждая практика со снимками – для печати или папки куратора.', ...(practices.length > 0 && { primary: pdf }) },
      views: { views: choices.map((one) => ({ words: one === undefined ? 'Все годы' : schoolYearLabel(one), href: practicePaths.booklet.to({}, { year: one === undefined ? 'all' : String(one) }), current: one === year })) },
      empty: practices.length > 0 ? undefined : { title: 'За это время в копилку ничего не приняли', why: `${period[0]?.toUpperCase() ?? ''}${period.slice(1)}: выберите другой год или примите практики.`, primary: { href: practicePaths.practices.to(), words: 'Открыть копилку' } },
      practices: practices.map(({ title, screenAuthor, pictures }) => ({ title, sub: [screenAuthor ?? NO_AUTHOR, pictures.length === 0 ? 'без снимков' : plural(pictures.length, ['снимок', 'снимка', 'снимков'])].join(', ') })),
      note: unnamed === 0 ? undefined : `Без имени автора: ${unnamed}. Имя печатаем, только пока действует согласие.`,
    })
  })

  get(practicePaths.bookletPdf, read, async (req, res) => {
    const facts = await bookletFacts(db, yearOf(req), clock.today())
    if (facts.practices.length === 0) throw new Refusal('wrong-moment', 'За это время в копилку ничего не приняли. Выберите другой год.')
    // Numbers of sheets are of one width, so counting with any number counts right.
    const description = describeBooklet(facts, await printer.sheetsOf(describeBooklet(facts)))
    const stream = await printer.pdfStream(description, async (id) => ((await fileById(db, id)) === null ? undefined : bytesOf(db, id)))
    await sendStream(res, { mediaType: 'application/pdf', name: `${description.title}.pdf`, stream, inline: true })
  })

  /** The year asked for, this one without a word; undefined for all. */
  function yearOf(req: Request): SchoolYear | undefined {
    const asked = req.query['year']
    if (asked === 'all') return undefined
    return typeof asked === 'string' && /^20\d\d$/.test(asked) ? Number(asked) : yearShown(req, schoolYearOf(clock.today()))
  }
}
