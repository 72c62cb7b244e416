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
