// The text as it is pasted elsewhere: for a site in full, for a messenger shorter and with a link, for the district with who writes.
import { capitalized } from '../../../kit/russian/typography.ts'
import { stageTitle } from '../../titles.ts'
import { shownText, type Publication } from './publication.ts'

/** MAX takes four thousand signs; a wall of text is not read anyway. */
const MESSENGER_SIGNS = 3500

export interface CopyText {
  where: string
  text: string
}

/** Those who read news of many kindergartens have to know whose it is. */
export interface Sender {
  fullName: string
  place: string
  phone: string | null
  email: string | null
}

/**
 * @param conditions what people set as conditions of publishing: told beside their data (ст. 10.1 ч. 10)
 * @param link where the whole text stands, if it does
 */
export function copyTexts(publication: Publication, conditions: readonly string[], link: string | undefined, { fullName, place, phone, email }: Sender): CopyText[] {
  const { title, text } = shownText(publication)
  const note = conditionsNote(conditions)
  const pictures = publication.pictures.map(({ alt }) => `[Снимок: ${alt}]`).join('\n')
  const more = link === undefined ? '' : `Подробнее: ${link}`
  const contacts = [phone, email].filter((contact) => contact !== null).join(', ')
  return [
    { where: 'Для сайта', text: paragraphs([title, text, pictures, note]) },
    { where: 'Для MAX и ВКонтакте', text: paragraphs([title, shortened(text), note, more, '#наставничество #детскийсад #педагоги']) },
    {
      where: 'Для муниципального и регионального уровня',
      text: paragraphs([title, `${fullName}, ${place}. Этап дорожной карты: «${stageTitle(publication.stage).title}».`, text, pictures, note, more, contacts === '' ? '' : `Контакты: ${contacts}`]),
    },
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
