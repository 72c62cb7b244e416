import { requisiteDay } from '../../../kit/russian/dates.ts'
import { fullName, type PersonName } from '../../../kit/russian/names.ts'
import { searchKey } from '../../../kit/russian/search-key.ts'
import type { ExistingPerson, PersonDraft } from './person-draft.ts'

/** Who of the known people the row is about: somebody, nobody, or we cannot tell and have to ask. */
export type Match =
  | { kind: 'none'; doubt?: string }
  | { kind: 'one'; person: ExistingPerson; doubt?: string }
  | { kind: 'unclear'; words: string }

/** Name and birth date decide; initials never do, so two «Кузнецова А. В.» stay two people. */
export function findExisting(draft: PersonDraft, existing: readonly ExistingPerson[]): Match {
  const sameName = existing.filter((person) => namesOf(person).includes(nameKey(draft)))
  if (draft.birthDate === null) return matchWithoutDate(sameName)
  const sameDay = sameName.filter((person) => person.birthDate === draft.birthDate)
  const [person] = sameDay
  if (person && sameDay.length === 1) return { kind: 'one', person, ...doubtAboutSurname(person, draft) }
  if (person) return { kind: 'unclear', words: 'В базе этот человек записан дважды. Сначала уберите повтор в базе.' }
  const undated = sameName.filter((candidate) => candidate.birthDate === null)
  const [candidate] = undated
  if (candidate && undated.length === 1)
    return {
      kind: 'one',
      person: candidate,
      doubt: 'В базе у этого человека нет даты рождения. Проверьте, что это он.',
    }
  if (candidate)
    return { kind: 'unclear', words: 'В базе несколько таких людей без даты рождения. Сначала впишите им даты.' }
  return { kind: 'none', ...doubtAboutNamesake(draft, sameName, existing) }
}

function matchWithoutDate(sameName: readonly ExistingPerson[]): Match {
  const [person] = sameName
  if (!person) return { kind: 'none' }
  if (sameName.length > 1)
    return {
      kind: 'unclear',
      words: 'В базе несколько людей с таким именем. Впишите дату рождения, чтобы их различить.',
    }
  return { kind: 'one', person, doubt: 'В файле нет даты рождения, нашли по имени. Проверьте, что это тот же человек.' }
}

function doubtAboutSurname(person: ExistingPerson, draft: PersonDraft): { doubt?: string } {
  if (person.dismissedOn) return { doubt: `По базе человек уволен ${requisiteDay(person.dismissedOn)}. Проверьте.` }
  const current = person.surname === draft.surname || nameKey(person) === nameKey(draft)
  return current ? {} : { doubt: `В файле прежняя фамилия, в базе – ${fullName(person)}.` }
}

function doubtAboutNamesake(
  draft: PersonDraft,
  sameName: readonly ExistingPerson[],
  existing: readonly ExistingPerson[],
): { doubt?: string } {
  const [namesake] = sameName
  if (namesake?.birthDate)
    return {
      doubt: `В базе есть полный тёзка, дата рождения ${requisiteDay(namesake.birthDate)}. Проверьте, что это другой.`,
    }
  const renamed = existing.find(
    (person) =>
      person.birthDate === draft.birthDate &&
      person.patronymic !== null &&
      nameKey({ ...person, surname: '' }) === nameKey({ ...draft, surname: '' }),
  )
  if (!renamed) return {}
  return {
    doubt: `Та же дата рождения у человека ${fullName(renamed)}. Если это смена фамилии, измените её в карточке.`,
  }
}

/** Somebody of the file met before, with the line he stands in. */
export interface Earlier {
  line: number
  draft: PersonDraft
}

export type Repeat =
  { kind: 'none'; doubt?: string } | { kind: 'same'; line: number } | { kind: 'unclear'; words: string }

/** The same person twice in one file; people with equal names and different birth dates are different people. */
export function findRepeat(draft: PersonDraft, earlier: readonly Earlier[]): Repeat {
  const sameName = earlier.filter((one) => nameKey(one.draft) === nameKey(draft))
  const twin = sameName.find((one) => one.draft.birthDate === draft.birthDate && !contradict(one.draft, draft))
  if (twin) return { kind: 'same', line: twin.line }
  const half = sameName.find((one) => (one.draft.birthDate === null) !== (draft.birthDate === null))
  if (half)
    return {
      kind: 'unclear',
      words: `Такое же имя в строке ${half.line}. Если это другой человек, впишите даты рождения в обе строки.`,
    }
  const [namesake] = sameName
  return namesake
    ? { kind: 'none', doubt: `Полный тёзка в строке ${namesake.line}. Проверьте, что это разные люди.` }
    : { kind: 'none' }
}

/** Without birth dates only different work can tell namesakes apart. */
function contradict(one: PersonDraft, other: PersonDraft): boolean {
  if (one.birthDate !== null) return false
  return (['post', 'hiredOn', 'phone', 'email'] as const).some(
    (field) => one[field] !== null && other[field] !== null && one[field] !== other[field],
  )
}

function namesOf(person: ExistingPerson): string[] {
  return [person.surname, ...(person.formerSurnames ?? [])].map((surname) => nameKey({ ...person, surname }))
}

function nameKey(name: PersonName): string {
  return searchKey(fullName(name))
}
