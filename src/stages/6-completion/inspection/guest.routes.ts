import type { Request, Response } from 'express'
import { found, Refusal } from '../../../kit/refusal.ts'
import type { Tools } from '../../../tools.ts'
import { sealed } from '../../../web/access.ts'
import { sendMade } from '../../../web/downloads.ts'
import { idOf } from '../../../web/record-id.ts'
import type { Room } from '../../../web/room.ts'
import { describeFolder } from './folder.document.ts'
import { folderOn, printedPaper } from './folder.facts.ts'
import { folderName, paperFileName, type Folder } from './folder.ts'
import { folderForGuest, guestPage, mayGuestOpen } from './guest.pages.ts'
import { recordVisit } from './guest-link.actions.ts'
import { linkById } from './guest-link.store.ts'
import { guestSeal, stateOfLink, type GuestLink } from './guest-link.ts'
import { guestPaths as paths } from './paths.ts'

/** What an inspector opens: the folder, its index and papers of the day. Nothing else answers to the link. */
export function addGuest({ get }: Room, tools: Tools): void {
  const { database: db, clock, printer } = tools
  const seal = sealed((req) => {
    if (String(req.params['seal']) !== guestSeal(tools, idOf(req))) throw unknownLink()
  })

  get(paths.folder, seal, async (req, res) => {
    const { folder, link } = await opened(req, res, 'Папка')
    await res.page('stages/6-completion/inspection/guest', guestPage({ folder, link, seal: guestSeal(tools, link.id) }), { layout: 'plain' })
  })

  get(paths.index, seal, async (req, res) => {
    const { folder } = await opened(req, res, 'Сводка и опись')
    sendMade(res, 'pdf', folderName(folder.day), await printer.pdf(describeFolder(folder, false)))
  })

  get(paths.paper, seal, async (req, res) => {
    const link = await openLink(req)
    const folder = await folderOn(db, link.on, clock.zone)
    const paper = found(folder.papers.find(({ source, id }) => source === req.params['source'] && id === req.params['paper']), 'Такого документа в папке нет.')
    if (!mayGuestOpen(paper, link)) throw new Refusal('not-found', 'Этот документ по ссылке не открывается. Попросите его у детского сада.')
    await noteVisit(req, res, link, paperFileName(paper))
    sendMade(res, 'pdf', paperFileName(paper), await printer.pdf(await printedPaper(db, paper, link.on)))
  })

  async function opened(req: Request, res: Response, page: string): Promise<{ folder: Folder; link: GuestLink }> {
    const link = await openLink(req)
    await noteVisit(req, res, link, page)
    return { folder: folderForGuest(await folderOn(db, link.on, clock.zone), link), link }
  }

  async function openLink(req: Request): Promise<GuestLink> {
    const link = await linkById(db, idOf(req))
    if (link === null) throw unknownLink()
    const state = stateOfLink(link, clock.now())
    if (state !== 'open') throw new Refusal('not-found', `${state === 'expired' ? 'Срок этой ссылки вышел' : 'Эту ссылку отозвали'}. Попросите детский сад дать новую.`)
    return link
  }

  async function noteVisit(req: Request, res: Response, { id }: GuestLink, path: string): Promise<void> {
    // Search engines and previews of links must not keep what was opened.
    res.setHeader('X-Robots-Tag', 'noindex, nofollow')
    await recordVisit(tools, id, { path, address: req.ip ?? null })
  }
}

function unknownLink(): Refusal {
  return new Refusal('not-found', 'Такой ссылки нет. Проверьте, целиком ли она скопирована, или попросите новую.')
}
