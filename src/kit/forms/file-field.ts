import { z } from 'zod'
import type { Field, FieldOptions, Given, UploadedFile } from './field.ts'
import { fieldOf } from './field-of.ts'

/** `accept` is a help for the file dialog («.xlsx,.csv»); the true kind is told by the content, in web/uploads.ts. */
type FileOptions = FieldOptions & { accept?: string }

/** A file from the person's computer. Say the accepted kinds and the largest size in the hint. */
export function file<O extends FileOptions>(label: string, options?: O): Field<Given<UploadedFile, O>> {
  const ask = options?.ask ?? 'Выберите файл'
  const rule = z.custom<UploadedFile>((value) => value !== undefined, ask)
  return fieldOf<UploadedFile, O>('file', label, options, rule, {
    kept: rule,
    attributes: { accept: options?.accept },
    print: (value) => value.name,
    // A browser never lets a page fill in a file.
    write: () => [],
  })
}
