// Rounds that begin by themselves: planned once, launched on the day the road map names, whatever it says by then.
import { schoolYearOf } from '../../../kit/calendar/school-year.ts'
import { newId } from '../../../kit/ids.ts'
import type { Actor } from '../../../rights/actor.ts'
import { can } from '../../../rights/permissions.ts'
import type { Tools } from '../../../tools.ts'
import { actorOnDay } from '../../../common/accounts/index.ts'
import { note } from '../../../common/journal/index.ts'
import type { SurveyCatalogue } from '../../../common/surveys/index.ts'
import { assertWholeYearOpen, yearClosings } from '../../../common/years/index.ts'
import { launchRound } from './round.actions.ts'
import { beginsNow, isPlannable, proposedDue } from './round-days.ts'
import { yearRounds } from './round.facts.ts'
import { isInvitable, memberKey } from './round.ts'
import { dropPlanned, keepRound, plannerOn } from './round.store.ts'
import { STAGE, monitoringSubject } from './subject.ts'

const SUBJECT = monitoringSubject('Опросы пар')

/** Plans whatever of the start, the middle and the end has not begun; answers how many. A second press plans nothing. */
export async function planRounds(tools: Tools, actor: Actor): Promise<number> {
  const today = tools.clock.today()
  const schoolYear = schoolYearOf(today)
  return tools.transaction(async (tx) => {
    await assertWholeYearOpen(tx, schoolYear)
    const { views } = await yearRounds(tx, today)
    const chosen = views.filter((view) => isPlannable(view, today))
    if (chosen.length === 0) return 0
    const at = tools.clock.now()
    for (const { kind, days } of chosen) await keepRound(tx, { id: newId(), schoolYear, kind, launchedOn: days.opensOn, dueOn: days.dueOn, surveys: [] }, at, actor.personId)
    await note(tx, actor, at, { verb: 'changed', subject: SUBJECT, stage: STAGE, details: { words: 'начинаются сами, по дорожной карте' } })
    return chosen.length
  })
}

export async function unplanRounds(tools: Tools, actor: Actor): Promise<void> {
  await tools.transaction(async (tx) => {
    if ((await dropPlanned(tx, schoolYearOf(tools.clock.today()))) === 0) return
    await note(tx, actor, tools.clock.now(), { verb: 'changed', subject: SUBJECT, stage: STAGE, details: { words: 'начинает куратор' } })
  })
}

/** Runs by the clock of the house: whoever can be asked is asked, once; everybody else stays for «Спросить остальных». */
export async function beginPlannedRounds(tools: Tools, catalogue: SurveyCatalogue): Promise<void> {
  const { database: db, clock } = tools
  const today = clock.today()
  const year = schoolYearOf(today)
  if ((await yearClosings(db)).some((closing) => closing.year === year)) return
  const { views } = await yearRounds(db, today)
  const due = views.filter((view) => beginsNow(view, today) && view.members.some(isInvitable))
  if (due.length === 0) return
  const userId = await plannerOn(db, year, today)
  const actor = userId === undefined ? null : await actorOnDay(db, userId, today)
  if (actor === null || !can(actor, 'monitoring.manage')) return
  for (const { kind, days, members } of due) {
    const wish = { id: newId(), dueOn: proposedDue(days, today), people: members.filter(isInvitable).map(memberKey) }
    // One that cannot begin must not keep the others back.
    await launchRound(tools, catalogue, actor, kind, wish).catch((error: unknown) => tools.log.error({ err: error, kind }, 'a planned round was not begun'))
  }
}
