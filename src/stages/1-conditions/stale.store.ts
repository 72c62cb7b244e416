import type { Db } from '../../tools.ts'
import type { Actor } from '../../rights/actor.ts'
import { Refusal } from '../../kit/refusal.ts'
import { journalEntries, verbOf, type SubjectKind } from '../../common/journal/index.ts'

/** What is said at the form when another save was quicker; names who it was, except the person himself. */
export async function stale(db: Db, actor: Actor, kind: SubjectKind, id: string): Promise<Refusal> {
  const [last] = await journalEntries(db, { subject: { kind, id } }, 1)
  const who =
    last === undefined
      ? 'это уже изменил кто-то другой'
      : last.author.personId === actor.personId
        ? 'вы уже изменили это в другом окне'
        : `${last.author.name} уже ${verbOf(last)} ${last.subject.name}`
  return new Refusal('wrong-moment', `Пока вы писали, ${who}. Откройте страницу заново и сравните с введённым`, {
    field: 'version',
  })
}
