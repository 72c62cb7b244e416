// The bank on paper: a page that says what may be printed for whom, and the three kinds of files.
import type { Request, Response } from 'express'
import type { Day } from '../../../kit/calendar/day.ts'
import type { Path } from '../../../kit/paths.ts'
import { peopleCount } from '../../../kit/russian/plural.ts'
import { can, type Permission } from '../../../rights/permissions.ts'
import type { Tools } from '../../../tools.ts'
import { consentPaths } from '../../../common/consents/index.ts'
import { may } from '../../../web/access.ts'
import { sendMade } from '../../../web/downloads.ts'
import type { Room } from '../../../web/room.ts'
import { bankPaper, bankSheet, titleOf, type BankColumn, type BankPaperFacts } from './bank-paper.ts'
import { gatherBank, recipientsOf, type BankRow } from './bank-paper.facts.ts'

interface PaperBank<Row> {
  paths: { printing: Path<string>; pdf: Path<string>; docx: Path<string>; xlsx: Path<string> }
  /** Addresses of the three files with a query. */
  file(kind: 'pdf' | 'docx' | 'xlsx', query: Record<string, string>): string
  read: Permission
  view: string
  whose: BankPaperFacts['whose']
  back: { href: string; words: string }
  columns(today: Day): readonly BankColumn<Row>[]
  rows(): Promise<BankRow<Row>[]>
}

export function addBankPaper<Row>(room: Room, tools: Tools, bank: PaperBank<Row>): void {
  const { database: db, clock } = tools
  const files = (query: Record<string, string>) => (['pdf', 'docx', 'xlsx'] as const).map((kind) => ({ words: { pdf: 'PDF', docx: 'Word', xlsx: 'Excel' }[kind], href: bank.file(kind, query) }))

  room.get(bank.paths.printing, may(bank.read), async (req, res) => {
    const rows = await bank.rows()
    const recipients = await recipientsOf(db, rows.map(({ personId }) => personId), clock.today())
    const title = 'Напечатать или передать банк'
    await res.page(bank.view, {
      title,
      head: { crumbs: [bank.back, { words: 'Печать' }], title, lead: 'В банк на бумаге входят те, кто сейчас в нём и чьё согласие действует.' },
      service: { words: `Служебный вариант: все сведения, ${peopleCount(rows.length)}. Хранится в детском саду и никому не передаётся.`, files: files({}) },
      transfers: recipients.map(({ recipient, people }) => ({
        recipient,
        words: `Разрешили передачу ${people} из ${rows.length}. Войдут только сведения, которые каждый разрешил.`,
        files: files({ recipient }),
      })),
      offer: can(req.actor, 'consents.offer') ? { href: consentPaths.offer.to({ kind: 'transfer' }), words: 'Предложить согласие на передачу' } : undefined,
    })
  })

  const gathered = async (req: Request) => {
    const recipient = typeof req.query['recipient'] === 'string' && req.query['recipient'] !== '' ? req.query['recipient'].slice(0, 400) : null
    return gatherBank(db, { whose: bank.whose, columns: bank.columns(clock.today()), rows: await bank.rows(), recipient, today: clock.today() })
  }
  const send = (kind: 'pdf' | 'docx') => async (req: Request, res: Response) => {
    const facts = await gathered(req)
    sendMade(res, kind, titleOf(facts), await tools.printer[kind](bankPaper.describe(facts)))
  }
  room.get(bank.paths.pdf, may(bank.read), send('pdf'))
  room.get(bank.paths.docx, may(bank.read), send('docx'))
  room.get(bank.paths.xlsx, may(bank.read), async (req, res) => {
    const facts = await gathered(req)
    sendMade(res, 'xlsx', titleOf(facts), await tools.spreadsheets.writeWorkbook([bankSheet(facts)]))
  })
}
