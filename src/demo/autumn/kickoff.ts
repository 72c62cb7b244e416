// The session where mentors learn their rights and duties: planned on Monday, held on Thursday, its feedback on Friday.
import { askFeedback, invitePeople, markPresence, planEvent } from '../../common/events/index.ts'
import { newId } from '../../kit/ids.ts'
import { addDays } from '../../kit/calendar/day.ts'
import { found } from '../../kit/refusal.ts'
import { questionnairesOfHouse } from '../../questionnaires.ts'
import { addMaterial } from '../../stages/4-selection/index.ts'
import { eventLinks } from '../../stages/index.ts'
import { collectAnswers } from '../campaigns.ts'
import type { Deed } from './season.ts'
import { curatorOf, idsOf } from './season.ts'
import { kickoffAgenda, kickoffAnswers, kickoffSheet, materials } from './kickoff-words.ts'

const DAYS_AHEAD = 3

export const planKickoff: Deed = async (tools, season) => {
  const curator = await curatorOf(tools, season)
  const id = newId()
  await planEvent(tools, curator, id, {
    kind: 'kickoff', stage: 4, title: 'Установочная сессия наставников', topic: 'Права и обязанности наставника, программа, журнал встреч',
    on: addDays(tools.clock.today(), DAYS_AHEAD), startsAt: '13:30', endsAt: '15:00', place: 'методический кабинет', leaderId: curator.personId, leaderWords: null,
    items: kickoffAgenda.map(({ title, minutes }) => ({ title, minutes, speakerId: curator.personId, speakerWords: null })),
  })
  await invitePeople(tools, curator, id, await idsOf(tools, Object.keys(kickoffSheet)))
  for (const material of materials) await addMaterial(tools, curator, { id: newId(), ...material }, undefined)
}

export const holdKickoff: Deed = async (tools, season) => {
  const names = Object.keys(kickoffSheet)
  const changes = (await idsOf(tools, names)).map((personId, index) => ({ personId, was: '', mark: found(kickoffSheet[names[index] ?? '']) }))
  await markPresence(tools, eventLinks.onPresence, await curatorOf(tools, season), await kickoffId(tools), changes)
}

export const hearFeedback: Deed = async (tools, season) => {
  const surveyId = await askFeedback(tools, questionnairesOfHouse(), eventLinks, await curatorOf(tools, season), await kickoffId(tools))
  await collectAnswers(tools, season.users, { answers: kickoffAnswers }, surveyId)
}

async function kickoffId({ database }: Parameters<Deed>[0]): Promise<string> {
  return found(await database.event.findFirst({ where: { kind: 'kickoff' }, select: { id: true } })).id
}
