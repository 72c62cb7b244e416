// People with sensible defaults; a test names only what matters to it.
import { newId } from '../../src/kit/ids.ts'
import { draftNameCases } from '../../src/kit/russian/cases.ts'
import type { Gender } from '../../src/kit/russian/names.ts'
import { draftPostCases } from '../../src/kit/russian/posts.ts'
import { searchKey } from '../../src/kit/russian/search-key.ts'
import { sortKey } from '../../src/kit/russian/sort-key.ts'
import type { Tools } from '../../src/tools.ts'

interface PersonWish {
  id?: string
  surname: string
  firstName: string
  patronymic?: string | null
  gender?: Gender
  post?: string
  hiredOn?: string
  birthDate?: string
  employment?: string
}

/** Adds a person straight to the database and returns the id. */
export async function aPerson(tools: Tools, wish: PersonWish): Promise<string> {
  const { id = newId(), surname, firstName, patronymic = null, gender = 'female', post = 'воспитатель', ...rest } = wish
  const name = { surname, firstName, patronymic }
  const words = [surname, firstName, patronymic].filter((part) => part !== null).join(' ')
  const now = tools.clock.now()
  await tools.database.person.create({
    data: {
      id, ...name, gender, post, ...rest,
      nameCases: JSON.stringify(draftNameCases(name, gender)),
      postCases: JSON.stringify(draftPostCases(post)),
      searchKey: searchKey(words), sortKey: sortKey(words), createdAt: now, updatedAt: now,
    },
  })
  return id
}
