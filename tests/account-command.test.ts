import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { accountCommand } from '../src/account-command.ts'
import { aPerson } from './support/builders.ts'
import type { House } from './support/house.ts'
import { openHouse } from './support/house.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const run = (...words: string[]) => accountCommand(house.tools, words)
const people = () => house.database.person.count()

describe('npm run account', () => {
  test('lists the accounts and says how to use it', async () => {
    expect(await run()).toMatch(/methodist {2}.+\n[^]*Как пользоваться/)
    expect(await run('abracadabra')).toContain('Как пользоваться')
  })

  test('gives a link by which the person sets a password', async () => {
    const [, address = ''] = (await run('link', 'METHODIST')).split('\n')
    const stranger = house.stranger()
    await stranger.open(address.replace('http://house.test', ''))
    expect(stranger.status).toBe(200)
    await expect(run('link', 'nobody')).rejects.toThrow('Учётной записи nobody нет')
  })

  test('makes a curator of a new person', async () => {
    const before = await people()
    expect(await run('curator', 'kim', 'Ким Светлана', 'методист')).toContain('/sign-in/link/')
    expect(await people()).toBe(before + 1)
    const { grants } = await house.database.user.findUniqueOrThrow({ where: { login: 'kim' }, include: { grants: true } })
    expect(grants.map(({ role }) => role)).toEqual(['curator'])
  })

  test('leaves nobody behind when the login is taken', async () => {
    const before = await people()
    await expect(run('curator', 'methodist', 'Ким Светлана', 'методист')).rejects.toThrow('Логин methodist уже занят')
    await expect(run('curator', 'Ким!', 'Ким Светлана', 'методист')).rejects.toThrow('латинские буквы')
    expect(await people()).toBe(before)
  })

  test('takes the card of the person that is there already, and asks when there are two', async () => {
    await aPerson(house.tools, { surname: 'Ким', firstName: 'Светлана', post: 'воспитатель' })
    const before = await people()
    await run('curator', 'kim', 'Ким Светлана', 'методист')
    expect(await people()).toBe(before)

    await aPerson(house.tools, { surname: 'Цой', firstName: 'Нелли', post: 'воспитатель' })
    await aPerson(house.tools, { surname: 'Цой', firstName: 'Нелли', post: 'методист' })
    await expect(run('curator', 'tsoy', 'Цой Нелли', 'методист')).rejects.toThrow('несколько')
  })
})
