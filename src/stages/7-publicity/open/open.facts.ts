// What everybody may see, only as far as consents reach today: asked anew whenever anything is written.
import type { Day } from '../../../kit/calendar/day.ts'
import type { DocumentDescription } from '../../../kit/documents/description.ts'
import { fullName, type PersonName } from '../../../kit/russian/names.ts'
import type { Db } from '../../../tools.ts'
import { disseminationOf } from '../../../common/consents/index.ts'
import { audienceOf, hiddenIn, type Audience } from '../audience.facts.ts'
import { allCleared, clearanceOf } from '../clearance.ts'
import { cleanPaper, isOpenPaper } from '../clean-paper.ts'
import { depersonalised } from '../depersonalise.ts'
import { conditionsNote } from '../news/copy.ts'
import { needsOf, peopleIn, shownText, type Publication } from '../news/publication.ts'
import { publicPapers, type PaperSource } from '../papers.facts.ts'
import { openPairs, type OpenPair } from './pairs.ts'
import type { OpenPractice } from './practice.ts'
import { openPracticeRows, ownPublications, workingUnits, type OpenPracticeRow } from './open.store.ts'

export interface OpenNews {
  id: string
  title: string
  text: string
  on: Day
  stage: number
  pictures: { id: string; alt: string }[]
  /** What people have set as conditions; told beside their data. */
  conditions: string
}

/** News on our own pages whose every consent still holds, the newest first. */
export async function openNews(db: Db, own: string, today: Day, id?: string): Promise<OpenNews[]> {
  const publications = await ownPublications(db, id)
  const given = await disseminationOf(db, [...new Set(publications.flatMap(peopleIn))], today)
  return publications.flatMap((publication) => {
    const lines = clearanceOf(needsOf(publication), [own], given)
    return allCleared(lines) ? [newsOf(publication, conditionsNote(lines.flatMap(({ conditions }) => conditions)))] : []
  })
}

function newsOf(publication: Publication, conditions: string): OpenNews {
  const { id, publishedOn, stage, pictures } = publication
  return { id, ...shownText(publication), on: publishedOn ?? '', stage, pictures: pictures.map(({ id, alt }) => ({ id, alt })), conditions }
}

/** Practices with the author as far as the consent reaches; names in their words are hidden like anywhere else. */
export async function openPractices(db: Db, audience: Audience, id?: string): Promise<OpenPractice[]> {
  return (await openPracticeRows(db, id)).map((row) => practiceOf(row, audience))
}

function practiceOf(row: OpenPracticeRow, { people, allowed, hidden }: Audience): OpenPractice {
  const [title = '', description = '', steps = '', result = ''] = depersonalised([row.title, row.description, row.steps ?? '', row.result ?? ''], hidden)
  return { id: row.id, title, description, steps, result, on: row.stateOn, author: authorOf(row, people, allowed) }
}

/** A practice is a result of work: the box of the name is not enough. */
function authorOf({ authorId }: OpenPracticeRow, people: readonly { id: string; name: PersonName }[], allowed: Audience['allowed']): string | undefined {
  const may = authorId !== null && allowed.get(authorId)?.has('name') === true && allowed.get(authorId)?.has('results') === true
  const person = may ? people.find(({ id }) => id === authorId) : undefined
  return person && fullName(person.name)
}

export interface OpenPaper extends Pick<PaperSource, 'key' | 'kind' | 'title' | 'sub'> {
  /** Somebody's name was hidden in it. */
  isHidden: boolean
  /** May be read without those names; of what stays at home only the title is told. */
  isReadable: boolean
}

/** Papers of the public, their titles without names. */
export async function openPapers(db: Db, audience: Audience, today: Day): Promise<OpenPaper[]> {
  return (await publicPapers(db, today)).map((source) => {
    const { key, kind, title, sub, paper, isAboutPeople } = source
    const [plain = title] = depersonalised([title], audience.hiddenInPapers)
    const cleaned = cleanPaper(paper, hiddenIn(audience, source))
    return { key, kind, sub, title: plain, isHidden: cleaned.hiddenIds.length > 0, isReadable: isOpenPaper(cleaned, isAboutPeople) }
  })
}

/** The paper as everybody may read it; null when there is none or it stays at home. */
export async function openPaper(db: Db, key: string, own: string, today: Day): Promise<DocumentDescription | null> {
  const source = (await publicPapers(db, today)).find((one) => one.key === key)
  if (source === undefined) return null
  const cleaned = cleanPaper(source.paper, hiddenIn(await audienceOf(db, own, today), source))
  return isOpenPaper(cleaned, source.isAboutPeople) ? cleaned.description : null
}

export interface OpenHouse {
  papers: OpenPaper[]
  pairs: OpenPair[]
  practices: OpenPractice[]
  news: OpenNews[]
}

export async function openHouseOf(db: Db, own: string, today: Day): Promise<OpenHouse> {
  const audience = await audienceOf(db, own, today)
  const units = await workingUnits(db, today)
  const [papers, practices, news] = await Promise.all([openPapers(db, audience, today), openPractices(db, audience), openNews(db, own, today)])
  const topics = depersonalised(units.map(({ topic }) => topic), audience.hidden)
  const told = units.map((unit, index) => ({ ...unit, topic: topics[index] ?? '' }))
  return { papers, pairs: openPairs(told, audience.allowed), practices, news }
}
