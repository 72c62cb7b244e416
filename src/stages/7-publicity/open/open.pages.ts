// The open section: what parents and inspectors read without signing in.
import type { Day } from '../../../kit/calendar/day.ts'
import { schoolYearOf, schoolYearWords } from '../../../kit/calendar/school-year.ts'
import { longDay, monthYear, requisiteDay } from '../../../kit/russian/dates.ts'
import { plural } from '../../../kit/russian/plural.ts'
import type { Row } from '../../1-conditions/index.ts'
import { termWords } from '../../1-conditions/index.ts'
import { stageTitle } from '../../titles.ts'
import { publicPaths } from '../paths.ts'
import type { OpenHouse, OpenNews } from './open.facts.ts'
import type { OpenPractice } from './practice.ts'
import type { OpenPictures } from './practice-pictures.facts.ts'

/** How far a stage has come; the roof remembers it for the whole house. */
export interface OpenStage {
  number: number
  shortTitle: string
  progress: { done: number; all: number }
}

interface Place {
  publicUrl: string
  /** «Детский сад № 12 «Ивушка»». */
  name: string
}

interface SectionView extends OpenHouse, Place {
  stages: readonly OpenStage[]
  /** Rows of the stages in the road map, for their terms. */
  rows: readonly Row[]
  phone: string | null
  email: string | null
  today: Day
}

const NEWS_SHOWN = 5
/** A description in a search engine is cut about there. */
const DESCRIPTION_SIGNS = 160

export function sectionPage({ stages, rows, papers, pairs, practices, news, phone, email, today, ...place }: SectionView) {
  const year = schoolYearWords(schoolYearOf(today), 'gen')
  return {
    ...meta(place, publicPaths.section.to(), `Наставничество педагогов: ${place.name}. Документы, дорожная карта, пары и группы, лучшие практики и новости.`),
    title: 'Наставничество педагогов',
    lead: 'Опытные педагоги помогают коллегам, которые недавно пришли в профессию или в наш сад. Новичок быстрее чувствует себя уверенно, а дети встречают спокойного воспитателя.',
    nav: [
      ['how', 'Как это устроено'], ['docs', papers.length > 0 ? 'Документы' : ''], ['pairs', pairs.length > 0 ? 'Пары и группы' : ''],
      ['best', practices.length > 0 ? 'Лучшие практики' : ''], ['news', news.length > 0 ? 'Новости' : ''], ['ask', 'Вопросы'],
    ].flatMap(([id = '', words = '']) => (words === '' ? [] : [{ href: `#${id}`, words }])),
    stages: stages.map(({ number, shortTitle, progress: { done, all } }) => {
      const row = rows.find(({ depth, stage }) => depth === 0 && stage === number)
      return { title: hyphened(shortTitle), done, all, label: `Выполнено ${done} из ${all}`, term: row === undefined ? '' : termWords(row) }
    }),
    roadmapHref: rows.length > 0 ? publicPaths.roadmap.to() : undefined,
    papers: papers.map(({ key, title, sub, isReadable, isHidden }) => ({
      title, sub: isReadable ? sub + (isHidden ? '; без имён тех, кто не дал согласия' : '') : `${sub}; он об отдельных людях, поэтому не публикуется`,
      href: isReadable ? publicPaths.paper.to({ file: `${key}.pdf` }) : undefined,
    })),
    pairsTitle: `Пары и группы ${year}`,
    pairsLead: `${pairsWords(pairs)}. ${pairs.every(({ mentors, mentees }) => [...mentors, ...mentees].every(({ isHidden }) => isHidden)) ? 'Имена не публикуем: на это нужно согласие каждого.' : 'Имена показаны с согласия педагогов.'}`,
    pairs,
    practices: practices.map((practice) => ({ title: practice.title, href: publicPaths.practice.to({ id: practice.id }), sub: [firstSentence(practice.description), `${practice.author ?? 'Имя автора не публикуется'}, ${monthYear(practice.on)}`].join(' ') })),
    news: news.slice(0, NEWS_SHOWN).map(newsLine),
    newsMore: news.length > NEWS_SHOWN ? publicPaths.newsList.to() : undefined,
    feed: publicPaths.feed.to(),
    contacts: [phone === null ? '' : `телефон ${phone}`, email === null ? '' : `почта ${email}`].filter(Boolean).join(', '),
    updated: requisiteDay(today),
  }
}

