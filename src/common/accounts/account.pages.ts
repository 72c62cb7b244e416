import type { Day } from '../../kit/calendar/day.ts'
import { dayOfMoment } from '../../kit/calendar/day.ts'
import type { FormView } from '../../kit/forms/form-view.ts'
import { requisiteDay, screenMoment } from '../../kit/russian/dates.ts'
import { fullName, politeName, screenName } from '../../kit/russian/names.ts'
import type { Tag } from '../../kit/tone.ts'
import { permissions } from '../../rights/permissions.ts'
import type { Role } from '../../rights/roles.ts'
import { roleSchema, roleWords } from '../../rights/roles.ts'
import type { AccountRow } from './account.store.ts'
import { isValidOn } from './grant.ts'
import { accountPaths } from './paths.ts'
import { isUsable } from './sign-in-link.ts'

interface Moment {
  now: Date
  today: Day
  zone: string
}

/** What an account is like now; a state without words does not compile. */
function stateOf({ disabledAt, passwordHash, links }: AccountRow, { now, zone }: Moment): Tag {
  if (disabledAt !== null) return { tone: 'plain', words: 'Доступ закрыт' }
  const [link] = links
  const waits = link !== undefined && isUsable(link, now)
  if (waits) return { tone: 'wait', words: `Ссылка ждёт до ${requisiteDay(dayOfMoment(link.expiresAt, zone))}` }
  return passwordHash === null ? { tone: 'need', words: 'Ссылка истекла' } : { tone: 'good', words: 'Входит' }
}

function rolesToday({ grants }: AccountRow, today: Day): string {
  return grants.filter((grant) => isValidOn(grant, today)).map(({ role }) => roleWords[role as Role].name).join(', ')
}

export function accountsPage(accounts: readonly AccountRow[], moment: Moment) {
  const columns = [
    { key: 'name', words: 'Сотрудник', keep: true },
    { key: 'login', words: 'Логин' },
    { key: 'roles', words: 'Роли сегодня' },
    { key: 'state', words: 'Состояние' },
  ]
  const rows = accounts.map((account) => ({
    id: account.id,
    name: screenName(account.person),
    cells: {
      name: { words: fullName(account.person), href: accountPaths.account.to({ id: account.id }), sub: account.person.post },
      login: account.login,
      roles: rolesToday(account, moment.today),
      state: { tag: stateOf(account, moment) },
    },
  }))
  return {
    title: 'Учётные записи',
    head: {
      title: 'Учётные записи',
      lead: 'Кто входит в систему и с какими ролями',
      primary: { href: accountPaths.invite.to(), words: 'Пригласить сотрудника' },
      actions: [{ href: accountPaths.permissions.to(), words: 'Кто что видит' }],
    },
    table: { label: 'Учётные записи', columns, rows },
  }
}

export function accountPage(account: AccountRow, { now, today, zone }: Moment, rights: { isOwn: boolean; mayTouch: boolean }) {
  const id = { id: account.id }
  const state = stateOf(account, { now, today, zone })
  const canEnter = account.disabledAt === null
  const { isOwn, mayTouch } = rights
  return {
    title: fullName(account.person),
    head: {
      crumbs: [{ words: 'Учётные записи', href: accountPaths.accounts.to() }, { words: screenName(account.person) }],
      title: fullName(account.person),
      lead: account.person.post,
      tag: state,
    },
    facts: [
      { label: 'Логин', value: account.login },
      { label: 'Пароль', value: account.passwordSetAt ? `задан ${screenMoment(account.passwordSetAt, zone, today)}` : 'ещё не задан' },
      { label: 'Доступ открыт', value: screenMoment(account.createdAt, zone, today) },
    ],
    grants: account.grants.map((grant) => ({
      words: roleWords[grant.role as Role].name,
      duties: roleWords[grant.role as Role].duties,
      term: `с ${requisiteDay(grant.from)}${grant.to ? ` по ${requisiteDay(grant.to)}` : ''}`,
      holds: isValidOn(grant, today),
      ending: mayTouch && (grant.to === null || grant.to > today) ? accountPaths.roleEnding.to({ ...id, grantId: grant.id }) : undefined,
    })),
    addRole: canEnter ? accountPaths.roles.to(id) : undefined,
    newLink: mayTouch && canEnter ? accountPaths.newLink.to(id) : undefined,
    slip: mayTouch && canEnter && state.tone === 'wait' ? accountPaths.slip.to(id) : undefined,
    closure: mayTouch && canEnter && !isOwn ? accountPaths.closure.to(id) : undefined,
    reopening: canEnter || !mayTouch ? undefined : accountPaths.reopening.to(id),
  }
}

/** A page with one form under the list of accounts. */
export function accountFormPage(title: string, crumbs: { words: string; href?: string }[], form: FormView, lead?: string) {
  const first = { words: 'Учётные записи', href: accountPaths.accounts.to() }
  return { title, head: { crumbs: [first, ...crumbs, { words: title }], title, lead }, form }
}

interface Slip {
  account: AccountRow
  address: string
  expires: string
  /** QR code as the path of an SVG with its size in modules. */
  code: { path: string; size: number }
  organisation: string
}

/** The slip handed to a person: what to open, what to enter, until when; no password stands on it. */
export function slipPage({ account, address, expires, code, organisation }: Slip) {
  const polite = politeName(account.person)
  const copied = [
    `${polite}, для вас открыт доступ к системе наставничества.`,
    `Откройте ссылку и придумайте пароль: ${address}`,
    `Логин: ${account.login}. Ссылка действует до ${expires} и открывается один раз.`,
  ].join('\n')
  return {
    title: `Ссылка для входа: ${screenName(account.person)}`,
    crumbs: [
      { words: 'Учётные записи', href: accountPaths.accounts.to() },
      { words: screenName(account.person), href: accountPaths.account.to({ id: account.id }) },
      { words: 'Ссылка для входа' },
    ],
    organisation,
    name: fullName(account.person),
    login: account.login,
    address,
    expires,
    code,
    copied,
  }
}

/** «Кто что видит»: the table of rights, readable and printable. */
export function permissionsPage() {
  const columns = [
    { key: 'what', words: 'Что можно', keep: true },
    ...roleSchema.options.map((role) => ({ key: role, words: roleWords[role].name })),
  ]
  const rows = Object.values(permissions).map(({ words, roles }) => ({
    name: words,
    cells: {
      what: words,
      ...Object.fromEntries(roleSchema.options.map((role) => [role, (roles as readonly Role[]).includes(role) ? 'да' : 'нет'])),
    },
  }))
  return {
    title: 'Кто что видит',
    head: { title: 'Кто что видит', lead: 'Права по ролям: одна таблица, по ней система и решает' },
    table: { label: 'Права по ролям', columns, rows },
    roles: roleSchema.options.map((role) => ({ label: roleWords[role].name, value: roleWords[role].duties })),
  }
}
