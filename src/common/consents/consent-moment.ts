// When a step comes at a wrong moment: kind words and the way on.
import { Refusal } from '../../kit/refusal.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import type { Day } from '../../kit/calendar/day.ts'
import type { Consent } from './consent.ts'
import { consentPaths } from './paths.ts'

type Answered = Pick<Consent, 'id' | 'answer' | 'signedOn' | 'way' | 'withdrawnOn' | 'settlement'>

/** Not answered yet: the only moment to sign, to refuse or to register the paper. */
export function assertWaiting(consent: Answered, viewer: 'own' | 'office'): void {
  if (consent.answer === null) return
  const when = consent.signedOn === null ? '' : ` от ${requisiteDay(consent.signedOn)}`
  const words = consent.answer === 'refused'
    ? 'На это предложение уже ответили отказом. Если человек передумал, предложите согласие ещё раз.'
    : `Согласие${when} уже ${consent.way === 'paper' ? 'записано с бумаги' : 'подписано'}: второй раз записывать не нужно.`
  throw new Refusal('wrong-moment', words, { next: addressOf(consent, viewer) })
}

/** Given and not withdrawn yet. */
export function assertWithdrawable(consent: Answered, viewer: 'own' | 'office'): void {
  const next = addressOf(consent, viewer)
  if (consent.answer !== 'signed') throw new Refusal('wrong-moment', 'Это согласие не подписано, отзывать нечего.', { next })
  if (consent.withdrawnOn !== null) {
    throw new Refusal('wrong-moment', `Согласие уже отозвано ${requisiteDay(consent.withdrawnOn)}. Повторять не нужно.`, { next })
  }
  if (consent.settlement !== null) throw new Refusal('wrong-moment', 'Согласие закончилось, и о данных уже решено: отзывать нечего.', { next })
}

/** A paper cannot be dated before it was offered as a form of this system, nor ahead. */
export function paperDayProblem(day: Day, today: Day, earliest?: Day): string | undefined {
  if (day > today) return 'Этот день ещё не наступил: укажите дату, которая стоит на бумаге'
  if (earliest !== undefined && day < earliest) return `Согласие подписано ${requisiteDay(earliest)}: отзыв не может быть раньше`
  return undefined
}

/** Said to whoever comes second. */
export function staleConsent(consent: Pick<Consent, 'id'>, viewer: 'own' | 'office'): Refusal {
  return new Refusal('wrong-moment', 'Пока вы читали, согласие изменилось. Откройте его заново: на странице свежее состояние.', {
    next: addressOf(consent, viewer),
  })
}

function addressOf({ id }: Pick<Consent, 'id'>, viewer: 'own' | 'office') {
  const path = viewer === 'own' ? consentPaths.ownConsent : consentPaths.consent
  return { href: path.to({ id }), words: 'Открыть согласие' }
}
