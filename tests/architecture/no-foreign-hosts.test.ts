// 152-ФЗ, ст. 18 ч. 5: no page may lead a browser to somebody else's server.
import supertest from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse } from '../support/house.ts'
import type { House } from '../support/house.ts'
import { filesIn, linesWith, textOf } from './sources.ts'

const texts = (folder: string, ...extensions: string[]) =>
  filesIn(folder, ...extensions).map((path) => ({ path, text: textOf(path).replaceAll('http://www.w3.org/', '') }))

const foreign = /\b(https?|wss?|ftp):\/\/|(["'(=\s])\/\/[a-z\d-]+\.[a-z]/i

describe('no foreign host', () => {
  it.each([
    ['views', '.ejs'],
    ['public/css', '.css'],
    ['public/js', '.js'],
    ['public/images', '.svg'],
  ])('%s', (folder, extension) => {
    expect(linesWith(texts(folder, extension), foreign)).toEqual([])
  })

  it('nor does anything of ours fetch from one at run time', () => {
    expect(linesWith(texts('src', '.ts'), /\bfetch\(|\bfrom 'node:https?'.*\brequest\b/)).toEqual([])
  })
})

describe('the policy sent with every page', () => {
  let house: House
  beforeAll(async () => void (house = await openHouse()))
  afterAll(() => house.close())

  it('names our own host only and lets nothing inline run', async () => {
    const { headers } = await supertest(house.app).get('/sign-in')
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/https?:|\*|unsafe-/)
  })
})
