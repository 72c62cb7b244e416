import { newId } from '../../kit/ids.ts'
import { draftNameCases } from '../../kit/russian/cases.ts'
import { draftPostCases } from '../../kit/russian/posts.ts'
import { nameCasesAfter, postCasesAfter } from './name-cases.ts'
import { valuesOfNew, type NewPerson, type PersonValues } from './person-values.ts'
import type { Person } from './person.ts'

/** A new card with drafted cases; writes nothing. */
export function newCard(draft: NewPerson): Person {
  const values = valuesOfNew(draft)
  return {
    ...values,
    id: draft.id ?? newId(),
    nameCases: draftNameCases(values.name, values.gender),
    postCases: draftPostCases(values.post),
    dismissedOn: null,
    absences: [],
    version: 1,
  }
}

/** The person with other values: cases follow the name, the gender and the post. */
export function changedCard(before: Person, values: PersonValues): Person {
  return {
    ...before,
    ...values,
    nameCases: nameCasesAfter(before, values.name, values.gender),
    postCases: postCasesAfter(before, values.post),
  }
}
