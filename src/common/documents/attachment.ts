// Files beside a paper: its version finished in Word, the scan of the signed sheet, the detached signature.

export type AttachmentPurpose = 'word' | 'scan' | 'signature'

export const purposeWords: Record<AttachmentPurpose, string> = {
  word: 'Текст, доработанный в Word',
  scan: 'Скан подписанного документа',
  signature: 'Файл подписи (.sig)',
}

export function isPurpose(text: string): text is AttachmentPurpose {
  return Object.hasOwn(purposeWords, text)
}

/** A detached signature is told by its content; everything else a scan may be is a picture or a PDF. */
export function purposeOf(mediaType: string): 'scan' | 'signature' {
  return mediaType === 'application/pkcs7-signature' ? 'signature' : 'scan'
}
