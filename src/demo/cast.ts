import type { Role } from '../rights/roles.ts'

export interface DemoAccount {
  login: string
  /** Surname and first name as in the staff table. */
  surname: string
  firstName: string
  roles: readonly Role[]
}

/** Who signs in to the demo; one password for all. */
export const demoAccounts: readonly DemoAccount[] = [
  { login: 'methodist', surname: 'Дубравина', firstName: 'Ирина', roles: ['curator', 'dataOfficer'] },
  { login: 'head', surname: 'Берёзкина', firstName: 'Екатерина', roles: ['head'] },
  { login: 'mentor', surname: 'Соломатина', firstName: 'Вера', roles: ['mentor'] },
  { login: 'mentee', surname: 'Лукашевич', firstName: 'Дарья', roles: ['mentee'] },
  { login: 'psychologist', surname: 'Сковорода', firstName: 'Дарья', roles: ['psychologist'] },
]

/** The invented kindergarten; its quotes do not balance, as in the real papers of real kindergartens. */
export const demoKindergarten = {
  fullName: 'Муниципальное казённое дошкольное образовательное учреждение «Детский сад № 12 «Ивушка»',
  shortName: 'МКДОУ № 12',
  displayName: 'Детский сад № 12 «Ивушка»',
  founder: 'Администрация города Сосновки',
  place: 'г. Сосновка',
  address: '612000, г. Сосновка, ул. Садовая, д. 5',
  inn: '4300000007',
  ogrn: '1024300000007',
  phone: '+7 900 111-01-01',
  email: 'sad12@example.ru',
  site: 'https://ivushka.example.ru',
}

/** The chair of the trade union committee, who agrees the regulation by a signature: as in the signature block. */
export const demoUnionChair = 'Г.Н.\u00a0Колесова'

/** Whom the curator asked about a mentor, by surname and first name as in the staff table. */
export const demoMentees: readonly string[] = [
  'Лукашевич Дарья', 'Белоусова Ксения', 'Дронова Лидия', 'Ким Светлана', 'Мамедова Айгюн', 'Жукова Мария', 'Черных Любовь',
]
/** Has not answered about the consent yet. */
export const keptWaiting = 'Жукова Мария'
/** Has refused, which is an answer. */
export const saidNo = 'Черных Любовь'

export const demoMentors: readonly string[] = [
  'Соломатина Вера', 'Сомова Елена', 'Римская-Корсакова Анна', 'Гейне-Белых Нинель', 'Мельник Ольга', 'Шевченко Юлия',
]

/** The login of whoever signs in to the demo; the others answer on paper. */
export function accountOf(name: string): string | undefined {
  return demoAccounts.find(({ surname, firstName }) => name === `${surname} ${firstName}`)?.login
}

/** Pages beside the open section of this house where news of the invented kindergarten stand; consents name each of them. */
export const demoPages = { site: `${demoKindergarten.site}/nastavnichestvo`, network: 'https://network.example.ru/sad12' }
