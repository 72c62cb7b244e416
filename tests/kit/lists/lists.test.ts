import { describe, expect, expectTypeOf, it } from 'vitest'
import { isNarrowed, readListQuery } from '../../../src/kit/lists/list-query.ts'
import { listLinks } from '../../../src/kit/lists/list-parts.ts'
import { pageOf } from '../../../src/kit/lists/page-of.ts'
import { load } from 'cheerio'
import { helpers, renderer } from '../../web/specimen-frame.ts'

const spec = { filters: { category: ['высшая', 'первая'], post: 'any' }, sorts: ['name', 'birth'] } as const
const usual = { q: '', filters: {}, sort: 'name', direction: 'asc', page: 1 }

describe('the query of a list', () => {
  it('reads search, filters, order and page', () => {
    const query = readListQuery(
      { q: ' Ким ', category: 'первая', post: 'воспитатель', sort: 'birth', direction: 'desc', page: '2' },
      spec,
    )
    expect(query).toEqual({
      q: 'Ким',
      filters: { category: 'первая', post: 'воспитатель' },
      sort: 'birth',
      direction: 'desc',
      page: 2,
    })
    expectTypeOf(query.sort).toEqualTypeOf<'name' | 'birth'>()
  })

  it.each([
    {},
    undefined,
    'junk',
    { q: ['a', 'b'], page: '-1' },
    { page: '1.5' },
    { page: '9'.repeat(30) },
    { page: ['2', '3'] },
    { sort: 'password', direction: 'sideways' },
    { category: 'любая', foreign: '1' },
    { q: '\u0000 \uD800' },
  ])('ignores junk: %j', (query) => expect(readListQuery(query, spec)).toEqual(usual))

  it('knows whether the list is narrowed', () => {
    expect(isNarrowed(readListQuery({ page: '2', sort: 'birth' }, spec))).toBe(false)
    expect(isNarrowed(readListQuery({ q: 'а' }, spec))).toBe(true)
  })

  it('has its own usual direction', () => {
    const newest = { ...spec, direction: 'desc' } as const
    expect(readListQuery({}, newest).direction).toBe('desc')
    expect(readListQuery({ sort: 'birth' }, newest).direction).toBe('asc')
    expect(listLinks('/journal', readListQuery({}, newest), newest).to()).toBe('/journal')
    expect(listLinks('/journal', readListQuery({ direction: 'asc' }, newest), newest).to()).toBe(
      '/journal?direction=asc',
    )
  })
})

describe('a page of a list', () => {
  it.each([
    [68, 1, '1–25 из\u00a068', 1, 0],
    [68, 3, '51–68 из\u00a068', 3, 50],
    [68, 99, '51–68 из\u00a068', 3, 50],
    [26, 2, '26 из\u00a026', 2, 25],
    [0, 1, 'нет записей', 1, 0],
  ])('of %d rows, page %d, says «%s»', (total, page, words, shown, skip) => {
    expect(pageOf(total, page)).toMatchObject({ words, page: shown, skip, take: 25 })
  })
})

describe('links of a list', () => {
  const links = (query: object) => listLinks('/people', readListQuery(query, spec), spec)

  it('keep what was chosen and leave out what is usual', () => {
    expect(links({}).to()).toBe('/people')
    expect(links({ q: 'Ё&', category: 'первая', page: '3' }).to()).toBe(
      '/people?q=%D0%81%26&category=%D0%BF%D0%B5%D1%80%D0%B2%D0%B0%D1%8F',
    )
  })

  it('sort by a column and turn it round', () => {
    const columns = links({ sort: 'birth', page: '2' }).columns([
      { key: 'name', words: 'ФИО' },
      { key: 'birth', words: 'Рождение' },
      { key: 'post', words: 'Должность' },
    ])
    expect(columns.map((column) => column.sort)).toEqual([
      { href: '/people', direction: undefined },
      { href: '/people?sort=birth&direction=desc', direction: 'ascending' },
      undefined,
    ])
  })

  it('page through a long list by the ends and the neighbours', () => {
    const pager = links({ q: 'а' }).pager(pageOf(1000, 20))
    expect(pager.pages.map((page) => page.number)).toEqual([1, 18, 19, 20, 21, 22, 40])
    expect([pager.previous, pager.next]).toEqual(['/people?q=%D0%B0&page=19', '/people?q=%D0%B0&page=21'])
  })

  it('fit the partials of the page', () => {
    const list = links({ q: '<b>', category: 'первая', sort: 'birth' })
    const filters = list.filters([
      { name: 'q', label: 'ФИО', wide: true },
      {
        name: 'category',
        label: 'Категория',
        options: [
          { value: '', words: 'Любая' },
          { value: 'первая', words: 'Первая' },
        ],
      },
    ])
    const $ = load(renderer.partial('filters', filters, helpers()))
    expect($('input[name=q]').val()).toBe('<b>')
    expect($('select').val()).toBe('первая')
    expect($('a').attr('href')).toBe('/people?sort=birth')
    const pager = load(renderer.partial('pager', list.pager(pageOf(68, 2)), helpers()))
    expect(pager('[aria-current=page]').text()).toBe('Страница 2')
  })
})
