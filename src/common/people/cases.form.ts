// Five oblique cases of a name and a post as one form; the nominative stands in the card.
import { hidden, text } from '../../kit/forms/fields.ts'
import { defineForm } from '../../kit/forms/form.ts'
import type { NameCases, PostCases } from '../../kit/russian/cases.ts'
import type { Person } from './person.ts'

const ofSurname = (label: string) => text(label, { max: 80, width: 'half', ask: 'Впишите фамилию в этом падеже' })
const ofFirstName = (label: string) => text(label, { max: 80, width: 'half', ask: 'Впишите имя в этом падеже' })
const ofPatronymic = (label: string) => text(label, { max: 80, width: 'half', optional: true })
const ofPost = (label: string) => text(label, { max: 150, optional: true })

export const casesForm = defineForm({
  version: hidden('Карточка', { max: 10 }),
  genSurname: ofSurname('Фамилия, кого?'),
  genFirstName: ofFirstName('Имя, кого?'),
  genPatronymic: ofPatronymic('Отчество, кого?'),
  genPost: ofPost('Должность, кого?'),
  datSurname: ofSurname('Фамилия, кому?'),
  datFirstName: ofFirstName('Имя, кому?'),
  datPatronymic: ofPatronymic('Отчество, кому?'),
  datPost: ofPost('Должность, кому?'),
  accSurname: ofSurname('Фамилия, назначить кого?'),
  accFirstName: ofFirstName('Имя, назначить кого?'),
  accPatronymic: ofPatronymic('Отчество, назначить кого?'),
  accPost: ofPost('Должность, назначить кого?'),
  insSurname: ofSurname('Фамилия, кем?'),
  insFirstName: ofFirstName('Имя, кем?'),
  insPatronymic: ofPatronymic('Отчество, кем?'),
  insPost: ofPost('Должность, кем?'),
  preSurname: ofSurname('Фамилия, о ком?'),
  preFirstName: ofFirstName('Имя, о ком?'),
  prePatronymic: ofPatronymic('Отчество, о ком?'),
  prePost: ofPost('Должность, о ком?'),
})

export const obliqueCases = ['gen', 'dat', 'acc', 'ins', 'pre'] as const
export type CasesInput = ReturnType<(typeof casesForm.schema)['parse']>

type Cases = Pick<Person, 'nameCases' | 'postCases'>

/** The form filled in with these cases. */
export function casesInputOf({ nameCases, postCases }: Cases): Omit<CasesInput, 'version'> {
  const pairs = obliqueCases.flatMap((id) => [
    [`${id}Surname`, nameCases[id].surname],
    [`${id}FirstName`, nameCases[id].firstName],
    [`${id}Patronymic`, nameCases[id].patronymic ?? undefined],
    [`${id}Post`, postCases[id] || undefined],
  ])
  return Object.fromEntries(pairs) as Omit<CasesInput, 'version'>
}

/** The cases as entered; the nominative is the card's, and who has no patronymic gets none in any case. */
export function casesOf(person: Pick<Person, 'name' | 'post'>, input: CasesInput): Cases {
  const { name, post } = person
  const nameIn = (id: (typeof obliqueCases)[number]) => ({
    surname: input[`${id}Surname`],
    firstName: input[`${id}FirstName`],
    patronymic: name.patronymic === null ? null : (input[`${id}Patronymic`] ?? name.patronymic),
  })
  const postIn = (id: (typeof obliqueCases)[number]) => input[`${id}Post`] ?? post
  const nameCases: NameCases = {
    nom: name,
    gen: nameIn('gen'),
    dat: nameIn('dat'),
    acc: nameIn('acc'),
    ins: nameIn('ins'),
    pre: nameIn('pre'),
  }
  const postCases: PostCases = {
    nom: post,
    gen: postIn('gen'),
    dat: postIn('dat'),
    acc: postIn('acc'),
    ins: postIn('ins'),
    pre: postIn('pre'),
  }
  return { nameCases, postCases }
}
