import { draftFullNameCases } from './full-name-cases.ts'
import type { OrganisationNameCases } from './organisation.ts'

interface NameWithCases {
  fullName: string
  cases: Partial<OrganisationNameCases>
}

/**
 * Cases to be kept: what was typed; where nothing was typed, or an old case was left standing beside a new name,
 * a fresh draft.
 */
export function chosenNameCases(typed: NameWithCases, before?: NameWithCases): OrganisationNameCases {
  const draft = draftFullNameCases(typed.fullName)
  const isRenamed = before !== undefined && before.fullName !== typed.fullName
  const chosen = (id: keyof OrganisationNameCases) => {
    const text = typed.cases[id]
    return text === undefined || (isRenamed && text === before.cases[id]) ? draft[id] : text
  }
  return { gen: chosen('gen'), dat: chosen('dat'), pre: chosen('pre') }
}
