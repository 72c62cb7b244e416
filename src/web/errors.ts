// The only place where what went wrong becomes a page.
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express'
import express from 'express'
import type { RefusalReason } from '../kit/refusal.ts'
import { Refusal } from '../kit/refusal.ts'
import type { Log } from '../tools.ts'
import { SignInNeeded } from './access.ts'
import { csrfError } from './csrf.ts'

const statusOf: Record<RefusalReason, number> = { 'not-found': 404, forbidden: 403, 'wrong-moment': 409, invalid: 422 }

const titleOf: Record<RefusalReason, string> = {
  'not-found': 'Такой страницы нет',
  forbidden: 'Эта страница не для вашей роли',
  'wrong-moment': 'Сейчас это сделать нельзя',
  invalid: 'Так не получится',
}

interface ErrorPages {
  log: Log
  /** Draws the door for somebody whose session ended while a form stood open. */
  showDoor(req: Request, res: Response): Promise<void>
  /** Offers to send once more what came with a stale token. */
  showResend(req: Request, res: Response): Promise<void>
}

export function notFound(): RequestHandler {
  return () => {
    throw new Refusal('not-found', 'Проверьте адрес: возможно, в нём опечатка или страницу переименовали.')
  }
}

export function errors(pages: ErrorPages): ErrorRequestHandler {
  return (error: unknown, req, res, next) => {
    if (res.headersSent) return next(error)
    if (error instanceof SignInNeeded) return leadToDoor(pages, req, res, next)
    if (error instanceof Refusal) return showRefusal(error, res)
    if (error === csrfError) return pages.showResend(req, res)
    if (isTooLarge(error)) return res.page('errors/413', { title: 'Слишком много данных' }, { status: 413 })
    if (isUnreadable(error)) return res.page('errors/422', { title: 'Не удалось прочитать отправленное' }, { status: 400 })
    pages.log.error({ incident: req.incident, err: error }, 'unexpected')
    return res.page('errors/500', { title: 'У нас что-то сломалось', incident: req.incident }, { status: 500 })
  }
}

function showRefusal({ reason, words, advice }: Refusal, res: Response): Promise<void> {
  const page = { title: titleOf[reason], words, ...(advice.next ? { next: advice.next } : {}) }
  return res.page(`errors/${statusOf[reason]}`, page, { status: statusOf[reason] })
}

const readForResend = express.urlencoded({ extended: false, limit: '1mb', parameterLimit: 5000 })

/** A page is asked for again after signing in; a sent form is kept in the door itself. */
function leadToDoor(pages: ErrorPages, req: Request, res: Response, next: (error: unknown) => void): void {
  if (req.method === 'GET' || req.method === 'HEAD') {
    res.redirect(303, `/sign-in?back=${encodeURIComponent(req.originalUrl)}`)
    return
  }
  readForResend(req, res, (error: unknown) => {
    if (error) return next(error)
    pages.showDoor(req, res).catch(next)
  })
}

function isTooLarge(error: unknown): boolean {
  return codeOf(error) === 'entity.too.large' || /^LIMIT_/.test(codeOf(error))
}

function isUnreadable(error: unknown): boolean {
  const status = (error as { status?: unknown }).status
  return status === 400 || /^(Multipart|Unexpected end of form|Malformed)/.test((error as Error).message ?? '')
}

function codeOf(error: unknown): string {
  const { type, code } = error as { type?: string; code?: string | number }
  return String(type ?? code ?? '')
}

