// A kindergarten large enough for the bench of answers: people with a consent, one campaign, a personal link for each.
import { join } from 'node:path'

/** Fills an empty database and returns the link of everybody. */
export async function seedAnswers(folder, secret, people) {
  const [{ createTools }, { launch }, { linkSeal }, { questionnairesOfHouse }, { newId }] = await Promise.all([
    import('../dist/infrastructure/tools.js'),
    import('../dist/common/surveys/survey.actions.js'),
    import('../dist/common/surveys/access.js'),
    import('../dist/questionnaires.js'),
    import('../dist/kit/ids.js'),
  ])
  const publicUrl = 'http://127.0.0.1'
  const tools = await createTools({ databaseUrl: `file:${join(folder, 'mentoring.db')}`, sessionSecret: secret, timeZone: 'Europe/Moscow', publicUrl })
  const { database, clock } = tools
  const at = clock.now()
  const today = clock.today()
  const persons = Array.from({ length: people }, (_, index) => personRow(index, at))
  await database.person.createMany({ data: persons })
  await database.user.create({ data: { id: 'user-1', personId: persons[0].id, login: 'curator', createdAt: at } })
  await database.consent.createMany({
    data: persons.map(({ id }) => ({
      id: newId(), personId: id, kind: 'processing-mentee', batch: newId(), terms: '{}', offeredOn: today, offeredAt: at,
      offeredById: persons[0].id, answer: 'signed', answeredAt: at, signedOn: today, way: 'paper',
    })),
  })
  const curator = { userId: 'user-1', personId: persons[0].id, name: persons[0], post: 'методист', gender: 'female', roles: ['curator'] }
  const wish = { id: newId(), key: 'mentee_request', title: 'Анкета', people: persons.map(({ id }) => id), dueOn: today, occasion: undefined }
  await launch(tools, questionnairesOfHouse(), curator, wish)
  const rows = await database.assignment.findMany({ select: { id: true, nonce: true } })
  const links = rows.map((row) => ({ id: row.id, path: `/a/${row.id}/${linkSeal(tools, row)}` }))
  await database.$disconnect()
  return links
}

function personRow(index, at) {
  const surname = `Педагог${index}`
  const name = { surname, firstName: 'Анна', patronymic: 'Петровна' }
  const cases = (value) => JSON.stringify(Object.fromEntries(['nom', 'gen', 'dat', 'acc', 'ins', 'pre'].map((key) => [key, value])))
  return {
    id: `person-${index}`, ...name, gender: 'female', nameCases: cases(name), post: 'воспитатель', postCases: cases('воспитатель'),
    birthDate: '1990-03-07', searchKey: surname.toLowerCase(), sortKey: surname.toLowerCase(), createdAt: at, updatedAt: at,
  }
}
