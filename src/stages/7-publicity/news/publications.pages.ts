// The log of what was told: by stages, with its places, level and days.
import type { Day } from '../../../kit/calendar/day.ts'
import { listLinks } from '../../../kit/lists/list-parts.ts'
import type { Link } from '../../../kit/links.ts'
import { isNarrowed, type ListQuery, type ListSpec } from '../../../kit/lists/list-query.ts'
import type { PageOf } from '../../../kit/lists/page-of.ts'
import { screenDay } from '../../../kit/russian/dates.ts'
import { plural } from '../../../kit/russian/plural.ts'
import { stageTitles } from '../../titles.ts'
import { publicityPaths, publicPaths } from '../paths.ts'
import { resourceWords } from '../resource.ts'
import { isStanding, levels, publicationStates, publicationTag, type Place, type Publication } from './publication.ts'
import type { StageTold } from './publications.store.ts'

export type PublicationFilter = 'stage' | 'state' | 'level'
export const publicationListSpec = {
  filters: { stage: stageTitles.map(({ number }) => String(number)), state: publicationStates, level: Object.keys(levels) },
  sorts: ['day'],
  direction: 'desc',
} as const satisfies ListSpec<PublicationFilter, 'day'>

export interface PublicationsView {
  publications: readonly Publication[]
  query: ListQuery<PublicationFilter, 'day'>
  page: PageOf
  told: ReadonlyMap<number, StageTold>
  events: readonly { id: string; title: string; on: Day }[]
  /** Places that must come down. */
  toTakeDown: number
  mayManage: boolean
  today: Day
}

export function publicationsPage({ publications, query, page, told, events, toTakeDown, mayManage, today }: PublicationsView) {
  const links = listLinks(publicityPaths.publications.to(), query, publicationListSpec)
  const isFirstTime = publications.length === 0 && !isNarrowed(query)
  const prepare = { href: publicityPaths.new.to(), words: 'Подготовить публикацию', icon: 'plus' }
  return {
    title: 'Публикации',
    head: {
      crumbs: [{ words: '7. Информационная поддержка', href: publicityPaths.stage.to() }, { words: 'Публикации' }],
      title: 'Публикации о наставничестве',
      lead: 'Что рассказали, где это стоит и на что есть согласия',
      ...(mayManage && !isFirstTime && { primary: prepare }),
      actions: [{ href: publicPaths.section.to(), words: 'Открытый раздел', icon: 'eye' }],
      more: [
        ...(mayManage ? [{ words: 'Пакет для сайта', href: publicityPaths.sitePackage.to() }] : []),
        { words: 'Снять с публикации', href: publicityPaths.takedown.to() },
        ...(mayManage ? [{ words: 'Объяснить, почему публикации нет', href: publicityPaths.excuse.to() }] : []),
      ],
    },
    warning: toTakeDown === 0 ? undefined : {
      tone: 'need' as const, title: `Снимите с публикации: ${plural(toTakeDown, ['страница', 'страницы', 'страниц'])}`,
      words: 'Согласие отозвано, истекло или публикация снята.', link: { href: publicityPaths.takedown.to(), words: 'Открыть список' },
    },
    stages: stageTitles.map(({ number, shortTitle }) => stageLine(number, shortTitle, told.get(number))),
    events: mayManage ? events.map(({ id, title, on }) => ({ words: title, href: publicityPaths.new.to({}, { event: id }), sub: screenDay(on, today) })) : [],
    filters: links.filters(isFirstTime ? [] : [
      { name: 'q', label: 'Слово из публикации', wide: true },
      { name: 'stage', label: 'Этап', options: [{ value: '', words: 'Любой' }, ...stageTitles.map(({ number, shortTitle }) => ({ value: String(number), words: `${number}. ${shortTitle}` }))] },
      { name: 'state', label: 'Состояние', options: [{ value: '', words: 'Любое' }, { value: 'draft', words: 'Черновик' }, { value: 'published', words: 'Опубликовано' }, { value: 'removed', words: 'Снято' }] },
      { name: 'level', label: 'Уровень', options: [{ value: '', words: 'Любой' }, ...Object.entries(levels).map(([value, words]) => ({ value, words }))] },
    ]),
    table: {
      label: 'Публикации',
      columns: links.columns([{ key: 'title', words: 'Публикация' }, { key: 'where', words: 'Где' }, { key: 'level', words: 'Уровень' }, { key: 'state', words: 'Состояние' }]),
      rows: publications.map((one) => ({
        cells: {
          title: { words: one.title, href: publicityPaths.publication.to({ id: one.id }), sub: `этап ${one.stage}${one.isDepersonalised ? ', без имён' : ''}` },
          where: one.isExcuse ? '' : { words: one.places.flatMap(placeWords), sub: standingWords(one) },
          level: one.isExcuse ? '' : levels[one.level],
          state: { tag: publicationTag(one, today) },
        },
      })),
      pager: page.pages > 1 ? links.pager(page) : undefined,
    },
    empty: publications.length > 0 ? undefined : isFirstTime
      ? { title: 'Публикаций пока нет', why: 'Здесь будет журнал: что рассказали о наставничестве, где и с чьего согласия. Начните с новости о первом событии.', ...(mayManage && { primary: prepare }) }
      : { title: 'Ничего не нашли', why: 'Попробуйте другое слово или этап.', other: { href: publicityPaths.publications.to(), words: 'Показать все' } },
  }
}

function stageLine(number: number, title: string, told: StageTold | undefined) {
  const count = told?.publications ?? 0
  const isExcused = count === 0 && (told?.excuses ?? 0) > 0
  const words = count > 0 ? plural(count, ['публикация', 'публикации', 'публикаций']) : isExcused ? 'есть причина' : 'пока ничего'
  return { number, title, words, href: publicityPaths.publications.to({}, { stage: String(number) }), share: count > 0 || isExcused ? 1 : 0 }
}

/** With the link where it stands now. */
function placeWords(place: Place, index: number): (string | Link)[] {
  const words = resourceWords(place.resource)
  return [...(index === 0 ? [] : [', ']), isStanding(place) && place.link !== null ? { words, href: place.link } : words]
}

function standingWords({ state, places }: Pick<Publication, 'state' | 'places'>): string {
  if (state === 'draft') return ''
  const count = (of: (place: Place) => boolean) => places.filter(of).length
  const waiting = state === 'published' ? count(({ postedOn }) => postedOn === null) : 0
  return [
    count(isStanding) > 0 ? `стоит: ${count(isStanding)}` : '', waiting > 0 ? `ждёт размещения: ${waiting}` : '', count(({ removedOn }) => removedOn !== null) > 0 ? `снято: ${count(({ removedOn }) => removedOn !== null)}` : '',
  ].filter(Boolean).join(', ')
}
