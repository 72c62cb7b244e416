// Everybody who may be named in a text, with names and posts in all cases and the part in mentoring.
import { draftNameCases } from '../../kit/russian/cases.ts'
import type { PersonName } from '../../kit/russian/names.ts'
import { nameCasesText, postCasesText } from '../../common/people/index.ts'
import type { Db } from '../../tools.ts'
import type { Hideable, Part } from './depersonalise.ts'

export interface KnownPerson extends Hideable {
  name: PersonName
  post: string
  dismissedOn: string | null
}

/** All people of the house, those who have left included: a consent is needed to name them too. Three queries. */
export async function knownPeople(db: Db): Promise<KnownPerson[]> {
  const rows = await db.person.findMany({
    select: {
      id: true, surname: true, firstName: true, patronymic: true, gender: true, nameCases: true, post: true, postCases: true, dismissedOn: true,
      memberships: { select: { role: true } },
      formerNames: { select: { surname: true, firstName: true, patronymic: true } },
    },
    orderBy: [{ sortKey: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id, surname, firstName, patronymic, gender, nameCases, post, postCases, dismissedOn, memberships, formerNames }) => ({
    id, post, dismissedOn,
    name: { surname, firstName, patronymic },
    gender: gender === 'male' ? 'male' : 'female',
    nameCases: nameCasesText.decode(nameCases),
    formerCases: formerNames.map((name) => draftNameCases(name, gender === 'male' ? 'male' : 'female')),
    postCases: postCasesText.decode(postCases),
    part: partOf(memberships.map(({ role }) => role)),
  }))
}

/** Whoever has ever signed for the kindergarten: the name of the head stands on every order and is public by law. */
export async function signingIds(db: Db): Promise<Set<string>> {
  return new Set((await db.signatory.findMany({ select: { personId: true } })).map(({ personId }) => personId))
}

function partOf(roles: readonly string[]): Part {
  if (roles.includes('mentor')) return 'mentor'
  return roles.includes('mentee') ? 'mentee' : 'colleague'
}
