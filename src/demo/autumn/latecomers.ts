// A week after the term the last two answer; the mentee among them enters the bank in time for the pairs.
import { include, menteeDeficits } from '../../stages/2-requests/index.ts'
import { campaignTitled, collectAnswers, startCampaign } from '../campaigns.ts'
import { menteeNamed } from '../crew.ts'
import type { Deed } from './season.ts'
import { curatorOf } from './season.ts'
import { lateCandidates, lateDeficits, lateRequests } from './late-answers.ts'

export const enterLatecomers: Deed = async (tools, { users }) => {
  await collectAnswers(tools, users, { answers: lateRequests }, await campaignTitled(tools, 'Профессиональный запрос: сентябрь'))
  await collectAnswers(tools, users, { answers: lateCandidates }, await campaignTitled(tools, 'Кандидаты в наставники: сентябрь'))
  const deficits = { key: menteeDeficits.key, title: 'Карта дефицитов: начало года, вторая волна', people: Object.keys(lateDeficits), answers: lateDeficits }
  await collectAnswers(tools, users, deficits, await startCampaign(tools, users, deficits))
}

export const includeLatecomers: Deed = async (tools, season) => {
  for (const name of Object.keys(lateRequests)) {
    const { id, version, priority } = await menteeNamed(tools, name)
    await include(tools, await curatorOf(tools, season), id, { version: String(version), on: tools.clock.today(), priority })
  }
}
