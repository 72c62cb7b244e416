import type { Request } from 'express'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import type { Tools } from '../../../tools.ts'
import { may } from '../../../web/access.ts'
import { sendStream } from '../../../web/downloads.ts'
import { room, type Room } from '../../../web/room.ts'
import { organisationOn } from '../../../common/organisation/index.ts'
import { publicityPaths } from '../paths.ts'
import { resourceChoices } from '../news/choices.facts.ts'
import { packagePage } from './package.pages.ts'
import { packageEntries, sitePackageOf } from './site-package.facts.ts'

/** The package for a site: looked through first, then downloaded as a stream. */
export function packageRoutes(tools: Tools): Room {
  const { get, post, routes } = room()
  const { database: db, clock, archives } = tools
  const manage = may('publicity.manage')

  get(publicityPaths.sitePackage, manage, async (req, res) => {
    const { resource, resources } = await chosen(req)
    await res.page('stages/7-publicity/package/site-package', packagePage({ ...(await sitePackageOf(db, resource, clock.today())), resources, resource }))
  })

  get(publicityPaths.packageFile, manage, async (req, res) => {
    const { resource } = await chosen(req)
    const today = clock.today()
    const gathered = await sitePackageOf(db, resource, today)
    const title = `Наставничество: документы для сайта на ${requisiteDay(today)}`
    await sendStream(res, { mediaType: 'application/zip', name: `Пакет для сайта ${requisiteDay(today)}.zip`, stream: archives.zip(packageEntries(tools, gathered, title), clock.now()) })
  })

  /** Asked for by the address; else the page of the kindergarten's own site, else our open section. */
  async function chosen(req: Request) {
    const { resources = [] } = await resourceChoices(tools)
    const { site } = await organisationOn(db, clock.today())
    const asked = resources.find(({ value }) => value === req.query['resource']) ?? resources.find(({ value }) => site !== null && value.startsWith(site)) ?? resources[0]
    return { resources, resource: asked?.value ?? '' }
  }

  return { get, post, routes }
}
