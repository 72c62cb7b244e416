import type { Db } from '../../../tools.ts'

export interface HeldOfMentee {
  meetings: number
  visits: number
  /** Of them those with words: what was emptied once is not destroyed again. */
  told: number
  seen: number
}

/** How much is held about the person as a mentee: meetings and visits. */
export async function countOfMentee(db: Db, personId: string): Promise<HeldOfMentee> {
  const own = { topic: { not: '' }, mentees: { every: { personId } } }
  const words = { OR: [{ words: { not: null } }, { meeting: { OR: [own, { outcome: { not: null } }, { nextStep: { not: null } }, { nextOn: { not: null } }] } }] }
  return {
    meetings: await db.meetingMentee.count({ where: { personId } }),
    visits: await db.visit.count({ where: { menteePersonId: personId } }),
    told: await db.meetingMentee.count({ where: { personId, ...words } }),
    seen: await db.visit.count({ where: { menteePersonId: personId, OR: [{ topic: { not: null } }, { NOT: { answers: '{}' } }] } }),
  }
}

export async function countOfMentor(db: Db, mentorId: string): Promise<{ meetings: number; drafts: number; reports: number }> {
  // What was emptied once is not destroyed again.
  const told = { OR: [{ findings: { not: null } }, { difficulties: { not: null } }, { proposals: { not: null } }, { conclusion: { not: null } }, { returnWords: { not: null } }] }
  const [meetings, drafts] = [await db.meeting.count({ where: { mentorId } }), await db.mentorReport.count({ where: { mentorId, handedInOn: null, ...told } })]
  return { meetings, drafts, reports: await db.mentorReport.count({ where: { mentorId, handedInOn: { not: null } } }) }
}

/**
 * Free words of every meeting the mentee was at, also of those that were taken back. Words about a group may be about
 * her as well; its topic stays while others were there.
 */
export async function clearMeetingsOf(tx: Db, personId: string): Promise<void> {
  const meetings = await tx.meeting.findMany({ where: { mentees: { some: { personId } } }, select: { id: true, mentees: { select: { personId: true } } } })
  const alone = meetings.filter(({ mentees }) => mentees.length === 1).map(({ id }) => id)
  await tx.meeting.updateMany({ where: { id: { in: meetings.map(({ id }) => id) } }, data: { outcome: null, nextStep: null, nextOn: null } })
  await tx.meeting.updateMany({ where: { id: { in: alone } }, data: { topic: '', planLineId: null, competence: null } })
  await tx.meetingMentee.updateMany({ where: { personId }, data: { words: null } })
}

/** What was seen and said; the day of the visit stays. */
export async function clearVisitsOf(tx: Db, personId: string): Promise<void> {
  await tx.visit.updateMany({ where: { menteePersonId: personId }, data: { topic: null, answers: '{}', score: 0 } })
}

/** Drafts of a mentor that nobody has received. */
export async function clearDraftsOf(tx: Db, mentorId: string): Promise<void> {
  await tx.mentorReport.updateMany({ where: { mentorId, handedInOn: null }, data: { findings: null, difficulties: null, proposals: null, conclusion: null, returnWords: null } })
}

/** Texts about the mentee in reports nobody has handed in: the mentor writes them anew. */
export async function clearDraftsAbout(tx: Db, personId: string): Promise<void> {
  const units = await tx.unitMember.findMany({ where: { personId, role: 'mentee' }, select: { unitId: true } })
  await tx.mentorReport.updateMany({ where: { unitId: { in: units.map(({ unitId }) => unitId) }, handedInOn: null }, data: { findings: null, difficulties: null, proposals: null, returnWords: null } })
}

export async function closeFeedOf(tx: Db, personId: string): Promise<void> {
  await tx.calendarFeed.deleteMany({ where: { personId } })
}
