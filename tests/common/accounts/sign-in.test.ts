import { afterAll, beforeAll, expect, test } from 'vitest'
import { signIn } from '../../../src/common/accounts/sign-in.actions.ts'
import { PASSWORD } from '../../support/cast.ts'
import type { House } from '../../support/house.ts'
import { openHouse } from '../../support/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('an unknown address is told so, without a door', async () => {
  const visitor = await house.stranger().open('/sign-out-of-nowhere')
  expect(visitor.status).toBe(404)
})

test('the right password opens the house and the session gets another id', async () => {
  const visitor = house.stranger()
  await visitor.open('/sign-in')
  const before = await house.database.session.findMany()
  await visitor.signIn('methodist', PASSWORD)
  const own = await house.database.session.findMany({ where: { userId: 'user-methodist' } })
  expect(own).toHaveLength(1)
  expect(before.map(({ id }) => id)).not.toContain(own[0]?.id)
})

test('a wrong password says so at the field, keeps the login and does not tell which part was wrong', async () => {
  const visitor = await house.stranger().signIn('methodist', 'wrong')
  expect(visitor.status).toBe(422)
  expect(visitor.sees('Логин или пароль не подходят')).toBe(true)
  expect(visitor.$('#login').attr('value')).toBe('methodist')
  const nobody = await house.stranger().signIn('nobody', 'wrong')
  expect(nobody.sees('Логин или пароль не подходят')).toBe(true)
})

test('after several wrong passwords the account waits, even for the right one, and opens later', async () => {
  const visitor = house.stranger()
  for (let attempt = 0; attempt < 5; attempt += 1) await visitor.signIn('mentor', 'wrong')
  await visitor.signIn('mentor', PASSWORD)
  expect(visitor.sees('Слишком много неудачных попыток')).toBe(true)
  house.clock.set('2025-09-01T09:02:00+03:00')
  await visitor.signIn('mentor', PASSWORD)
  expect(visitor.path).toBe('/')
})

test('many wrong passwords at once are counted before they are looked at', async () => {
  let looked = 0
  const passwords = { ...house.tools.passwords, verify: async () => { looked += 1; return false } }
  const tries = Array.from({ length: 20 }, () => signIn({ ...house.tools, passwords }, 'psychologist', 'wrong', '10.0.0.7').catch((error: unknown) => error))
  await Promise.all(tries)
  expect(looked).toBeLessThanOrEqual(5)
  looked = 0
  await Promise.all(Array.from({ length: 20 }, () => signIn({ ...house.tools, passwords }, 'nobody-in-a-hurry', 'wrong', '10.0.0.8').catch((error: unknown) => error)))
  expect(looked).toBeLessThanOrEqual(5)
})

test('a login nobody has waits like a real one, so the wait does not tell which logins exist', async () => {
  const visitor = house.stranger()
  for (let attempt = 0; attempt < 6; attempt += 1) await visitor.signIn('nobody-at-all', 'wrong')
  expect(visitor.sees('Слишком много неудачных попыток')).toBe(true)
})

test('a post without the token of the session is refused', async () => {
  const visitor = await house.visitor('methodist')
  const answer = await visitor.agent.post('/sign-out').type('form').send('x=1')
  expect(answer.status).toBe(403)
  expect(answer.text).toContain('Страница устарела')
})
