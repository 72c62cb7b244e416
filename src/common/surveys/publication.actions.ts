// Versions of questionnaires: what the programme brings becomes version 1, what a curator edits becomes the next one.
import { check } from '../../kit/questionnaires/check.ts'
import { definitionSchema, type Definition } from '../../kit/questionnaires/definition.ts'
import { nextVersion } from '../../kit/questionnaires/versions.ts'
import { relisted, resolve, type Lists } from '../../kit/questionnaires/resolve.ts'
import { newId } from '../../kit/ids.ts'
import { found, Refusal } from '../../kit/refusal.ts'
import type { Actor } from '../../rights/actor.ts'
import type { Db, Tools } from '../../tools.ts'
import { note } from '../journal/index.ts'
import type { SurveyCatalogue } from './catalogue.ts'
import { questionnaireSubject } from './journal-subject.ts'
import { occasionKey, versionWords, type Version } from './version.ts'
import { deleteDraft, draftOf, insertDraft, insertVersion, latestVersion, saveDraft } from './version.store.ts'

/** The version that is in use now; the programme's own questionnaire is published on its first use. */
export async function currentVersion(tools: Tools, catalogue: SurveyCatalogue, key: string): Promise<Version> {
  const known = await latestVersion(tools.database, key)
  if (known !== null) return known
  return tools.transaction((tx) => publishedOnFirstUse(tx, tools, catalogue, key))
}

async function publishedOnFirstUse(tx: Db, tools: Tools, catalogue: SurveyCatalogue, key: string): Promise<Version> {
  const known = await latestVersion(tx, key)
  if (known !== null) return known
  const definition = resolve(catalogue.entry(key).template, await catalogue.lists(tx, tools.clock.today()))
  const version = { id: newId(), key, number: 1, title: definition.title, definition, publishedAt: tools.clock.now(), publishedById: null, note: null }
  await insertVersion(tx, version)
  return version
}

/** What one campaign alone is answered in: the version in use with lists of its own occasion. Nobody edits it, no later campaign takes it. */
export async function occasionVersion(tools: Tools, catalogue: SurveyCatalogue, key: string, surveyId: string, lists: Lists): Promise<Version> {
  const current = await currentVersion(tools, catalogue, key)
  const definition = relisted(current.definition, catalogue.entry(key).template, lists)
  if (JSON.stringify(definition) === JSON.stringify(current.definition)) return current
  return tools.transaction(async (tx) => {
    const known = await latestVersion(tx, occasionKey(key, surveyId))
    if (known !== null) return known
    const version = { ...current, id: newId(), key: occasionKey(key, surveyId), definition, publishedAt: tools.clock.now(), publishedById: null }
    await insertVersion(tx, version)
    return version
  })
}

/** Begins to edit a questionnaire; an edit that was begun before goes on. */
export async function beginEdit(tools: Tools, catalogue: SurveyCatalogue, actor: Actor, key: string): Promise<void> {
  if ((await draftOf(tools.database, key)) !== null) return
  const { definition } = await currentVersion(tools, catalogue, key)
  await tools.transaction((tx) => begun(tx, tools, actor, definition))
}

/** Begins a questionnaire of one's own: a copy under a new key, or one that came as a file. */
export async function beginOwn(tools: Tools, actor: Actor, definition: Definition): Promise<string> {
  const key = `own_${newId().slice(0, 12)}`
  await tools.transaction((tx) => begun(tx, tools, actor, { ...definition, key }))
  return key
}

async function begun(tx: Db, tools: Tools, actor: Actor, definition: Definition): Promise<void> {
  if ((await draftOf(tx, definition.key)) !== null) return
  const at = tools.clock.now()
  await insertDraft(tx, { key: definition.key, definition, version: 1, updatedAt: at, updatedById: actor.personId })
  await note(tx, actor, at, { verb: 'drafted', subject: questionnaireSubject(definition), details: { words: 'новая версия анкеты' } })
}

/** One step of the builder over the version of the draft that was seen. */
export async function editDraft(tools: Tools, actor: Actor, key: string, seen: number, step: (definition: Definition) => Definition): Promise<void> {
  await tools.transaction(async (tx) => {
    const draft = found(await draftOf(tx, key), 'Эту анкету сейчас никто не меняет. Откройте её и нажмите «Изменить».')
    if (draft.version !== seen) throw stale()
    const at = tools.clock.now()
    const definition = step(draft.definition)
    if (!(await saveDraft(tx, { ...draft, definition, updatedAt: at, updatedById: actor.personId }))) throw stale()
    await note(tx, actor, at, { verb: 'edited', subject: questionnaireSubject(definition) })
  })
}

function stale(): Refusal {
  return new Refusal('wrong-moment', 'Пока вы писали, анкету изменили в другом окне. Сравните и сохраните ещё раз.', { field: 'version' })
}

/** Makes the draft the next version. Those who are answering go on with theirs. */
export async function publish(tools: Tools, actor: Actor, key: string, words: string | undefined): Promise<Version> {
  return tools.transaction(async (tx) => {
    const draft = found(await draftOf(tx, key), 'Публиковать нечего: анкету сейчас никто не меняет.')
    const before = await latestVersion(tx, key)
    const at = tools.clock.now()
    const { definition, number } = checked(draft.definition, before)
    const version = { id: newId(), key, number, title: definition.title, definition, publishedAt: at, publishedById: actor.personId, note: words ?? null }
    await insertVersion(tx, version)
    await deleteDraft(tx, key)
    await note(tx, actor, at, { verb: 'published', subject: questionnaireSubject(definition), details: { words: versionWords(version) } })
    return version
  })
}

/** @throws Refusal at the field «note» when it is not well formed or nothing was changed */
function checked(draft: Definition, before: Version | null): { definition: Definition; number: number } {
  const read = definitionSchema.safeParse(draft)
  const refuse = (words: string) => new Refusal('invalid', words, { field: 'note' })
  if (!read.success) throw refuse('Опубликовать пока нельзя: в анкете есть незаполненные места')
  const [problem] = check(read.data)
  if (problem) throw refuse(`Опубликовать пока нельзя. ${problem.words}`)
  if (before === null) return { definition: read.data, number: 1 }
  try {
    return nextVersion(before, read.data)
  } catch (error) {
    throw error instanceof Refusal ? refuse(error.words) : error
  }
}

/** Throws the unpublished changes away. */
export async function discardDraft(tools: Tools, actor: Actor, key: string): Promise<void> {
  await tools.transaction(async (tx) => {
    const draft = await draftOf(tx, key)
    if (draft === null) return
    await deleteDraft(tx, key)
    await note(tx, actor, tools.clock.now(), { verb: 'undone', subject: questionnaireSubject(draft.definition), details: { words: 'неопубликованные изменения анкеты' } })
  })
}
