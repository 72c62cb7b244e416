// Everybody of the unit agrees, online with the password or on the sheet of paper; then the curator passes the programme on.
import { Refusal } from '../../../kit/refusal.ts'
import type { Day } from '../../../kit/calendar/day.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { screenName } from '../../../kit/russian/names.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Db, Tools } from '../../../tools.ts'
import { verifyOwnPassword } from '../../../common/accounts/index.ts'
import { note } from '../../../common/journal/index.ts'
import { assertYearOpen } from '../../../common/years/index.ts'
import type { Unit } from '../units/unit.ts'
import { foundUnit } from '../units/unit.store.ts'
import { askedOf, assertAsked, notAgreed } from './access.ts'
import { programmeSubject, STAGE } from './draft.actions.ts'
import type { Agreement, Programme } from './programme.ts'
import { comingProgramme, foundProgramme, staleProgramme } from './programme.store.ts'

/**
 * The member, or in the end the curator, agrees to the text of this version and says so with the password, as one does
 * when reading an order. Pressed twice, it counts once.
 * @throws Refusal at «password»; «wrong moment» when nothing is asked of the person or the text has changed
 */
export async function agreeOnline(tools: Tools, actor: Actor, unitId: string, version: number, password: string): Promise<void> {
  const today = tools.clock.today()
  const [unit, seen] = [await foundUnit(tools.database, unitId), await comingProgramme(tools.database, unitId)]
  if (hasAgreed(seen, actor) && askedOf(unit, seen, actor, today) === undefined) return
  assertAsked(unit, seen, actor, today)
  await verifyOwnPassword(tools, actor, password)
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    const programme = await locked(tx, seen, version, at)
    const asked = askedOf(unit, programme, actor, today)
    if (asked === 'submit') return submit(tx, actor, unit, programme, { at, today })
    if (asked !== 'agree') return
    const role = notAgreed(unit, programme, today).find(({ personId }) => personId === actor.personId)?.role ?? 'mentee'
    await keepAgreement(tx, unit, programme, { personId: actor.personId, role, on: today, at, how: 'online', enteredById: actor.personId }, today)
    await note(tx, actor, at, { verb: 'agreed', subject: programmeSubject(unit), stage: STAGE })
  })
}

/** The curator enters a signature of the printed sheet. @throws Refusal at «on» for a day to come, at «person» for whoever has agreed meanwhile */
export async function recordPaperAgreement(tools: Tools, actor: Actor, unitId: string, version: number, { personId, on }: { personId: string; on: Day }): Promise<void> {
  const [at, today] = [tools.clock.now(), tools.clock.today()]
  if (on > today) throw new Refusal('invalid', 'Этот день ещё не наступил. Укажите день, когда подписан лист.', { field: 'on' })
  const unit = await foundUnit(tools.database, unitId)
  const seen = await comingProgramme(tools.database, unitId)
  await tools.transaction(async (tx) => {
    const programme = await locked(tx, seen, version, at)
    if (programme.state !== 'agreement') return
    await assertYearOpen(tx, on, 'on')
    const member = notAgreed(unit, programme, today).find((one) => one.personId === personId)
    if (member === undefined) throw new Refusal('invalid', 'Этот человек уже согласовал программу', { field: 'person' })
    await keepAgreement(tx, unit, programme, { personId, role: member.role, on, at, how: 'paper', enteredById: actor.personId }, today)
    await note(tx, actor, at, { verb: 'registeredPaper', subject: { ...programmeSubject(unit), name: `согласование программы «${unit.title}»` }, stage: STAGE, details: { words: `${screenName(member.person.name)}, лист от ${requisiteDay(on)}` } })
  })
}

/** One agreement after another: whoever comes second sees the first. The version stays, since the text does. */
async function locked(tx: Db, { id, unitId }: Programme, version: number, at: Date): Promise<Programme> {
  const { count } = await tx.programme.updateMany({ where: { id, version }, data: { updatedAt: at } })
  if (count === 0) throw await staleProgramme(tx, unitId)
  return foundProgramme(tx, id)
}

async function keepAgreement(tx: Db, unit: Unit, programme: Programme, agreement: Agreement, today: Day): Promise<void> {
  await tx.programmeAgreement.create({ data: { programmeId: programme.id, ...agreement } })
  const left = notAgreed(unit, { agreements: [...programme.agreements, agreement] }, today)
  if (left.length === 0) await tx.programme.update({ where: { id: programme.id }, data: { state: 'agreed' } })
}

/** A curator who is the mentor as well has signed once already. */
async function submit(tx: Db, actor: Actor, unit: Unit, programme: Programme, { at, today }: { at: Date; today: Day }): Promise<void> {
  if (!hasAgreed(programme, actor)) {
    await tx.programmeAgreement.create({ data: { programmeId: programme.id, personId: actor.personId, role: 'curator', on: today, at, how: 'online', enteredById: actor.personId } })
  }
  await tx.programme.update({ where: { id: programme.id }, data: { state: 'submitted' } })
  await note(tx, actor, at, { verb: 'agreed', subject: programmeSubject(unit), stage: STAGE, details: { words: 'передано заведующему' } })
}

function hasAgreed({ agreements }: Pick<Programme, 'agreements'>, { personId }: Actor): boolean {
  return agreements.some((agreement) => agreement.personId === personId)
}
