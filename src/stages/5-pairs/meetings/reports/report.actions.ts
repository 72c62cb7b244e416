import { Refusal } from '../../../../kit/refusal.ts'
import type { Actor } from '../../../../rights/actor.ts'
import type { Db, Tools } from '../../../../tools.ts'
import { newId } from '../../../../kit/ids.ts'
import { note, type NewEntry } from '../../../../common/journal/index.ts'
import { assertYearOpen } from '../../../../common/years/index.ts'
import { foundUnit } from '../../units/unit.store.ts'
import type { Unit } from '../../units/unit.ts'
import { hasWorked } from '../bounds.ts'
import { gatherReport, reportPeriod } from './report.facts.ts'
import { reportPaper } from './report.document.ts'
import { meetingsPaths } from '../paths.ts'
import { assertComplete, assertHandedIn, assertOpen, assertReturnable, type Report, type ReportTexts } from './report.ts'
import { foundReport, insertReport, reportOfMentor, saveReport, staleReport } from './report.store.ts'

/** Keeps the texts; the first saving makes the report. `version` is «0» on the form of a report that is not there yet. */
export async function writeReport(tools: Tools, actor: Actor, unitId: string, version: string, texts: ReportTexts): Promise<void> {
  await tools.transaction(async (tx) => {
    await keepTexts(tx, tools, actor, unitId, version, texts)
  })
}

/** Freezes the paper as it reads today: what is recorded later changes nothing of it. */
export async function handInReport(tools: Tools, actor: Actor, unitId: string, version: string, texts: ReportTexts): Promise<void> {
  await tools.transaction(async (tx) => {
    assertComplete(texts)
    const { report, unit } = await keepTexts(tx, tools, actor, unitId, version, texts)
    const today = tools.clock.today()
    const facts = await gatherReport(tx, unit, { ...report, handedInOn: today }, today)
    await saveReport(tx, report, { description: reportPaper.describe(facts), handedInOn: today, returnWords: null }, tools.clock.now())
    await tell(tx, tools, actor, 'handedIn', unit)
  })
}

/** @param version of the report that was read: one that came again after a return is read again */
export async function acceptReport(tools: Tools, actor: Actor, id: string, version: string): Promise<void> {
  await tools.transaction(async (tx) => {
    const report = await foundReport(tx, id)
    if (report.acceptedOn !== null) return
    assertHandedIn(report)
    if (String(report.version) !== version) throw new Refusal('wrong-moment', 'Отчёт сдан заново: откройте его ещё раз и прочитайте.', { next: { href: meetingsPaths.report.to({ id: report.unitId, report: id }), words: 'Открыть отчёт' } })
    await saveReport(tx, report, { acceptedOn: tools.clock.today(), acceptedById: actor.personId }, tools.clock.now())
    await tell(tx, tools, actor, 'acceptedReport', await foundUnit(tx, report.unitId))
  })
}

/** The mentor writes on from where the report was; the paper as it was handed in is not kept. A second press returns nothing more. */
export async function returnReport(tools: Tools, actor: Actor, id: string, words: string): Promise<void> {
  await tools.transaction(async (tx) => {
    const report = await foundReport(tx, id)
    if (report.handedInOn === null && report.returnWords === words) return
    assertReturnable(report)
    await saveReport(tx, report, { description: null, handedInOn: null, returnWords: words }, tools.clock.now())
    await tell(tx, tools, actor, 'returned', await foundUnit(tx, report.unitId), words)
  })
}

async function keepTexts(tx: Db, tools: Tools, actor: Actor, unitId: string, version: string, texts: ReportTexts): Promise<{ report: Report; unit: Unit }> {
  const unit = await foundUnit(tx, unitId)
  if (!hasWorked(unit)) throw new Refusal('wrong-moment', 'Пара ещё не утверждена приказом: отчитываться пока не о чем.')
  if (unit.endedOn !== null) await assertYearOpen(tx, unit.endedOn)
  const at = tools.clock.now()
  const before = await reportOfMentor(tx, unitId, actor.personId)
  if (before !== null) assertOpen(before)
  if (String(before?.version ?? 0) !== version) throw staleReport()
  const period = reportPeriod(unit, actor.personId, tools.clock.today())
  if (before === null) await insertReport(tx, { id: newId(), unitId, mentorId: actor.personId, ...period, ...texts }, at)
  else await saveReport(tx, before, { ...texts, to: period.to }, at)
  await tell(tx, tools, actor, before === null ? 'drafted' : 'changed', unit)
  const report = await reportOfMentor(tx, unitId, actor.personId)
  if (report === null) throw staleReport()
  return { report, unit }
}

async function tell(tx: Db, tools: Tools, actor: Actor, verb: NewEntry['verb'], unit: Unit, words?: string): Promise<void> {
  await note(tx, actor, tools.clock.now(), { verb, stage: 5, subject: { kind: 'unit', id: unit.id, name: `отчёт наставника, ${unit.title}` }, ...(words !== undefined && { details: { words } }) })
}
