import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sessionKey } from '../../src/infrastructure/sessions/session-store.ts'
import { permissions } from '../../src/rights/permissions.ts'
import { houseRooms } from '../../src/rooms.ts'
import type { Route } from '../../src/web/room.ts'
import { createSignIn } from '../../src/web/sign-in.ts'
import { openHouse } from '../support/house.ts'
import type { House } from '../support/house.ts'
import { linesWith, sourcesIn } from './sources.ts'

/** The doors themselves: the first page of an empty house, signing in, and the place of a questionnaire on the wall. */
const doors = ['get /first-run', 'post /first-run', 'post /first-run/demo', 'get /sign-in', 'post /sign-in', 'get /s/:code']

/** What parents, inspectors and search engines read: never a form, never anything behind a consent that was not given. */
const publicSection = /^get \/(public(\/.+)?|robots\.txt)$/

/**
 * Opened without an account by whoever has the sealed link: a one-time sign-in, a questionnaire that is answered
 * by a personal link (its pages ask for the account or the link). Routes with the access «sealed» need no entry here.
 */
const sealed = /^(get|post) \/(sign-in\/link\/:id\/:seal|a\/:id\/:seal|answers\/:id(\/.+)?)$/

let house: House
let routes: Route[]

beforeAll(async () => {
  house = await openHouse()
  const doorman = createSignIn({ check: () => Promise.resolve('nobody') })
  const given = { doorman, sessionKeyOf: sessionKey, fillDemo: () => Promise.resolve('nobody') }
  const { all, open } = houseRooms(house.tools, given)
  routes = [...all, ...open].flatMap((room) => room.routes)
})
afterAll(() => house.close())

const nameOf = ({ method, pattern }: Route) => `${method} ${pattern}`
const addressOf = ({ pattern }: Route) => pattern.replace(/:[a-zA-Z]+/g, 'x')

describe('routes', () => {
  it('no address is taken twice', () => {
    const names = routes.map(nameOf)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it('only the doors are open to everyone', () => {
    const open = routes.filter(({ access }) => access.kind === 'everyone').map(nameOf)
    expect(open.filter((name) => !doors.includes(name) && !sealed.test(name) && !publicSection.test(name))).toEqual([])
  })

  it('every permission of the table opens a route', () => {
    const used = new Set(routes.map(({ access }) => (access.kind === 'may' ? access.permission : undefined)))
    expect(Object.keys(permissions).filter((name) => !used.has(name as keyof typeof permissions))).toEqual([])
  })

  it('rooms are the only way to hang up an address', () => {
    const rooms = sourcesIn('src').filter(({ path }) => /^src\/(common|stages)\//.test(path))
    expect(linesWith(rooms, /\b(app|router)\.(get|post|use|all)\(/)).toEqual([])
  })
})

describe('the guard', () => {
  it('leads a stranger to the door, whatever is sent', async () => {
    const { agent } = house.stranger()
    const open: string[] = []
    for (const route of routes.filter(({ access }) => access.kind === 'signedIn' || access.kind === 'may')) {
      const { status, headers } = await agent[route.method](addressOf(route))
      const isShut = status === 401 || (status === 303 && headers['location']?.startsWith('/sign-in'))
      if (!isShut) open.push(`${nameOf(route)}: ${status}`)
    }
    expect(open).toEqual([])
  })

  it('opens nothing to a stranger who guesses a seal', async () => {
    const { agent } = house.stranger()
    const open: string[] = []
    for (const route of routes.filter((one) => one.access.kind === 'sealed' || sealed.test(nameOf(one)))) {
      const { status, headers } = await agent[route.method](addressOf(route))
      const isShut = (status >= 400 && status < 500) || headers['location']?.startsWith('/sign-in')
      if (!isShut) open.push(`${nameOf(route)}: ${status}`)
    }
    expect(open).toEqual([])
  })

  it('refuses whoever lacks the permission before anything is read', async () => {
    const mentee = await house.visitor('mentee')
    const closed = routes.filter(({ access }) => access.kind === 'may' && !roles(access.permission).includes('mentee'))
    const open: string[] = []
    for (const route of closed) {
      const { status } = await mentee.agent[route.method](addressOf(route))
      if (status !== 403) open.push(`${nameOf(route)}: ${status}`)
    }
    expect(closed.length).toBeGreaterThan(0)
    expect(open).toEqual([])
  })
})

function roles(permission: keyof typeof permissions): readonly string[] {
  return permissions[permission].roles
}
