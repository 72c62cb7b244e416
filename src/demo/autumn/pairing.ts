// The consent of ст. 351.8 on paper, on what the work rests, and the order that fixes the pairs.
import { registerPaper } from '../../common/consents/index.ts'
import { newId } from '../../kit/ids.ts'
import { fullName } from '../../kit/russian/names.ts'
import type { Unit, UnitMember } from '../../stages/5-pairs/index.ts'
import { mentorsOf, offerMentoring, openUnits, setJobFunction } from '../../stages/5-pairs/index.ts'
import { foundUnit } from '../../stages/5-pairs/index.ts'
import type { Tools } from '../../tools.ts'
import { actorNamed } from '../crew.ts'
import { registered, scansOf } from '../papers.ts'
import type { Deed, Season } from './season.ts'
import { curatorOf } from './season.ts'

const PAY = 'в соответствии с Положением о стимулирующих выплатах'
const HOURS = 4
/** Whose contract an addendum amends; for the others mentoring belongs to the job. */
const BY_ADDENDUM = 'Соломатина'

export const prepareMentors: Deed = async (tools, season) => {
  for (const unit of await openUnits(tools.database)) await prepareMentorOf(tools, season, unit)
}

export async function prepareMentorOf(tools: Tools, season: Season, unit: Unit): Promise<void> {
  const curator = await curatorOf(tools, season)
  const today = tools.clock.today()
  const scan = await scansOf(tools)
  for (const mentor of mentorsOf(unit, unit.from)) {
    const id = await offerMentoring(tools, curator, unit, mentor, { batch: newId(), from: unit.from, until: unit.to, hours: HOURS, pay: PAY })
    await registerPaper(tools, curator, id, { signedOn: today, version: 1, scan: scan(id, fullName(mentor.person.name)) })
    await putOnBasis(tools, season, unit, mentor)
  }
}

async function putOnBasis(tools: Tools, season: Season, { id }: Unit, mentor: UnitMember): Promise<void> {
  const curator = await curatorOf(tools, season)
  if (mentor.person.name.surname === BY_ADDENDUM) {
    const head = await actorNamed(tools, season.users, 'head')
    const input = { member: mentor.id, contractNumber: '17/2001', contractDate: '2001-09-03' }
    return registered(tools, curator, head, { kind: 'mentoring-addendum', number: '3', input, owing: 0 })
  }
  const { version } = await foundUnit(tools.database, id)
  await setJobFunction(tools, curator, id, mentor.id, { version: String(version), words: 'п. 2.7 должностной инструкции воспитателя' })
}

/** Two have not signed the sheet yet; by the middle of October they will. */
export const orderPairs: Deed = (tools, season) => pairingOrder(tools, season, '58-ОД', 2)

export async function pairingOrder(tools: Tools, season: Season, number: string, owing: number): Promise<void> {
  const head = await actorNamed(tools, season.users, 'head')
  await registered(tools, await curatorOf(tools, season), head, { kind: 'pairing-order', number, owing })
}
