import type { Request, Response } from 'express'
import { dayOfMoment } from '../../kit/calendar/day.ts'
import type { Choices } from '../../kit/forms/field.ts'
import { formView } from '../../kit/forms/form-view.ts'
import type { Submission } from '../../kit/forms/submission.ts'
import { newId } from '../../kit/ids.ts'
import { Refusal, found } from '../../kit/refusal.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { fullName, screenName } from '../../kit/russian/names.ts'
import type { Tools } from '../../tools.ts'
import { actorOf, may } from '../../web/access.ts'
import { handleForm } from '../../web/handle-form.ts'
import { leaveNotice } from '../../web/notice.ts'
import { qrCode } from '../../web/qr-code.ts'
import { idOf } from '../../web/record-id.ts'
import type { Room } from '../../web/room.ts'
import { room } from '../../web/room.ts'
import { sentId } from '../../web/sent-id.ts'
import { organisationOn } from '../organisation/index.ts'
import { peopleOn } from '../people/index.ts'
import { closeAccount, invite, issueLink, openAccount } from './account.actions.ts'
import { inviteForm } from './account.form.ts'
import { accountFormPage, accountPage, accountsPage, permissionsPage, slipPage } from './account.pages.ts'
import { accountById, allAccounts } from './account.store.ts'
import { assertMayTouchAccount, mayTouchAccount } from './head-rule.store.ts'
import { proposedLogin } from './login.ts'
import { accountPaths } from './paths.ts'
import { isUsable, linkSeal } from './sign-in-link.ts'

const FORM_VIEW = 'common/accounts/account-form'
const manage = may('accounts.manage')

export function accountRoutes(tools: Tools): Room {
  const { get, post, routes } = room()
  const { database, clock } = tools
  const moment = () => ({ now: clock.now(), today: clock.today(), zone: clock.zone })
  const accountOf = async (req: Request) => found(await accountById(database, idOf(req)))

  get(accountPaths.accounts, manage, async (_req, res) => {
    await res.page('common/accounts/accounts', accountsPage(await allAccounts(database), moment()))
  })

  get(accountPaths.invite, manage, async (req, res) => {
    const choices = await peopleWithoutAccount()
    const chosen = choices.free.find(({ id }) => id === req.query['person'])
    const login = chosen && proposedLogin(chosen.name, choices.taken)
    const filled = inviteForm.filled({ id: newId(), from: clock.today(), ...(chosen ? { personId: chosen.id, login } : {}) })
    await res.page(FORM_VIEW, invitePage(filled, choices))
  })

  post(accountPaths.invite, manage, async (req, res) => {
    const id = sentId(req)
    if (await accountById(database, id)) return res.redirect(303, accountPaths.slip.to({ id }))
    const choices = await peopleWithoutAccount()
    await handleForm(req, res, {
      form: inviteForm,
      choices: choices.options,
      view: FORM_VIEW,
      page: (submission) => invitePage(submission, choices),
      act: async (values) => {
        const id = await invite(tools, actorOf(req), values)
        return { to: accountPaths.slip.to({ id }), notice: 'Доступ открыт. Передайте ссылку или листок' }
      },
    })
  })

  get(accountPaths.account, manage, async (req, res) => {
    const account = await accountOf(req)
    const actor = actorOf(req)
    const mayTouch = await mayTouchAccount(database, actor, account.id, clock.today())
    await res.page('common/accounts/account', accountPage(account, moment(), { isOwn: account.id === actor.userId, mayTouch }))
  })

  get(accountPaths.slip, manage, async (req, res) => {
    const account = await accountOf(req)
    await assertMayTouchAccount(database, actorOf(req), account.id, clock.today())
    const [link] = account.links
    if (link === undefined || !isUsable(link, clock.now())) {
      throw new Refusal('wrong-moment', 'Ссылка уже использована или истекла. Выдайте новую.', {
        next: { href: accountPaths.account.to({ id: account.id }), words: 'Открыть учётную запись' },
      })
    }
    const address = tools.publicUrl + accountPaths.link.to({ id: link.id, seal: linkSeal(tools, link.id) })
    const expires = requisiteDay(dayOfMoment(link.expiresAt, clock.zone))
    const { displayName } = await organisationOn(database, clock.today())
    await res.page('common/accounts/slip', slipPage({ account, address, expires, code: await qrCode(address), organisation: displayName }))
  })

  post(accountPaths.newLink, manage, async (req, res) => {
    const account = await accountOf(req)
    await issueLink(tools, actorOf(req), account.id)
    await leaveNotice(req, 'Новая ссылка готова, прежние больше не действуют')
    res.redirect(303, accountPaths.slip.to({ id: account.id }))
  })

  get(accountPaths.closure, manage, async (req, res) => {
    const account = await accountOf(req)
    await res.page('common/accounts/closure', {
      title: `Закрыть доступ: ${screenName(account.person)}?`,
      action: accountPaths.closure.to({ id: account.id }),
      back: { href: accountPaths.account.to({ id: account.id }), words: 'Не закрывать' },
    })
  })

  post(accountPaths.closure, manage, (req, res) => change(req, res, closeAccount, 'Доступ закрыт, сеансы завершены'))
  post(accountPaths.reopening, manage, (req, res) => change(req, res, openAccount, 'Доступ снова открыт'))

  get(accountPaths.permissions, may('rights.read'), (_req, res) => res.page('common/accounts/permissions', permissionsPage()))

  async function change(req: Request, res: Response, act: typeof closeAccount, notice: string): Promise<void> {
    const account = await accountOf(req)
    await act(tools, actorOf(req), account.id)
    await leaveNotice(req, notice)
    res.redirect(303, accountPaths.account.to({ id: account.id }))
  }

  async function peopleWithoutAccount() {
    const [people, accounts] = await Promise.all([peopleOn(database, clock.today()), allAccounts(database)])
    const owners = new Set(accounts.map(({ personId }) => personId))
    const free = people.filter(({ id }) => !owners.has(id))
    const options: Choices = { people: free.map(({ id, name, post }) => ({ value: id, words: `${fullName(name)}, ${post}` })) }
    return { free, options, taken: new Set(accounts.map(({ login }) => login)) }
  }

  return { get, post, routes }
}

function invitePage(submission: Submission, { options, free }: { options: Choices; free: readonly unknown[] }) {
  const form = formView(inviteForm, submission, { action: accountPaths.invite.to(), submit: 'Открыть доступ', choices: options })
  const lead = free.length > 0 ? 'Человек получит ссылку и сам придумает пароль' : 'У всех сотрудников уже есть доступ: сначала добавьте человека'
  return accountFormPage('Пригласить сотрудника', [], form, lead)
}
