import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { proposedLogin } from '../../../src/common/accounts/login.ts'
import { waitAfter } from '../../../src/common/accounts/lockout.ts'
import { passwordFault } from '../../../src/common/accounts/password-rules.ts'
import type { House } from '../../support/house.ts'
import { openHouse } from '../../support/house.ts'
import { PASSWORD } from '../../support/cast.ts'
import { aPerson } from '../../support/builders.ts'

describe('rules', () => {
  test.each([
    [4, 0], [5, 30], [6, 60], [7, 120], [12, 3600], [99, 3600],
  ])('after %i failures an account waits %i seconds', (failures, seconds) => {
    expect(waitAfter(failures, 'account')).toBe(seconds)
  })

  test.each([
    ['Римская-Корсакова', 'rimskaya-korsakova'], ['Щербакова', 'scherbakova'], ['Ёлкина', 'elkina'], ['Ким', 'kim'], ['Ю', 'yuanna'],
  ])('%s gets the login %s', (surname, login) => {
    expect(proposedLogin({ surname, firstName: 'Анна', patronymic: null }, new Set())).toBe(login)
  })

  test('a taken login gets a number', () => {
    const taken = new Set(['kim', 'kim2'])
    expect(proposedLogin({ surname: 'Ким', firstName: 'Анна', patronymic: null }, taken)).toBe('kim3')
  })

  test.each([
    ['короткий', 'подлиннее'], ['lebedeva-2025', 'логин'], ['aaaaaaaaaaaa', 'разных знаков'], ['1234567890', 'первым'], ['Пароль пароль', 'первым'],
  ])('the password «%s» is refused', (password, words) => {
    expect(passwordFault(password, 'lebedeva')).toContain(words)
  })

  test('three words make a good password', () => {
    expect(passwordFault('ива река облако', 'lebedeva')).toBeUndefined()
  })
})

