import type { Request, Response } from 'express'
import { isDay, parseDay, type Day } from '../../../kit/calendar/day.ts'
import { newId } from '../../../kit/ids.ts'
import { found } from '../../../kit/refusal.ts'
import { can } from '../../../rights/permissions.ts'
import type { Tools } from '../../../tools.ts'
import { actorOf, may } from '../../../web/access.ts'
import { sendMade, sendStream } from '../../../web/downloads.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { room, type Room } from '../../../web/room.ts'
import { isRowKey, rowWords } from './checklist-rows.ts'
import { checklistRows, describeFolder, folderSheets } from './folder.document.ts'
import { folderEntries } from './folder-entries.facts.ts'
import { folderOn, printedPaper } from './folder.facts.ts'
import { folderPage, notePage } from './folder.pages.ts'
import { folderName, paperFileName } from './folder.ts'
import { addGuest } from './guest.routes.ts'
import { addGuestLinks } from './guest-link.routes.ts'
import { addNote } from './note.actions.ts'
import { computedNoteForm, noteForm } from './note.form.ts'
import { notesOn } from './note.store.ts'
import { inspectionPaths as paths } from './paths.ts'

const FORM = 'stages/6-completion/inspection/form'

/** «Папка для проверки» with its files, notes and links for inspectors. */
export function inspectionRoutes(tools: Tools): Room {
  const inspection = room()
  const { get, post } = inspection
  const { database: db, clock, printer, spreadsheets, archives } = tools
  const read = may('inspection.read')

  get(paths.folder, read, async (req, res) => {
    const { day, wrong } = askedDay(req)
    await res.page('stages/6-completion/inspection/folder', folderPage({ folder: await folderOn(db, day, clock.zone), today: clock.today(), wrongDay: wrong, mayManage: can(req.actor, 'inspection.manage') && req.shownYear === undefined }))
  })

  get(paths.zip, read, async (req, res) => sendZip(res, askedDay(req).day))

  get(paths.pdf, read, async (req, res) => {
    const { day } = askedDay(req)
    sendMade(res, 'pdf', folderName(day), await printer.pdf(describeFolder(await folderOn(db, day, clock.zone))))
  })

  get(paths.xlsx, read, async (req, res) => {
    const { day } = askedDay(req)
    sendMade(res, 'xlsx', folderName(day), await spreadsheets.writeWorkbook(folderSheets(await folderOn(db, day, clock.zone))))
  })

  get(paths.csv, read, async (req, res) => {
    const { day } = askedDay(req)
    sendMade(res, 'csv', folderName(day), spreadsheets.writeCsv(checklistRows(await folderOn(db, day, clock.zone))))
  })

  get(paths.paper, read, async (req, res) => {
    const { day } = askedDay(req)
    const { papers } = await folderOn(db, day, clock.zone)
    const paper = found(papers.find(({ source, id }) => source === req.params['source'] && id === req.params['id']), 'На этот день такого документа в папке нет.')
    sendMade(res, 'pdf', paperFileName(paper), await printer.pdf(await printedPaper(db, paper, day)))
  })

  get(paths.note, may('inspection.manage'), async (req, res) => {
    const row = rowOf(req)
    const known = (await notesOn(db, clock.today())).get(row)
    const values = { id: newId(), details: known?.details ?? undefined, link: known?.link ?? undefined, words: known?.words ?? undefined }
    const filled = rowWords[row].computed ? computedNoteForm.filled(values) : noteForm.filled({ ...values, answer: known?.answer ?? undefined })
    await res.page(FORM, notePage(row, rowWords[row].computed ? computedNoteForm : noteForm, filled))
  })

  post(paths.note, may('inspection.manage'), async (req, res) => {
    const row = rowOf(req)
    const form = rowWords[row].computed ? computedNoteForm : noteForm
    await handleForm(req, res, {
      form,
      view: FORM,
      page: (submission) => notePage(row, form, submission),
      act: async (values) => {
        await addNote(tools, actorOf(req), row, values)
        return { to: paths.folder.to(), notice: 'Записано в перечень' }
      },
    })
  })

  addGuestLinks(inspection, tools)
  addGuest(inspection, tools)
  return inspection

  /** The day of the address as people write it; today without one, and where it is no day or still ahead. */
  function askedDay(req: Request): { day: Day; wrong: string | undefined } {
    const today = clock.today()
    const asked = typeof req.query['on'] === 'string' ? req.query['on'].trim() : ''
    if (asked === '') return { day: today, wrong: undefined }
    const day = isDay(asked) ? asked : parseDay(asked)
    return day === undefined || day > today ? { day: today, wrong: asked.slice(0, 40) } : { day, wrong: undefined }
  }

  /** Streams the archive: one paper at a time is in memory, and a reader who leaves stops the work. */
  async function sendZip(res: Response, day: Day): Promise<void> {
    const folder = await folderOn(db, day, clock.zone)
    await sendStream(res, { mediaType: 'application/zip', name: `${folderName(day)}.zip`, stream: archives.zip(folderEntries(tools, folder), clock.now()) })
  }
}

function rowOf(req: Request) {
  const row = String(req.params['row'])
  return found(isRowKey(row) ? row : undefined, 'Такой строки в перечне нет. Откройте папку для проверки.')
}
