import { load } from 'cheerio'
import express from 'express'
import request from 'supertest'
import { describe, expect, it } from 'vitest'
import type { Frame } from '../../src/web/layout.ts'
import { pages } from '../../src/web/page.ts'
import { frame, renderer } from './specimen-frame.ts'

const page = { title: 'Такой страницы нет', words: 'Проверьте <адрес>.' }

function draw(changes: Partial<Frame> = {}, options: Parameters<typeof renderer.render>[3] = {}) {
  return load(renderer.render('errors/404', page, frame(changes), options))
}

describe('рама страницы', () => {
  it('страница на русском, с переходом к содержанию и именем сада в заголовке окна', () => {
    const $ = draw()
    expect($('html').attr('lang')).toBe('ru')
    expect($('.skip-link').attr('href')).toBe('#content')
    expect($('main#content').attr('tabindex')).toBe('-1')
    expect($('title').text()).toMatch(/^Такой страницы нет\s– Наставничество\s– Детский сад №\s12 «Ивушка»$/)
    expect($('h1')).toHaveLength(1)
  })

  it('страница с ошибками начинает заголовок окна со слова «Ошибка»', () => {
    expect(draw({}, { wrong: true })('title').text()).toMatch(/^Ошибка: Такой/)
  })

  it('чужой текст экранируется', () => {
    expect(renderer.render('errors/404', page, frame())).toContain('&lt;адрес&gt;')
  })

  it('этапы показывают лист и дела: просроченное важнее срочного', () => {
    const $ = draw()
    const stages = $('.side ol li')
    expect(stages).toHaveLength(4)
    expect(stages.eq(1).find('.pip.needs').text()).toBe('1 просрочено')
    expect(stages.eq(2).find('.pip').text()).toBe('1 к сроку')
    expect(stages.eq(0).find('clipPath')).toHaveLength(0)
    expect(stages.eq(3).find('.leaf-fill')).toHaveLength(0)
  })

  it('у каждого листа и поля на странице свой id', () => {
    const $ = draw()
    const ids = $('[id]').map((_, element) => $(element).attr('id')).get()
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('выйти можно только кнопкой с секретом формы', () => {
    const $ = draw()
    const forms = $('form[method=post]')
    expect(forms.length).toBeGreaterThan(0)
    forms.each((_, form) => expect($(form).find('input[name=_csrf]').val()).toBe('specimen-token'))
  })

  it('ссылка на версию для слабовидящих возвращает на ту же страницу', () => {
    expect(draw()('a[href^="/sight"]').first().attr('href')).toBe('/sight?view=contrast&back=%2Fpeople%3Fsort%3Dname')
  })

  it('выбранная версия для слабовидящих отмечена на странице и настраивается', () => {
    const $ = draw({ sight: { on: true, size: 'xl', colours: 'dark', spacing: 'wide' } })
    expect($('html').attr()).toMatchObject({ 'data-view': 'contrast', 'data-size': 'xl', 'data-colours': 'dark', 'data-spacing': 'wide' })
    expect($('form.sight input[name=back]').val()).toBe('/people?sort=name')
    expect($('form.sight [aria-pressed=true]')).toHaveLength(3)
  })

  it.each(['plain', 'door', 'focus', 'print'] as const)('без вошедшего человека рисуется и рама %s', (layout) => {
    const $ = draw({ person: undefined, menu: undefined, stageTitles: ['Подготовка условий'] }, { layout })
    expect($('main#content h1')).toHaveLength(1)
    expect($('form[method=post]')).toHaveLength(0)
  })

  it('нет ни встроенных стилей и сценариев, ни чужих адресов', () => {
    for (const layout of ['main', 'plain', 'door', 'focus', 'print'] as const) {
      const html = renderer.render('errors/404', page, frame({ stageTitles: ['Этап'] }), { layout })
      expect(html).not.toMatch(/ style=|<style|<script(?! src=)| on[a-z]+=|(?:src|href)="(?:https?:)?\/\//)
    }
  })
})

describe('res.page', () => {
  const app = (frameOf: () => Frame) =>
    express()
      .use(pages(renderer, frameOf))
      .get('/', (_req, res) => void res.page('errors/404', page, { status: 404 }))
      .get('/other', (_req, res) => void res.page('no-such-view', page))
      .use((_error: unknown, _req: express.Request, res: express.Response, _next: express.NextFunction) => {
        res.status(500).send('handled')
      })

  it('отвечает страницей с кодом', async () => {
    const answer = await request(app(() => frame())).get('/')
    expect(answer.status).toBe(404)
    expect(answer.headers['content-type']).toContain('text/html')
  })

  it('сбой страницы попадает обработчику ошибок', async () => {
    const answer = await request(app(() => frame())).get('/other')
    expect(answer.text).toBe('handled')
  })

  it('если не рисуется и страница ошибки, человек видит простые слова', async () => {
    const answer = await request(app(() => { throw new Error('no database') })).get('/')
    expect(answer.status).toBe(500)
    expect(answer.text).toMatch(/^У нас что-то сломалось/)
    expect(answer.text).not.toContain('no database')
  })
})
