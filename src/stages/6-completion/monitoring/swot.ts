// The SWOT of the year: four quadrants and what follows from them; the curator's own lines, those taken from answers and hints.
import { textIn } from '../../../kit/questionnaires/scores.ts'
import type { Answers } from '../../../kit/questionnaires/applicability.ts'

export const quadrants = ['strength', 'weakness', 'opportunity', 'threat', 'strategy'] as const
export type Quadrant = (typeof quadrants)[number]
export type Origin = 'own' | 'answer' | 'hint'

export const quadrantWords: Record<Quadrant, { title: string; ask: string; about: string }> = {
  strength: { title: 'Сильные стороны', ask: 'Сильная сторона', about: 'Что внутри сада уже хорошо работает' },
  weakness: { title: 'Слабые стороны', ask: 'Слабая сторона', about: 'Что внутри сада мешает' },
  opportunity: { title: 'Возможности', ask: 'Возможность', about: 'Что извне может помочь' },
  threat: { title: 'Угрозы', ask: 'Угроза', about: 'Что извне может помешать' },
  strategy: { title: 'Что из этого следует', ask: 'Вывод', about: 'Как использовать сильное и защититься от слабого' },
}

export const originWords: Record<Origin, string> = { own: '', answer: 'из анкет', hint: 'подсказка по ответам' }

export interface SwotLine {
  id: string
  schoolYear: number
  quadrant: Quadrant
  text: string
  origin: Origin
  position: number
  version: number
}

/** A line offered to the curator: nothing of it is kept until it is taken. */
export interface SwotOffer {
  quadrant: Quadrant
  text: string
  origin: 'answer' | 'hint'
  /** What a hint is computed from. */
  why?: string
}

const parts: Record<string, Quadrant> = { s: 'strength', w: 'weakness', o: 'opportunity', t: 'threat', so: 'strategy', wt: 'strategy' }

/** Thoughts of the answers, one a line, without names; whoever has said the same is heard once. */
export function offersOf(answers: readonly Answers[]): SwotOffer[] {
  const offers = answers.flatMap((one) => Object.entries(parts).flatMap(([key, quadrant]) => linesOf(textIn(one, key)).map((text): SwotOffer => ({ quadrant, text, origin: 'answer' }))))
  // In the order of the alphabet, so that the lines of one person do not stand together.
  return [...new Map(offers.map((offer) => [sameAs(offer), offer])).values()].toSorted((one, other) => one.text.localeCompare(other.text, 'ru'))
}

function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.replace(/^[\s\-–•*\d.)]+/, '').trim()).filter((line) => line !== '')
}

/** Lines that are not on the board yet. */
export function freshOffers(offers: readonly SwotOffer[], lines: readonly Pick<SwotLine, 'quadrant' | 'text'>[]): SwotOffer[] {
  const known = new Set(lines.map(sameAs))
  return offers.filter((offer) => !known.has(sameAs(offer)))
}

function sameAs({ quadrant, text }: { quadrant: string; text: string }): string {
  return `${quadrant} ${text.toLowerCase().replaceAll('ё', 'е').replace(/[.;\s]+$/, '')}`
}
