// Launches a round for all units at once, or asks those who have joined since.
import { schoolYearOf } from '../../../kit/calendar/school-year.ts'
import { newId } from '../../../kit/ids.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { peopleCount } from '../../../kit/russian/plural.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Tools } from '../../../tools.ts'
import { note } from '../../../common/journal/index.ts'
import { inviteMore, launch, type SurveyCatalogue } from '../../../common/surveys/index.ts'
import { assertWholeYearOpen } from '../../../common/years/index.ts'
import { yearRounds } from './round.facts.ts'
import { campaignsOf, memberKey, rounds, type Campaign, type Round, type RoundKind, type RoundSurvey } from './round.ts'
import { holdRound, keepRound, launchedCampaigns, openCampaigns, roundsOf } from './round.store.ts'
import { STAGE, monitoringSubject } from './subject.ts'

/**
 * The round is written down first, its campaigns follow one by one: whatever is interrupted is finished by the next press,
 * because a campaign is known by the id the round gave it and nobody is asked twice.
 */
export async function launchRound(tools: Tools, catalogue: SurveyCatalogue, actor: Actor, kind: RoundKind, wish: { id: string; dueOn: string; people: readonly string[] }): Promise<number> {
  const today = tools.clock.today()
  if (wish.dueOn < today) throw new Refusal('invalid', 'Этот день уже прошёл. Укажите сегодняшний или более поздний', { field: 'dueOn' })
  const planned = await tools.transaction(async (tx) => {
    await assertWholeYearOpen(tx, schoolYearOf(today))
    await holdRound(tx, schoolYearOf(today), kind)
    const { views } = await yearRounds(tx, today)
    const all = views.find((view) => view.kind === kind)?.members ?? []
    const chosen = all.filter((member) => member.answered === 'notAsked' && wish.people.includes(memberKey(member)))
    const year = schoolYearOf(today)
    const known = (await roundsOf(tx, year)).find((one) => one.kind === kind)
    if (chosen.length === 0) return []
    // One that waited for its day begins today.
    const round: Round = known !== undefined ? { ...known, ...(known.surveys.length === 0 && { launchedOn: today }) } : { id: wish.id, schoolYear: year, kind, launchedOn: today, dueOn: wish.dueOn, surveys: [] }
    const ids = round.surveys.map(({ id }) => id)
    const [open, launched] = [await openCampaigns(tx, ids, today), await launchedCampaigns(tx, ids)]
    const joined = campaignsOf(kind, chosen, all).map((campaign) => place(round, campaign, (id) => open.has(id) || !launched.has(id)))
    const surveys = [...round.surveys.map((one) => joined.find(({ survey }) => survey.id === one.id)?.survey ?? one), ...joined.map(({ survey }) => survey).filter(({ id }) => !ids.includes(id))]
    const at = tools.clock.now()
    await keepRound(tx, { ...round, dueOn: wish.dueOn, surveys }, at, actor.personId)
    const people = new Set(chosen.map(({ personId }) => personId)).size
    await note(tx, actor, at, { verb: 'beganRound', subject: monitoringSubject(rounds[kind].title), stage: STAGE, details: { words: `${peopleCount(people)}, срок ${requisiteDay(wish.dueOn)}` } })
    return joined.map((one) => ({ ...one, isLaunched: launched.has(one.survey.id) }))
  })
  for (const { survey, campaign, isLaunched } of planned) {
    const people = campaign.people.map(({ personId }) => personId)
    if (isLaunched) await inviteMore(tools, catalogue, actor, survey.id, people)
    else await launch(tools, catalogue, actor, { id: survey.id, key: survey.key, title: titleOf(catalogue, campaign), people, dueOn: wish.dueOn, occasion: rounds[kind].occasion })
  }
  return new Set(planned.flatMap(({ campaign }) => campaign.people.map(({ personId }) => personId))).size
}

/** The campaign of the round that these people join, or a new one: of the same questionnaire and, where it names a unit, of that unit. */
function place(round: Round, campaign: Campaign, isOpen: (id: string) => boolean): { survey: RoundSurvey; campaign: Campaign } {
  const own = new Set(campaign.people.map(({ unitId }) => unitId))
  const isSame = (survey: RoundSurvey) => survey.key === campaign.key && isOpen(survey.id) && (campaign.unitTitle === undefined ? true : survey.people.every(({ unitId }) => own.has(unitId)))
  const known = round.surveys.find(isSame)
  const isTaken = known?.people.some((one) => campaign.people.some(({ personId, unitId }) => personId === one.personId && unitId !== one.unitId)) ?? false
  const base = known !== undefined && !isTaken ? known : { id: newId(), key: campaign.key, people: [] }
  const added = campaign.people.filter((one) => !base.people.some(({ personId, unitId }) => personId === one.personId && unitId === one.unitId))
  return { survey: { ...base, people: [...base.people, ...added] }, campaign }
}

function titleOf(catalogue: SurveyCatalogue, { key, unitTitle }: Campaign): string {
  const { title } = catalogue.entry(key).template
  return unitTitle === undefined ? title : `${title}: ${unitTitle}`
}
