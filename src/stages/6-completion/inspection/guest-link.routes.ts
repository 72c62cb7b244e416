import type { Request } from 'express'
import { addDays } from '../../../kit/calendar/day.ts'
import { newId } from '../../../kit/ids.ts'
import { found } from '../../../kit/refusal.ts'
import type { Tools } from '../../../tools.ts'
import { actorOf, may } from '../../../web/access.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { leaveNotice } from '../../../web/notice.ts'
import { idOf } from '../../../web/record-id.ts'
import type { Room } from '../../../web/room.ts'
import { openToGuest, revokeGuestLink } from './guest-link.actions.ts'
import { guestLinkForm } from './guest-link.form.ts'
import { linkPage, linksPage, newLinkPage, revocationPage } from './guest-link.pages.ts'
import { guestLinks, linkById, visitsOf } from './guest-link.store.ts'
import { guestSeal } from './guest-link.ts'
import { guestPaths, inspectionPaths as paths } from './paths.ts'

const FORM = 'stages/6-completion/inspection/form'
const DAYS = 14

/** Links for inspectors: give, copy, look who came, take back. */
export function addGuestLinks({ get, post }: Room, tools: Tools): void {
  const { database: db, clock } = tools
  const manage = may('inspection.manage')
  const moment = () => ({ now: clock.now(), zone: clock.zone })
  const linkOf = async (req: Request) => found(await linkById(db, idOf(req)), 'Такой ссылки нет. Откройте «Ссылки для проверяющих».')

  get(paths.links, manage, async (_req, res) => res.page('stages/6-completion/inspection/links', linksPage(await guestLinks(db), moment())))

  get(paths.newLink, manage, async (_req, res) => {
    const today = clock.today()
    await res.page(FORM, newLinkPage(guestLinkForm.filled({ id: newId(), on: today, until: addDays(today, DAYS), personal: 'common' })))
  })

  post(paths.newLink, manage, async (req, res) => {
    await handleForm(req, res, {
      form: guestLinkForm,
      view: FORM,
      page: newLinkPage,
      act: async (values) => {
        await openToGuest(tools, actorOf(req), values)
        return { to: paths.link.to({ id: values.id }), notice: 'Ссылка готова. Скопируйте текст и отправьте проверяющему' }
      },
    })
  })

  get(paths.link, manage, async (req, res) => {
    const link = await linkOf(req)
    const address = tools.publicUrl + guestPaths.folder.to({ id: link.id, seal: guestSeal(tools, link.id) })
    await res.page('stages/6-completion/inspection/link', linkPage(link, address, await visitsOf(db, link.id), clock.today(), moment()))
  })

  get(paths.revocation, manage, async (req, res) => res.page('stages/6-completion/inspection/confirm', revocationPage(await linkOf(req))))

  post(paths.revocation, manage, async (req, res) => {
    const link = await linkOf(req)
    await revokeGuestLink(tools, actorOf(req), link.id)
    await leaveNotice(req, { tone: 'good', title: 'Ссылка отозвана' })
    res.redirect(303, paths.link.to({ id: link.id }))
  })
}
