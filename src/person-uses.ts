// Who is already used by the rooms above the room of people; the roof is the only place that sees them all.
import type { UsesOfPeople } from './common/people/import/undo.actions.ts'

/** Accounts, signatories, papers and consents of these people: with any of them a card may no longer vanish. */
export const usesOfPeople: UsesOfPeople = async (db, ids) => {
  const personId = { in: [...ids] }
  const select = { personId: true } as const
  // One after another: inside a transaction there is one connection.
  const users = await db.user.findMany({ where: { personId }, select })
  const signatories = await db.signatory.findMany({ where: { personId }, select })
  const acquaintances = await db.acquaintance.findMany({ where: { personId }, select })
  const consents = await db.consent.findMany({ where: { personId }, select })
  const papers = await db.document.findMany({ select: { input: true } })
  const named = ids.filter((id) => papers.some(({ input }) => input.includes(id))).map((id) => ({ personId: id }))
  return [
    ...told(users, 'есть учётная запись'),
    ...told(signatories, 'подписывает документы'),
    ...told(acquaintances, 'стоит в листе ознакомления'),
    ...told(consents, 'есть согласия'),
    ...told(named, 'названа в документе'),
  ]
}

function told(uses: readonly { personId: string }[], words: string) {
  return [...new Set(uses.map(({ personId }) => personId))].map((personId) => ({ personId, words }))
}
