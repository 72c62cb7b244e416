import { momentOf } from '../../../kit/calendar/day.ts'
import { found } from '../../../kit/refusal.ts'
import type { Tools } from '../../../tools.ts'
import { everyone } from '../../../web/access.ts'
import { idOf } from '../../../web/record-id.ts'
import { memory } from '../../../web/remembered.ts'
import { room, type Room } from '../../../web/room.ts'
import { bytesOf, fileById } from '../../../common/files/index.ts'
import { organisationOn } from '../../../common/organisation/index.ts'
import { rowsOf, type Roadmap } from '../../1-conditions/index.ts'
import { audienceOf } from '../audience.facts.ts'
import { depersonalised } from '../depersonalise.ts'
import { publicPaths } from '../paths.ts'
import { ownResource } from '../resource.ts'
import { robotsOf, rssOf, sitemapOf } from './feed.ts'
import { openHouseOf, openNews, openPaper, openPractices } from './open.facts.ts'
import { newsListPage, newsPage, practicePage, roadmapPage, sectionPage, type OpenStage } from './open.pages.ts'
import { openPracticePictures } from './practice-pictures.facts.ts'

const VIEWS = 'stages/7-publicity/open'
const GONE = 'Такой страницы нет или её сняли. Откройте раздел «Наставничество».'
const FEED_ITEMS = 20

/** What the whole house remembers of its progress. */
export type OpenProgress = () => Promise<{ stages: readonly OpenStage[]; roadmap: Roadmap | null }>

/** Pages without a door. Drafts, people without consent and papers with names never come here. */
export function openRoutes(tools: Tools, progress: OpenProgress): Room {
  const { get, post, routes } = room()
  const { database: db, clock, publicUrl, printer } = tools
  const own = ownResource(publicUrl)
  const printed = memory<Buffer>(tools)

  get(publicPaths.section, everyone, (_req, res) => res.openPage(`${VIEWS}/section`, async () => {
    const today = clock.today()
    const [house, organisation, { stages, roadmap }] = await Promise.all([openHouseOf(db, own, today), organisationOn(db, today), progress()])
    return sectionPage({ ...house, stages, rows: openRows(roadmap), publicUrl, name: organisation.displayName, phone: organisation.phone, email: organisation.email, today })
  }))

  get(publicPaths.roadmap, everyone, (_req, res) => res.openPage(`${VIEWS}/roadmap`, async () => {
    const today = clock.today()
    const [{ roadmap }, audience] = await Promise.all([progress(), audienceOf(db, own, today)])
    const rows = found(openRows(roadmap).length > 0 ? openRows(roadmap) : null, 'Дорожная карта ещё не утверждена.')
    const isReadable = (await openPaper(db, 'roadmap', own, today)) !== null
    const texts = depersonalised(rows.map(({ text }) => text), audience.hidden)
    return roadmapPage(rows.map((row, index) => ({ ...row, text: texts[index] ?? row.text })), isReadable ? publicPaths.paper.to({ file: 'roadmap.pdf' }) : undefined, await place())
  }))

  get(publicPaths.feed, everyone, (_req, res) => res.openText('application/rss+xml; charset=utf-8', async () => {
    const { name } = await place()
    const news = await openNews(db, own, clock.today())
    return rssOf({
      title: `Наставничество – ${name}`, link: own, description: 'Новости о наставничестве педагогов', self: publicUrl + publicPaths.feed.to(),
      items: news.slice(0, FEED_ITEMS).map(({ id, title, text, on, conditions }) => ({ title, text: [text, conditions].filter(Boolean).join('\n\n'), link: publicUrl + publicPaths.news.to({ id }), at: momentOf(on, '12:00', clock.zone) })),
    })
  }))

  get(publicPaths.sitemap, everyone, (_req, res) => res.openText('application/xml; charset=utf-8', async () => {
    const today = clock.today()
    const [news, practices] = await Promise.all([openNews(db, own, today), openPractices(db, await audienceOf(db, own, today))])
    return sitemapOf([
      { href: own }, { href: publicUrl + publicPaths.newsList.to() },
      ...news.map(({ id, on }) => ({ href: publicUrl + publicPaths.news.to({ id }), day: on })),
      ...practices.map(({ id, on }) => ({ href: publicUrl + publicPaths.practice.to({ id }), day: on })),
    ])
  }))

  get(publicPaths.robots, everyone, (_req, res) => res.openText('text/plain; charset=utf-8', async () => robotsOf(publicPaths.section.to(), publicUrl + publicPaths.sitemap.to())))

  get(publicPaths.newsList, everyone, (_req, res) => res.openPage(`${VIEWS}/news-list`, async () => newsListPage(await openNews(db, own, clock.today()), await place())))

  get(publicPaths.news, everyone, (req, res) => res.openPage(`${VIEWS}/news`, async () => {
    const [item] = await openNews(db, own, clock.today(), idOf(req))
    return newsPage(found(item, GONE), await place())
  }))

  get(publicPaths.practice, everyone, (req, res) => res.openPage(`${VIEWS}/practice`, async () => {
    const today = clock.today()
    const audience = await audienceOf(db, own, today)
    const practice = found((await openPractices(db, audience, idOf(req)))[0], GONE)
    return practicePage(practice, await openPracticePictures(db, own, today, practice.id, audience.hidden), await place())
  }))

  get(publicPaths.practicePicture, everyone, async (req, res) => {
    const { pictures } = await openPracticePictures(db, own, clock.today(), idOf(req), [])
    const { id } = found(pictures.find((one) => one.id === req.params['picture']), GONE)
    const file = found(await fileById(db, id), GONE)
    res.openFile(file.mediaType, await bytesOf(db, id))
  })

  get(publicPaths.picture, everyone, async (req, res) => {
    const id = idOf(req)
    const picture = await db.publicationPicture.findUnique({ where: { id }, select: { publicationId: true } })
    const [item] = await openNews(db, own, clock.today(), found(picture, GONE).publicationId)
    found(item, GONE)
    const file = found(await fileById(db, id), GONE)
    res.openFile(file.mediaType, await bytesOf(db, id))
  })

  get(publicPaths.paper, everyone, async (req, res) => {
    const key = String(req.params['file']).replace(/\.pdf$/, '')
    const bytes = await printed(key, async () => printer.pdf(found(await openPaper(db, key, own, clock.today()), GONE)))
    res.openFile('application/pdf', bytes)
  })

  async function place() {
    return { publicUrl, name: (await organisationOn(db, clock.today())).displayName }
  }

  return { get, post, routes }
}

/** Rows of an approved road map; a draft is nobody's business yet. */
function openRows(roadmap: Roadmap | null) {
  return roadmap === null || roadmap.kept === 'draft' ? [] : rowsOf(roadmap.items)
}
