// «Перед регистрацией»: what the house itself looks at for every paper. Nothing here forbids but a missing requisite.
import type { WorkingCalendar } from '../../kit/calendar/working-days.ts'
import type { Day } from '../../kit/calendar/day.ts'
import type { Run } from '../../kit/documents/block-schema.ts'
import type { DocumentDescription } from '../../kit/documents/description.ts'
import { plural } from '../../kit/russian/plural.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import type { Check } from './catalogue.ts'
import type { Requisites } from './document.ts'
import { quotedTitle } from './paper-name.ts'
import { isSameNumber } from './register-number.ts'

export interface Surroundings {
  today: Day
  calendar: WorkingCalendar
  /** Numbers already given in the same series and calendar year. */
  taken: readonly { number: string; signedOn: Day; title: string }[]
  /** People who may sign on the date of the paper, by person. */
  signatories: readonly (string | null)[]
}

/** Missing requisites forbid; everything else is said and may be overridden: «Всё равно зарегистрировать» (pitfalls N1, N5, N12). */
export function houseChecks(requisites: Requisites, paper: DocumentDescription, surroundings: Surroundings): Check[] {
  return [
    ...requisiteChecks(requisites),
    ...numberChecks(requisites, surroundings),
    ...dateChecks(requisites, surroundings),
    ...signatoryChecks(requisites, surroundings),
    ...blankChecks(paper),
  ]
}

/** What forbids first, then what is missing, then what is in order. */
export function inOrderOfGravity(checks: readonly Check[]): Check[] {
  const rank = { stop: 0, missing: 1, done: 2 }
  return checks.toSorted((one, other) => rank[one.tone] - rank[other.tone])
}

export function mayBeRegistered(checks: readonly Check[]): boolean {
  return checks.every(({ tone }) => tone !== 'stop')
}

function requisiteChecks({ number, signedOn, signatory }: Requisites): Check[] {
  const missing = [!number && 'номер', !signedOn && 'дату', !signatory && 'подписанта'].filter((word) => word !== false)
  if (missing.length > 0) {
    const list = missing.join(', ').replace(/, ([^,]+)$/, ' и $1')
    return [{ tone: 'stop', title: `Укажите ${list}`, fact: 'Впишите реквизиты в форму регистрации и сохраните их.' }]
  }
  return [
    {
      tone: 'done',
      title: 'Реквизиты указаны',
      fact: `№ ${number} от ${requisiteDay(signedOn ?? '')}, подписывает ${signatory?.name ?? ''}`,
    },
  ]
}

function numberChecks({ number }: Requisites, { taken }: Surroundings): Check[] {
  const same = number === undefined ? undefined : taken.find((other) => isSameNumber(other.number, number))
  if (same === undefined) return []
  const fact = `Под № ${same.number} уже зарегистрирован документ от ${requisiteDay(same.signedOn)} ${quotedTitle(same)}. Проверьте по журналу регистрации.`
  return [{ tone: 'missing', title: `№ ${number} в этом году уже занят`, fact }]
}

function dateChecks({ signedOn, effectiveOn }: Requisites, { today, calendar }: Surroundings): Check[] {
  if (signedOn === undefined) return []
  return [
    !calendar.isWorking(signedOn) && {
      title: `${requisiteDay(signedOn)} – нерабочий день`,
      fact: 'Документ обычно датируют рабочим днём.',
    },
    signedOn > today && {
      title: `${requisiteDay(signedOn)} ещё не наступило`,
      fact: 'Дата документа – день, когда его подписали.',
    },
    effectiveOn !== undefined &&
      effectiveOn < signedOn && {
        title: `Вводится в действие ${requisiteDay(effectiveOn)}, раньше, чем подписан`,
        fact: 'Обратную силу локальным актам обычно не придают.',
      },
  ]
    .filter((problem) => problem !== false)
    .map((problem): Check => ({ tone: 'missing', ...problem }))
}

function signatoryChecks({ signedOn, signatory }: Requisites, { signatories }: Surroundings): Check[] {
  if (signedOn === undefined || signatory === undefined || signatories.includes(signatory.personId)) return []
  const title = `${signatory.name} не значится подписантом на ${requisiteDay(signedOn)}`
  return [{ tone: 'missing', title, fact: 'Проверьте приказ об исполнении обязанностей в разделе «Детский сад».' }]
}

/** «Протокол № ___ от ___»: the paper may be registered so, but it asks to be completed (pitfalls N4, A13). */
function blankChecks(paper: DocumentDescription): Check[] {
  const blanks = blanksIn(paper)
  if (blanks === 0) return []
  const places = plural(blanks, ['незаполненное место', 'незаполненных места', 'незаполненных мест'])
  return [{ tone: 'missing', title: 'Текст требует дополнения', fact: `В нём ${places}: на бумаге там будет черта.` }]
}

/** Blanks a person should have filled: in the body of the paper, its stamps and marks. Forms in appendices have blanks on purpose. */
export function blanksIn(paper: DocumentDescription): number {
  const blocks = paper.sections.flatMap((section, at) =>
    section.blocks.filter(({ kind }) => at === 0 || kind === 'stamps'),
  )
  return blocks.reduce((count, block) => {
    if (block.kind === 'paragraph' || block.kind === 'heading') return count + blanksOf(block.runs)
    if (block.kind === 'points') return count + block.items.reduce((sum, item) => sum + blanksOf(item.runs), 0)
    if (block.kind !== 'stamps') return count
    return (
      count +
      block.stamps
        .filter(({ title }) => title !== 'УТВЕРЖДЕНО')
        .flatMap((stamp) => stamp.lines)
        .reduce((sum, line) => sum + blanksOf(line), 0)
    )
  }, 0)
}

function blanksOf(list: readonly Run[]): number {
  return list.filter((run) => 'blank' in run && !run.slot).length
}
