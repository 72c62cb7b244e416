// Who is already used by the rooms above the room of people; the roof is the only place that sees them all.
import type { UsesOfPeople } from './common/people/index.ts'

/** Accounts, signatures, papers, consents, questionnaires and banks, pairs of these people: with any of them a card may no longer vanish. */
export const usesOfPeople: UsesOfPeople = async (db, ids) => {
  const personId = { in: [...ids] }
  const select = { personId: true } as const
  // One after another: inside a transaction there is one connection.
  const users = await db.user.findMany({ where: { personId }, select })
  const signatories = await db.signatory.findMany({ where: { personId }, select })
  const acquaintances = await db.acquaintance.findMany({ where: { personId }, select })
  const consents = await db.consent.findMany({ where: { personId }, select })
  const assignments = await db.assignment.findMany({ where: { personId }, select })
  const mentees = await db.mentee.findMany({ where: { personId }, select })
  const mentors = await db.mentor.findMany({ where: { personId }, select })
  const visits = await db.eventVisitor.findMany({ where: { personId }, select })
  const led = await db.event.findMany({ where: { OR: [{ leaderId: personId }, { chairId: personId }, { secretaryId: personId }] }, select: { leaderId: true, chairId: true, secretaryId: true } })
  const speeches = await db.eventItem.findMany({ where: { speakerId: personId }, select: { speakerId: true } })
  const decisions = await db.eventDecision.findMany({ where: { responsibleId: personId }, select: { responsibleId: true } })
  const readings = await db.materialReading.findMany({ where: { personId }, select })
  const pairs = await db.unitMember.findMany({ where: { personId }, select })
  const visited = await db.visit.findMany({ where: { observerId: personId }, select: { observerId: true } })
  const members = await db.unitMember.findMany({ where: { personId }, select })
  const papers = await db.document.findMany({ select: { input: true } })
  const named = ids.filter((id) => papers.some(({ input }) => input.includes(id))).map((id) => ({ personId: id }))
  return [
    ...told(users, 'есть учётная запись'),
    ...told(signatories, 'подписывает документы'),
    ...told(acquaintances, 'стоит в листе ознакомления'),
    ...told(consents, 'есть согласия'),
    ...told(assignments, 'назначены анкеты'),
    ...told(mentees, 'есть в банке наставляемых'),
    ...told(mentors, 'есть в банке наставников'),
    ...told(visits, 'есть приглашения и отметки на событиях'),
    ...told(owners(ids, led.flatMap(({ leaderId, chairId, secretaryId }) => [leaderId, chairId, secretaryId])), 'ведёт события'),
    ...told(owners(ids, [...speeches.map(({ speakerId }) => speakerId), ...decisions.map(({ responsibleId }) => responsibleId)]), 'есть в повестке или решениях событий'),
    ...told(readings, 'есть отметки о чтении материалов'),
    ...told(pairs, 'состоит или состоял в паре'),
    ...told(visited.map((visit) => ({ personId: visit.observerId })), 'заполнял карты посещения'),
    ...told(members, 'есть в паре или группе'),
    ...told(named, 'упоминается в документе'),
  ]
}

function told(uses: readonly { personId: string }[], words: string) {
  return [...new Set(uses.map(({ personId }) => personId))].map((personId) => ({ personId, words }))
}

/** Those of the people asked for who stand among the ids found. */
function owners(ids: readonly string[], found: readonly (string | null)[]) {
  return ids.filter((id) => found.includes(id)).map((personId) => ({ personId }))
}
