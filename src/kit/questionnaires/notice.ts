// What is said about the answers before the first question: whose they are, who reads them, that they are voluntary.
import { plural } from '../russian/plural.ts'
import type { Definition } from './definition.ts'
import { minutesOf } from './minutes.ts'

/** Below five people nobody is anonymous (rule 3); a kindergarten may ask for more. */
export const leastForAverages = 5

export function averagesFrom(definition: Pick<Definition, 'averagesFrom'>): number {
  return Math.max(leastForAverages, definition.averagesFrom ?? leastForAverages)
}

/** Whether anonymity may be promised to so many invited people; below the threshold it never is. */
export function isAnonymous(definition: Pick<Definition, 'privacy' | 'averagesFrom'>, invited: number): boolean {
  return definition.privacy === 'anonymous' && invited >= averagesFrom(definition)
}

/** First line of the questionnaire: named or anonymous, and who reads the answers. */
export function privacyNotice(
  definition: Pick<Definition, 'privacy' | 'averagesFrom' | 'notice' | 'sections'>,
  invited: number,
): string {
  const first = isAnonymous(definition, invited)
    ? `Анкета анонимная: показываем только общие итоги, и только когда ответят не меньше ${averagesFrom(definition)} человек.`
    : `Анкета именная. ${readersWords(definition)}`
  return definition.notice === undefined ? first : `${first} ${definition.notice}`
}

/** Who reads named answers: the head too, unless each question is for the curator alone. */
export function readersWords({ sections }: Pick<Definition, 'sections'>): string {
  const isForCurator = sections.every(({ questions }) => questions.every(({ confidential }) => confidential === 'curator'))
  return isForCurator ? 'Ответы увидит только куратор.' : 'Ответы увидят куратор и заведующий.'
}

/** «Ответы добровольные, займут около 8 минут». */
export function effortNotice(definition: Definition): string {
  return `Ответы добровольные, займут около ${minutesInWords(definition.minutes ?? minutesOf(definition))}.`
}

/** «8 минут», «1 минуты»: after «около». */
export function minutesInWords(minutes: number): string {
  return plural(minutes, ['минуты', 'минут', 'минут'])
}
