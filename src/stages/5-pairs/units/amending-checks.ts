// «Перед регистрацией» of the amending order: the same demands to newcomers as the first order makes.
import type { Day } from '../../../kit/calendar/day.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { screenName } from '../../../kit/russian/names.ts'
import { documentPaths, type Check } from '../../../common/documents/index.ts'
import { pairsPaths } from '../paths.ts'
import type { UnitChanges } from './amended-difference.ts'
import type { Amendment } from './amendment.ts'
import { isMemberOn } from './membership.ts'
import { memberChecks, unitChecks, type PairingSurroundings } from './pairing-checks.ts'

type Around = Omit<PairingSurroundings, 'units' | 'calendar'> & { dueOn: Day | undefined }

export function amendingChecks(amendment: Amendment, around: Around): Check[] {
  const { edition, units, added, waiting } = amendment
  return [
    ...nothing(amendment),
    ...lapsed(amendment, around.today),
    ...edition.amendments.filter(({ unclear }) => unclear.length > 0).map((one): Check => ({
      tone: 'missing', title: `Приказ № ${one.number} изменён вручную`, fact: 'Его пункты не удалось прочитать по правилам: сверьте строки списка сами.', action: { href: documentPaths.document.to({ id: one.id }), words: 'Открыть приказ' },
    })),
    ...units.flatMap(({ lost }) => lost).map((member): Check => ({
      tone: 'stop', title: `${screenName(member.person.name)}: в изменяемом приказе не найдена строка`, fact: 'Откройте текст приказа и впишите изменение вручную.',
    })),
    ...units.flatMap(({ changes }) => newcomerChecks(changes, around)),
    ...added.flatMap(({ unit }) => unitChecks(unit, around)),
    ...waiting.map(waitingCheck),
    ...units.flatMap(({ changes }) => orphanCheck(changes)),
    ...lateCheck(around),
  ]
}

function nothing({ units, added, edition }: Amendment): Check[] {
  if (units.length + added.length > 0) return [{ tone: 'done', title: 'Изменения посчитаны', fact: `Сравнены список по приказу № ${edition.base.requisites.number ?? ''} и состав пар сегодня.` }]
  return [{ tone: 'stop', title: 'Изменений нет', fact: 'Состав и сроки пар такие же, как в приказе. Сначала замените наставника, продлите или завершите пару.', action: { href: pairsPaths.units.to(), words: 'Открыть пары и группы' } }]
}

function lapsed({ edition }: Amendment, today: Day): Check[] {
  const { lapsedOn, id } = edition.base
  if (lapsedOn === null || lapsedOn > today) return []
  return [{ tone: 'stop', title: 'Изменяемый приказ утратил силу', fact: 'Закрепите пары новым приказом.', action: { href: documentPaths.document.to({ id }), words: 'Открыть приказ' } }]
}

/** Consent of ст. 351.8, basis and processing consents of those who come; those who leave need nothing. */
function newcomerChecks({ unit, joining, absent, leaving }: UnitChanges, around: Around): Check[] {
  const mentees = unit.members.filter((one) => one.role === 'mentee' && !leaving.includes(one) && one.leaveGround === null).map(({ personId }) => personId)
  return [...joining, ...absent.map(({ returning }) => returning)].flatMap((member) => memberChecks(unit, member, mentees, around))
}

function waitingCheck({ unit, waiting }: UnitChanges): Check {
  const names = waiting.map(({ person }) => screenName(person.name)).join(', ')
  return { tone: 'missing', title: `${names}: ответа ещё нет`, fact: 'В этот приказ войдут только те, кто согласен.', action: { href: pairsPaths.unit.to({ id: unit.id }), words: 'Открыть пару' } }
}

/** The order may be issued, but somebody stays without a mentor: that must be seen. */
function orphanCheck({ unit, isEnded, leaving, joining }: UnitChanges): Check[] {
  const last = leaving.find(({ role }) => role === 'mentor')?.to
  if (isEnded || last === undefined || last === null || joining.some(({ role }) => role === 'mentor')) return []
  const isLed = unit.members.some((one) => one.role === 'mentor' && one.leaveGround === null && one.orderId !== null && isMemberOn(one, last))
  if (isLed) return []
  return [{ tone: 'missing', title: `«${unit.title}»: наставника после приказа не будет`, fact: 'Выберите нового или запишите, кто поддерживает наставляемых.', action: { href: pairsPaths.replacement.to({ id: unit.id }), words: 'Открыть замену' } }]
}

function lateCheck({ dueOn, signedOn, today }: Around): Check[] {
  const day = signedOn ?? today
  if (dueOn === undefined || day <= dueOn) return []
  return [{ tone: 'missing', title: `Приказ ждали до ${requisiteDay(dueOn)}`, fact: 'На замену наставника отводится пять рабочих дней.' }]
}
