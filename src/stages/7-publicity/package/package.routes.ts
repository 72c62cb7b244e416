import { pipeline } from 'node:stream/promises'
import type { Request } from 'express'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import type { Tools } from '../../../tools.ts'
import { may } from '../../../web/access.ts'
import { contentDisposition } from '../../../web/downloads.ts'
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
    res.setHeader('Content-Type', 'application/zip')
    res.setHeader('Content-Disposition', contentDisposition(`Пакет для сайта ${requisiteDay(today)}.zip`, false))
    res.setHeader('Cache-Control', 'private, no-store')
    await pipeline(archives.zip(packageEntries(tools, gathered, title), clock.now()), res)
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
