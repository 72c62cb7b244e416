import type { Db } from '../../../tools.ts'

export interface PracticePicture {
  /** Id of the stored file. */
  id: string
  practiceId: string
  alt: string
  width: number
  height: number
}

const columns = { id: true, practiceId: true, alt: true, width: true, height: true } as const

/** Pictures of these practices in their order. */
export async function picturesOf(db: Db, practiceIds: readonly string[]): Promise<PracticePicture[]> {
  return db.practicePicture.findMany({ where: { practiceId: { in: [...practiceIds] } }, select: columns, orderBy: [{ position: 'asc' }, { id: 'asc' }] })
}

export async function insertPicture(tx: Db, picture: PracticePicture): Promise<void> {
  const position = await tx.practicePicture.count({ where: { practiceId: picture.practiceId } })
  await tx.practicePicture.create({ data: { ...picture, position } })
}

export async function removePicture(tx: Db, id: string): Promise<void> {
  await tx.practicePicture.deleteMany({ where: { id } })
}