export function newsListPage(news: readonly OpenNews[], place: Place) {
  return {
    ...meta(place, publicPaths.newsList.to(), `Новости о наставничестве педагогов: ${place.name}.`),
    title: 'Новости наставничества', back: { href: publicPaths.section.to(), words: 'Наставничество педагогов' },
    news: news.map(newsLine), feed: publicPaths.feed.to(),
  }
}

export function newsPage(item: OpenNews, place: Place) {
  return {
    ...meta(place, publicPaths.news.to({ id: item.id }), item.text),
    title: item.title, day: item.on,
    back: { href: publicPaths.newsList.to(), words: 'Все новости' },
    stage: `Этап ${item.stage}: ${stageTitle(item.stage).shortTitle}`,
    paragraphs: paragraphsOf(item.text),
    pictures: item.pictures.map(({ id, alt }) => ({ src: publicPaths.picture.to({ id }), alt })),
    conditions: item.conditions,
  }
}

export function practicePage(practice: OpenPractice, { pictures, conditions }: OpenPictures, place: Place) {
  return {
    ...meta(place, publicPaths.practice.to({ id: practice.id }), practice.description),
    title: practice.title, back: { href: `${publicPaths.section.to()}#best`, words: 'Лучшие практики' },
    author: `${practice.author ?? 'Имя автора не публикуется'}, ${monthYear(practice.on)}`,
    parts: [['О чём', practice.description], ['Как делаем', practice.steps], ['Что получилось', practice.result]]
      .flatMap(([title = '', text = '']) => (text === '' ? [] : [{ title, paragraphs: paragraphsOf(text) }])),
    pictures: pictures.map(({ id, alt }) => ({ src: publicPaths.practicePicture.to({ id: practice.id, picture: id }), alt })),
    conditions,
  }
}

/** Rows without people: who answers for a row is an affair of the house. */
export function roadmapPage(rows: readonly Row[], paperHref: string | undefined, place: Place) {
  return {
    ...meta(place, publicPaths.roadmap.to(), `Дорожная карта наставничества педагогов: ${place.name}.`),
    title: 'Дорожная карта наставничества', back: { href: publicPaths.section.to(), words: 'Наставничество педагогов' },
    paperHref,
    table: {
      label: 'Дорожная карта',
      columns: [{ key: 'text', words: 'Мероприятие' }, { key: 'term', words: 'Срок' }, { key: 'mark', words: 'Исполнено' }],
      rows: rows.map((row) => ({ cells: {
        text: `${row.number}. ${row.text}`, term: termWords(row),
        mark: row.mark === null ? '' : { tag: { tone: 'good' as const, words: longDay(row.mark.on) } },
      } })),
    },
  }
}

/** Long words of the narrow columns may be broken where a teacher would break them. */
function hyphened(title: string): string {
  return title.replace('Профессиональные', 'Профессио\u00adнальные').replace('Информационная', 'Информа\u00adционная')
}

function newsLine({ id, title, text, on, pictures }: OpenNews) {
  const [picture] = pictures
  return { title, href: publicPaths.news.to({ id }), sub: firstSentence(text), day: on, ...(picture && { src: publicPaths.picture.to({ id: picture.id }), alt: picture.alt }) }
}

function meta({ publicUrl }: Place, path: string, text: string): { description: string; canonical: string } {
  const plain = text.replace(/\s+/g, ' ').trim()
  return { canonical: publicUrl + path, description: plain.length <= DESCRIPTION_SIGNS ? plain : `${plain.slice(0, DESCRIPTION_SIGNS).replace(/\s+\S*$/, '')}…` }
}

function pairsWords(pairs: OpenHouse['pairs']): string {
  const groups = pairs.filter(({ mentors, mentees }) => mentors.length !== 1 || mentees.length !== 1).length
  const alone = pairs.length - groups
  const words = [alone > 0 ? plural(alone, ['пара', 'пары', 'пар']) : '', groups > 0 ? plural(groups, ['группа', 'группы', 'групп']) : ''].filter(Boolean)
  return `По приказу ${pairs.length === 1 ? 'работает' : 'работают'} ${words.join(' и ')}`
}

function firstSentence(text: string): string {
  const [sentence = ''] = text.split(/(?<=[.!?…])\s|\n/)
  return sentence.length <= 200 ? sentence : `${sentence.slice(0, 200).replace(/\s+\S*$/, '')}…`
}

function paragraphsOf(text: string): string[] {
  return text.split(/\n+/).map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '')
}
