import type { Db } from '../../../tools.ts'

export interface PracticePicture {
  /** Id of the stored file. */
  id: string
  practiceId: string
  alt: string
  width: number
  height: number
  /** Those who can be recognised; null until the curator has said, and for one that stays inside the house. */
  shown: string[] | null
}

const columns = { id: true, practiceId: true, alt: true, width: true, height: true, shown: true } as const

/** Pictures of these practices in their order. */
export async function picturesOf(db: Db, practiceIds: readonly string[]): Promise<PracticePicture[]> {
  const rows = await db.practicePicture.findMany({ where: { practiceId: { in: [...practiceIds] } }, select: columns, orderBy: [{ position: 'asc' }, { id: 'asc' }] })
  return rows.map(({ shown, ...row }) => ({ ...row, shown: shown === null ? null : (JSON.parse(shown) as string[]) }))
}

export async function insertPicture(tx: Db, picture: Omit<PracticePicture, 'shown'>): Promise<void> {
  const position = await tx.practicePicture.count({ where: { practiceId: picture.practiceId } })
  await tx.practicePicture.create({ data: { ...picture, position } })
}

export async function keepFaces(tx: Db, id: string, shown: readonly string[] | null): Promise<void> {
  await tx.practicePicture.update({ where: { id }, data: { shown: shown === null ? null : JSON.stringify(shown) } })
}

/** Whoever is forgotten is on no list any more, and the picture stays inside the house. */
export async function forgetFaces(tx: Db, personId: string): Promise<void> {
  await tx.practicePicture.updateMany({ where: { shown: { contains: JSON.stringify(personId) } }, data: { shown: null } })
}

export async function removePicture(tx: Db, id: string): Promise<void> {
  await tx.practicePicture.deleteMany({ where: { id } })
}
