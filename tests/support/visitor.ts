// A person at a browser: opens addresses, fills fields by their label, presses buttons and follows links by their words.
import { Agent } from 'node:http'
import type { Server } from 'node:http'
import type { CheerioAPI } from 'cheerio'
import { load } from 'cheerio'
import supertest from 'supertest'
import { fieldByLabel, fieldsOf, submitterOf } from './form-controls.ts'
import type { Attached, Submitted } from './form-controls.ts'

/** One connection serves many requests, as with a browser. */
const connections = new Agent({ keepAlive: true })

type Answer = Awaited<ReturnType<ReturnType<typeof supertest.agent>['get']>>

export class Visitor {
  readonly agent: ReturnType<typeof supertest.agent>
  #answer: Answer | undefined
  #path = '/'
  #read: { html: string; $: CheerioAPI; text?: string } | undefined
  #filled = new Map<string, string[]>()
  #files = new Map<string, Attached>()

  constructor(house: Server) {
    // Packing pages for a way of no length would only take time.
    this.agent = supertest.agent(house).use((request: supertest.Test) => void request.agent(connections)).set('Accept-Encoding', 'identity')
  }

  /** Status of the page looked at. */
  get status(): number {
    return this.#page().status
  }

  /** Address of the page looked at, after all redirects. */
  get path(): string {
    return this.#path
  }

  get html(): string {
    return this.#page().text
  }

  /** The page as a tree, to be read only: all who ask are given the same one. */
  get $(): CheerioAPI {
    return this.#reading().$
  }

  /** Words of the page, spaces folded and non-breaking ones made ordinary. */
  get text(): string {
    const reading = this.#reading()
    return (reading.text ??= wordsOf(reading.$))
  }

  get heading(): string {
    return plain(this.$('h1').first().text())
  }

  async signIn(login: string, password: string): Promise<this> {
    await this.open('/sign-in')
    this.fill('Логин', login).fill('Пароль', password)
    return this.press('Войти')
  }

  /** Signs in and stands on no page yet: hardly anybody stays on the first one. */
  async comeIn(login: string, password: string): Promise<this> {
    await this.open('/sign-in')
    this.fill('Логин', login).fill('Пароль', password)
    const { status, headers } = await this.#send(fieldsOf(this.$, 'Войти', this.#filled, this.#path))
    if (status !== 303) throw new Error(`${login} was not let in: ${status} ${headers['location'] ?? ''}`)
    this.#filled.clear()
    this.#answer = undefined
    return this
  }

  async open(path: string): Promise<this> {
    return this.#arrive(await this.agent.get(path), path)
  }

  /** Bytes of a download, for example a PDF. */
  async download(path: string): Promise<{ status: number; type: string; name: string; bytes: Buffer }> {
    const answer = await this.agent.get(path).buffer(true).parse((res, done) => {
      const parts: Buffer[] = []
      res.on('data', (part: Buffer) => parts.push(part))
      res.on('end', () => done(null, Buffer.concat(parts)))
    })
    const disposition = String(answer.headers['content-disposition'] ?? '')
    const name = decodeURIComponent(/filename\*=UTF-8''(.+)$/.exec(disposition)?.[1] ?? '')
    return { status: answer.status, type: String(answer.headers['content-type']), name, bytes: answer.body as Buffer }
  }

  /** Types into a field (or picks an option of a list) found by its label. */
  fill(label: string, value: string): this {
    this.#filled.set(fieldByLabel(this.$, label), [value])
    return this
  }

  /** Types into a field known only by its name, for example in a loop over questions. */
  enter(name: string, ...values: string[]): this {
    this.#filled.set(name, values)
    return this
  }

  /** Chooses radios or boxes of the group with this legend (or the list with this label) by the words of the options. */
  choose(group: string, ...options: string[]): this {
    const { name, values } = submitterOf(this.$, group, options)
    this.#filled.set(name, values)
    return this
  }

  attach(label: string, name: string, bytes: Buffer): this {
    this.#files.set(fieldByLabel(this.$, label), { name, bytes })
    return this
  }

  /** Presses a button by its words (or accessible name) and goes where it leads. */
  async press(words: string): Promise<this> {
    return this.#submit(fieldsOf(this.$, words, this.#filled, this.#path))
  }

  /** Presses the same button twice, as an impatient person does, and looks at the answer to the second press. */
  async pressTwice(words: string): Promise<this> {
    const form = fieldsOf(this.$, words, this.#filled, this.#path)
    await this.#send(form)
    return this.#submit(form)
  }

  async follow(words: string): Promise<this> {
    const $ = this.$
    const link = $('a').filter((_, element) => plain($(element).text()) === words || $(element).attr('aria-label') === words)
    const href = link.first().attr('href')
    if (href === undefined) throw new Error(`No link «${words}» on ${this.#path}:\n${this.text.slice(0, 2000)}`)
    return this.open(new URL(href, `http://house${this.#path}`).href.replace('http://house', ''))
  }

  /** True when the words stand on the page. */
  sees(words: string): boolean {
    return this.text.includes(plain(words))
  }

  async #submit(form: Submitted): Promise<this> {
    return this.#arrive(await this.#send(form), form.action)
  }

  async #send({ method, action, fields, multipart }: Submitted): Promise<Answer> {
    if (method === 'get') return this.agent.get(`${action.split('?')[0]}?${new URLSearchParams(fields).toString()}`)
    const request = this.agent.post(action).set('Sec-Fetch-Site', 'same-origin')
    if (!multipart) return request.type('form').send(new URLSearchParams(fields).toString())
    for (const [name, value] of fields) void request.field(name, value)
    for (const [name, file] of this.#files) void request.attach(name, file.bytes, { filename: file.name })
    return request
  }

  async #arrive(answer: Answer, path: string): Promise<this> {
    this.#filled.clear()
    this.#files.clear()
    const next = answer.headers['location']
    if (answer.status >= 300 && answer.status < 400 && next) return this.open(next)
    this.#answer = answer
    this.#path = path
    return this
  }

  #reading() {
    const { html } = this
    if (this.#read?.html !== html) this.#read = { html, $: load(html) }
    return this.#read
  }

  #page(): Answer {
    if (this.#answer === undefined) throw new Error('No page was opened yet')
    return this.#answer
  }
}

/** Spaces folded, non-breaking ones made ordinary. */
export function plain(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/g, ' ').trim()
}

function wordsOf($: CheerioAPI): string {
  const body = $('body').clone()
  body.find('script, style, svg').remove()
  return plain(body.text())
}
