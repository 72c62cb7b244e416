import type { Request } from 'express'
import type { Tools } from '../../tools.ts'
import { actorOf, everyone, may } from '../../web/access.ts'
import { handleForm } from '../../web/handle-form.ts'
import { leaveNotice } from '../../web/notice.ts'
import { idOf } from '../../web/record-id.ts'
import type { Room } from '../../web/room.ts'
import { room } from '../../web/room.ts'
import type { SignIn } from '../../web/sign-in.ts'
import { changePasswordForm, firstPasswordForm } from './account.form.ts'
import { sessionsOf } from './account.store.ts'
import { changePassword, closeOtherSessions, openLink, setFirstPassword } from './password.actions.ts'
import { firstPasswordPage, ownAccountPage } from './password.pages.ts'
import { accountPaths } from './paths.ts'

const LINK_VIEW = 'common/accounts/first-password'
const OWN_VIEW = 'common/accounts/own-account'

/** Names the stored session of a request; the store knows how, the web does not. */
export type SessionKeyOf = (sessionId: string) => string

export function passwordRoutes(tools: Tools, doorman: SignIn, sessionKeyOf: SessionKeyOf): Room {
  const { get, post, routes } = room()
  const { database, clock } = tools
  const linkOf = (req: Request) => ({ id: idOf(req), seal: String(req.params['seal']) })
  const keyOf = (req: Request) => sessionKeyOf(req.sessionID)

  get(accountPaths.link, everyone, async (req, res) => {
    const link = linkOf(req)
    const { user } = await openLink(tools, link.id, link.seal)
    res.setHeader('Referrer-Policy', 'no-referrer')
    await res.page(LINK_VIEW, firstPasswordPage(link, user.login, user.person, firstPasswordForm.filled()), { layout: 'door' })
  })

  post(accountPaths.link, everyone, async (req, res) => {
    const link = linkOf(req)
    const { user } = await openLink(tools, link.id, link.seal)
    await handleForm(req, res, {
      form: firstPasswordForm,
      view: LINK_VIEW,
      layout: 'door',
      page: (submission) => firstPasswordPage(link, user.login, user.person, submission),
      act: async ({ newPassword }) => {
        const userId = await setFirstPassword(tools, link.id, link.seal, newPassword)
        await doorman.enterAs(req, userId)
        return { to: '/', notice: { tone: 'good', title: 'Пароль задан', words: 'Входите с ним и своим логином на любом устройстве.' } }
      },
    })
  })

  const ownPage = async (req: Request, submission = changePasswordForm.filled()) =>
    ownAccountPage(submission, await sessionsOf(database, actorOf(req).userId, clock.now()), keyOf(req), clock.zone, clock.today())

  get(accountPaths.own, may('accounts.own'), async (req, res) => {
    await res.page(OWN_VIEW, await ownPage(req))
  })

  post(accountPaths.own, may('accounts.own'), async (req, res) => {
    await handleForm(req, res, {
      form: changePasswordForm,
      view: OWN_VIEW,
      page: (submission) => ownPage(req, submission),
      act: async ({ password, newPassword }) => {
        await changePassword(tools, actorOf(req), password, newPassword, keyOf(req))
        return { to: accountPaths.own.to(), notice: 'Пароль сменён, на других устройствах нужно войти заново' }
      },
    })
  })

  post(accountPaths.otherSessions, may('accounts.own'), async (req, res) => {
    await closeOtherSessions(tools, actorOf(req), keyOf(req))
    await leaveNotice(req, 'На других устройствах вход завершён')
    res.redirect(303, accountPaths.own.to())
  })

  return { get, post, routes }
}
