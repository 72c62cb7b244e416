// The administrator's way in when nobody can sign in: npm run account
import { accountPaths, allAccounts, invite, issueLink, linkSeal, LOGIN_PATTERN } from './common/accounts/index.ts'
import { theHouse } from './common/journal/index.ts'
import { addPerson, peopleOn } from './common/people/index.ts'
import { createTools } from './infrastructure/tools.ts'
import { newId } from './kit/ids.ts'
import { Refusal } from './kit/refusal.ts'
import { fullName, splitFullName } from './kit/russian/names.ts'
import type { PersonName } from './kit/russian/names.ts'
import { settingsOrStop } from './main.ts'
import type { Tools } from './tools.ts'

const USAGE = `Как пользоваться:
  npm run account                                             список учётных записей
  npm run account -- link ЛОГИН                               новая ссылка, по которой человек задаст пароль
  npm run account -- curator ЛОГИН "Фамилия Имя Отчество" "должность"   завести куратора`

/** Carries out one command and returns what to print. Throws a Refusal in Russian when it cannot. */
export async function accountCommand(tools: Tools, words: readonly string[]): Promise<string> {
  const [command, login = '', name = '', post = ''] = words
  if (command === undefined) return list(tools)
  if (command === 'link' && login) return link(tools, login)
  if (command === 'curator' && login && name && post) return curator(tools, login, name, post)
  return USAGE
}

async function list(tools: Tools): Promise<string> {
  const accounts = await allAccounts(tools.database)
  if (accounts.length === 0) return `Учётных записей ещё нет: откройте ${tools.publicUrl}/first-run\n\n${USAGE}`
  return `${accounts.map(({ login, person }) => `${login}  ${fullName(person)}, ${person.post}`).join('\n')}\n\n${USAGE}`
}

async function link(tools: Tools, login: string): Promise<string> {
  const account = (await allAccounts(tools.database)).find((one) => one.login === login.toLowerCase())
  if (account === undefined) throw new Refusal('not-found', `Учётной записи ${login} нет. Список покажет команда без слов.`)
  return addressOf(tools, await issueLink(tools, theHouse, account.id))
}

async function curator(tools: Tools, login: string, words: string, post: string): Promise<string> {
  const name = splitFullName(words)
  if (name === undefined) throw new Refusal('invalid', 'Напишите в кавычках фамилию, имя и отчество.')
  const wanted = login.toLowerCase()
  if (!LOGIN_PATTERN.test(wanted)) throw new Refusal('invalid', 'Логин: латинские буквы, цифры, точка и дефис, не короче трёх знаков.')
  // Before a person is written down: a refusal must leave nobody behind.
  if ((await allAccounts(tools.database)).some((one) => one.login === wanted)) throw new Refusal('invalid', `Логин ${wanted} уже занят. Придумайте другой.`)
  const personId = (await knownPerson(tools, name)) ?? (await tools.transaction((tx) => addPerson(tx, tools, theHouse, { name, post })))
  const id = await invite(tools, theHouse, { id: newId(), personId, login, roles: ['curator'], from: tools.clock.today() })
  const account = (await allAccounts(tools.database)).find((one) => one.id === id)
  return addressOf(tools, account?.links[0]?.id ?? '')
}

/** The card of the person when the house has it already. */
async function knownPerson(tools: Tools, name: PersonName): Promise<string | undefined> {
  const same = (await peopleOn(tools.database, tools.clock.today())).filter((person) => fullName(person.name) === fullName(name))
  if (same.length > 1) throw new Refusal('invalid', `В списке несколько человек по имени ${fullName(name)}. Дайте ссылку другому куратору или заведующему: он выберет нужного.`)
  return same[0]?.id
}

function addressOf(tools: Tools, linkId: string): string {
  const address = tools.publicUrl + accountPaths.link.to({ id: linkId, seal: linkSeal(tools, linkId) })
  return `Откройте ссылку и задайте пароль (неделя, один раз):\n${address}`
}

if (process.argv[1] !== undefined && import.meta.filename === process.argv[1]) {
  const tools = await createTools(settingsOrStop())
  const isRefused = await accountCommand(tools, process.argv.slice(2)).then(
    (answer) => (console.log(answer), false),
    (error: unknown) => {
      if (!(error instanceof Refusal)) throw error
      console.error(error.words)
      return true
    },
  )
  await tools.database.$disconnect()
  process.exit(isRefused ? 1 : 0)
}
