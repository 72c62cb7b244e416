import type { Request, RequestHandler } from 'express'
import type { Log } from '../tools.ts'
import type { Frame, FrameLink, LayoutName, Page } from './layout.ts'
import type { Renderer } from './render.ts'

export interface PageOptions {
  /** 200 unless said; 422 puts «Ошибка: » before the title. */
  status?: number
  /** Chosen by who looks unless said. */
  layout?: LayoutName
  /** The way out in the header of the focus layout: «Отложить». */
  back?: FrameLink
  /** Quiet words in the header of the focus layout: «Сохранено в 13:07». */
  saved?: string
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- the only way Express lets a response grow
  namespace Express {
    interface Response {
      /** Draws `views/<view>.ejs` in its layout and sends it. */
      page<P extends Page>(view: string, page: P, options?: PageOptions): Promise<void>
    }
  }
}

/**
 * Gives every response `res.page`. A failure on the way goes to the error handler, awaited or not; when the page of
 * an error fails as well (the frame needs the database), a bare sentence is sent and the log is told.
 */
export function pages(
  renderer: Renderer,
  frameOf: (req: Request) => Frame | Promise<Frame>,
  log?: Pick<Log, 'error'>,
): RequestHandler {
  return (req, res, next) => {
    res.page = async (view, page, options = {}) => {
      try {
        const { back, saved } = options
        const frame = { ...(await frameOf(req)), ...(back && { back }), ...(saved !== undefined && { saved }) }
        const layout = options.layout ?? usualLayout(frame)
        const status = options.status ?? 200
        const html = renderer.render(view, page, frame, { layout, wrong: status === 422 })
        // Pages name people: nobody on the way keeps them, and a browser asks again before showing one after a sign-out.
        res.status(status).set('Cache-Control', 'private, no-cache').type('html').send(html)
      } catch (error) {
        if (!view.startsWith('errors/')) return next(error)
        log?.error({ err: error }, 'the page of an error failed')
        res.status(500).type('text/plain').send('У нас что-то сломалось. Откройте страницу ещё раз через минуту.')
      }
    }
    next()
  }
}

/** Those who run the programme get the whole frame, teachers one thing on a phone, strangers a plain page. */
function usualLayout(frame: Frame): LayoutName {
  if (frame.person === undefined) return 'plain'
  return frame.menu === undefined ? 'focus' : 'main'
}
