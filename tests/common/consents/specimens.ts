// Facts of a teacher's consents, in the forms the papers want.
import type { ConsentFacts } from '../../../src/common/consents/consent-parts.ts'
import { nothingChosen } from '../../../src/common/consents/dissemination-items.ts'

export const facts: ConsentFacts = {
  form: 'paper',
  organisation: {
    fullName: 'Муниципальное казённое дошкольное образовательное учреждение «Детский сад № 12 «Ивушка»',
    fullNameGen: 'муниципального казённого дошкольного образовательного учреждения «Детский сад № 12 «Ивушка»',
    fullNameDat: 'муниципальному казённому дошкольному образовательному учреждению «Детский сад № 12 «Ивушка»',
    shortName: 'МКДОУ № 12', address: '612000, Кировская область, г. Сосновка, ул. Садовая, д. 5',
    inn: '4300000007', ogrn: '1024300000007', place: 'г. Сосновка',
  },
  person: {
    name: 'Крылова Дарья Алексеевна', nameGen: 'Крыловой Дарьи Алексеевны', short: 'Крылова\u00a0Д.А.', signature: 'Д.А.\u00a0Крылова',
    postGen: 'воспитателя', gender: 'female', contact: null,
  },
  head: { postDat: 'Заведующему', postNom: 'Заведующий', shortDat: 'Савельевой\u00a0М.В.', signature: 'М.В.\u00a0Савельева' },
  until: '2026-08-31',
}

export const processing = { ...facts, processor: null }
export const dissemination = { ...facts, urls: ['https://sad12.example.ru/pedagogam/nastavnichestvo.html'], choices: nothingChosen }
export const transfer = {
  ...facts, recipient: 'Региональный центр наставничества «Вятка»', recipientAddress: 'г. Киров, ул. Ленина, д. 1',
  fields: ['фамилия, имя, отчество', 'должность', 'роль и форма наставничества'],
}
export const mentoring = {
  ...facts,
  person: {
    ...facts.person, name: 'Мельник Павел Ильич', nameGen: 'Мельника Павла Ильича', short: 'Мельник\u00a0П.И.', signature: 'П.И.\u00a0Мельник', gender: 'male' as const,
  },
  menteesGen: ['воспитателя Лукашевич Дарьи Ильиничны'], from: '2025-09-15', to: '2026-05-31', formAndType: 'педагог – педагог, традиционное наставничество',
  hoursPerMonth: 8, pay: 'определяется дополнительным соглашением к трудовому договору',
}
