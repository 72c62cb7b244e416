import type { Actor } from '../../rights/actor.ts'
import type { Tools } from '../../tools.ts'
import { changesBetween, note } from '../journal/index.ts'
import type { Body } from './body.ts'
import { bodyAnswers } from './body.form.ts'
import { bodiesOf, saveBody } from './body.store.ts'
import { kindergarten } from './journal-subject.ts'

/** Adds a body or changes the one with this id, a usual one too. */
export async function changeBody(tools: Tools, actor: Actor, body: Body): Promise<void> {
  await tools.transaction(async (tx) => {
    const before = (await bodiesOf(tx)).find(({ id }) => id === body.id)
    const changes = changesBetween(before ? inWords(before) : [], inWords(body))
    if (changes.length === 0) return
    await saveBody(tx, body)
    const verb = before === undefined ? 'added' : 'changed'
    await note(tx, actor, tools.clock.now(), { verb, subject: kindergarten(`орган: ${body.name}`), details: { changes } })
  })
}

function inWords(body: Body): [string, string][] {
  return bodyAnswers(body).map(({ label, value }) => [label, value])
}
