import type { Request } from 'express'
import { newId } from '../../kit/ids.ts'
import { found } from '../../kit/refusal.ts'
import { screenName } from '../../kit/russian/names.ts'
import { can } from '../../rights/permissions.ts'
import type { Tools } from '../../tools.ts'
import { actorOf, may } from '../../web/access.ts'
import { handleForm } from '../../web/handle-form.ts'
import { idOf } from '../../web/record-id.ts'
import { room, type Room } from '../../web/room.ts'
import { journalEntries } from '../journal/index.ts'
import { casesInPapers } from './name-cases.ts'
import { peoplePaths } from './paths.ts'
import { addPersonByForm, changePerson, type Changed } from './person.actions.ts'
import { changePersonPage, newPersonPage } from './person-form.pages.ts'
import { inputOf } from './person-values.ts'
import { changePersonForm, newPersonForm } from './person.form.ts'
import { ENTRIES_FOR_CARD, historyPage, personPage, type AccountLinks, type WorkOfPerson } from './person.pages.ts'
import { personById, personForCard } from './person.store.ts'

const read = may('people.read')
const change = may('people.change')
const WHOLE_HISTORY = 1000

/** The card and its form. `accounts` are addresses of the room of accounts, which stands above this one. */
export function personRoutes(tools: Tools, accounts: AccountLinks, workOf: WorkOfPerson): Room {
  const { get, post, routes } = room()
  const { database, clock } = tools
  const personOf = async (req: Request) => found(await personById(database, idOf(req)))

  get(peoplePaths.newPerson, change, async (_req, res) => {
    const filled = newPersonForm.filled({
      id: newId(),
      category: 'none',
      employment: 'main',
      serviceAsOf: clock.today(),
    })
    await res.page('common/people/person-form', newPersonPage(filled))
  })

  post(peoplePaths.newPerson, change, (req, res) =>
    handleForm(req, res, {
      form: newPersonForm,
      view: 'common/people/person-form',
      page: newPersonPage,
      act: async (input) => {
        const id = await addPersonByForm(tools, actorOf(req), input)
        return { to: peoplePaths.person.to({ id }), notice: addedNotice(found(await personById(database, id))) }
      },
    }),
  )

  get(peoplePaths.change, change, async (req, res) => {
    const person = await personOf(req)
    const filled = changePersonForm.filled({ version: String(person.version), ...inputOf(person) })
    await res.page('common/people/person-form', changePersonPage(person, filled))
  })

  post(peoplePaths.change, change, async (req, res) => {
    const { id } = await personOf(req)
    await handleForm(req, res, {
      form: changePersonForm,
      view: 'common/people/person-form',
      page: async (submission) => changePersonPage(await personOf(req), submission),
      act: async (input) => ({
        to: peoplePaths.person.to({ id }),
        notice: changedNotice(await changePerson(tools, actorOf(req), id, input)),
      }),
    })
  })

  get(peoplePaths.history, read, async (req, res) => {
    const person = await personOf(req)
    const entries = await journalEntries(database, { subject: { kind: 'person', id: person.id } }, WHOLE_HISTORY)
    await res.page('common/people/history', historyPage(person, entries))
  })

  get(peoplePaths.person, read, async (req, res) => {
    const card = found(await personForCard(database, idOf(req)))
    const entries = await journalEntries(
      database,
      { subject: { kind: 'person', id: card.person.id } },
      ENTRIES_FOR_CARD,
    )
    const rights = {
      mayChange: can(req.actor, 'people.change'),
      accounts: can(req.actor, 'accounts.manage') ? accounts : undefined,
    }
    await res.page('common/people/person', personPage({ ...card, entries, work: await workOf(database, card.person.id, clock.today()), today: clock.today(), ...rights }))
  })

  return { get, post, routes }
}

type Person = Changed['person']

function addedNotice(person: Person) {
  const title = `${screenName(person.name)} ${person.gender === 'male' ? 'добавлен' : 'добавлена'} в список`
  return { tone: 'good' as const, title, ...lookThrough(person) }
}

function changedNotice({ person, isRedrafted }: Changed) {
  if (!isRedrafted) return 'Изменения сохранены'
  return { tone: 'good' as const, title: 'Изменения сохранены', ...lookThrough(person) }
}

/** Drafted cases are shown at once in the words of an order. */
function lookThrough(person: Person) {
  const sample = casesInPapers(person).find(({ id }) => id === 'acc')?.words ?? ''
  const link = { href: peoplePaths.cases.to({ id: person.id }), words: 'Проверить падежи' }
  return { words: `Падежи составлены так: «${sample}».`, link }
}
