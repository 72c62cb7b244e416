// «Перед регистрацией» of the approval order: what the stage looks at, each with its reason and the action that removes it.
import type { WorkingCalendar } from '../../../kit/calendar/working-days.ts'
import type { Day } from '../../../kit/calendar/day.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { peopleCount } from '../../../kit/russian/plural.ts'
import type { Check } from '../../../common/documents/index.ts'
import { conditionsPaths as paths } from '../paths.ts'
import type { Adoption, Regulation } from '../regulation/regulation.ts'
import { gapsOf, rowsOf, type Roadmap } from '../roadmap/roadmap.ts'
import type { ApprovalOrderInput } from './approval-order.form.ts'

export interface ApprovalSurroundings {
  signedOn: Day | undefined
  calendar: WorkingCalendar
  /** Null when the chosen edition does not exist any more. */
  regulation: Regulation | null | undefined
  roadmap: Roadmap | null | undefined
  /** Nominative names of bodies: «педагогический совет». */
  bodyNames: ReadonlyMap<string, string>
  /** The order that approved the regulation in force, if another one. */
  orderInForce: { id: string; reference: string } | undefined
  /** Short names of chosen acts that are not valid on the date. */
  staleActs: readonly string[]
  acquainted: number
}

export function approvalChecks(input: ApprovalOrderInput, around: ApprovalSurroundings): Check[] {
  return [
    ...(around.regulation === undefined ? [] : regulationChecks(around.regulation, around)),
    ...(around.roadmap === undefined ? [] : roadmapChecks(around.roadmap)),
    ...repealChecks(input, around),
    ...around.staleActs.map(staleAct),
    ...termChecks(input, around),
    acquaintanceCheck(around.acquainted),
  ]
}

function regulationChecks(regulation: Regulation | null, around: ApprovalSurroundings): Check[] {
  const open = { href: paths.regulation.to(), words: 'Открыть Положение' }
  if (regulation === null)
    return [
      {
        tone: 'stop',
        title: 'Выбранной редакции Положения больше нет',
        fact: 'Её проект убрали. Выберите в приказе другую.',
        action: open,
      },
    ]
  if (regulation.kept === 'approved') {
    return [
      {
        tone: 'stop',
        title: 'Эта редакция Положения уже утверждена',
        fact: 'Составьте новую редакцию или уберите Положение из приказа.',
        action: open,
      },
    ]
  }
  if (regulation.adoptions.length === 0) {
    return [
      {
        tone: 'missing',
        title: 'Положение никто не принимал',
        fact: 'Локальный акт принимают органы, названные в уставе.',
        action: minutesAction(regulation),
      },
    ]
  }
  return regulation.adoptions.flatMap((adoption) => adoptionChecks(regulation, adoption, around))
}

/** Unknown minutes are printed as blanks and ask to be completed (A13); minutes after the order are only strange (pitfalls N7). */
function adoptionChecks(
  regulation: Regulation,
  adoption: Adoption,
  { bodyNames, signedOn, calendar }: ApprovalSurroundings,
): Check[] {
  const name = bodyNames.get(adoption.bodyId) ?? 'орган'
  const { minutesNumber, minutesDate } = adoption
  if (minutesNumber === null || minutesDate === null) {
    const fact = 'В приказе и в грифе будет черта. Запишите протокол, и приказ заполнится сам.'
    return [{ tone: 'missing', title: `Не указан протокол: ${name}`, fact, action: minutesAction(regulation) }]
  }
  const words = `протокол № ${minutesNumber} от ${requisiteDay(minutesDate)}`
  if (signedOn !== undefined && minutesDate > signedOn) {
    return [
      {
        tone: 'missing',
        title: `Протокол позже приказа: ${name}`,
        fact: `Указан ${words}, а приказ – от ${requisiteDay(signedOn)}.`,
        action: minutesAction(regulation),
      },
    ]
  }
  if (!calendar.isWorking(minutesDate)) {
    return [
      {
        tone: 'missing',
        title: `Протокол датирован нерабочим днём: ${name}`,
        fact: `Указан ${words}. Проверьте дату.`,
        action: minutesAction(regulation),
      },
    ]
  }
  return [{ tone: 'done', title: `Протокол записан: ${name}`, fact: words }]
}

function minutesAction({ id }: Regulation): Check['action'] {
  return { href: paths.adoption.to({ id }), words: 'Записать протокол' }
}

function roadmapChecks(roadmap: Roadmap | null): Check[] {
  const href = roadmap === null ? paths.roadmap.to() : paths.roadmap.to({}, { edition: roadmap.id })
  const action = { href, words: 'Открыть дорожную карту' }
  if (roadmap === null)
    return [
      {
        tone: 'stop',
        title: 'Выбранной дорожной карты больше нет',
        fact: 'Её проект убрали. Выберите в приказе другую.',
        action,
      },
    ]
  if (roadmap.kept === 'approved')
    return [
      {
        tone: 'stop',
        title: 'Эта дорожная карта уже утверждена',
        fact: 'Составьте новую редакцию или уберите карту из приказа.',
        action,
      },
    ]
  const gaps = gapsOf(rowsOf(roadmap.items))
  if (gaps.length > 0)
    return [
      { tone: 'missing', title: 'В дорожной карте есть пробелы', fact: `Не указаны: ${gaps.join('; ')}.`, action },
    ]
  return [{ tone: 'done', title: 'Дорожная карта заполнена', fact: 'У каждого этапа есть срок и ответственные.' }]
}

/** A new edition usually ends the order that approved the old one (A14). */
function repealChecks(input: ApprovalOrderInput, { regulation, orderInForce }: ApprovalSurroundings): Check[] {
  if (!regulation || orderInForce === undefined || input.repeals !== undefined) return []
  const fact = `Прежнюю редакцию утвердил ${orderInForce.reference}. Добавьте пункт о признании его утратившим силу, целиком или в части.`
  return [{ tone: 'missing', title: 'Прежний приказ останется в силе', fact }]
}

function staleAct(short: string): Check {
  return {
    tone: 'missing',
    title: `${short}: не действует на дату приказа`,
    fact: 'В преамбулу он не попадёт. Выберите другое основание.',
  }
}

function termChecks({ acquaintUntil }: ApprovalOrderInput, { signedOn, calendar }: ApprovalSurroundings): Check[] {
  if (acquaintUntil === undefined) return []
  if (signedOn !== undefined && acquaintUntil < signedOn) {
    return [
      {
        tone: 'missing',
        title: 'Срок ознакомления раньше приказа',
        fact: `Указано ${requisiteDay(acquaintUntil)}, приказ – от ${requisiteDay(signedOn)}.`,
      },
    ]
  }
  if (calendar.isWorking(acquaintUntil)) return []
  return [
    {
      tone: 'missing',
      title: `${requisiteDay(acquaintUntil)} – нерабочий день`,
      fact: 'Срок ознакомления лучше назначить на рабочий.',
    },
  ]
}

function acquaintanceCheck(acquainted: number): Check {
  if (acquainted === 0)
    return {
      tone: 'missing',
      title: 'Знакомить с приказом некого',
      fact: 'В списке сотрудников нет педагогов. Внесите их в «Людях».',
      action: { href: '/people', words: 'Открыть «Людей»' },
    }
  return {
    tone: 'done',
    title: `Ознакомить надо: ${peopleCount(acquainted)}`,
    fact: 'Куратор, ответственные и все педагоги; заведующий в список не входит.',
  }
}
