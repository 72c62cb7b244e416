// The newest pair, told back from the day of the clock: a young colleague teaches one of many years; its programme waits for the head.
import { registerPaper, offerConsents } from '../../common/consents/index.ts'
import { addDays } from '../../kit/calendar/day.ts'
import { onOrAfterWorking } from '../../kit/calendar/working-days.ts'
import { newId } from '../../kit/ids.ts'
import { found } from '../../kit/refusal.ts'
import { accept, include, menteeDeficits, menteeRequest } from '../../stages/2-requests/index.ts'
import { mentorCandidate, nominate } from '../../stages/3-mentors/index.ts'
import { composeUnit, foundUnit } from '../../stages/5-pairs/index.ts'
import type { Tools } from '../../tools.ts'
import { collectAnswers, startCampaign } from '../campaigns.ts'
import type { Campaign } from '../campaigns.ts'
import { actorNamed, menteeNamed } from '../crew.ts'
import { decideOnMentor } from '../first-decisions.ts'
import { scansOf } from '../papers.ts'
import { reverseCandidate, reverseDeficits, reverseRequest } from './late-answers.ts'
import { pairingOrder, prepareMentorOf } from './pairing.ts'
import { agreeAndPassOn, approve, draftProgramme, LAST } from './programmes.ts'
import { answersOf } from './proposal.ts'
import type { Deed, Season } from './season.ts'
import { curatorOf, idsOf, unitLedBy } from './season.ts'

export const TEACHES = 'Мамедова Айгюн'
const LEARNS = 'Колесова Галина'
/** Days before. */
const steps: readonly [number, Deed][] = [[31, nameBoth], [30, askBoth], [29, takeBoth], [28, composePair], [25, orderPair], [18, draftPair], [4, passOnPair]]

export async function reversePair(season: Season): Promise<void> {
  for (const [before, deed] of steps) await deed(season.mornings(onOrAfterWorking(season.calendar, addDays(season.lately, -before))), season)
}

/** What had waited for the head since October is approved by then. */
export async function approveLastProgramme(season: Season): Promise<void> {
  await approve(season.mornings(onOrAfterWorking(season.calendar, addDays(season.lately, -31))), season, LAST)
}

async function nameBoth(tools: Tools, season: Season): Promise<void> {
  const curator = await curatorOf(tools, season)
  const [teaches, learns] = (await idsOf(tools, [TEACHES, LEARNS])) as [string, string]
  await nominate(tools, curator, { id: newId(), personId: teaches })
  await accept(tools, curator, { id: newId(), personId: learns })
  const scan = await scansOf(tools)
  for (const [kind, personId, name] of [['processing-mentor', teaches, TEACHES], ['processing-mentee', learns, LEARNS]] as const) {
    const { ids } = await offerConsents(tools, curator, newId(), { kind, personIds: [personId], validUntil: season.until, terms: {} })
    const id = found(ids[0])
    await registerPaper(tools, curator, id, { signedOn: tools.clock.today(), version: 1, scan: scan(id, name) })
  }
}

async function askBoth(tools: Tools, { users }: Season): Promise<void> {
  const campaigns: Campaign[] = [
    { key: menteeRequest.key, title: 'Профессиональный запрос: осень', people: [LEARNS], answers: { [LEARNS]: reverseRequest } },
    { key: mentorCandidate.key, title: 'Кандидаты в наставники: осень', people: [TEACHES], answers: { [TEACHES]: reverseCandidate } },
    { key: menteeDeficits.key, title: 'Карта дефицитов: осень', people: [LEARNS], answers: { [LEARNS]: reverseDeficits } },
  ]
  for (const campaign of campaigns) await collectAnswers(tools, users, campaign, await startCampaign(tools, users, campaign))
}

async function takeBoth(tools: Tools, season: Season): Promise<void> {
  const curator = await curatorOf(tools, season)
  const { id, version, priority } = await menteeNamed(tools, LEARNS)
  await include(tools, curator, id, { version: String(version), on: tools.clock.today(), priority })
  const reason = 'реверсивное наставничество: делится цифровыми навыками, стаж и категория не требуются'
  await decideOnMentor(tools, curator, await actorNamed(tools, season.users, 'head'), { of: TEACHES, caseMark: 2, corrected: {}, reason, capacity: 1, training: 'консультация куратора «С чего начать наставнику»' })
}

async function composePair(tools: Tools, season: Season): Promise<void> {
  const [mentor, mentee] = (await idsOf(tools, [TEACHES, LEARNS])) as [string, string]
  const id = newId()
  await composeUnit(tools, await curatorOf(tools, season), {
    id, mentorPersonIds: [mentor], menteePersonIds: [mentee], directions: {}, form: 'teacher_teacher', types: ['reverse'], direction: 'цифровые средства в работе с родителями',
    from: onOrAfterWorking(season.calendar, addDays(season.lately, -21)), to: season.until, reason: 'Работают в одной группе; Айгюн владеет тем, о чём Галина Николаевна просит помочь.',
  })
  await answersOf(tools, season, await foundUnit(tools.database, id))
}

async function orderPair(tools: Tools, season: Season): Promise<void> {
  await prepareMentorOf(tools, season, await unitLedBy(tools, TEACHES))
  await pairingOrder(tools, season, '71-ОД', 2)
}

async function draftPair(tools: Tools, season: Season): Promise<void> {
  await draftProgramme(tools, season, await unitLedBy(tools, TEACHES))
}

async function passOnPair(tools: Tools, season: Season): Promise<void> {
  await agreeAndPassOn(tools, season, await unitLedBy(tools, TEACHES))
}
