import { newId } from '../../../kit/ids.ts'
import { found, Refusal } from '../../../kit/refusal.ts'
import { searchKey } from '../../../kit/russian/search-key.ts'
import type { Db } from '../../../tools.ts'
import { builtinItems } from './library/builtin-items.ts'
import type { LibraryItem, LibraryOrigin } from './library/library-item.ts'
import type { PlanForm } from './plan-forms.ts'

export interface KeptItem extends LibraryItem {
  archivedOn: string | null
  version: number
}

interface ItemColumns {
  id: string
  competence: string | null
  month: number | null
  content: string
  form: string
  result: string | null
  origin: string
  archivedOn: string | null
  version: number
}

function toKept({ id, competence, month, content, form, result, origin, archivedOn, version }: ItemColumns): KeptItem {
  return { id, competence, month, content, form: form as PlanForm, result, origin: origin as LibraryOrigin, archivedOn, version }
}

/** What the kindergarten added, archived or not. */
export async function keptItems(db: Db, isArchived: boolean): Promise<KeptItem[]> {
  const rows = await db.planLibraryItem.findMany({ where: { archivedOn: isArchived ? { not: null } : null }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] })
  return rows.map(toKept)
}

/** Everything a plan may propose: own items first, then those the programme brings. */
export async function wholeLibrary(db: Db): Promise<LibraryItem[]> {
  return [...(await keptItems(db, false)), ...builtinItems]
}

export async function keptItem(db: Db, id: string): Promise<KeptItem> {
  const row = await db.planLibraryItem.findUnique({ where: { id } })
  return toKept(found(row, 'Такого мероприятия в библиотеке нет. Откройте библиотеку и найдите его заново.'))
}

export async function itemIsKept(db: Db, id: string): Promise<boolean> {
  return (await db.planLibraryItem.findUnique({ where: { id }, select: { id: true } })) !== null
}

type Wording = Pick<LibraryItem, 'competence' | 'month' | 'content' | 'form' | 'result'>

export async function insertKept(tx: Db, values: Wording & { id?: string; origin: LibraryOrigin; practiceId?: string }, at: Date): Promise<void> {
  const { id = newId(), ...rest } = values
  await tx.planLibraryItem.create({ data: { id, ...rest, searchKey: searchKey(values.content), createdAt: at } })
}

/** Writes columns over the version that was read. @throws Refusal at «version» when somebody was quicker */
export async function changeKept(tx: Db, { id, version }: Pick<KeptItem, 'id' | 'version'>, data: Partial<Wording> & { archivedOn?: string | null }): Promise<void> {
  const key = data.content === undefined ? {} : { searchKey: searchKey(data.content) }
  const { count } = await tx.planLibraryItem.updateMany({ where: { id, version }, data: { ...data, ...key, version: version + 1 } })
  if (count === 0) throw new Refusal('wrong-moment', 'Пока вы писали, это мероприятие уже изменили. Введённое осталось здесь: сравните и сохраните ещё раз', { field: 'version' })
}
