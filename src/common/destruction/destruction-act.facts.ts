// Gathers the act from the log and brings its kind to the catalogue of papers.
import type { Day } from '../../kit/calendar/day.ts'
import { offsetOfMoment } from '../../kit/calendar/day.ts'
import { nbsp } from '../../kit/documents/inline.ts'
import { requisiteMoment } from '../../kit/russian/dates.ts'
import { fullName, paperName, signatureName } from '../../kit/russian/names.ts'
import { peopleCount, plural } from '../../kit/russian/plural.ts'
import type { Clock, Db } from '../../tools.ts'
import { documentEntry, type AnyDocumentEntry, type Check, type Requisites } from '../documents/index.ts'
import { organisationOn } from '../organisation/index.ts'
import { peopleByIds, peopleOn } from '../people/index.ts'
import { destructionActKind, type DestructionActFacts } from './destruction-act.document.ts'
import { destructionActForm as form, type ActInput } from './destruction.form.ts'
import { brokenAt } from './line.ts'
import { destructions, linesOf, wholeLog } from './line.store.ts'

/** Numbered in a series of its own; kept three years together with the extract. */
export function destructionActEntry({ zone }: Pick<Clock, 'zone'>): AnyDocumentEntry {
  return documentEntry<ActInput, DestructionActFacts>({
    kind: destructionActKind,
    series: 'acts',
    stage: 6,
    form,
    choices: async (db, today) => ({
      destructions: (await destructions(db)).map(({ id, at, subjects, lines }) => ({ value: id, words: `${requisiteMoment(at, zone)}: ${peopleCount(subjects)}, ${plural(lines, ['запись', 'записи', 'записей'])}` })),
      people: await commissionChoices(db, today),
    }),
    suggested: async (db) => ({ act: (await destructions(db))[0]?.id ?? '' }),
    gather: (db, input, requisites, today) => gather(db, zone, input, requisites, today),
    acquaintance: async () => [],
    checks,
  })
}

/** Everybody at work may be appointed to the commission. */
export async function commissionChoices(db: Db, today: Day): Promise<{ value: string; words: string }[]> {
  return (await peopleOn(db, today)).map(({ id, name, post }) => ({ value: id, words: `${fullName(name)}, ${post}` }))
}

async function gather(db: Db, zone: string, { act, commission, processor }: ActInput, { number, signedOn }: Requisites, today: Day): Promise<DestructionActFacts> {
  const lines = await linesOf(db, act)
  const people = new Map((await peopleByIds(db, membersOf(commission))).map((person) => [person.id, person]))
  const { fullName: organisation, shortName, place, address } = await organisationOn(db, signedOn ?? today)
  const [first] = lines
  return {
    organisation: { fullName: organisation, shortName, place, address },
    ...(number !== undefined && { number }),
    ...(signedOn !== undefined && { signedOn }),
    commission: membersOf(commission).flatMap((id) => {
      const person = people.get(id)
      return person === undefined ? [] : [{ post: person.post, name: paperName(person.name), signature: signatureName(person.name) }]
    }),
    ...(processor !== undefined && { processor }),
    lines: lines.map(({ position, subjectName, what, carrier, sheets, method, reason, at, hash }) => ({ position, subject: subjectName, what, carrier, sheets, method, reason, moment: inCell(at, zone), hash })),
    zone: first === undefined ? zone : offsetOfMoment(first.at, zone),
  }
}

/** Day and time that may stand on two lines of a narrow column. */
function inCell(at: Date, zone: string): string {
  return requisiteMoment(at, zone).replace(nbsp, ' ')
}

/** Nobody twice. */
function membersOf(commission: ActInput['commission']): string[] {
  return [...new Set(commission.map(({ person }) => person))]
}

async function checks(db: Db, { act, commission }: ActInput): Promise<Check[]> {
  const lines = await linesOf(db, act)
  const broken = brokenAt(await wholeLog(db))
  return [
    lines.length === 0
      ? { tone: 'stop', title: 'В журнале нет такого уничтожения', fact: 'Выберите его в условиях документа.' }
      : { tone: 'done', title: `Акт и выгрузка: ${plural(lines.length, ['запись', 'записи', 'записей'])} журнала` },
    broken === undefined
      ? { tone: 'done', title: 'Журнал уничтожения не изменяли: хеши сходятся' }
      : { tone: 'stop', title: `Запись ${broken} журнала изменена`, fact: 'Хеши не сходятся: восстановите базу из резервной копии и составьте акт снова.' },
    ...(membersOf(commission).length === 1 ? [{ tone: 'missing' as const, title: 'В комиссии один человек', fact: 'Обычно приказ назначает троих.' }] : []),
  ]
}
