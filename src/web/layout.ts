import type { Sight } from './sight.ts'

/** Everything around the content of a page. `app.ts` gathers it for each request; the layouts only draw it. */
export interface Frame {
  organisation: {
    /** «МКДОУ «Детский сад № 12 «Ивушка»», for the footer. */
    shortName: string
    /** «Детский сад № 12 «Ивушка»», beside the mark. */
    displayName: string
    /** «г. Сосновка»; empty when not known yet. */
    place: string
  }
  /** Left column of the main layout; people with the short home have none. */
  menu?: Menu
  /** The year everything is shown in, and the years one may go to. */
  schoolYear?: { label: string; options: YearOption[] }
  /** Nobody on doors and public pages. */
  person: FramePerson | undefined
  /** One-time message across a redirect, or a condition of the page such as an archived year. */
  notice?: Notice
  sight: Sight
  csrf: string | undefined
  /** Address of this page with its query, for returning after a change of view. */
  path: string
  /** Address of the search page; without it no search field is drawn. */
  search?: string
  /** Titles of the seven stages for the aside of a door. */
  stageTitles?: string[]
  /** Links at the end of every page. */
  footer?: FrameLink[]
  /** The way out in the header of the focus layout: «Отложить». */
  back?: FrameLink
  /** Quiet words in the header of the focus layout: «Сохранено в 13:07». */
  saved?: string
  /** Of pages open to everybody: for search engines and previews of links. */
  meta?: { description: string; canonical: string }
  /** Header of the open layout: the site of the kindergarten, the door. */
  head?: FrameLink[]
  /** Address of the feed of news. */
  feed?: string
}

export interface FrameLink {
  href: string
  words: string
  icon?: string
}

export interface Menu {
  /** «Сегодня», or the home of the role. */
  today: MenuItem
  stages: StageItem[]
  /** Люди, Согласия, Документы, Анкеты, События, Журнал – those the person may open. */
  common: MenuItem[]
}

export interface MenuItem {
  title: string
  href: string
  icon: string
  current: boolean
}

export interface StageItem {
  number: number
  title: string
  href: string
  /** Done-tests of the stage, for the leaf. */
  share: { done: number; all: number }
  /** Tasks with a term, grey «к сроку»; hidden while there are late ones. */
  tasks: number
  /** Late tasks, amber «просрочено». */
  late: number
  current: boolean
}

export interface YearOption {
  /** «2025–2026, текущий», «2024–2025, архив». */
  words: string
  href: string
  current: boolean
}

export interface FramePerson {
  /** «Лебедева О. Н.» */
  screenName: string
  /** «методист, куратор», read aloud after the name. */
  roles: string
  /** Own pages: «Мои данные и согласия», «Кто что видит». */
  links: FrameLink[]
  /** Where the form that signs out is sent. */
  signOut: string
}

export interface Notice {
  tone: 'good' | 'need' | 'info'
  title: string
  words?: string
  link?: { href: string; words: string }
}

/** `main`: the whole frame; `plain`: errors for strangers; `open`: pages for everybody; `door`: sign-in and first run; `focus`: one thing on a phone; `print`: the content alone. */
export type LayoutName = 'main' | 'plain' | 'open' | 'door' | 'focus' | 'print'

/** The one object a view receives. */
export type Page = { title: string } & object

/** What stands in the tab of the browser: a page with mistakes says so first, then the page, then the system. */
export function documentTitle(title: string, frame: Frame, wrong: boolean): string {
  const start = wrong && !title.startsWith('Ошибка: ') ? `Ошибка: ${title}` : title
  return [start, 'Наставничество', frame.organisation.displayName].filter((part) => part !== '').join(' – ')
}
