import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { helpers, renderer } from './specimen-frame.ts'

function draw(name: string, part: unknown) {
  return load(renderer.partial(name, part, helpers()), null, false)
}

const nothing = (name: string, part: unknown) => expect(renderer.partial(name, part, helpers()).trim()).toBe('')
const link = { href: '/x', words: 'Открыть' }

describe('детали страницы', () => {
  it('заголовок: путь, лист, метка, две кнопки на виду, остальное в «Ещё»', () => {
    const $ = draw('page-head', {
      crumbs: [{ words: 'Документы', href: '/documents' }, { words: 'Приказ' }],
      title: 'О закреплении пар',
      lead: 'Подготовила Лебедева О. Н.',
      tag: { tone: 'wait', words: 'На подписи' },
      leaf: { done: 1, all: 2 },
      primary: { ...link, icon: 'check' },
      actions: [link, link, link],
    })
    expect($('.crumbs li').last().find('a')).toHaveLength(0)
    expect($('.btn-primary')).toHaveLength(1)
    expect($('.actions > .btn')).toHaveLength(3)
    expect($('.menu-list li')).toHaveLength(1)
    expect($('.lead .tag-wait').text().trim()).toBe('На\u00a0подписи')
  })

  it('заголовок без дел не рисует пустых кнопок', () => {
    expect(draw('page-head', { title: 'Люди' })('.actions, .crumbs, .lead')).toHaveLength(0)
  })

  it.each(['good', 'wait', 'need', 'stop', 'plain'])('у метки %s есть и слова, и знак', (tone) => {
    const $ = draw('tag', { tone, words: 'Слова' })
    expect($('.tag use')).toHaveLength(1)
    expect($('.tag').text()).toContain('Слова')
  })

  it('список дел рисует все данные; опоздавшее выделено', () => {
    const task = { when: { word: 'Завтра', day: '3 октября' }, late: false, what: link, why: 'Иначе нельзя' }
    const $ = draw('tasks', { title: 'Что сделать', more: link, tasks: [{ ...task, late: true }, ...Array(8).fill(task)] })
    expect($('.task')).toHaveLength(9)
    expect($('.task.is-late')).toHaveLength(1)
    expect($('.task-what a').first().attr('href')).toBe('/x')
    nothing('tasks', { title: 'Что сделать', tasks: [] })
    expect(draw('tasks', { title: 'Что сделать', tasks: [], empty: { title: 'Дел нет' } })('.empty')).toHaveLength(1)
  })

  it('дорожная карта: лист, «3 из 8» и один следующий шаг', () => {
    const stages = [{ number: 5, title: 'Работа пар', href: '/5', share: { done: 3, all: 8 }, next: [link, ' до 10 октября'] }]
    const $ = draw('roadmap', { title: 'Дорожная карта', stages })
    expect($('.of').text()).toBe('3 из 8')
    expect($('rect').attr('height')).toBe('13.0')
    expect($('.next').text()).toBe('Открыть до\u00a010\u00a0октября')
    nothing('roadmap', { title: 'Дорожная карта', stages: [] })
  })

  it('число горит, только когда оно не ноль', () => {
    const $ = draw('counts', { counts: [{ number: 0, words: 'без пары', href: '/', needs: true }, { number: 2, words: 'ждут', href: '/', needs: true }] })
    expect($('.needs')).toHaveLength(1)
    nothing('counts', { counts: [] })
  })

  it('ответы: пустое названо, ссылка «Изменить» говорит, что менять', () => {
    const $ = draw('answers', { answers: [{ label: 'Номер', value: '№ 5', change: '/edit' }, { label: 'Срок' }] })
    expect($('.change').text()).toBe('Изменить: Номер')
    expect($('dd').last().text()).toBe('не указано')
    nothing('answers', { answers: [] })
  })

  it('справка опускает то, чего нет', () => {
    expect(draw('facts', { facts: [{ label: 'Сроки', value: 'сентябрь' }, { label: 'Итог' }] })('dt')).toHaveLength(1)
    nothing('facts', { facts: [{ label: 'Итог' }] })
  })

  it('проверка называет, чего нет, и даёт одно действие', () => {
    const $ = draw('checks', {
      checks: [
        { state: 'stop', words: 'Нет согласия', action: link },
        { state: 'missing', words: 'Утверждены 3 из 6', fact: ['Нет у ', link] },
        { state: 'done', words: 'Состав согласован' },
        { state: 'note', words: 'Текст станет неизменным', icon: 'lock' },
      ],
    })
    expect($('.is-stop .btn-sm').attr('href')).toBe('/x')
    expect($('.is-missing .fact a')).toHaveLength(1)
    expect($('li').eq(2).find('b')).toHaveLength(0)
    nothing('checks', { checks: [] })
  })

  it('меню: переход ссылкой, изменение кнопкой с секретом формы', () => {
    const $ = draw('menu', { words: 'Действия: Крылова', row: true, items: [link, { words: 'Отложить', action: '/delay' }] })
    expect($('summary').text()).toContain('Крылова')
    expect($('form[method=post] input[name=_csrf]')).toHaveLength(1)
    nothing('menu', { words: 'Ещё', items: [] })
  })

  it('сообщение об итоге объявляется вслух', () => {
    const $ = draw('notice', { tone: 'good', title: 'Приказ зарегистрирован', words: 'Ознакомьте людей.', link })
    expect($('.notice-good').attr('role')).toBe('status')
    expect(draw('notice', { tone: 'need', title: 'Архив' })('[role]')).toHaveLength(0)
    nothing('notice', undefined)
  })

  it('история – предложения со временем', () => {
    const at = new Date('2025-10-02T03:20:00Z')
    const $ = draw('history', { entries: [{ at, words: [link, ' отправила анкету'] }], more: link })
    expect($('time').attr('datetime')).toBe('2025-10-02T08:20+05:00')
    expect($('time').text()).toBe('сегодня, 8:20')
    nothing('history', { entries: [] })
  })

  it('пустой список говорит, чего нет и почему', () => {
    const $ = draw('empty', { title: 'Соловьёвой в банке нет', why: 'Карту не заполняла.', primary: link, other: link })
    expect($('h2').text()).toBe('Соловьёвой в\u00a0банке нет')
    expect($('.btn')).toHaveLength(2)
  })

  it('подтверждение: вопрос, последствия, глагол и отказ', () => {
    const $ = draw('confirm', {
      question: 'Отозвать согласие?', consequences: [{ state: 'note', words: 'Данные уничтожат' }],
      action: '/withdrawal', button: 'Отозвать согласие', stop: true, back: { href: '/', words: 'Не отзывать' },
    })
    expect($('h1').text()).toBe('Отозвать согласие?')
    expect($('button.btn-stop').text()).toBe('Отозвать согласие')
    expect($('form input[name=_csrf]')).toHaveLength(1)
  })

  it('ход долгой работы назван словами', () => {
    const $ = draw('progress', { done: 14, all: 18, words: 'Записано 14 из 18' })
    expect($('progress').attr()).toMatchObject({ max: '18', value: '14', 'aria-label': 'Записано 14 из 18' })
  })

  it('отказ ведёт дальше', () => {
    expect(draw('refusal', { title: 'Нельзя', words: 'Потому что', next: link, home: true })('.btn')).toHaveLength(2)
  })

  it('чужой текст нигде не становится разметкой', () => {
    const words = '<img src=x>'
    const html = ['tag', 'notice', 'empty', 'refusal'].map((name) =>
      renderer.partial(name, { tone: 'good', words, title: words, why: words, link: { href: '"><script>', words } }, helpers()))
    expect(html.join('')).not.toMatch(/<img|<script/)
  })
})
