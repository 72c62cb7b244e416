import { cellText, type Cell } from '../sheet.ts'
import { quoted, readText, warning, type Reading } from './reading.ts'

/** Stems of the posts of a kindergarten and of those who work beside the teachers. */
const stems = new RegExp(
  'воспитател|учител|педагог|методист|руководител|инструктор|тьютор|заведующ|директор|заместител|логопед|психолог|' +
    'дефектолог|хореограф|концертмейстер|преподавател|тренер|ассистент|помощник|советник|аккомпаниатор|специалист',
)

const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/^ст\.? ?(?=воспит|метод|педаг|инстр)/, 'старший '],
  [/^мл\.? ?(?=воспит)/, 'младший '],
  [/^восп(ит)?(\.|$)/, 'воспитатель'],
  [/^зав(\.|$)/, 'заведующий'],
  [/^зам\.? ?зав\S*/, 'заместитель заведующего'],
  [/^муз\.? ?рук(\.|$|овод\S*)/, 'музыкальный руководитель'],
  [/^пдо$/, 'педагог дополнительного образования'],
  [/(физической|физ\.?) (культуре|к-ре)$|(физкультуре|физо|фк|физ-ре)$/, 'физической культуре'],
]

/** A post in lower case with its usual abbreviations written out; an unheard-of post is kept with a warning. */
export function readPost(cell: Cell): Reading<string> {
  const { value: text, complaint } = readText(cell, 120)
  if (text === undefined) return {}
  const written = abbreviations.reduce((post, [pattern, full]) => post.replace(pattern, full), lowerCase(text))
  if (complaint) return { value: written, complaint }
  if (!stems.test(written))
    return { value: written, ...warning(`Должность ${quoted(cell)} нам незнакома. Проверьте её.`) }
  return { value: written }
}

export function looksLikePost(cell: Cell): boolean {
  return stems.test(cellText(cell).toLowerCase())
}

/** «ВОСПИТАТЕЛЬ», «Воспитатель» → воспитатель, yet «учитель группы ТНР» keeps its abbreviation. */
function lowerCase(text: string): string {
  if (text === text.toUpperCase()) return text.toLowerCase()
  return text.replace(/[\p{L}-]+/gu, (word) => (/^\p{Lu}{2,5}$/u.test(word) ? word : word.toLowerCase()))
}
