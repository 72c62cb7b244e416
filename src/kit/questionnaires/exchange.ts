// A definition as a file: kindergartens give good questionnaires to each other.
import { z } from 'zod'
import { Refusal } from '../refusal.ts'
import { check } from './check.ts'
import { definitionSchema, type Definition } from './definition.ts'

const format = 'questionnaire'
const formatVersion = 1
/** Characters; the longest of ours has a tenth of it. */
const mostText = 300_000

const fileSchema = z.object({ format: z.literal(format), version: z.number(), definition: z.unknown() })

/** The text of the file: JSON that a person can read, ending in a line break. No answers and no people are in it. */
export function exportDefinition(definition: Definition): string {
  return `${JSON.stringify({ format, version: formatVersion, definition }, undefined, 2)}\n`
}

/** Name of the file: «Анкета профессионального запроса.json». */
export function exportName(definition: Pick<Definition, 'title'>): string {
  return `${definition.title.replace(/[\\/:*?"<>|\s\p{Cc}]+/gu, ' ').trim()}.json`
}

/** Reads such a file. Throws a Refusal that says what is wrong with it; whatever else it holds is never taken over. */
export function importDefinition(text: string): Definition {
  if (text.length > mostText)
    return refuse('Файл слишком большой для анкеты. Выберите файл, который сохранили из раздела «Анкеты»')
  const file = fileSchema.safeParse(jsonIn(text))
  if (!file.success) return refuse('Это не файл анкеты. Выберите файл, который сохранили из раздела «Анкеты»')
  if (file.data.version > formatVersion) {
    return refuse(
      'Файл сохранён более новой версией программы. Обновите программу или попросите сохранить анкету заново',
    )
  }
  const definition = definitionSchema.safeParse(file.data.definition)
  if (!definition.success) {
    return refuse(`Файл анкеты повреждён: ${placeOf(definition.error)}. Попросите прислать его ещё раз`)
  }
  const [problem] = check(definition.data)
  if (problem) return refuse(`Анкету из файла нельзя взять: ${problem.words}. Исправьте её там, где она сохранена`)
  return definition.data
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** Where the first fault lies, in words a person can look up in the file. */
function placeOf(error: z.ZodError): string {
  const [issue] = error.issues
  const path = (issue?.path ?? []).map((part) => (typeof part === 'number' ? part + 1 : String(part)))
  return path.length === 0 ? 'в нём нет вопросов' : `проверьте место «${path.join(' → ')}»`
}

function refuse(words: string): never {
  throw new Refusal('invalid', words)
}
