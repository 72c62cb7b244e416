import type { Request, Response } from 'express'
import { Refusal } from '../../kit/refusal.ts'
import type { Tools } from '../../tools.ts'
import { everyone, signedIn } from '../../web/access.ts'
import { readResend, resendOf } from '../../web/resend.ts'
import { localPath } from '../../web/local-path.ts'
import type { Room } from '../../web/room.ts'
import { room } from '../../web/room.ts'
import type { SignIn } from '../../web/sign-in.ts'
import { accountPaths } from './paths.ts'
import { signInForm } from './sign-in.form.ts'
import { signInPage } from './sign-in.pages.ts'

const VIEW = 'common/accounts/sign-in'
const door = { layout: 'door' } as const

export function signInRoutes(_tools: Tools, doorman: SignIn): Room {
  const { get, post, routes } = room()

  get(accountPaths.signIn, everyone, (req, res) => {
    if (req.actor) return res.redirect(303, '/')
    return res.page(VIEW, signInPage(signInForm.filled({ back: localPath(req.query['back']) })), door)
  })

  post(accountPaths.signIn, everyone, async (req, res) => {
    const read = signInForm.read(req.body)
    if (!read.accepted) return res.page(VIEW, signInPage(read), { ...door, status: 422 })
    const { login, password, back, resend } = read.values
    try {
      await doorman.enter(req, login, password)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const again = signInForm.reject(read.entered, [{ field: 'password', words: error.words }])
      return res.page(VIEW, signInPage(again), { ...door, status: 422 })
    }
    const kept = readResend(resend)
    if (kept) return res.page('common/resend', resendPage('Вы вошли', kept), door)
    return res.redirect(303, localPath(back))
  })

  post(accountPaths.signOut, signedIn, async (req, res) => {
    await doorman.leave(req)
    res.redirect(303, accountPaths.signIn.to())
  })

  return { get, post, routes }
}

/** The door for a form that outlived its session: what was typed waits in a hidden field. */
export async function showDoor(req: Request, res: Response): Promise<void> {
  const resend = resendOf(req)
  const filled = signInForm.filled({ back: '/', ...(resend ? { resend: JSON.stringify(resend) } : {}) })
  await res.page(VIEW, signInPage(filled, resend !== undefined), { ...door, status: 401 })
}

/** A token that belongs to an older session: the same fields are sent again by one press. */
export async function showResend(req: Request, res: Response): Promise<void> {
  // The second press on the first page meets the session that the first one began.
  if (req.actor !== undefined && req.path.startsWith(accountPaths.firstRun.to())) return res.redirect(303, '/')
  const kept = resendOf(req)
  if (kept) return res.page('common/resend', resendPage('Страница устарела', kept), { status: 403 })
  return res.page(
    'errors/403',
    { title: 'Страница устарела', words: 'Вернитесь на неё, обновите и отправьте форму ещё раз.' },
    { status: 403 },
  )
}

function resendPage(title: string, resend: NonNullable<ReturnType<typeof readResend>>) {
  const words = 'Введённое раньше сохранено. Нажмите кнопку, и оно уйдёт туда же, куда вы его отправляли. Пароль, если он нужен, придётся ввести заново.'
  return { title, words, resend }
}
