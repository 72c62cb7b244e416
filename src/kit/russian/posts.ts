// Posts in the six cases: «старшего воспитателя», «учителю-логопеду», «заведующей хозяйством».
import { inEachCase, type PostCases } from './cases.ts'
import { declineAdjective, isAdjective } from './decline-adjective.ts'
import { declineNoun } from './decline-noun.ts'
import type { ObliqueCase } from './oblique-case.ts'

/** Adjectives that have become posts themselves; what follows them does not change. */
const SUBSTANTIVES = /^(?:заведующ|управляющ|исполняющ|рабоч|командующ|служащ|ведающ)/i
/** After these everything stands in the genitive already: «и. о. заведующего», «зам. директора». */
const FROZEN_START = /^(?:и\.? ?о\.?|вр\.? ?и\.? ?о\.?|врио|ио|зам\.)(?= |$)/i
/** «ст. воспитатель», «временно исполняющий»: shortenings and adverbs stay, what they belong to declines. */
const PASSED_OVER = /\.$|но$/
const PREPOSITION = /^(?:по|при|на|в|с|о|об|для|и|из|от|до|к|у)$/i
/** First halves of compounds that never change: «пресс-секретарь». */
const FROZEN_HALF = /^(?:пресс|веб|арт|медиа|вице|бизнес|пиар|[a-z]+)$/i

/**
 * All six cases of a post: its adjectives and its first noun decline, the rest stays («специалиста по кадрам»).
 * Posts joined by a comma, a dash or «и» decline each, when the second one is a known post.
 */
export function draftPostCases(post: string): PostCases {
  const tidy = post.replace(/\s+/g, ' ').trim()
  return inEachCase(tidy, (id) => declinePost(tidy, id))
}

function declinePost(post: string, grammaticalCase: ObliqueCase): string {
  return post
    .split(/(, | и | [-–] )/)
    .map((piece, at) =>
      at === 0 || (at % 2 === 0 && isPostOfItsOwn(piece)) ? declinePhrase(piece, grammaticalCase) : piece,
    )
    .join('')
}

/** «воспитатель, председатель профкома» are two posts, «заместитель по воспитательной и методической работе» is one. */
function isPostOfItsOwn(phrase: string): boolean {
  const noun = phrase.split(' ').find((word) => !isAdjective(word) && !PASSED_OVER.test(word)) ?? ''
  return SUBSTANTIVES.test(phrase) || /(?:тель|тор|лог|дагог|ист|арь|ник|ёр|ер|вед|хоз|тьютор)$/i.test(noun)
}

function declinePhrase(phrase: string, grammaticalCase: ObliqueCase): string {
  if (FROZEN_START.test(phrase)) return phrase
  const words = phrase.split(' ')
  for (const [at, word] of words.entries()) {
    if (PREPOSITION.test(word)) break
    if (PASSED_OVER.test(word)) continue
    words[at] = declineWord(word, grammaticalCase)
    if (isAdjective(word) && !SUBSTANTIVES.test(word)) continue
    // «ассистент (помощник) по оказанию технической помощи»
    const inBrackets = /^\((\p{L}+)\)$/u.exec(words[at + 1] ?? '')?.[1]
    if (inBrackets) words[at + 1] = `(${declineWord(inBrackets, grammaticalCase)})`
    break
  }
  return words.join(' ')
}

/** Both halves of «педагог-психолог» decline. */
function declineWord(word: string, grammaticalCase: ObliqueCase): string {
  const decline = (half: string): string =>
    isAdjective(half) ? declineAdjective(half, grammaticalCase) : declineNoun(half, grammaticalCase)
  return word
    .split('-')
    .map((half) => (FROZEN_HALF.test(half) ? half : decline(half)))
    .join('-')
}
