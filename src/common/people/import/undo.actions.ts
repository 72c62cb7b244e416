import { Refusal } from '../../../kit/refusal.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Db, Tools } from '../../../tools.ts'
import { note } from '../../journal/index.ts'
import { cardOf } from '../journal-subject.ts'
import { peopleByIds, savePerson } from '../person.store.ts'
import { replaceAbsences } from './import.actions.ts'
import { runWithChanges } from './import.store.ts'
import { obstaclesTo, type Obstacle, type UsesOfPeople } from './obstacles.store.ts'
import { snapshotText } from './snapshot.ts'

/**
 * Takes an import back in one step: added cards go, changed ones are as before. Twice is once.
 * @throws Refusal with the names of those whose cards were changed or used since
 */
export async function undoImport(tools: Tools, actor: Actor, runId: string, usesOf: UsesOfPeople): Promise<void> {
  await tools.transaction(async (tx) => {
    const run = await runWithChanges(tx, runId)
    if (run.undoneAt !== null) return
    const obstacles = await obstaclesTo(tx, run, usesOf)
    if (obstacles.length > 0) throw refusal(obstacles)
    const at = tools.clock.now()
    await tx.importRun.update({ where: { id: runId }, data: { undoneAt: at } })
    for (const { personId, before, after } of run.changes) {
      if (before === null) await removeCard(tx, personId)
      else await restoreCard(tx, personId, before, at)
      const subject = cardOf(snapshotText.decode(after))
      const words = before === null ? 'карточка из этого списка убрана' : 'карточка снова как до загрузки'
      await note(tx, actor, at, {
        verb: 'undone',
        subject: { ...subject, name: `загрузку из списка «${run.fileName}»` },
        details: { words },
      })
    }
    const words = `убрано ${run.created}, возвращено прежнее ${run.updated}`
    await note(tx, actor, at, {
      verb: 'undone',
      subject: { kind: 'import', id: runId, name: `загрузку списка «${run.fileName}»` },
      details: { words },
    })
  })
}

async function removeCard(tx: Db, personId: string): Promise<void> {
  await tx.absence.deleteMany({ where: { personId } })
  await tx.formerName.deleteMany({ where: { personId } })
  await tx.person.deleteMany({ where: { id: personId } })
}

async function restoreCard(tx: Db, personId: string, before: string, at: Date): Promise<void> {
  const [now] = await peopleByIds(tx, [personId])
  if (now === undefined) return
  const person = { ...snapshotText.decode(before), version: now.version }
  await savePerson(tx, person, at)
  await replaceAbsences(tx, person)
}

function refusal(obstacles: readonly Obstacle[]): Refusal {
  const names = obstacles.slice(0, 5).map(({ name, words }) => `${name} (${words})`)
  const rest = obstacles.length > names.length ? ` и ещё ${obstacles.length - names.length}` : ''
  return new Refusal(
    'wrong-moment',
    `Загрузку уже не отменить целиком: ${names.join(', ')}${rest}. Исправьте остальные карточки по одной.`,
  )
}
