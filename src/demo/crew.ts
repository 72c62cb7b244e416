// The people of the invented kindergarten, found by surname and first name as in the staff table.
import { actorOnDay } from '../common/accounts/index.ts'
import { searchPeople } from '../common/people/index.ts'
import type { ListedPerson } from '../common/people/index.ts'
import { found } from '../kit/refusal.ts'
import type { Actor } from '../rights/actor.ts'
import { openMenteeOf } from '../stages/2-requests/index.ts'
import { openMentorOf } from '../stages/3-mentors/index.ts'
import type { Db, Tools } from '../tools.ts'

/** Accounts by login. */
export type Users = ReadonlyMap<string, string>

/** @param name surname and first name: «Лукашевич Дарья» */
export async function personNamed(db: Db, name: string): Promise<ListedPerson> {
  const [person] = await searchPeople(db, name, 1)
  return found(person)
}

export async function actorNamed({ database, clock }: Tools, users: Users, login: string): Promise<Actor> {
  return found(await actorOnDay(database, found(users.get(login)), clock.today()))
}

export async function menteeNamed({ database }: Tools, name: string) {
  return found(await openMenteeOf(database, (await personNamed(database, name)).id))
}

export async function mentorNamed({ database }: Tools, name: string) {
  return found(await openMentorOf(database, (await personNamed(database, name)).id))
}