describe('an account', () => {
  let house: House
  beforeEach(async () => {
    house = await openHouse()
  })
  afterEach(() => house.close())

  async function invitedKim() {
    await aPerson(house.tools, { surname: 'Ким', firstName: 'Светлана', post: 'воспитатель' })
    const methodist = await house.visitor('methodist')
    await methodist.open('/accounts/new')
    methodist.choose('Сотрудник', 'Ким Светлана').fill('Логин', 'kim').choose('Роли', 'Наставник', 'Наставляемый')
    await methodist.press('Открыть доступ')
    const link = /http:\/\/house\.test(\/sign-in\/link\/[^\s<]+)/.exec(methodist.html)?.[1] ?? ''
    return { methodist, link }
  }

  test('is opened for a person, who sets the password by a one-time link', async () => {
    const { methodist, link } = await invitedKim()
    expect(methodist.heading).toContain('Ссылка для входа')
    const kim = await house.stranger().open(link)
    expect(kim.heading).toBe('Здравствуйте, Светлана')
    kim.fill('Новый пароль', 'ива река облако').fill('Ещё раз', 'ива река облака')
    await kim.press('Задать пароль и войти')
    expect(kim.sees('Пароли не совпали')).toBe(true)
    kim.fill('Новый пароль', 'ива река облако').fill('Ещё раз', 'ива река облако')
    await kim.press('Задать пароль и войти')
    expect(kim.path).toBe('/')
    const again = await house.stranger().open(link)
    expect(again.status).toBe(404)
    expect(again.sees('уже использована или устарела')).toBe(true)
    const signedIn = await house.stranger().signIn('kim', 'ива река облако')
    expect(signedIn.path).toBe('/')
  })

  test('a guessed, expired or replaced link opens nothing', async () => {
    const { methodist, link } = await invitedKim()
    expect((await house.stranger().open(link.slice(0, -1) + 'x')).status).toBe(404)
    await methodist.follow('Ким С.')
    await methodist.press('Выдать новую ссылку')
    expect((await house.stranger().open(link)).status).toBe(404)
    const fresh = /http:\/\/house\.test(\/sign-in\/link\/[^\s<]+)/.exec(methodist.html)?.[1] ?? ''
    house.clock.set('2025-09-09T09:00:00+03:00')
    expect((await house.stranger().open(fresh)).status).toBe(404)
  })

  test('a double press makes one account', async () => {
    await aPerson(house.tools, { surname: 'Ким', firstName: 'Светлана', post: 'воспитатель' })
    const methodist = await house.visitor('methodist')
    await methodist.open('/accounts/new')
    methodist.choose('Сотрудник', 'Ким Светлана').fill('Логин', 'kim').choose('Роли', 'Наставник')
    await methodist.pressTwice('Открыть доступ')
    expect(methodist.heading).toContain('Ссылка для входа')
    expect(await house.database.user.count({ where: { login: 'kim' } })).toBe(1)
  })

  test('a taken login is refused at the field and nothing typed is lost', async () => {
    await aPerson(house.tools, { surname: 'Ким', firstName: 'Светлана', post: 'воспитатель' })
    const methodist = await house.visitor('methodist')
    await methodist.open('/accounts/new')
    methodist.choose('Сотрудник', 'Ким Светлана').fill('Логин', 'mentor').choose('Роли', 'Наставник')
    await methodist.press('Открыть доступ')
    expect(methodist.status).toBe(422)
    expect(methodist.sees('Логин mentor уже занят')).toBe(true)
    expect(methodist.$('#login').attr('value')).toBe('mentor')
  })

  test('roles are dated: one given from tomorrow opens nothing today', async () => {
    const methodist = await house.visitor('methodist')
    await methodist.open('/accounts/user-mentor/roles')
    await methodist.choose('Роли', 'Куратор').fill('С какого дня', '02.09.2025').press('Добавить роли')
    const mentor = await house.visitor('mentor')
    expect((await mentor.open('/accounts')).status).toBe(403)
    house.clock.set('2025-09-02T09:00:00+03:00')
    expect((await mentor.open('/accounts')).status).toBe(200)
  })

  test('the last person who can manage accounts cannot lose that right', async () => {
    await house.database.roleGrant.deleteMany({ where: { role: 'head' } })
    const methodist = await house.visitor('methodist')
    await methodist.open('/accounts/user-methodist')
    await methodist.open('/accounts/user-methodist/roles/grant-methodist-curator/ending')
    await methodist.press('Завершить роль')
    expect(methodist.sees('никто не сможет выдавать доступ')).toBe(true)
  })

  test('a curator can neither become the head nor take over the account of a head who signs in', async () => {
    const methodist = await house.visitor('methodist')
    await methodist.open('/accounts/user-methodist/roles')
    await methodist.choose('Роли', 'Заведующий').fill('С какого дня', '01.09.2025').press('Добавить роли')
    expect(methodist.status).toBe(403)
    expect(methodist.sees('меняет сам заведующий')).toBe(true)
    await methodist.open('/accounts/user-head')
    expect(methodist.sees('Выдать новую ссылку')).toBe(false)
    expect(await house.database.signInLink.count()).toBe(0)
    expect(await house.database.roleGrant.count({ where: { role: 'head' } })).toBe(1)
  })

  test('a head gives the role of the head, and a curator opens the account of a head nobody has yet', async () => {
    const head = await house.visitor('head')
    await head.open('/accounts/user-methodist/roles')
    await head.choose('Роли', 'Заведующий').fill('С какого дня', '01.09.2025').press('Добавить роли')
    expect(head.sees('Роли добавлены')).toBe(true)
    await house.database.roleGrant.deleteMany({ where: { role: 'head' } })
    const methodist = await house.visitor('methodist')
    await methodist.open('/accounts/user-head/roles')
    await methodist.choose('Роли', 'Заведующий').fill('С какого дня', '01.09.2025').press('Добавить роли')
    expect(methodist.sees('Роли добавлены')).toBe(true)
  })

  test('closing an account ends its sessions at once', async () => {
    const mentor = await house.visitor('mentor')
    const methodist = await house.visitor('methodist')
    await methodist.open('/accounts/user-mentor/closure')
    await methodist.press('Закрыть доступ')
    expect((await mentor.open('/my/account')).path).toContain('/sign-in')
    expect((await house.stranger().signIn('mentor', PASSWORD)).sees('не подходят')).toBe(true)
  })

  test('a change of password signs other devices out and keeps this one', async () => {
    const phone = await house.visitor('mentor')
    const laptop = await house.visitor('mentor')
    await laptop.open('/my/account')
    laptop.fill('Нынешний пароль', PASSWORD).fill('Новый пароль', 'ива река облако').fill('Ещё раз', 'ива река облако')
    await laptop.press('Сменить пароль')
    expect(laptop.sees('Пароль сменён')).toBe(true)
    expect((await phone.open('/my/account')).path).toContain('/sign-in')
  })

  test('a form that stood open too long keeps what was typed through the door', async () => {
    const methodist = await house.visitor('methodist')
    await methodist.open('/accounts/user-mentor/roles')
    methodist.choose('Роли', 'Ответственный за сайт').fill('С какого дня', '05.09.2025')
    await house.tools.transaction((tx) => tx.session.deleteMany())
    await methodist.press('Добавить роли')
    expect(methodist.status).toBe(401)
    await methodist.fill('Логин', 'methodist').fill('Пароль', PASSWORD).press('Войти')
    expect(methodist.heading).toBe('Вы вошли')
    await methodist.press('Отправить ещё раз')
    expect(methodist.sees('Роли добавлены')).toBe(true)
    expect(await house.database.roleGrant.count({ where: { role: 'siteEditor', from: '2025-09-05' } })).toBe(1)
  })

  test('a teacher does not see the list of accounts, and the answer says whom to ask', async () => {
    const mentor = await house.visitor('mentor')
    await mentor.open('/accounts')
    expect(mentor.status).toBe(403)
    expect(mentor.sees('попросите куратора')).toBe(true)
  })
})
