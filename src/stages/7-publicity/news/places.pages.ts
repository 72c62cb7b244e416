// Where the publication stands or is to stand, and what is to be done there.
import type { Day } from '../../../kit/calendar/day.ts'
import { formView } from '../../../kit/forms/form-view.ts'
import type { Submission } from '../../../kit/forms/submission.ts'
import { screenDay } from '../../../kit/russian/dates.ts'
import { isCleared } from '../clearance.ts'
import { publicityPaths } from '../paths.ts'
import { isSameResource, resourceWords } from '../resource.ts'
import { postingForm } from './publication.form.ts'
import { isStanding, type Place, type Publication } from './publication.ts'
import type { PublicationCheck } from './publication-check.facts.ts'

interface PlacesView {
  publication: Publication
  check: PublicationCheck
  /** Our own open section, as consents name it. */
  own: string
  /** The form that was sent back, and of which place. */
  posting: { place: string; submission: Submission } | undefined
  mayManage: boolean
  today: Day
}

export function placesOf({ publication, check, own, posting, mayManage, today }: PlacesView) {
  const { id, version, places } = publication
  return places.map((place) => {
    const isOwn = isSameResource(place.resource, own)
    const isForbidden = check.lines.some((line) => line.resource === place.resource && !isCleared(line))
    const submission = posting?.place === place.id ? posting.submission : postingForm.filled({ version: String(version), on: today })
    return {
      words: resourceWords(place.resource),
      note: isOwn ? 'открытый раздел этой системы' : undefined,
      link: place.link === null || (isOwn && !isStanding(place)) ? undefined : { href: place.link, words: isOwn ? 'Показать' : 'Открыть публикацию' },
      tag: placeTag(publication, place, isForbidden),
      days: daysOf(place, today),
      posting: mayManage && publication.state === 'published' && !isOwn && place.postedOn === null
        ? formView(postingForm, submission, { action: publicityPaths.posting.to({ id, place: place.id }), submit: 'Отметить размещение', idPrefix: `${place.id}-` }) : undefined,
      down: mayManage && isStanding(place) && (isForbidden || publication.state === 'removed') ? { action: publicityPaths.takingDown.to({ id, place: place.id }), words: 'Снято' } : undefined,
    }
  })
}

function placeTag({ state }: Publication, place: Place, isForbidden: boolean) {
  if (place.removedOn !== null) return { tone: 'plain' as const, words: 'Снято', icon: 'x' }
  if (isStanding(place)) return isForbidden || state === 'removed' ? { tone: 'need' as const, words: 'Снимите' } : { tone: 'good' as const, words: 'Стоит' }
  return state === 'published' ? { tone: 'wait' as const, words: 'Ждёт размещения' } : { tone: 'plain' as const, words: 'Ещё не вышло' }
}

function daysOf({ postedOn, removedOn }: Place, today: Day): string {
  return [postedOn === null ? '' : `размещено ${screenDay(postedOn, today)}`, removedOn === null ? '' : `снято ${screenDay(removedOn, today)}`].filter(Boolean).join(', ')
}
