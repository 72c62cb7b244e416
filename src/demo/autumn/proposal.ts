// The board is looked at, kept and proposed; a day later everybody has answered.
import { onOrAfterWorking } from '../../kit/calendar/working-days.ts'
import { addDays } from '../../kit/calendar/day.ts'
import { newId } from '../../kit/ids.ts'
import { boardView, groupField, keepDraft, proposePairs } from '../../stages/4-selection/index.ts'
import { answerOwn, enterAnswer, openUnits } from '../../stages/5-pairs/index.ts'
import type { Unit } from '../../stages/5-pairs/index.ts'
import { pairLinks } from '../../stages/index.ts'
import type { Tools } from '../../tools.ts'
import { fullName } from '../../kit/russian/names.ts'
import { accountOf } from '../cast.ts'
import { actorNamed, mentorNamed } from '../crew.ts'
import type { Deed, Season } from './season.ts'
import { curatorOf } from './season.ts'

const WHY = 'Сильные стороны наставников закрывают главные дефициты, у всех есть общее время в тихий час.'
const LEADS_GROUP = 'Римская-Корсакова Анна'
/** From the proposal to the first day of work. */
const DAYS_TO_BEGIN = 7

export const proposePairsOfAutumn: Deed = async (tools, season) => {
  const curator = await curatorOf(tools, season)
  const { mark } = await boardView(tools, pairLinks, curator, {})
  const id = newId()
  await keepDraft(tools, pairLinks, curator, { id, mark, given: {}, reason: WHY })
  const leader = await mentorNamed(tools, LEADS_GROUP)
  await proposePairs(tools, pairLinks, curator, id, {
    version: '1', from: onOrAfterWorking(season.calendar, addDays(tools.clock.today(), DAYS_TO_BEGIN)), to: season.until,
    form: 'teacher_teacher', types: ['traditional'], reason: WHY, own: { [groupField(leader.id)]: 'group' },
  })
}

export const answerProposals: Deed = async (tools, season) => {
  for (const unit of await openUnits(tools.database)) await answersOf(tools, season, unit)
}

/** Whoever has an account answers by it; the curator enters what the others have said. */
export async function answersOf(tools: Tools, season: Season, unit: Unit): Promise<void> {
  const curator = await curatorOf(tools, season)
  for (const { id, person } of unit.members) {
    const login = accountOf(fullName({ ...person.name, patronymic: null }))
    if (login === undefined) await enterAnswer(tools, curator, unit.id, id, { answer: 'agreed', way: 'oral' })
    else await answerOwn(tools, await actorNamed(tools, season.users, login), unit.id, { answer: 'agreed' })
  }
}
