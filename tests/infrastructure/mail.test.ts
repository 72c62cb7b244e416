// A real conversation with a mail server that stands for the one of the kindergarten.
import { createServer, type Server } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { smtpMail } from '../../src/infrastructure/mail/smtp.ts'

let server: Server | undefined
afterEach(() => new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve())))

/** Answers each command; `recipient` is the answer to «RCPT TO». Gives the address and what was said. */
async function mailServer(recipient: string): Promise<{ url: string; said: string[] }> {
  const said: string[] = []
  server = createServer((socket) => {
    let isBody = false
    socket.write('220 house\r\n')
    socket.on('data', (bytes) => {
      for (const line of bytes.toString('utf8').split('\r\n')) {
        if (line === '') continue
        said.push(line)
        if (isBody) {
          if (line === '.') socket.write('250 kept\r\n')
          isBody = isBody && line !== '.'
        } else if (line.startsWith('RCPT')) socket.write(`${recipient}\r\n`)
        else if (line === 'DATA') {
          isBody = true
          socket.write('354 go on\r\n')
        } else socket.write('250 yes\r\n')
        if (line === 'QUIT') socket.end()
      }
    })
    socket.on('error', () => undefined)
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}?ignoreTLS=true`, said }
}

const letter = { to: 'krylova@sad.test', subject: 'Анкета', text: 'Вас ждёт анкета' }

test('a letter is handed over with its sender', async () => {
  const { url, said } = await mailServer('250 yes')
  expect(await smtpMail(url, 'Сад <sad@sad.test>').send(letter)).toBe('sent')
  expect(said).toContain('MAIL FROM:<sad@sad.test>')
  expect(said).toContain('RCPT TO:<krylova@sad.test>')
})

test('an address that is refused for good is told apart from a server that is silent', async () => {
  const { url } = await mailServer('550 nobody here')
  expect(await smtpMail(url, 'sad@sad.test').send(letter)).toBe('refused')
  expect(await smtpMail('smtp://127.0.0.1:9', 'sad@sad.test').send(letter)).toBe('later')
  const busy = await mailServer('451 come again')
  expect(await smtpMail(busy.url, 'sad@sad.test').send(letter)).toBe('later')
})
