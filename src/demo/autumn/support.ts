// Whoever came when all places were taken: answered, in the bank, without a pair – and not forgotten.
import { offerConsents, registerPaper } from '../../common/consents/index.ts'
import { addDays } from '../../kit/calendar/day.ts'
import { onOrAfterWorking } from '../../kit/calendar/working-days.ts'
import { newId } from '../../kit/ids.ts'
import { include, menteeDeficits, menteeRequest, recordSupport } from '../../stages/2-requests/index.ts'
import { addRecord } from '../../stages/5-pairs/index.ts'
import { collectAnswers, startCampaign } from '../campaigns.ts'
import { keptWaiting } from '../cast.ts'
import { actorNamed, menteeNamed, personNamed } from '../crew.ts'
import { scansOf } from '../papers.ts'
import { lonelyDeficits, lonelyRequest } from './late-answers.ts'
import type { Deed } from './season.ts'
import { curatorOf } from './season.ts'

/** The search is taken up again so long after today. */
const SEARCH_AGAIN = 9

export const welcomeLonely: Deed = async (tools, season) => {
  const curator = await curatorOf(tools, season)
  const { id: personId } = await personNamed(tools.database, keptWaiting)
  const waiting = await tools.database.consent.findFirst({ where: { personId, kind: 'processing-mentee', answer: null }, select: { id: true } })
  const id = waiting?.id ?? (await offerConsents(tools, curator, newId(), { kind: 'processing-mentee', personIds: [personId], validUntil: season.until, terms: {} })).ids[0] ?? ''
  const scan = await scansOf(tools)
  await registerPaper(tools, curator, id, { signedOn: tools.clock.today(), version: 1, scan: scan(id, keptWaiting) })
  const people = [keptWaiting]
  for (const [{ key }, title, answers] of [[menteeRequest, 'Профессиональный запрос: октябрь', lonelyRequest], [menteeDeficits, 'Карта дефицитов: октябрь', lonelyDeficits]] as const) {
    const campaign = { key, title, people, answers: { [keptWaiting]: answers } }
    await collectAnswers(tools, season.users, campaign, await startCampaign(tools, season.users, campaign))
  }
  const mentee = await menteeNamed(tools, keptWaiting)
  await include(tools, curator, mentee.id, { version: String(mentee.version), on: tools.clock.today(), priority: mentee.priority })
}

export const planSearch: Deed = async (tools, season) => {
  const { id, version } = await menteeNamed(tools, keptWaiting)
  await recordSupport(tools, await curatorOf(tools, season), id, {
    version: String(version), support: 'searching', searchOn: onOrAfterWorking(season.calendar, addDays(season.today, SEARCH_AGAIN)),
    note: 'Ждём учителя-логопеда: после второй установочной сессии предложим пару. Пока – консультации куратора.',
  })
}

export const talkToLonely: Deed = async (tools, season) => {
  const { id } = await menteeNamed(tools, keptWaiting)
  await addRecord(tools, await actorNamed(tools, season.users, 'psychologist'), id, newId(), {
    on: tools.clock.today(), kind: 'talk', words: 'Поговорили о начале года: настроена спокойно, хочет видеть занятия коллег.',
    notes: 'Предложить прийти на музыкальное занятие к Мельнику П. И.: там много речевых игр.',
  })
}

export const supportLonely: Deed = async (tools, season) => {
  const { id } = await menteeNamed(tools, keptWaiting)
  await addRecord(tools, await curatorOf(tools, season), id, newId(), { on: tools.clock.today(), kind: 'materials', words: 'Передала памятку «Как упростить задание за минуту» и картотеку речевых игр.' })
}
