// Lines of the SWOT: written, taken from answers and hints, changed, moved, removed.
import { schoolYearOf } from '../../../kit/calendar/school-year.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Tools } from '../../../tools.ts'
import { note } from '../../../common/journal/index.ts'
import { assertWholeYearOpen } from '../../../common/years/index.ts'
import { STAGE, monitoringSubject } from './subject.ts'
import { foundLine, insertLine, lineExists, saveLine, swapLines, swotLines } from './swot.store.ts'
import { quadrantWords, type Origin, type Quadrant } from './swot.ts'

const SUBJECT = monitoringSubject('SWOT-анализ')

/** A second press of the same form changes nothing. */
export async function addLine(tools: Tools, actor: Actor, { id, quadrant, text, origin }: { id: string; quadrant: Quadrant; text: string; origin: Origin }): Promise<void> {
  await tools.transaction(async (tx) => {
    if (await lineExists(tx, id)) return
    const [at, schoolYear] = [tools.clock.now(), schoolYearOf(tools.clock.today())]
    await assertWholeYearOpen(tx, schoolYear)
    await insertLine(tx, { id, quadrant, text, origin, schoolYear }, at)
    await note(tx, actor, at, { verb: 'changed', subject: SUBJECT, stage: STAGE, details: { words: `добавлена строка, ${quadrantWords[quadrant].title.toLowerCase()}` } })
  })
}

export async function changeLine(tools: Tools, actor: Actor, id: string, { version, quadrant, text }: { version: string; quadrant: Quadrant; text: string }): Promise<void> {
  await tools.transaction(async (tx) => {
    const line = await foundLine(tx, id)
    if (line.quadrant === quadrant && line.text === text) return
    await assertWholeYearOpen(tx, line.schoolYear)
    await saveLine(tx, { id, version: Number(version) }, { text, quadrant })
    await note(tx, actor, tools.clock.now(), { verb: 'changed', subject: SUBJECT, stage: STAGE, details: { words: `строка, ${quadrantWords[quadrant].title.toLowerCase()}` } })
  })
}

/** One place up in its quadrant; the first one stays where it is. */
export async function moveLine(tools: Tools, actor: Actor, id: string): Promise<void> {
  await tools.transaction(async (tx) => {
    const line = await foundLine(tx, id)
    await assertWholeYearOpen(tx, line.schoolYear)
    const own = (await swotLines(tx, line.schoolYear)).filter(({ quadrant }) => quadrant === line.quadrant)
    const above = own[own.findIndex((one) => one.id === id) - 1]
    if (above === undefined) return
    await swapLines(tx, line, above)
    await note(tx, actor, tools.clock.now(), { verb: 'changed', subject: SUBJECT, stage: STAGE, details: { words: 'порядок строк' } })
  })
}

export async function removeLine(tools: Tools, actor: Actor, id: string): Promise<void> {
  await tools.transaction(async (tx) => {
    const line = await foundLine(tx, id)
    await assertWholeYearOpen(tx, line.schoolYear)
    const at = tools.clock.now()
    await saveLine(tx, line, { removedAt: at })
    await note(tx, actor, at, { verb: 'changed', subject: SUBJECT, stage: STAGE, details: { words: `убрана строка, ${quadrantWords[line.quadrant].title.toLowerCase()}` } })
  })
}
