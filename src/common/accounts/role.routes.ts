import type { Request } from 'express'
import type { Choices } from '../../kit/forms/field.ts'
import { formView } from '../../kit/forms/form-view.ts'
import type { Submission } from '../../kit/forms/submission.ts'
import { found } from '../../kit/refusal.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { screenName } from '../../kit/russian/names.ts'
import { roleSchema, roleWords } from '../../rights/roles.ts'
import type { Role } from '../../rights/roles.ts'
import type { Tools } from '../../tools.ts'
import { actorOf, may } from '../../web/access.ts'
import { handleForm } from '../../web/handle-form.ts'
import { idOf } from '../../web/record-id.ts'
import type { Room } from '../../web/room.ts'
import { room } from '../../web/room.ts'
import { endRole, grantRoles } from './account.actions.ts'
import { endRoleForm, grantForm } from './account.form.ts'
import { accountFormPage } from './account.pages.ts'
import type { AccountRow } from './account.store.ts'
import { accountById } from './account.store.ts'
import { accountPaths } from './paths.ts'

const FORM_VIEW = 'common/accounts/account-form'
const manage = may('accounts.manage')

/** Dated roles of an account: several at once, each with its own term. */
export function roleRoutes(tools: Tools): Room {
  const { get, post, routes } = room()
  const { database, clock } = tools
  const accountOf = async (req: Request) => found(await accountById(database, idOf(req)))

  get(accountPaths.roles, manage, async (req, res) => {
    const account = await accountOf(req)
    await res.page(FORM_VIEW, rolesPage(account, grantForm.filled({ from: clock.today() })))
  })

  post(accountPaths.roles, manage, async (req, res) => {
    const account = await accountOf(req)
    await handleForm(req, res, {
      form: grantForm,
      choices: roleChoices,
      view: FORM_VIEW,
      page: (submission) => rolesPage(account, submission),
      act: async ({ roles, from, to }) => {
        await grantRoles(tools, actorOf(req), account.id, roles as Role[], from, to ?? null)
        return { to: accountPaths.account.to({ id: account.id }), notice: 'Роли добавлены' }
      },
    })
  })

  get(accountPaths.roleEnding, manage, async (req, res) => {
    await res.page(FORM_VIEW, endingPage(await accountOf(req), req, endRoleForm.filled({ to: clock.today() })))
  })

  post(accountPaths.roleEnding, manage, async (req, res) => {
    const account = await accountOf(req)
    await handleForm(req, res, {
      form: endRoleForm,
      view: FORM_VIEW,
      page: (submission) => endingPage(account, req, submission),
      act: async ({ to }) => {
        await endRole(tools, actorOf(req), account.id, String(req.params['grantId']), to)
        return { to: accountPaths.account.to({ id: account.id }), notice: `Роль действует по ${requisiteDay(to)}` }
      },
    })
  })

  return { get, post, routes }
}

const roleChoices: Choices = { roles: roleSchema.options.map((role) => ({ value: role, words: roleWords[role].name })) }

function rolesPage(account: AccountRow, submission: Submission) {
  const to = { id: account.id }
  const form = formView(grantForm, submission, {
    action: accountPaths.roles.to(to), submit: 'Добавить роли', choices: roleChoices,
    cancel: { href: accountPaths.account.to(to), words: 'Не добавлять' },
  })
  return accountFormPage('Добавить роли', [{ words: screenName(account.person), href: accountPaths.account.to(to) }], form)
}

function endingPage(account: AccountRow, req: Request, submission: Submission) {
  const grantId = String(req.params['grantId'])
  const grant = found(account.grants.find(({ id }) => id === grantId))
  const to = { id: account.id }
  const form = formView(endRoleForm, submission, {
    action: accountPaths.roleEnding.to({ ...to, grantId }), submit: 'Завершить роль',
    cancel: { href: accountPaths.account.to(to), words: 'Оставить' },
  })
  const title = `Завершить роль «${roleWords[grant.role as Role].name}»`
  return accountFormPage(title, [{ words: screenName(account.person), href: accountPaths.account.to(to) }], form)
}

