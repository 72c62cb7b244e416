import type { Day } from '../../../kit/calendar/day.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Answers } from '../../../kit/questionnaires/applicability.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Tools } from '../../../tools.ts'
import { validConsent } from '../../../common/consents/index.ts'
import { note } from '../../../common/journal/index.ts'
import { assertYearOpen } from '../../../common/years/index.ts'
import { foundUnit } from '../units/unit.store.ts'
import { hasWorked, nameOf, staysOf } from './bounds.ts'
import { covers } from './meeting.ts'
import { insertVisit, visitExists } from './visit.store.ts'
import { visitScore } from './visit-score.ts'

export interface VisitRecord {
  menteePersonId: string
  on: Day
  topic: string | null
  answers: Answers
}

/** Keeps the card of a visit; the second press of the same form finds it done. */
export async function recordVisit(tools: Tools, actor: Actor, unitId: string, id: string, { menteePersonId, on, topic, answers }: VisitRecord): Promise<void> {
  await tools.transaction(async (tx) => {
    if (await visitExists(tx, id)) return
    const unit = await foundUnit(tx, unitId)
    const today = tools.clock.today()
    if (!hasWorked(unit)) throw new Refusal('wrong-moment', 'Пара ещё не утверждена приказом. Карту можно заполнить с первого дня её работы.')
    if (on > today) throw new Refusal('invalid', 'Этот день ещё не наступил: заполните карту после посещения', { field: 'on' })
    if (!staysOf(unit, menteePersonId, 'mentee').some((stay) => covers(stay, on))) throw new Refusal('invalid', `${nameOf(unit, menteePersonId) || 'Этот педагог'} в этот день не в составе пары: проверьте день посещения`, { field: 'on' })
    await assertYearOpen(tx, on, 'on')
    if ((await validConsent(tx, menteePersonId, 'processing-mentee', today)) === null) throw new Refusal('wrong-moment', `${nameOf(unit, menteePersonId)} сейчас не участвует в программе, поэтому карту сохранить нельзя.`)
    const score = visitScore(answers)
    if (score === undefined) throw new Refusal('invalid', 'Отметьте все десять пунктов: неполная карта сказала бы о занятии хуже, чем было')
    const at = tools.clock.now()
    await insertVisit(tx, { id, unitId, menteePersonId, observerId: actor.personId, on, topic, answers, score }, at)
    await note(tx, actor, at, { verb: 'added', stage: 5, subject: { kind: 'unit', id: unitId, name: `карту посещения ${requisiteDay(on)}, ${unit.title}` } })
  })
}
