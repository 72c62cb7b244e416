import { expect, it } from 'vitest'
import { filesIn, textOf } from './sources.ts'

const namesOf = (dialect: string) =>
  filesIn(`prisma/migrations/${dialect}`, '.sql').map((path) => path.split('/').slice(3).join('/'))

it('every migration has its twin of the same name', () => {
  expect(namesOf('sqlite').length).toBeGreaterThan(0)
  expect(namesOf('sqlite')).toEqual(namesOf('postgresql'))
})

it('the models behind the last migration are those of the schema: nobody forgot to write one', () => {
  const modelsIn = (folder: string) =>
    Object.fromEntries(filesIn(folder, '.prisma').map((path) => [path.slice(folder.length + 1), textOf(path)]))
  expect(modelsIn('prisma/migrations/models')).toEqual(modelsIn('prisma/schema'))
})
