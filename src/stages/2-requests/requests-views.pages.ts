// Views over the list of mentees with their counts, the sentence about the bank, and words about an empty list.
import type { ListLinks } from '../../kit/lists/list-parts.ts'
import { isNarrowed } from '../../kit/lists/list-query.ts'
import { plural } from '../../kit/russian/plural.ts'
import { MOST_COUNTED } from './bank/shown-total.ts'
import type { ViewLink } from './bank/view-links.ts'
import { competenceTitle } from './competence-words.ts'
import { categoryWords, includedStates, menteeStateWords } from './mentee.ts'
import { consentStateWords, serviceBandWords, type MenteeQuery } from './mentee-list.ts'
import type { MenteeState } from './mentee.ts'

export interface Counted {
  state: string
  category: string | null
  shelf: string
}

type To = ListLinks['to']

const isIncluded = ({ state }: Counted) => includedStates.some((one) => one === state)

export function leadOf(counted: readonly Counted[]): string {
  if (counted.length === 0) return 'Кто хочет учиться у наставника и с чем ему помочь'
  if (counted.length > MOST_COUNTED) return `Записей больше ${MOST_COUNTED}: уточните отбор`
  const number = (states: readonly string[]) => counted.filter(({ state }) => states.includes(state)).length
  const parts = [
    `в банке\u00a0${counted.filter(isIncluded).length}`,
    number(['identified', 'surveyed']) > 0 && `на пути в банк\u00a0${number(['identified', 'surveyed'])}`,
    number(['postponed']) > 0 && `отложены\u00a0${number(['postponed'])}`,
    number(['refused']) > 0 && `отказались\u00a0${number(['refused'])}`,
  ].filter(Boolean)
  return `${plural(counted.length, ['запись', 'записи', 'записей'])}: ${parts.join(', ')}`
}

/** Usual views and the saved ones; beyond what is counted the numbers are left out. */
export function viewsPart(counted: readonly Counted[], query: MenteeQuery, to: To, saved: readonly ViewLink[]) {
  if (counted.length === 0 && saved.length === 0) return { views: [] }
  const { columns: _, ...narrowing } = query.filters
  const isSaved = saved.some(({ current }) => current)
  const count = (rows: readonly Counted[]) => (counted.length > MOST_COUNTED ? {} : { count: rows.length })
  const view = (words: string, filters: MenteeQuery['filters'], rows: readonly Counted[], needs = false) => ({
    words,
    href: to({ q: '', filters: { ...filters, ...(query.filters.columns && { columns: query.filters.columns }) } }),
    ...count(rows),
    needs,
    current: query.q === '' && !isSaved && isSame(narrowing, filters),
  })
  const inState = (state: MenteeState) => counted.filter((row) => row.state === state)
  const open = counted.filter(({ shelf }) => shelf === 'open')
  const optional = [
    view('Отложены', { state: 'postponed' }, inState('postponed')),
    view('Отказались', { state: 'refused' }, inState('refused')),
    view('Выбыли', { state: 'left' }, inState('left')),
    view('Завершили', { state: 'finished' }, inState('finished')),
  ].filter(({ count: rows, current }) => rows !== 0 || current)
  return {
    views: [
      view('Участвуют', {}, open),
      view('В банке', { state: 'included' }, open.filter(isIncluded)),
      view('Без пары', { state: 'unpaired' }, inState('unpaired'), true),
      view('Решить', { state: 'surveyed' }, inState('surveyed'), true),
      view('Ждём ответа', { state: 'identified' }, inState('identified')),
      view('Молодые специалисты', { category: 'novice' }, open.filter(({ category }) => category === 'novice')),
      ...optional,
      ...saved.map(({ words, href, current }) => ({ words, href, current })),
    ],
  }
}

function isSame(one: MenteeQuery['filters'], other: MenteeQuery['filters']): boolean {
  const [own, others] = [Object.entries(one), Object.entries(other)]
  return own.length === others.length && own.every(([name, value]) => others.some(([key, said]) => key === name && said === value))
}

interface Empty {
  query: MenteeQuery
  to: To
  isFirstTime: boolean
  accept: { href: string; words: string } | undefined
}

/** Names the filter that found nobody and offers what is close. */
export function emptyPart({ query, to, isFirstTime, accept }: Empty) {
  if (isFirstTime) {
    return {
      title: 'Банк пока пуст',
      why: 'Назначьте анкету профессионального запроса: кто ответит, появится здесь сам. Одного человека можно принять в любой месяц.',
      ...(accept && { primary: accept }),
    }
  }
  const { filters, q } = query
  const asked = [
    q && `«${q}»`,
    filters.category && categoryWords[filters.category],
    filters.deficit && `дефицит «${competenceTitle(filters.deficit)}»`,
    filters.state && filters.state in menteeStateWords && menteeStateWords[filters.state as MenteeState].name.toLowerCase(),
    filters.post && `должность «${filters.post}»`,
    filters.service && `стаж ${serviceBandWords[filters.service as keyof typeof serviceBandWords]}`,
    filters.consent && `согласие ${consentStateWords[filters.consent as keyof typeof consentStateWords]}`,
  ].filter(Boolean)
  const wider = { ...filters, state: 'everybody' }
  return {
    title: asked.length > 0 ? `Никого не нашли: ${asked.join(', ')}` : 'Сейчас никто не участвует',
    why: 'Человек мог завершить участие раньше или ещё не заполнить карту дефицитов.',
    primary: { href: to({ filters: wider }), words: 'Искать среди всех, и прежних' },
    ...(isNarrowed(query) && { other: { href: to({ q: '', filters: {} }), words: 'Сбросить отбор' } }),
  }
}
