import type { Db } from '../../../tools.ts'
import { mappingText, type FormMapping } from './form-mapping.ts'

export interface RegionalForm {
  id: string
  name: string
  fileId: string
  mapping: FormMapping
  version: number
}

/** Forms in use, by name. */
export async function regionalForms(db: Db): Promise<RegionalForm[]> {
  const rows = await db.regionalForm.findMany({ where: { archivedOn: null }, orderBy: [{ name: 'asc' }, { id: 'asc' }] })
  return rows.map(toForm)
}

export async function regionalFormById(db: Db, id: string): Promise<RegionalForm | null> {
  const row = await db.regionalForm.findUnique({ where: { id } })
  return row && toForm(row)
}

export async function createForm(tx: Db, { id, name, fileId, mapping }: Omit<RegionalForm, 'version'>, at: Date): Promise<void> {
  await tx.regionalForm.create({ data: { id, name, fileId, mapping: mappingText.encode(mapping), createdAt: at, updatedAt: at } })
}

/** False when somebody has changed the form meanwhile. */
export async function changeForm(tx: Db, { id, version }: Pick<RegionalForm, 'id' | 'version'>, change: { mapping?: FormMapping; archivedOn?: string }, at: Date): Promise<boolean> {
  const { mapping, ...plain } = change
  const { count } = await tx.regionalForm.updateMany({ where: { id, version }, data: { ...plain, ...(mapping && { mapping: mappingText.encode(mapping) }), version: version + 1, updatedAt: at } })
  return count > 0
}

type Row = NonNullable<Awaited<ReturnType<Db['regionalForm']['findUnique']>>>

function toForm({ id, name, fileId, mapping, version }: Row): RegionalForm {
  return { id, name, fileId, mapping: mappingText.decode(mapping), version }
}
