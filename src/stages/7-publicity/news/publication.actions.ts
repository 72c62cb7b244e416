// Publications are drafted and corrected; nothing here shows anything to anybody outside.
import { Refusal } from '../../../kit/refusal.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Db, Tools } from '../../../tools.ts'
import { disseminationItems, type DisseminationItem } from '../../../common/consents/index.ts'
import { eraseFile } from '../../../common/files/index.ts'
import { note, type Details, type NewEntry } from '../../../common/journal/index.ts'
import { depersonalised } from '../depersonalise.ts'
import { knownPeople } from '../people.store.ts'
import { distinctResources } from '../resource.ts'
import { mentionReader } from '../mentions.ts'
import { assertDraft, publicationSubject, type Level, type Publication } from './publication.ts'
import { changePublication, deletePublication, dropPerson, freshPublication, insertPublication, keepPerson, publicationExists, replacePlaces } from './publication.store.ts'

export interface PublicationValues {
  title: string
  text: string
  stage: string
  level: Level
  places?: string[] | undefined
  other?: string | undefined
}

/** What almost every name in a text comes with. */
const USUAL_ITEMS: DisseminationItem[] = ['name', 'post', 'role']

/** A second press of the same form meets the first. Whoever is found in the text is put on the list of those named. */
export async function draftPublication(tools: Tools, actor: Actor, id: string, values: PublicationValues, eventId?: string): Promise<void> {
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    if (await publicationExists(tx, id)) return
    const { title, text, level } = values
    await insertPublication(tx, { id, title, text, level, stage: Number(values.stage), eventId: eventId ?? null, resources: resourcesOf(values) }, at, actor.personId)
    for (const personId of await surelyNamed(tx, [title, text])) await keepPerson(tx, id, personId, USUAL_ITEMS)
    await notePublication(tx, actor, at, { id, title, isExcuse: false }, 'drafted')
  })
}

export async function changeDraft(tools: Tools, actor: Actor, id: string, version: string, values: PublicationValues): Promise<void> {
  const { title, text, level } = values
  await withDraft(tools, actor, id, version, async (tx, publication) => {
    await replacePlaces(tx, id, resourcesOf(values))
    return { columns: { title, text, level, stage: Number(values.stage), ...(await plainAgain(tx, publication, { title, text })) } }
  })
}

/** The text without names, as the curator has put it. */
export function writePlain(tools: Tools, actor: Actor, id: string, version: string, { title, text }: { title: string; text: string }): Promise<void> {
  return withDraft(tools, actor, id, version, async () => ({ columns: { plainTitle: title, plainText: text, isDepersonalised: true }, details: { words: 'текст без имён' } }))
}

/** Chooses the variant; the one without names is written by the rules the first time. */
export function chooseVariant(tools: Tools, actor: Actor, id: string, version: string, names: 'shown' | 'hidden'): Promise<void> {
  return withDraft(tools, actor, id, version, async (tx, publication) => {
    if (names === 'shown') return { columns: { isDepersonalised: false }, details: { words: 'имена показаны' } }
    const plain = publication.plainText === null ? await plainOf(tx, publication) : {}
    return { columns: { isDepersonalised: true, ...plain }, details: { words: 'имена скрыты' } }
  })
}

/** Puts somebody on the list of those named, with the data that are told. */
export function namePerson(tools: Tools, actor: Actor, id: string, version: string, personId: string, items: readonly DisseminationItem[]): Promise<void> {
  return withDraft(tools, actor, id, version, async (tx) => {
    await keepPerson(tx, id, personId, items)
    return { columns: {}, details: { words: `назван человек: ${items.map((item) => disseminationItems[item]).join(', ')}` } }
  })
}

export function unnamePerson(tools: Tools, actor: Actor, id: string, version: string, personId: string): Promise<void> {
  return withDraft(tools, actor, id, version, async (tx) => {
    await dropPerson(tx, id, personId)
    return { columns: {}, details: { words: 'убран из списка названных' } }
  })
}

/** Why a stage has nothing to tell, instead of a publication. */
export async function excuseStage(tools: Tools, actor: Actor, id: string, stage: number, text: string): Promise<void> {
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    if (await publicationExists(tx, id)) return
    const title = `Этап ${stage}: публикации нет`
    await insertPublication(tx, { id, title, text, stage, level: 'kindergarten', eventId: null, resources: [], excuse: tools.clock.today() }, at, actor.personId)
    await notePublication(tx, actor, at, { id, title, isExcuse: true }, 'added', { words: `этап ${stage}` })
  })
}

/** A draft nobody has seen is deleted with its pictures. */
export async function dropDraft(tools: Tools, actor: Actor, id: string, version: string): Promise<void> {
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    const publication = await freshPublication(tx, id, version)
    assertDraft(publication)
    for (const picture of publication.pictures) await eraseFile(tx, picture.id, at)
    await deletePublication(tx, id)
    await notePublication(tx, actor, at, publication, 'removed')
  })
}

interface Change {
  columns: Parameters<typeof changePublication>[2]
  details?: Details
}

async function withDraft(tools: Tools, actor: Actor, id: string, version: string, work: (tx: Db, publication: Publication) => Promise<Change>): Promise<void> {
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    const publication = await freshPublication(tx, id, version)
    assertDraft(publication)
    if (publication.isExcuse) throw new Refusal('wrong-moment', 'Это объяснение, а не публикация: менять в нём нечего.')
    const { columns, details } = await work(tx, publication)
    await changePublication(tx, publication, columns, at)
    await notePublication(tx, actor, at, { ...publication, ...columns }, 'changed', details)
  })
}

/** When the text changes, the variant without names follows it, unless there is none yet. */
async function plainAgain(tx: Db, before: Publication, texts: { title: string; text: string }) {
  const isSame = before.title === texts.title && before.text === texts.text
  return before.plainText === null || isSame ? {} : plainOf(tx, texts)
}

async function plainOf(tx: Db, { title, text }: { title: string; text: string }): Promise<{ plainTitle: string; plainText: string }> {
  const [plainTitle = title, plainText = text] = depersonalised([title, text], await knownPeople(tx))
  return { plainTitle, plainText }
}

/** Only those a mention means without doubt: namesakes are for the curator to tell apart. */
async function surelyNamed(tx: Db, texts: readonly string[]): Promise<Set<string>> {
  const read = mentionReader(await knownPeople(tx))
  const sure = texts.flatMap((text) => read(text)).flatMap(({ personIds: [id, ...others] }) => (id !== undefined && others.length === 0 ? [id] : []))
  return new Set(sure)
}

function resourcesOf({ places = [], other }: PublicationValues): string[] {
  return distinctResources([...places, ...(other === undefined ? [] : [other])])
}

export async function notePublication(tx: Db, actor: Actor, at: Date, publication: Pick<Publication, 'id' | 'title' | 'isExcuse'>, verb: NewEntry['verb'], details?: Details): Promise<void> {
  await note(tx, actor, at, { verb, subject: publicationSubject(publication), stage: 7, ...(details && { details }) })
}
