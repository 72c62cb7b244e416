import express from 'express'
import request from 'supertest'
import { describe, expect, it } from 'vitest'
import { readSight, sightCookie, sightHandler, USUAL_SIGHT } from '../../src/web/sight.ts'

const app = express().get('/sight', sightHandler)

describe('версия для слабовидящих', () => {
  it('без куки вид обычный', () => {
    expect(readSight(undefined)).toEqual(USUAL_SIGHT)
    expect(readSight('other=1; sightless=xl')).toEqual(USUAL_SIGHT)
  })

  it('выбор возвращается таким, каким записан', () => {
    const choice = { on: true, size: 'xl', colours: 'dark', spacing: 'wide' } as const
    const pair = sightCookie(choice).split(';')[0]
    expect(readSight(`session=1; ${pair}`)).toEqual(choice)
  })

  it('неизвестные значения не попадают на страницу', () => {
    expect(readSight('sight=huge.<b>.x')).toEqual({ ...USUAL_SIGHT, on: true })
  })

  it('запоминает на год и возвращает обратно, не меняя остального выбора', async () => {
    const answer = await request(app)
      .get('/sight?colours=blue&back=/people?sort=name')
      .set('Cookie', 'sight=xl.light.wide')
    expect(answer.status).toBe(303)
    expect(answer.headers['location']).toBe('/people?sort=name')
    expect(answer.headers['set-cookie']?.[0]).toContain('sight=xl.blue.wide; Max-Age=31536000')
  })

  it('обычная версия забывает выбор', async () => {
    const answer = await request(app).get('/sight?view=usual&back=/')
    expect(answer.headers['set-cookie']?.[0]).toContain('Max-Age=0')
  })

  it.each(['//evil.example', 'https://evil.example', '/\\evil.example', '', '/\t/evil.example'])(
    'не уводит на чужой адрес: %j',
    async (back) => {
      const answer = await request(app).get('/sight').query({ view: 'contrast', back })
      expect(answer.headers['location']).toBe('/')
    },
  )
})
