// The text as it is pasted elsewhere: for a site in full, for a messenger shorter and with a link.
import { capitalized } from '../../../kit/russian/typography.ts'
import { shownText, type Publication } from './publication.ts'

/** MAX takes four thousand signs; a wall of text is not read anyway. */
const MESSENGER_SIGNS = 3500

export interface CopyText {
  where: string
  text: string
}

/**
 * @param conditions what people set as conditions of publishing: told beside their data (ст. 10.1 ч. 10)
 * @param link where the whole text stands, if it does
 */
export function copyTexts(publication: Publication, conditions: readonly string[], link: string | undefined): CopyText[] {
  const { title, text } = shownText(publication)
  const note = conditionsNote(conditions)
  const pictures = publication.pictures.map(({ alt }) => `[Снимок: ${alt}]`).join('\n')
  return [
    { where: 'Для сайта', text: paragraphs([title, text, pictures, note]) },
    { where: 'Для MAX и ВКонтакте', text: paragraphs([title, shortened(text), note, link === undefined ? '' : `Подробнее: ${link}`, '#наставничество #детскийсад #педагоги']) },
  ]
}

/** «Условия, которые установили участники: …»; empty when nobody did. */
export function conditionsNote(conditions: readonly string[]): string {
  const distinct = [...new Set(conditions)].map((words) => words.replace(/^запрещаю/, 'запрещена').replace(/^запрещена обработку/, 'запрещена обработка').replace(/^запрещена передачу/, 'запрещена передача'))
  return distinct.length === 0 ? '' : `Условия, которые установили участники: ${distinct.map((words, index) => (index === 0 ? words : capitalized(words))).join('. ')}.`
}

/** Whole paragraphs as long as they fit. */
function shortened(text: string): string {
  const kept: string[] = []
  for (const paragraph of text.split(/\n{2,}/)) {
    if (kept.join('\n\n').length + paragraph.length > MESSENGER_SIGNS) break
    kept.push(paragraph)
  }
  return kept.length > 0 ? kept.join('\n\n') : `${text.slice(0, MESSENGER_SIGNS)}…`
}

function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n')
}
