// Friday: who is taken into the banks, what the mentors are good at, and the rows of the road map that are done by now.
import { addMonths } from '../kit/calendar/day.ts'
import { found } from '../kit/refusal.ts'
import type { Actor } from '../rights/actor.ts'
import { currentRoadmap, itemById, markItem, rowsOf } from '../stages/1-conditions/index.ts'
import { include, postpone } from '../stages/2-requests/index.ts'
import { admit, confirmStrengths, markTrained, setPlaces, strengthsOf } from '../stages/3-mentors/index.ts'
import type { Tools } from '../tools.ts'
import { demoAdmissions, demoInclusions, demoMarks, demoPostponement } from './decisions.ts'
import type { DemoAdmission, DemoMark } from './decisions.ts'
import type { Users } from './crew.ts'
import { actorNamed, menteeNamed, mentorNamed } from './crew.ts'

export async function firstDecisions(tools: Tools, users: Users): Promise<void> {
  const [curator, head] = [await actorNamed(tools, users, 'methodist'), await actorNamed(tools, users, 'head')]
  await decideOnMentees(tools, curator)
  for (const admission of demoAdmissions) await decideOnMentor(tools, curator, head, admission)
  await markRows(tools, curator, demoMarks)
}

async function decideOnMentees(tools: Tools, curator: Actor): Promise<void> {
  const on = tools.clock.today()
  for (const name of demoInclusions) {
    const { id, version, priority } = await menteeNamed(tools, name)
    await include(tools, curator, id, { version: String(version), on, priority })
  }
  const { of, reason, months } = demoPostponement
  const { id, version } = await menteeNamed(tools, of)
  await postpone(tools, curator, id, { version: String(version), reason, returnOn: addMonths(on, months) })
}

export async function decideOnMentor(tools: Tools, curator: Actor, head: Actor, { of, caseMark, corrected, reason, capacity, training }: DemoAdmission): Promise<void> {
  const on = tools.clock.today()
  const { id } = await mentorNamed(tools, of)
  const version = async () => String((await mentorNamed(tools, of)).version)
  const said = (await strengthsOf(tools.database, id)).map((line): [string, number] => [line.competence, line.said])
  await confirmStrengths(tools, curator, id, { version: await version(), confirmed: new Map([...said, ...Object.entries(corrected)]), caseMark })
  await admit(tools, head, id, { version: await version(), on, reason })
  const { hours, slots } = await mentorNamed(tools, of)
  await setPlaces(tools, curator, id, { version: await version(), capacity, hours: hours ?? undefined, slots })
  if (training !== undefined) await markTrained(tools, curator, id, { version: await version(), on, words: training })
}

/** What was carried out is marked on the road map. */
export async function markRows(tools: Tools, curator: Actor, marks: readonly DemoMark[]): Promise<void> {
  const { database, clock } = tools
  const roadmap = found(await currentRoadmap(database, clock.today()))
  const rows = rowsOf(roadmap.items)
  for (const { number, note } of marks) {
    const { id } = found(rows.find((row) => row.number === number))
    const { item } = found(await itemById(database, id))
    await markItem(tools, curator, id, item.version, { on: clock.today(), note })
  }
}
