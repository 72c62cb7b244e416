import express from 'express'
import session from 'express-session'
import request from 'supertest'
import { describe, expect, it } from 'vitest'
import { text } from '../../src/kit/forms/fields.ts'
import { file } from '../../src/kit/forms/file-field.ts'
import { defineForm } from '../../src/kit/forms/form.ts'
import { Refusal } from '../../src/kit/refusal.ts'
import { handleForm } from '../../src/web/handle-form.ts'
import { takeNotice } from '../../src/web/notice.ts'
import { readUpload } from '../../src/web/uploads.ts'

const orders = defineForm({ number: text('Номер', { max: 10 }), scan: file('Скан', { optional: true }) })

/** A server that answers with what a view would have got. */
function server(act: (number: string, fileName?: string) => Promise<{ to: string; notice?: string }>) {
  const app = express()
  app.use(session({ secret: 'a', resave: false, saveUninitialized: false }), (_req, res, next) => {
    res.page = async (view, page, options) => void res.status(options?.status ?? 200).json({ view, page })
    next()
  })
  app.get('/', (req, res) => void res.json(takeNotice(req) ?? null))
  const body = [express.urlencoded({ extended: false }), readUpload({ field: 'scan', kinds: ['pdf'] })]
  app.post('/', ...body, (req, res) =>
    handleForm(req, res, {
      form: orders,
      view: 'documents/registration',
      page: (submission) => ({ title: 'Регистрация', submission }),
      act: (values) => act(values.number, values.scan?.name),
    }),
  )
  app.use(
    ((error, _req, res, _next) =>
      void res.status(500).json({ words: error.words ?? String(error) })) as express.ErrorRequestHandler,
  )
  return request.agent(app)
}
const done = async (number: string) => ({ to: `/orders/${number}`, notice: 'Приказ зарегистрирован' })

describe('handling a form', () => {
  it('goes on with 303 and a notice for one display', async () => {
    const agent = server(done)
    const answer = await agent.post('/').type('form').send({ number: '45' })
    expect([answer.status, answer.headers.location]).toEqual([303, '/orders/45'])
    expect((await agent.get('/')).body).toEqual({ tone: 'good', title: 'Приказ зарегистрирован' })
    expect((await agent.get('/')).body).toBeNull()
  })

  it('shows the same page with 422, the mistakes and what was entered', async () => {
    const answer = await server(done).post('/').type('form').send({ number: ' 45-ОД/2025-2026' })
    expect(answer.status).toBe(422)
    expect(answer.body).toMatchObject({
      view: 'documents/registration',
      page: {
        submission: {
          entered: { number: [' 45-ОД/2025-2026'] },
          errors: [{ field: 'number', words: 'Сократите до 10 знаков: сейчас 15' }],
        },
      },
    })
  })

  it('shows a refusal that names a field at that field', async () => {
    const agent = server(() => Promise.reject(new Refusal('invalid', '№ 45 уже занят', { field: 'number' })))
    const answer = await agent.post('/').type('form').send({ number: '45' })
    expect(answer.status).toBe(422)
    expect(answer.body.page.submission).toMatchObject({
      entered: { number: ['45'] },
      errors: [{ field: 'number', words: '№ 45 уже занят' }],
    })
  })

  it('leaves other refusals and faults to the error page', async () => {
    const refused = await server(() => Promise.reject(new Refusal('wrong-moment', 'Уже зарегистрирован')))
      .post('/')
      .type('form')
      .send({ number: '1' })
    expect([refused.status, refused.body.words]).toEqual([500, 'Уже зарегистрирован'])
    const broken = await server(() => Promise.reject(new Error('disk')))
      .post('/')
      .type('form')
      .send({ number: '1' })
    expect(broken.status).toBe(500)
  })

  it('hands over the file with its Cyrillic name', async () => {
    const agent = server(async (_number, fileName) => ({ to: `/${encodeURIComponent(fileName ?? 'нет')}` }))
    const sent = await agent.post('/').field('number', '1').attach('scan', Buffer.from('%PDF-1.4'), 'приказ.pdf')
    expect(sent.headers.location).toBe(`/${encodeURIComponent('приказ.pdf')}`)
    const pretended = await agent.post('/').type('form').send({ number: '1', scan: 'x.pdf' })
    expect(pretended.headers.location).toBe(`/${encodeURIComponent('нет')}`)
  })

  it('says at the field of the file why it was not taken', async () => {
    const answer = await server(done)
      .post('/')
      .field('number', '1')
      .attach('scan', Buffer.alloc(20 * 1024 * 1024 + 1), 'a.pdf')
    expect(answer.status).toBe(422)
    expect(answer.body.page.submission.errors).toEqual([
      { field: 'scan', words: expect.stringMatching(/^Файл больше 20 МБ/) },
    ])
  })
})
