// What stands around every page: the kindergarten's name, the menu with the seven stages, the person.
import type { Request } from 'express'
import { accountPaths } from './common/accounts/index.ts'
import { homePaths } from './common/home/index.ts'
import { organisationVersions } from './common/organisation/index.ts'
import { screenName } from './kit/russian/names.ts'
import type { Actor } from './rights/actor.ts'
import { can } from './rights/permissions.ts'
import { roleWords } from './rights/roles.ts'
import type { House, MenuEntry } from './rooms.ts'
import { stagesFor, type StageProgress } from './stages/stage.ts'
import { publicPaths } from './stages/7-publicity/index.ts'
import { stageTitles } from './stages/titles.ts'
import type { Tools } from './tools.ts'
import type { KnownYears } from './web/shown-year.ts'
import { yearNotice, yearSwitch } from './years.ts'
import { csrfTokenOf } from './web/csrf.ts'
import type { Frame, FramePerson, Menu } from './web/layout.ts'
import { takeNotice } from './web/notice.ts'
import { remembered } from './web/remembered.ts'
import { sightOf } from './web/sight.ts'

/** Gathers the frame of a request; what all pages share is remembered until something changes. */
export function frames(tools: Tools, house: House, years: () => Promise<KnownYears>): (req: Request) => Promise<Frame> {
  const organisation = remembered(tools, () => organisationOf(tools))
  return async (req) => {
    const { actor } = req
    const seesMenu = actor !== undefined && can(actor, 'journal.read')
    const known = seesMenu ? await years() : undefined
    const { shownYear } = req
    const once = takeNotice(req)
    return {
      organisation: await organisation(''),
      ...(seesMenu ? { menu: menuOf(req, actor, stagesFor((await house.progress(shownYear?.day)).stages, actor), house.menu) } : {}),
      person: actor && personOf(actor, house.ownLinks),
      notice: once ?? (known && shownYear && yearNotice(shownYear, known.present, req.originalUrl)),
      ...(known && { schoolYear: yearSwitch(known, shownYear, req.originalUrl) }),
      sight: sightOf(req),
      csrf: csrfTokenOf(req),
      path: req.originalUrl,
      ...(can(actor, 'search.use') ? { search: homePaths.search.to() } : {}),
      stageTitles: stageTitles.map(({ shortTitle }) => shortTitle),
    }
  }
}

/** The frame of pages open to everybody: it knows nobody, asks for no session and makes no token. */
export function openFrames(tools: Tools): (req: Request) => Promise<Frame> {
  const organisation = remembered(tools, () => organisationOf(tools))
  return async (req) => {
    const { site, ...names } = await organisation('')
    return {
      organisation: names,
      person: undefined,
      csrf: undefined,
      sight: sightOf(req),
      path: req.path,
      head: [...(site === null ? [] : [{ href: site, words: 'Сайт детского сада' }]), { href: accountPaths.signIn.to(), words: 'Вход для педагогов' }],
      feed: publicPaths.feed.to(),
    }
  }
}

/** Name of the kindergarten today; empty before the first run. */
async function organisationOf({ database, clock }: Tools): Promise<Frame['organisation'] & { site: string | null }> {
  const versions = await organisationVersions(database)
  const current = versions.find(({ validFrom }) => validFrom <= clock.today()) ?? versions.at(-1)
  return current ?? { shortName: '', displayName: '', place: '', site: null }
}

function menuOf({ path: address, shownYear }: Pick<Request, 'path' | 'shownYear'>, actor: Actor, stages: readonly StageProgress[], entries: readonly MenuEntry[]): Menu {
  const isCurrent = (href: string) => address === href || address.startsWith(`${href}/`)
  return {
    today: { title: 'Сегодня', href: homePaths.home.to(), icon: 'sun', current: address === homePaths.home.to() },
    stages: stages.map(({ number, shortTitle, href, progress }) => ({
      number,
      title: shortTitle,
      href,
      share: { done: progress.done, all: progress.all },
      // A year that is over asks for nothing any more.
      tasks: shownYear === undefined ? progress.tasks.length : 0,
      late: shownYear === undefined ? progress.tasks.filter(({ late }) => late).length : 0,
      current: isCurrent(href),
    })),
    common: entries
      .filter(({ permission }) => can(actor, permission))
      .map(({ title, href, icon }) => ({ title, href, icon, current: isCurrent(href) })),
  }
}

function personOf(actor: Actor, ownLinks: readonly MenuEntry[]): FramePerson {
  const { name, post, roles } = actor
  return {
    screenName: screenName(name),
    roles: [post, ...roles.map((role) => roleWords[role].name.toLowerCase())].join(', '),
    links: ownLinks.filter(({ permission }) => can(actor, permission)).map(({ href, title, icon }) => ({ href, words: title, icon })),
    signOut: accountPaths.signOut.to(),
  }
}
