import type { Actor } from '../../rights/actor.ts'
import type { Tools } from '../../tools.ts'
import { found } from '../../kit/refusal.ts'
import { changesBetween, note } from '../journal/index.ts'
import { kindergarten } from './journal-subject.ts'
import { legalActAnswers } from './legal-act.form.ts'
import type { OwnAct } from './legal-base.ts'
import { ownActs, removeLegalAct, saveLegalAct } from './legal-base.store.ts'

/** Adds an own act or changes the one with this id. */
export async function changeLegalAct(tools: Tools, actor: Actor, act: OwnAct): Promise<void> {
  await tools.transaction(async (tx) => {
    const before = (await ownActs(tx)).find(({ id }) => id === act.id)
    const changes = changesBetween(before ? inWords(before) : [], inWords(act))
    if (changes.length === 0) return
    await saveLegalAct(tx, act, act.id)
    const verb = before === undefined ? 'added' : 'changed'
    await note(tx, actor, tools.clock.now(), { verb, subject: kindergarten('правовое основание'), details: { changes } })
  })
}

/** Takes an own act out of the list; papers that cite it keep their wording. */
export async function takeOutLegalAct(tools: Tools, actor: Actor, id: string): Promise<void> {
  await tools.transaction(async (tx) => {
    const act = found((await ownActs(tx)).find((own) => own.id === id), 'Такого акта в списке уже нет')
    await removeLegalAct(tx, id)
    const subject = kindergarten('правовое основание')
    await note(tx, actor, tools.clock.now(), { verb: 'removed', subject, details: { words: act.title } })
  })
}

function inWords(act: OwnAct): [string, string][] {
  return legalActAnswers(act).map(({ label, value }) => [label, value])
}
