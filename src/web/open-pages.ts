// Pages everybody may read: drawn once and kept as bytes until something is written. No session, no cookie, no token.
import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Request, RequestHandler, Response } from 'express'
import type { Tools } from '../tools.ts'
import type { Frame, Page } from './layout.ts'
import { memory } from './remembered.ts'
import type { Renderer } from './render.ts'
import { sightOf } from './sight.ts'

/** What search engines and link previews read. */
export type OpenPage = Page & { description: string; canonical: string }

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- the only way Express lets a response grow
  namespace Express {
    interface Response {
      /** Draws `views/<view>.ejs` in the open layout, once for everybody. `part` tells pages of one address apart. */
      openPage(view: string, load: () => Promise<OpenPage>, part?: string): Promise<void>
      /** A text of another kind, for example a feed. */
      openText(mediaType: string, load: () => Promise<string>): Promise<void>
      /** A file; too large to be kept here, so it is read or made each time. */
      openFile(mediaType: string, bytes: Uint8Array): void
    }
  }
}

interface Packed {
  mediaType: string
  etag: string
  plain: Buffer
  packed: Partial<Record<'br' | 'gzip', Buffer>>
}

interface Means {
  renderer: Renderer
  tools: Pick<Tools, 'changes' | 'clock'>
  /** The frame of open pages: it knows nobody. */
  frameOf: (req: Request) => Promise<Frame>
}

/** Gives responses `openPage`, `openText` and `openFile`. A cache may keep an answer but asks each time whether it still holds. */
export function openPages({ renderer, tools, frameOf }: Means): RequestHandler {
  const recall = memory<Packed>(tools)
  return (req, res, next) => {
    res.openPage = async (view, load, part = '') => {
      const { on, size, colours, spacing } = sightOf(req)
      const key = `${req.path} ${part} ${on ? `${size}.${colours}.${spacing}` : ''}`
      const made = await recall(key, async () => {
        const page = await load()
        const frame = { ...(await frameOf(req)), meta: { description: page.description, canonical: page.canonical } }
        return packed('text/html; charset=utf-8', Buffer.from(renderer.render(view, page, frame, { layout: 'open' })))
      })
      send(req, res, made)
    }
    res.openText = async (mediaType, load) => send(req, res, await recall(req.path, async () => packed(mediaType, Buffer.from(await load()))))
    res.openFile = (mediaType, bytes) => {
      // Browsers show PDF with a viewer of their own, which our policy would forbid.
      if (mediaType === 'application/pdf') res.removeHeader('Content-Security-Policy')
      send(req, res, whole(mediaType, Buffer.from(bytes)))
    }
    next()
  }
}

function packed(mediaType: string, plain: Buffer): Packed {
  const br = brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
  return { ...whole(mediaType, plain), packed: { br, gzip: gzipSync(plain) } }
}

function whole(mediaType: string, plain: Buffer): Packed {
  return { mediaType, plain, packed: {}, etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 27)}"` }
}

function send(req: Request, res: Response, { mediaType, etag, plain, packed }: Packed): void {
  const accepted = String(req.headers['accept-encoding'] ?? '')
  const encoding = (['br', 'gzip'] as const).find((one) => packed[one] !== undefined && accepted.includes(one))
  res.setHeader('Cache-Control', 'public, no-cache')
  res.setHeader('Vary', 'Accept-Encoding, Cookie')
  res.setHeader('ETag', etag)
  if (req.headers['if-none-match']?.includes(etag) === true) {
    res.statusCode = 304
    res.end()
    return
  }
  const bytes = (encoding && packed[encoding]) ?? plain
  if (encoding) res.setHeader('Content-Encoding', encoding)
  res.setHeader('Content-Type', mediaType)
  res.setHeader('Content-Length', bytes.length)
  res.end(req.method === 'HEAD' ? undefined : bytes)
}
