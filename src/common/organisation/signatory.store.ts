import type { Db } from '../../tools.ts'
import type { Day } from '../../kit/calendar/day.ts'
import { newId } from '../../kit/ids.ts'
import { draftPostCases } from '../../kit/russian/posts.ts'
import type { DeclinedPerson } from '../people/index.ts'
import { declinedPeople } from '../people/index.ts'
import type { NamedSignatory, Signatory } from './signatory.ts'
import { inOrderOfSigning } from './signatory.ts'

/** Those who may sign on the day, the acting head first while the order about it is valid. */
export async function signatoriesOn(db: Db, day: Day): Promise<NamedSignatory[]> {
  return inOrderOfSigning(await allSignatories(db), day)
}

/** The named person as a signatory of the day, or who signs first on it; null when nobody does. */
export async function signatoryOn(db: Db, day: Day, personId?: string): Promise<NamedSignatory | null> {
  const signatories = await signatoriesOn(db, day)
  return signatories.find((signatory) => personId === undefined || signatory.personId === personId) ?? null
}

/** The head of the day, even while somebody else acts for the head; null when none is recorded. */
export async function headOn(db: Db, day: Day): Promise<NamedSignatory | null> {
  const signatories = await signatoriesOn(db, day)
  return signatories.find(({ acting }) => !acting) ?? null
}

/** Everybody who ever signed, newest first. */
export async function allSignatories(db: Db): Promise<NamedSignatory[]> {
  const rows = await db.signatory.findMany({ orderBy: [{ validFrom: 'desc' }, { id: 'asc' }] })
  const people = rows.length === 0 ? [] : await declinedPeople(db, rows.map(({ personId }) => personId))
  return rows.flatMap((row) => {
    const person = people.find(({ id }) => id === row.personId)
    return person === undefined ? [] : [named(row, person)]
  })
}

export async function addSignatory(tx: Db, values: Omit<Signatory, 'id'>, id = newId()): Promise<void> {
  const { personId, post, acting, basis, validFrom, validTo } = values
  await tx.signatory.create({ data: { id, personId, post, acting, basis, validFrom, validTo } })
}

/** Sets the last day; null means that the end is not known. */
export async function endSignatory(tx: Db, id: string, validTo: Day | null): Promise<void> {
  await tx.signatory.update({ where: { id }, data: { validTo } })
}

export async function removeSignatory(tx: Db, id: string): Promise<void> {
  await tx.signatory.delete({ where: { id } })
}

function named(signatory: Signatory, person: DeclinedPerson): NamedSignatory {
  const isOwnPost = signatory.post.toLowerCase() === person.post.toLowerCase()
  return {
    ...signatory,
    name: person.name,
    gender: person.gender,
    nameCases: person.nameCases,
    // The card may hold corrected cases of the same title; another title is declined anew.
    postCases: isOwnPost ? person.postCases : draftPostCases(signatory.post),
  }
}
