import type { RequestHandler } from 'express'
import type { Tools } from '../../tools.ts'
import { everyone } from '../../web/access.ts'
import { handleForm } from '../../web/handle-form.ts'
import { leaveNotice } from '../../web/notice.ts'
import type { Room } from '../../web/room.ts'
import { room } from '../../web/room.ts'
import type { SignIn } from '../../web/sign-in.ts'
import { someoneExists } from './account.store.ts'
import { startHouse } from './first-run.actions.ts'
import type { Furnish } from './first-run.actions.ts'
import { firstRunForm } from './first-run.form.ts'
import { firstRunPage } from './first-run.pages.ts'
import { accountPaths } from './paths.ts'

const VIEW = 'common/accounts/first-run'
const door = { layout: 'door' } as const

export interface FirstRunMeans {
  doorman: SignIn
  furnish: Furnish
  /** Fills an empty database with the invented kindergarten; returns the account of its curator. */
  fillDemo: () => Promise<string>
}

/** Leads everybody to the first page while nobody can sign in; asks the database no more once somebody can. */
export function firstRunGate({ database }: Tools): RequestHandler {
  let isInhabited = false
  return async (req, res, next) => {
    if (isInhabited) return next()
    isInhabited = await someoneExists(database)
    const isOpen = isInhabited || req.path.startsWith(accountPaths.firstRun.to()) || req.path === '/sight'
    if (isOpen) return next()
    res.redirect(303, accountPaths.firstRun.to())
  }
}

export function firstRunRoutes(tools: Tools, { doorman, furnish, fillDemo }: FirstRunMeans): Room {
  const { get, post, routes } = room()
  const { database } = tools

  get(accountPaths.firstRun, everyone, async (_req, res) => {
    if (await someoneExists(database)) return res.redirect(303, '/')
    return res.page(VIEW, firstRunPage(firstRunForm.filled()), door)
  })

  post(accountPaths.firstRun, everyone, async (req, res) => {
    if (await someoneExists(database)) return res.redirect(303, '/')
    return handleForm(req, res, {
      form: firstRunForm,
      view: VIEW,
      layout: 'door',
      page: firstRunPage,
      act: async (values) => {
        await doorman.enterAs(req, await startHouse(tools, values, furnish))
        const words = 'Загрузите список сотрудников и проверьте Положение и дорожную карту: они уже составлены.'
        return { to: '/', notice: { tone: 'good', title: 'Детский сад заведён', words } }
      },
    })
  })

  post(accountPaths.demo, everyone, async (req, res) => {
    if (await someoneExists(database)) return res.redirect(303, '/')
    await doorman.enterAs(req, await fillDemo())
    await leaveNotice(req, { tone: 'info', title: 'Это вымышленный детский сад', words: 'Всё можно нажимать: настоящих людей здесь нет.' })
    return res.redirect(303, '/')
  })

  return { get, post, routes }
}
