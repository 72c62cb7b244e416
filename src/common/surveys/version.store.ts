// Published questionnaires. A version never changes, so what was read once is remembered.
import { jsonText } from '../../kit/json-text.ts'
import { definitionSchema, questionsOf, type Definition } from '../../kit/questionnaires/definition.ts'
import { found } from '../../kit/refusal.ts'
import type { Db } from '../../tools.ts'
import { OCCASION, type QuestionnaireDraft, type Version, type VersionHead } from './version.ts'

const definitionText = jsonText<Definition>(definitionSchema)
const MOST_REMEMBERED = 200
const remembered = new Map<string, Version>()

/** A version with its definition; read from the database once. */
export async function versionById(db: Db, id: string): Promise<Version> {
  const known = remembered.get(id)
  if (known !== undefined) return known
  const row = found(await db.questionnaireVersion.findUnique({ where: { id } }), 'Такой версии анкеты нет.')
  return keep(toVersion(row))
}

/** The newest version of a questionnaire; null before the first one is published. */
export async function latestVersion(db: Db, key: string): Promise<Version | null> {
  const row = await db.questionnaireVersion.findFirst({ where: { key }, orderBy: { number: 'desc' } })
  return row && toVersion(row)
}

export async function versionsOf(db: Db, key: string): Promise<VersionHead[]> {
  return db.questionnaireVersion.findMany({ where: { key }, orderBy: { number: 'desc' }, omit: { definition: true } })
}

/** Newest version of every questionnaire that was ever published, besides those made for one campaign. */
export async function latestHeads(db: Db): Promise<VersionHead[]> {
  const rows = await db.questionnaireVersion.findMany({ where: { NOT: { key: { contains: OCCASION } } }, orderBy: { number: 'asc' }, omit: { definition: true } })
  return [...new Map(rows.map((row) => [row.key, row])).values()]
}

export async function insertVersion(tx: Db, { definition, ...version }: Version): Promise<void> {
  await tx.questionnaireVersion.create({ data: { ...version, definition: definitionText.encode(definition) } })
}

export async function draftOf(db: Db, key: string): Promise<QuestionnaireDraft | null> {
  const row = await db.questionnaireDraft.findUnique({ where: { key } })
  return row && { ...row, definition: JSON.parse(row.definition) as Definition }
}

/** All drafts with their titles, for the list of questionnaires. */
export async function draftHeads(db: Db): Promise<{ key: string; title: string }[]> {
  const rows = await db.questionnaireDraft.findMany()
  return rows.map(({ key, definition }) => ({ key, title: (JSON.parse(definition) as Definition).title }))
}

export async function insertDraft(tx: Db, { definition, ...draft }: QuestionnaireDraft): Promise<void> {
  await tx.questionnaireDraft.create({ data: { ...draft, definition: JSON.stringify(definition) } })
}

/** Writes over the version that was read; false when somebody was quicker. */
export async function saveDraft(tx: Db, { key, version, definition, updatedAt, updatedById }: QuestionnaireDraft): Promise<boolean> {
  const data = { definition: JSON.stringify(definition), version: version + 1, updatedAt, updatedById }
  const { count } = await tx.questionnaireDraft.updateMany({ where: { key, version }, data })
  return count > 0
}

export async function deleteDraft(tx: Db, key: string): Promise<void> {
  await tx.questionnaireDraft.deleteMany({ where: { key } })
}

type Row = Awaited<ReturnType<Db['questionnaireVersion']['findUniqueOrThrow']>>

function toVersion({ definition, ...head }: Row): Version {
  return { ...head, definition: definitionText.decode(definition) }
}

function keep(version: Version): Version {
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(version.id, version)
  return version
}

/** Keys of all questions that any version ever had: none of them is given to another question. */
export async function usedKeys(db: Db, key: string): Promise<string[]> {
  const rows = await db.questionnaireVersion.findMany({ where: { key }, select: { definition: true } })
  return [...new Set(rows.flatMap(({ definition }) => questionsOf(definitionText.decode(definition)).map((question) => question.key)))]
}
