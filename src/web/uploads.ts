import type { Request, RequestHandler } from 'express'
import multer from 'multer'
import { Refusal } from '../kit/refusal.ts'

/** What a route accepts as a file: field name and kinds; the size limit is the same everywhere. */
export interface UploadRule {
  field: string
  kinds: readonly UploadKind[]
}

export type UploadKind = 'pdf' | 'picture' | 'docx' | 'xlsx' | 'csv' | 'signature'

export const MAX_UPLOAD_BYTES = 20 * 1024 * 1024

export interface Upload {
  /** Name as the person's computer gave it, in real Cyrillic. */
  name: string
  mediaType: string
  bytes: Buffer
}

const mediaTypesOf: Record<UploadKind, readonly string[]> = {
  pdf: ['application/pdf'],
  picture: ['image/jpeg', 'image/png', 'image/webp', 'image/heic', 'image/tiff'],
  docx: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  csv: ['text/csv'],
  signature: ['application/pkcs7-signature'],
}

const kindWords: Record<UploadKind, string> = {
  pdf: 'PDF', picture: 'снимок (JPG, PNG)', docx: 'документ Word (.docx)',
  xlsx: 'таблица Excel (.xlsx)', csv: 'таблица CSV', signature: 'файл подписи (.sig)',
}

const parser = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: MAX_UPLOAD_BYTES, files: 1, fields: 500, fieldSize: 1024 * 1024, parts: 600 },
  defParamCharset: 'utf8',
})

/** Reads a multipart body into memory; a file that is too large is an answer at the field, not a broken page. */
export function readUpload(rule: UploadRule): RequestHandler {
  const single = parser.single(rule.field)
  return (req, res, next) => {
    single(req, res, (error: unknown) => {
      if (error instanceof multer.MulterError && error.code === 'LIMIT_FILE_SIZE') {
        req.uploadProblem = 'Файл больше 20 МБ. Сохраните его с меньшим разрешением или разделите на части.'
        return next()
      }
      next(error)
    })
  }
}

/**
 * The file of the form, its type told by its content and not by its name.
 * @returns undefined when no file was chosen
 * @throws Refusal at the field when the file is empty, too large or of another kind
 */
export async function uploadOf(req: Request, rule: UploadRule): Promise<Upload | undefined> {
  if (req.uploadProblem !== undefined) throw new Refusal('invalid', req.uploadProblem, { field: rule.field })
  const file = req.file
  if (file === undefined) return undefined
  if (file.size === 0) throw new Refusal('invalid', 'Файл пустой. Выберите другой.', { field: rule.field })
  const mediaType = await mediaTypeOf(file.buffer, file.originalname)
  if (mediaType === undefined || !rule.kinds.some((kind) => mediaTypesOf[kind].includes(mediaType))) {
    const wanted = rule.kinds.map((kind) => kindWords[kind]).join(', ')
    throw new Refusal('invalid', `Этот файл не подходит. Подойдёт ${wanted}.`, { field: rule.field })
  }
  return { name: file.originalname, mediaType, bytes: file.buffer }
}

/** By content where content tells; detached signatures and plain text have no mark of their own and go by name. */
async function mediaTypeOf(bytes: Buffer, name: string): Promise<string | undefined> {
  const { fileTypeFromBuffer } = await import('file-type')
  const told = await fileTypeFromBuffer(bytes)
  if (told) return told.mime
  if (/\.(sig|p7s)$/i.test(name) && looksLikeSignature(bytes)) return 'application/pkcs7-signature'
  if (/\.(csv|txt)$/i.test(name) && !bytes.includes(0)) return 'text/csv'
  return undefined
}

/** A detached signature is ASN.1 (SEQUENCE) or its PEM text. */
function looksLikeSignature(bytes: Buffer): boolean {
  return bytes[0] === 0x30 || bytes.subarray(0, 11).toString('latin1') === '-----BEGIN '
}
