import type { Answer } from '../../kit/forms/form.ts'
import { defineForm } from '../../kit/forms/form.ts'
import { choice, day, email, hidden, longText, phone, text, url } from '../../kit/forms/fields.ts'
import { markOf, type Organisation, type OrganisationValues } from './organisation.ts'
import { chosenNameCases } from './name-choices.ts'
import { innProblem, ogrnProblem } from './requisites.ts'

const caseHint = 'Составили сами, проверьте. Пустое поле составим заново'

export const requisitesForm = defineForm({
  /** Id of the version the form was drawn from. */
  seen: hidden('', { optional: true }),
  mark: hidden('', { optional: true }),
  kind: choice('Что вы делаете', {
    correction: 'Исправляю опечатку или дополняю: сведения были такими и раньше',
    change: 'Наименование или реквизиты изменились с даты: прежние останутся в документах до неё',
  }),
  validFrom: day('Действует с', {
    ask: 'Укажите дату, с которой действуют сведения',
    hint: 'При изменении с даты впишите новый день: из приказа учредителя или из ЕГРЮЛ',
  }),
  fullName: longText('Полное наименование', {
    ask: 'Укажите полное наименование, как в уставе',
    max: 500,
    rows: 2,
    hint: 'Точно как в уставе, с теми же кавычками: мы ничего в нём не поправляем',
  }),
  shortName: text('Сокращённое наименование', { ask: 'Укажите сокращённое наименование, как в уставе', max: 200, hint: 'Как в уставе: оно стоит в приказах' }),
  displayName: text('Как называть на страницах', { ask: 'Укажите, как называть детский сад на страницах', max: 100, hint: 'Например, Детский сад № 12 «Ивушка»' }),
  nameGenitive: longText('Полное наименование: кого? чего?', { optional: true, max: 500, rows: 2, hint: caseHint }),
  nameDative: longText('Полное наименование: кому? чему?', { optional: true, max: 500, rows: 2, hint: caseHint }),
  namePrepositional: longText('Полное наименование: о ком? о чём?', { optional: true, max: 500, rows: 2, hint: caseHint }),
  founder: text('Учредитель', { optional: true, max: 300, hint: 'Строка над наименованием в бланке. Если в бланке её нет, оставьте пустой' }),
  place: text('Место издания', { ask: 'Укажите место издания документов', max: 100, hint: 'Как в бланке: г. Сосновка, с. Валуевка, пос. Де-Кастри' }),
  address: text('Адрес', { ask: 'Укажите адрес из ЕГРЮЛ', max: 300 }),
  inn: text('ИНН', { ask: 'Укажите ИНН', inputmode: 'numeric', width: 'half', max: 20 }),
  ogrn: text('ОГРН', { ask: 'Укажите ОГРН', inputmode: 'numeric', width: 'half', max: 20 }),
  site: url('Сайт', { optional: true, hint: 'Например, https://sad12.example.ru' }),
  phone: phone('Телефон', { optional: true, width: 'half' }),
  email: email('Электронная почта', { optional: true, width: 'half' }),
}, {
  rules: [
    ({ inn }) => issue('inn', inn && innProblem(digitsOf(inn))),
    ({ ogrn }) => issue('ogrn', ogrn && ogrnProblem(digitsOf(ogrn))),
  ],
})

export type RequisitesInput = ReturnType<typeof requisitesForm.schema.parse>

/** What the form is filled with at first. */
export function requisitesInput(organisation: Organisation): RequisitesInput {
  const { id, validFrom, fullNameCases, founder, phone, email, site, ...rest } = organisation
  return {
    ...rest,
    seen: id,
    mark: markOf(organisation),
    kind: 'correction',
    validFrom,
    nameGenitive: fullNameCases.gen,
    nameDative: fullNameCases.dat,
    namePrepositional: fullNameCases.pre,
    founder: founder ?? undefined,
    phone: phone ?? undefined,
    email: email ?? undefined,
    site: site ?? undefined,
  }
}

/** What was typed as values of a version. */
export function requisitesValues(input: RequisitesInput, before?: Organisation): OrganisationValues {
  const { validFrom, fullName, shortName, displayName, place, address } = input
  const cases = { gen: input.nameGenitive, dat: input.nameDative, pre: input.namePrepositional }
  const old = before && { fullName: before.fullName, cases: before.fullNameCases }
  return {
    validFrom, fullName, shortName, displayName, place, address,
    fullNameCases: chosenNameCases({ fullName, cases }, old),
    founder: input.founder ?? null,
    inn: digitsOf(input.inn),
    ogrn: digitsOf(input.ogrn),
    phone: input.phone ?? null,
    email: input.email ?? null,
    site: input.site ?? null,
  }
}

/** The requisites in words, for the journal and for showing. */
export function requisitesAnswers(organisation: OrganisationValues): Answer[] {
  const input = requisitesInput({ ...organisation, id: '' })
  return requisitesForm.answers({ ...input, kind: 'change' }).filter(({ name }) => name !== 'kind')
}

function digitsOf(text: string): string {
  return text.replace(/\s/g, '')
}

function issue(field: string, words: string | undefined) {
  return words === undefined || words === '' ? undefined : { field, words }
}
