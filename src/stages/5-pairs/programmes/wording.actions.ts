// Texts of a draft: what is one for everybody, what is said of one mentee, tasks.
import type { Day } from '../../../kit/calendar/day.ts'
import { newId } from '../../../kit/ids.ts'
import { found } from '../../../kit/refusal.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Tools } from '../../../tools.ts'
import { changesBetween } from '../../../common/journal/index.ts'
import { changeDraft } from './draft.actions.ts'
import { periodWords } from './plan.ts'
import type { ProgrammePart, ProgrammeTask } from './programme.ts'

const NO_TASK = 'Такой задачи в программе нет. Возможно, её уже убрали.'

export interface Wording {
  from: Day
  to: Day
  goal: string
  strengths: string | null
  communication: string | null
  assessment: string | null
}

const labels: [keyof Omit<Wording, 'from' | 'to'>, string][] = [['goal', 'цель'], ['strengths', 'сильные стороны'], ['communication', 'порядок общения'], ['assessment', 'оценка']]

function wordsOf(wording: Wording): [string, string][] {
  return [['срок', periodWords(wording)], ...labels.map(([key, label]): [string, string] => [label, wording[key] ?? ''])]
}

export async function changeWording(tools: Tools, actor: Actor, unitId: string, version: number, wording: Wording): Promise<void> {
  await changeDraft(tools, actor, unitId, version, async ({ tx, programme }) => {
    const changes = changesBetween(wordsOf(programme), wordsOf(wording))
    if (changes.length === 0) return undefined
    await tx.programme.update({ where: { id: programme.id }, data: wording })
    return { details: { words: changes.map(({ label }) => label).join(', ') } }
  })
}

/** The journal tells that it was changed, not what is written: own words of the mentee go with the consent. */
export async function changePart(tools: Tools, actor: Actor, unitId: string, version: number, { menteePersonId, ...words }: ProgrammePart): Promise<void> {
  await changeDraft(tools, actor, unitId, version, async ({ tx, programme }) => {
    const part = found(programme.parts.find((one) => one.menteePersonId === menteePersonId), 'Такого наставляемого в программе нет.')
    if (part.request === words.request && part.background === words.background) return undefined
    await tx.programmePart.update({ where: { programmeId_menteePersonId: { programmeId: programme.id, menteePersonId } }, data: words })
    return { details: { words: 'запрос и исходный уровень' } }
  })
}

type TaskValues = Pick<ProgrammeTask, 'text' | 'competence' | 'menteePersonId'>

/** A form sent twice adds one task. */
export async function addTask(tools: Tools, actor: Actor, unitId: string, id: string, values: TaskValues): Promise<void> {
  await changeDraft(tools, actor, unitId, undefined, async ({ tx, programme }) => {
    if (programme.tasks.some((task) => task.id === id)) return undefined
    const position = Math.max(-1, ...programme.tasks.map((task) => task.position)) + 1
    await tx.programmeTask.create({ data: { id, lineId: newId(), programmeId: programme.id, ...values, position } })
    return { details: { words: `добавлена задача «${values.text}»` } }
  })
}

export async function changeTask(tools: Tools, actor: Actor, unitId: string, version: number, id: string, values: TaskValues): Promise<void> {
  await changeDraft(tools, actor, unitId, version, async ({ tx, programme }) => {
    const task = found(programme.tasks.find((one) => one.id === id), NO_TASK)
    if (task.text === values.text && task.competence === values.competence && task.menteePersonId === values.menteePersonId) return undefined
    await tx.programmeTask.update({ where: { id }, data: values })
    return { details: { words: `изменена задача «${values.text}»` } }
  })
}

export async function removeTask(tools: Tools, actor: Actor, unitId: string, id: string): Promise<void> {
  await changeDraft(tools, actor, unitId, undefined, async ({ tx, programme }) => {
    const task = programme.tasks.find((one) => one.id === id)
    if (task === undefined) return undefined
    await tx.programmeTask.delete({ where: { id } })
    return { details: { words: `убрана задача «${task.text}»` } }
  })
}
