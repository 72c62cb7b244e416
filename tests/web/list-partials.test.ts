import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { helpers, renderer } from './specimen-frame.ts'

function draw(name: string, part: unknown) {
  return load(renderer.partial(name, part, helpers()), null, false)
}

const nothing = (name: string, part: unknown) => expect(renderer.partial(name, part, helpers()).trim()).toBe('')

const columns = [
  { key: 'name', words: 'ФИО', sort: { href: '?sort=name', direction: 'ascending' }, keep: true },
  { key: 'index', words: 'Дефицит', num: true },
  { key: 'state', words: 'Состояние' },
]
const row = {
  id: 'p1',
  name: 'Крылова Дарья Алексеевна',
  cells: {
    name: { words: 'Крылова Дарья Алексеевна', href: '/people/p1', sub: 'воспитатель' },
    index: '54 %',
    state: { tag: { tone: 'good', words: 'В паре' } },
  },
}
const pager = {
  words: '1–10 из 18',
  pages: [{ number: 1, href: '?', current: true }, { number: 2, href: '?page=2', current: false }],
  next: '?page=2',
}

describe('таблица', () => {
  it('имя – заголовок строки и ссылка, роли сохраняют таблицу на телефоне', () => {
    const $ = draw('table', { label: 'Наставляемые', columns, rows: [row] })
    expect($('table').attr()).toMatchObject({ role: 'table', 'aria-label': 'Наставляемые' })
    expect($('tbody th[scope=row][role=rowheader] a').attr('href')).toBe('/people/p1')
    expect($('tbody td').map((_, cell) => $(cell).attr('data-label')).get()).toEqual(['Дефицит', 'Состояние'])
    expect($('thead th').first().attr('aria-sort')).toBe('ascending')
    expect($('form')).toHaveLength(0)
  })

  it('точный текст остаётся как набран и не переносится', () => {
    const $ = draw('table', { label: 'Документы', columns, rows: [{ cells: { name: 'О кураторе', index: { exact: '45 - од' }, state: { exact: '' } } }] })
    expect($('tbody td').map((_, cell) => $(cell).text()).get()).toEqual(['45 - од', '–'])
    expect($('tbody td .nowrap').text()).toBe('45 - од')
  })

  it('пустая ячейка – тире', () => {
    const $ = draw('table', { label: 'Люди', columns, rows: [{ cells: { name: 'Цой В. О.' } }] })
    expect($('tbody td').first().text()).toBe('–')
  })

  it('общие действия: флажок назван человеком, форма с секретом', () => {
    const $ = draw('table', { label: 'Люди', columns, rows: [row], bulk: { action: '/bulk', options: [{ value: 'a', words: 'напомнить' }] } })
    expect($('input[type=checkbox]').attr()).toMatchObject({ name: 'chosen', value: 'p1', 'aria-label': 'Отметить: Крылова Дарья Алексеевна' })
    expect($('form[method=post] input[name=_csrf]')).toHaveLength(1)
  })

  it('меню строки называет человека', () => {
    const $ = draw('table', { label: 'Люди', columns, rows: [{ ...row, menu: [{ words: 'Открыть', href: '/x' }] }], pager })
    expect($('.row-menu summary').text()).toContain('Крылова')
    expect($('.table-foot .pager [aria-current=page]').text()).toBe('Страница 1')
  })

  it('без строк не рисуется: пустоту объясняет своя деталь', () => {
    nothing('table', { label: 'Люди', columns, rows: [] })
  })
})

describe('отбор и страницы', () => {
  it('отбор – форма GET, поля подписаны, выбранное выбрано', () => {
    const $ = draw('filters', {
      action: '/people',
      fields: [
        { name: 'name', label: 'ФИО', value: 'Цой', wide: true },
        { name: 'post', label: 'Должность', value: 't', options: [{ value: '', words: 'Любая' }, { value: 't', words: 'Воспитатель' }] },
      ],
      reset: '/people',
    })
    expect($('form').attr()).toMatchObject({ method: 'get', action: '/people' })
    $('input, select').each((_, field) => expect($(`label[for="${$(field).attr('id')}"]`)).toHaveLength(1))
    expect($('option[selected]').text()).toBe('Воспитатель')
    expect($('a').text()).toBe('Сбросить')
    nothing('filters', { action: '/', fields: [] })
  })

  it('виды: текущий отмечен, ноль не горит', () => {
    const $ = draw('views', { views: [{ words: 'Все', href: '?', count: 18, current: true }, { words: 'Без пары', href: '?v=2', count: 0, needs: true }] })
    expect($('[aria-current=page]').text()).toBe('Все 18')
    expect($('.needs')).toHaveLength(0)
    nothing('views', { views: [] })
  })

  it('одна страница обходится без ссылок', () => {
    const $ = draw('pager', { ...pager, pages: pager.pages.slice(0, 1), next: undefined })
    expect($('a')).toHaveLength(0)
    expect($.text().trim()).toBe('1–10 из\u00a018')
  })
})
