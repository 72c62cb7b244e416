// The list of an order as it stands now: a page and a paper, both computed from registered papers.
import type { Request } from 'express'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import type { Tools } from '../../../tools.ts'
import { documentPaths } from '../../../common/documents/index.ts'
import { organisationOn } from '../../../common/organisation/index.ts'
import { may } from '../../../web/access.ts'
import { sendMade } from '../../../web/downloads.ts'
import type { Room } from '../../../web/room.ts'
import { pairsPaths } from '../paths.ts'
import { baseOf, editionOf } from './amended-list.store.ts'
import type { Edition } from './edition.ts'
import { editionPaper, pointWords } from './edition.document.ts'
import { endingPaths } from './ending-paths.ts'

export function addEdition({ get }: Room, tools: Tools): void {
  const { database: db, clock } = tools
  const read = may('units.read')

  get(endingPaths.editionPdf, read, async (req, res) => {
    const today = clock.today()
    const edition = await asked(req)
    const { shortName } = await organisationOn(db, today)
    sendMade(res, 'pdf', `Действующая редакция списка пар на ${requisiteDay(today)}`, await tools.printer.pdf(editionPaper(edition, shortName, today)))
  })

  get(endingPaths.edition, read, async (req, res) => res.page('stages/5-pairs/units/edition', editionPage(await asked(req), clock.today())))

  async function asked(req: Request): Promise<Edition> {
    return editionOf(db, await baseOf(db, String(req.params['order'])))
  }
}

function editionPage({ base, hasAppendix, rows, amendments }: Edition, today: string) {
  const { number = '', signedOn = '' } = base.requisites
  const title = 'Действующая редакция'
  return {
    title,
    head: {
      crumbs: [{ words: 'Пары и группы', href: pairsPaths.units.to() }, { words: `Приказ № ${number}`, href: documentPaths.document.to({ id: base.id }) }, { words: title }],
      title: `Список пар и групп на ${requisiteDay(today)}`,
      lead: `Справочно: приказ № ${number} от ${requisiteDay(signedOn)} ${amendments.length === 0 ? 'не менялся.' : 'с изменениями.'} Силу имеют сами приказы.`,
      primary: { href: endingPaths.editionPdf.to({ order: base.id }), words: 'Скачать PDF', icon: 'printer' },
    },
    unclear: amendments.filter(({ unclear }) => unclear.length > 0).map((one) => ({
      tone: 'need' as const, title: `Приказ № ${one.number} изменён вручную`, words: 'Часть его пунктов не прочитана по правилам: сверьте список с текстом приказа.', link: { href: documentPaths.document.to({ id: one.id }), words: 'Открыть приказ' },
    })),
    table: {
      label: 'Список наставнических пар и групп',
      columns: [{ key: 'number', words: hasAppendix ? 'Строка' : 'Пункт', keep: true }, { key: 'mentor', words: 'Наставник' }, { key: 'mentee', words: 'Наставляемые' }, { key: 'form', words: 'Форма и вид' }, { key: 'term', words: 'Срок' }],
      rows: hasAppendix ? rows.map((row) => ({
        name: `Строка ${row.number}`,
        cells: { number: String(row.number), mentor: row.mentors.map(({ words }) => words).join('; '), mentee: row.mentees.join('; '), form: row.form, term: row.term },
      })) : [],
    },
    points: hasAppendix ? [] : rows.map((row) => `${row.number}. ${pointWords(row)}`),
    empty: rows.length > 0 ? undefined : { title: 'В списке никого не осталось', why: 'Все строки исключены приказами.' },
    amendments: amendments.map(({ id, number: own, signedOn: on }) => ({ href: documentPaths.document.to({ id }), words: `Приказ № ${own} от ${requisiteDay(on)}` })),
  }
}
