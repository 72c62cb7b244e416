import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { WrongSettings, readSettings } from '../src/settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'settings-'))
afterAll(() => rmSync(folder, { recursive: true }))

const read = (environment: NodeJS.ProcessEnv) => readSettings({ DATA_DIR: folder, ...environment })

function sentences(environment: NodeJS.ProcessEnv): string[] {
  try {
    read(environment)
  } catch (error) {
    if (error instanceof WrongSettings) return error.sentences
    throw error
  }
  return []
}

describe('settings', () => {
  it('are usable with an empty environment, and the secret survives a restart', () => {
    const settings = read({})
    expect(settings).toMatchObject({ port: 3000, timeZone: 'Europe/Moscow', publicUrl: 'http://localhost:3000', trustProxy: false })
    expect(settings.databaseUrl).toBe(`file:${join(folder, 'mentoring.db')}`)
    expect(read({}).sessionSecret).toBe(settings.sessionSecret)
  })

  it('say one Russian sentence for each wrong variable', () => {
    const wrong = {
      PORT: '99999', DATABASE_URL: 'mysql://x', SESSION_SECRET: 'short', TIME_ZONE: 'Mars',
      PUBLIC_URL: 'nastavnik.ru', TRUST_PROXY: '%', DEMO_PASSWORD: '1',
    }
    const said = sentences(wrong)
    expect(said.map((sentence) => /^[A-Z_]+/.exec(sentence)?.[0])).toEqual(Object.keys(wrong))
    for (const sentence of said) expect(sentence).toMatch(/[а-я].*\.$/)
  })

  it.each(['1', 'loopback', 'linklocal, 10.0.0.0/8', '127.0.0.1, ::1/128'])('trust the proxy %s', (value) => {
    expect(sentences({ TRUST_PROXY: value })).toEqual([])
  })

  it.each(['abc', '1.2.3', '10.0.0.0/33', '127.0.0.1,'])('do not let %s reach Express as a proxy', (value) => {
    expect(sentences({ TRUST_PROXY: value })).toHaveLength(1)
  })

  it('refuse an address of a site with a path: the pages stand at its root', () => {
    expect(sentences({ PUBLIC_URL: 'https://sad.ru/nastavnik' })).toHaveLength(1)
    expect(read({ PUBLIC_URL: 'https://sad.ru/' }).publicUrl).toBe('https://sad.ru')
  })

  it('send letters only where both the server and the sender are named', () => {
    expect(read({})).not.toHaveProperty('mail')
    expect(read({ SMTP_URL: 'smtp://mail.sad.ru:587', MAIL_FROM: 'Сад <sad@sad.ru>' }).mail).toEqual({ url: 'smtp://mail.sad.ru:587', from: 'Сад <sad@sad.ru>' })
    expect(sentences({ SMTP_URL: 'smtp://mail.sad.ru' })).toEqual([expect.stringContaining('задают вместе')])
    expect(sentences({ SMTP_URL: 'mail.sad.ru', MAIL_FROM: 'sad' })).toHaveLength(2)
  })

  it.each(['/proc/self', join(folder, 'file', 'inside')])('say that nothing can be written to %s', (place) => {
    writeFileSync(join(folder, 'file'), '')
    expect(sentences({ DATA_DIR: place })).toEqual([expect.stringContaining('DATA_DIR: не получается писать')])
  })
})
