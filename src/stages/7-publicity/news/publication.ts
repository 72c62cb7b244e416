// A news item about the programme: draft → published → removed (documents.md D29), and what of people it shows.
import type { Day } from '../../../kit/calendar/day.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { screenDay } from '../../../kit/russian/dates.ts'
import type { Tag } from '../../../kit/tone.ts'
import type { DisseminationItem } from '../../../common/consents/index.ts'
import type { Subject } from '../../../common/journal/index.ts'
import type { Need } from '../clearance.ts'
import { publicPaths } from '../paths.ts'

export const publicationStates = ['draft', 'published', 'removed'] as const
export type PublicationState = (typeof publicationStates)[number]

export const levels = { kindergarten: 'Детский сад', municipal: 'Муниципальный', regional: 'Региональный', federal: 'Всероссийский' } as const
export type Level = keyof typeof levels

/** Where it stands or is to stand. */
export interface Place {
  id: string
  resource: string
  link: string | null
  postedOn: Day | null
  removedOn: Day | null
}

export interface NamedPerson {
  personId: string
  items: DisseminationItem[]
}

export interface Picture {
  /** Of the stored file too. */
  id: string
  alt: string
  /** Those who can be recognised. */
  shown: string[]
}

export interface Publication {
  id: string
  stage: number
  title: string
  text: string
  /** The same without names; null while nobody has asked for it. */
  plainTitle: string | null
  plainText: string | null
  isDepersonalised: boolean
  level: Level
  eventId: string | null
  state: PublicationState
  publishedOn: Day | null
  removedOn: Day | null
  removedWhy: string | null
  isExcuse: boolean
  version: number
  places: Place[]
  people: NamedPerson[]
  pictures: Picture[]
}

const stateWords: Record<PublicationState, Tag> = {
  draft: { words: 'Черновик', tone: 'plain', icon: 'pencil' },
  published: { words: 'Опубликовано', tone: 'good' },
  removed: { words: 'Снято', tone: 'plain', icon: 'x' },
}

export function publicationTag({ state, isExcuse, publishedOn }: Pick<Publication, 'state' | 'isExcuse' | 'publishedOn'>, today: Day): Tag {
  if (isExcuse && state === 'published') return { words: 'Причина записана', tone: 'plain', icon: 'info-circle' }
  const tag = stateWords[state]
  return state === 'published' && publishedOn !== null ? { ...tag, words: `${tag.words} ${screenDay(publishedOn, today)}` } : tag
}

/** The variant that is or will be shown. */
export function shownText({ isDepersonalised, title, text, plainTitle, plainText }: Pick<Publication, 'isDepersonalised' | 'title' | 'text' | 'plainTitle' | 'plainText'>): { title: string; text: string } {
  return isDepersonalised ? { title: plainTitle ?? title, text: plainText ?? text } : { title, text }
}

/** Whose data it shows: faces always, names unless they are hidden. */
export function needsOf({ isDepersonalised, people, pictures }: Pick<Publication, 'isDepersonalised' | 'people' | 'pictures'>): Need[] {
  const faces = pictures.flatMap(({ shown }) => shown.map((personId): Need => ({ personId, items: ['photo'] })))
  return [...(isDepersonalised ? [] : people), ...faces]
}

/** Everybody it has to do with, hidden or not. */
export function peopleIn({ people, pictures }: Pick<Publication, 'people' | 'pictures'>): string[] {
  return [...new Set([...people.map(({ personId }) => personId), ...pictures.flatMap(({ shown }) => shown)])]
}

/** Stands there now. */
export function isStanding({ postedOn, removedOn }: Pick<Place, 'postedOn' | 'removedOn'>): boolean {
  return postedOn !== null && removedOn === null
}

/** Our own open section: its link is an address of this site, not of the world. */
export function isOwnPlace({ link }: Pick<Place, 'link'>): boolean {
  return link !== null && link.startsWith(publicPaths.section.to())
}

/** The object of a journal sentence. */
export function publicationSubject({ id, title, isExcuse }: Pick<Publication, 'id' | 'title' | 'isExcuse'>): Subject {
  return { kind: 'publication', id, name: isExcuse ? 'объяснение, почему публикации нет' : `публикацию «${title}»` }
}

/** @throws Refusal: what people have read is not rewritten behind their backs, nor is it checked anew */
export function assertDraft({ state }: Pick<Publication, 'state'>): void {
  if (state === 'published') throw new Refusal('wrong-moment', 'Публикация уже вышла. Чтобы изменить её, снимите её и подготовьте новую.')
  if (state === 'removed') throw new Refusal('wrong-moment', 'Публикация снята. Подготовьте новую.')
}

/** @throws Refusal when it does not stand anywhere */
export function assertPublished({ state }: Pick<Publication, 'state'>): void {
  if (state === 'draft') throw new Refusal('wrong-moment', 'Публикация ещё не вышла: снимать нечего.')
  if (state === 'removed') throw new Refusal('wrong-moment', 'Публикация уже снята. Обновите страницу.')
}
