// The fictional kindergarten everybody in the tests knows by name.
import { draftNameCases } from '../../src/kit/russian/cases.ts'
import { draftPostCases } from '../../src/kit/russian/posts.ts'
import { searchKey } from '../../src/kit/russian/search-key.ts'
import { sortKey } from '../../src/kit/russian/sort-key.ts'
import type { Role } from '../../src/rights/roles.ts'
import type { Tools } from '../../src/tools.ts'

export const PASSWORD = 'ivushka-test-2025'

interface CastEntry {
  surname: string
  firstName: string
  patronymic: string
  post: string
  roles: Role[]
}

export const cast = {
  methodist: { surname: 'Лебедева', firstName: 'Ольга', patronymic: 'Николаевна', post: 'старший воспитатель', roles: ['curator'] },
  head: { surname: 'Савельева', firstName: 'Марина', patronymic: 'Викторовна', post: 'заведующий', roles: ['head'] },
  mentor: { surname: 'Соколова', firstName: 'Нина', patronymic: 'Дмитриевна', post: 'воспитатель', roles: ['mentor'] },
  mentee: { surname: 'Крылова', firstName: 'Дарья', patronymic: 'Алексеевна', post: 'воспитатель', roles: ['mentee'] },
  psychologist: { surname: 'Рябинина', firstName: 'Татьяна', patronymic: 'Сергеевна', post: 'педагог-психолог', roles: ['psychologist'] },
} as const satisfies Record<string, CastEntry & { roles: readonly Role[] }>

export type CastMember = keyof typeof cast

/** Id of a person of the cast; accounts are `user-<login>`. */
export function castId(who: CastMember): string {
  return `person-${who}`
}

/** Moves everybody in: the kindergarten with its requisites, five people with accounts, the head who signs. */
export async function furnish(tools: Tools): Promise<void> {
  const now = tools.clock.now()
  await tools.transaction(async (tx) => {
    await tx.organisationVersion.create({
      data: {
        id: 'organisation-1',
        validFrom: '2015-01-01',
        fullName: 'Муниципальное казённое дошкольное образовательное учреждение «Детский сад № 12 «Ивушка»',
        shortName: 'МКДОУ № 12',
        displayName: 'Детский сад № 12 «Ивушка»',
        fullNameCases: JSON.stringify({
          gen: 'муниципального казённого дошкольного образовательного учреждения «Детский сад № 12 «Ивушка»',
          dat: 'муниципальному казённому дошкольному образовательному учреждению «Детский сад № 12 «Ивушка»',
          pre: 'муниципальном казённом дошкольном образовательном учреждении «Детский сад № 12 «Ивушка»',
        }),
        founder: 'Администрация города Сосновки',
        place: 'г. Сосновка',
        address: '612000, Кировская область, г. Сосновка, ул. Садовая, д. 5',
        inn: '4300000007',
        ogrn: '1024300000007',
        createdAt: now,
      },
    })
    const people = Object.entries(cast).map(([login, { roles, post, ...name }]) => ({ login, roles, post, name, id: castId(login as CastMember) }))
    await tx.person.createMany({
      data: people.map(({ id, name, post }) => ({
        id,
        ...name,
        gender: 'female',
        nameCases: JSON.stringify(draftNameCases(name, 'female')),
        post,
        postCases: JSON.stringify(draftPostCases(post)),
        hiredOn: '2015-09-01',
        searchKey: searchKey(`${name.surname} ${name.firstName} ${name.patronymic}`),
        sortKey: sortKey(`${name.surname} ${name.firstName} ${name.patronymic}`),
        createdAt: now,
        updatedAt: now,
      })),
    })
    const passwordHash = await tools.passwords.hash(PASSWORD)
    await tx.user.createMany({ data: people.map(({ id, login }) => ({ id: `user-${login}`, personId: id, login, passwordHash, passwordSetAt: now, createdAt: now })) })
    await tx.roleGrant.createMany({
      data: people.flatMap(({ login, roles }) => roles.map((role) => ({ id: `grant-${login}-${role}`, userId: `user-${login}`, role, from: '2020-01-01' }))),
    })
    await tx.signatory.create({
      data: { id: 'signatory-1', personId: castId('head'), post: 'Заведующий', acting: false, validFrom: '2015-09-01' },
    })
  })
}
