// What is told outside: consents for each page first, then news as far as they reach, and one that has to come down.
import { consentById, offerConsents, registerPaper, registerRefusal, validConsent, withdrawConsent } from '../../common/consents/index.ts'
import { addDays } from '../../kit/calendar/day.ts'
import { onOrBeforeWorking } from '../../kit/calendar/working-days.ts'
import { newId } from '../../kit/ids.ts'
import { found } from '../../kit/refusal.ts'
import { bankReactions, ownResource } from '../../stages/index.ts'
import { chooseVariant, draftPublication, excuseStage, foundPublication, notePosting, publish } from '../../stages/7-publicity/index.ts'
import type { Tools } from '../../tools.ts'
import { demoPages } from '../cast.ts'
import { personNamed } from '../crew.ts'
import { scansOf } from '../papers.ts'
import { allowances, changesHerMind, news, quietStage, staysUnnamed, type DemoNews } from './publicity-words.ts'
import type { Deed, Season } from './season.ts'
import { curatorOf, idsOf } from './season.ts'

/** Days before today the mind was changed: the term of the law still runs. */
const WITHDRAWN = 1

export const tellOfPapers: Deed = (tools, season) => told(tools, season, news.papers)
export const tellOfKickoff: Deed = async (tools, season) => {
  const event = await tools.database.event.findFirst({ where: { kind: 'kickoff' }, select: { id: true } })
  await told(tools, season, news.kickoff, event?.id)
}
export const tellOfPairs: Deed = (tools, season) => told(tools, season, news.pairs)
export const tellOfMorning: Deed = (tools, season) => told(tools, season, news.morning)
export const draftOfExchange: Deed = (tools, season) => drafted(tools, season, newId(), news.exchange)

export const explainSilence: Deed = async (tools, season) => excuseStage(tools, await curatorOf(tools, season), newId(), quietStage.stage, quietStage.why)

/** One paper for all pages: the open section, the site, the social network. */
export const askWhatMayBeTold: Deed = async (tools, season) => {
  const curator = await curatorOf(tools, season)
  const names = [...Object.keys(allowances), staysUnnamed]
  const urls = [ownResource(tools.publicUrl), demoPages.site, demoPages.network]
  const { ids } = await offerConsents(tools, curator, newId(), { kind: 'dissemination', personIds: await idsOf(tools, names), validUntil: season.until, terms: { urls } })
  const scan = await scansOf(tools)
  for (const [index, name] of names.entries()) {
    const id = found(ids[index])
    const items = allowances[name]
    if (items === undefined) await registerRefusal(tools, curator, id)
    else await registerPaper(tools, curator, id, { signedOn: tools.clock.today(), version: 1, choices: { items: [...items], noConditions: true, noTransfer: [], noProcessing: [] }, scan: scan(id, name) })
  }
}

/** From our own pages it is gone at once; where else it stands is a list with the term of the law. */
export async function takeBack(season: Season): Promise<void> {
  const tools = season.mornings(onOrBeforeWorking(season.calendar, addDays(season.today, -WITHDRAWN)))
  const { id: personId } = await personNamed(tools.database, changesHerMind)
  const { id } = found(await validConsent(tools.database, personId, 'dissemination', tools.clock.today()))
  await withdrawConsent(tools, bankReactions, await curatorOf(tools, season), found(await consentById(tools.database, id)), { way: 'paper', receivedOn: tools.clock.today() })
}

/** Published in the open section, and put by hand where else it stands. */
async function told(tools: Tools, season: Season, item: DemoNews, eventId?: string): Promise<void> {
  const curator = await curatorOf(tools, season)
  const id = newId()
  const version = async () => String((await foundPublication(tools.database, id)).version)
  await drafted(tools, season, id, item, eventId)
  if (item.hideNames === true) await chooseVariant(tools, curator, id, await version(), 'hidden')
  await publish(tools, curator, id, await version())
  const elsewhere = item.elsewhere.map((page): string => demoPages[page])
  for (const { id: placeId, resource } of (await foundPublication(tools.database, id)).places.filter((place) => elsewhere.includes(place.resource))) {
    await notePosting(tools, curator, id, placeId, await version(), { link: `${resource}/${tools.clock.today()}`, on: tools.clock.today() })
  }
}

async function drafted(tools: Tools, season: Season, id: string, { elsewhere, title, text, stage, level }: DemoNews, eventId?: string): Promise<void> {
  const places = [ownResource(tools.publicUrl), ...elsewhere.map((page) => demoPages[page])]
  await draftPublication(tools, await curatorOf(tools, season), id, { title, text, stage, level, places }, eventId)
}
