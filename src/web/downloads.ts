import { pipeline } from 'node:stream/promises'
import type { Response } from 'express'

const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const

/** Sends a made file under a Cyrillic name, e.g. «Приказ № 45-ОД от 05.09.2025», opened in the browser when it is a PDF. */
export function sendMade(res: Response, kind: keyof typeof mediaTypes, name: string, bytes: Buffer): void {
  sendFile(res, { mediaType: mediaTypes[kind], name: `${name}.${kind}`, bytes, inline: kind === 'pdf' })
}

interface Sent {
  mediaType: string
  name: string
  bytes: Uint8Array
  inline?: boolean
}

/** Sends stored bytes. Anything but a PDF or a picture is a download: nothing a person uploaded runs in the page. */
export function sendFile(res: Response, { mediaType, name, bytes, inline = false }: Sent): void {
  sayWhat(res, mediaType, name, inline)
  res.end(bytes)
}

/**
 * Sends a file while it is made. Once its beginning is on the way a failure cannot become a page of its own: the
 * connection is cut, so that half a file is not taken for a whole one.
 */
export async function sendStream(res: Response, { mediaType, name, stream, inline = false }: Omit<Sent, 'bytes'> & { stream: NodeJS.ReadableStream }): Promise<void> {
  sayWhat(res, mediaType, name, inline)
  await pipeline(stream, res)
}

function sayWhat(res: Response, mediaType: string, name: string, inline: boolean): void {
  res.setHeader('Content-Type', mediaType)
  res.setHeader('Content-Disposition', contentDisposition(name, inline))
  // Browsers show PDF with a viewer of their own, which a sandbox would forbid; everything else is locked up.
  if (mediaType === mediaTypes.pdf) res.removeHeader('Content-Security-Policy')
  else res.setHeader('Content-Security-Policy', "default-src 'none'; sandbox")
  res.setHeader('Cache-Control', 'private, no-store')
}

/** RFC 6266 with the Cyrillic name of RFC 5987 and an ASCII fallback. */
export function contentDisposition(name: string, inline: boolean): string {
  const clean = name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').replace(/\s+/g, ' ').trim()
  const encoded = encodeURIComponent(clean).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  const extension = /\.\w+$/.exec(clean)?.[0] ?? ''
  return `${inline ? 'inline' : 'attachment'}; filename="document${extension}"; filename*=UTF-8''${encoded}`
}
