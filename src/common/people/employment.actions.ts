import type { Day } from '../../kit/calendar/day.ts'
import { newId } from '../../kit/ids.ts'
import { found, Refusal } from '../../kit/refusal.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import type { Actor } from '../../rights/actor.ts'
import type { Db, Tools } from '../../tools.ts'
import { note } from '../journal/index.ts'
import { absenceInWords, overlapping } from './absence.ts'
import { accusative, cardOf, nominative } from './journal-subject.ts'
import { personById, savePerson, touchPerson } from './person.store.ts'
import type { Person } from './person.ts'
import { serviceOn } from './service.ts'

/** Marks the last day of work. The card, the history and the papers stay. Doing it twice changes nothing. */
export async function dismiss(tools: Tools, actor: Actor, id: string, on: Day): Promise<void> {
  await changing(tools, id, async (tx, person) => {
    if (person.dismissedOn === on) return
    if (person.hiredOn !== null && on < person.hiredOn)
      throw new Refusal(
        'invalid',
        `Человек принят ${requisiteDay(person.hiredOn)}: день увольнения не может быть раньше`,
        { field: 'on' },
      )
    await savePerson(tx, { ...person, dismissedOn: on }, tools.clock.now())
    await note(tx, actor, tools.clock.now(), {
      verb: 'dismissed',
      subject: nominative(person),
      details: { words: `последний день работы ${requisiteDay(on)}` },
    })
  })
}

/** Takes the dismissed back; the lengths of service stand as they were on the last day of work. */
export async function takeBack(tools: Tools, actor: Actor, id: string, hiredOn: Day): Promise<void> {
  await changing(tools, id, async (tx, person) => {
    const { dismissedOn } = person
    if (dismissedOn === null) return
    if (hiredOn <= dismissedOn)
      throw new Refusal('invalid', `Человек работал по ${requisiteDay(dismissedOn)}: укажите день позже`, {
        field: 'hiredOn',
      })
    const service = { ...serviceOn(person.service, dismissedOn), asOf: person.service.asOf === null ? null : hiredOn }
    await savePerson(tx, { ...person, service, hiredOn, dismissedOn: null }, tools.clock.now())
    await note(tx, actor, tools.clock.now(), {
      verb: 'returnedToWork',
      subject: accusative(person),
      details: { words: `с ${requisiteDay(hiredOn)}` },
    })
  })
}

/** Notes a long absence without its reason. Two that overlap are refused; the same one sent twice is written once. */
export async function addAbsence(tools: Tools, actor: Actor, id: string, from: Day, to: Day | null): Promise<void> {
  await changing(tools, id, async (tx, person) => {
    if (person.absences.some((known) => known.from === from && known.to === to)) return
    const met = overlapping(person.absences, from, to)
    if (met !== undefined)
      throw new Refusal('invalid', `На эти дни отсутствие уже отмечено: ${absenceInWords(met)}. Измените даты`, {
        field: 'from',
      })
    await touchPerson(tx, person, tools.clock.now())
    await tx.absence.create({ data: { id: newId(), personId: id, from, to } })
    await noteAbsence(tx, tools, actor, person, `длительное отсутствие ${absenceInWords({ from, to })}`)
  })
}

/** Says on which day the absence ends; the last day is still absent. */
export async function endAbsence(tools: Tools, actor: Actor, id: string, absenceId: string, to: Day): Promise<void> {
  await changing(tools, id, async (tx, person) => {
    const absence = found(person.absences.find((known) => known.id === absenceId))
    if (absence.to === to) return
    if (absence.from !== null && to < absence.from)
      throw new Refusal(
        'invalid',
        `Отсутствие началось ${requisiteDay(absence.from)}: последний день не может быть раньше`,
        { field: 'to' },
      )
    await touchPerson(tx, person, tools.clock.now())
    await tx.absence.update({ where: { id: absenceId }, data: { to } })
    await noteAbsence(tx, tools, actor, person, `длительное отсутствие закончится ${requisiteDay(to)}`)
  })
}

async function changing(tools: Tools, id: string, change: (tx: Db, person: Person) => Promise<void>): Promise<void> {
  await tools.transaction(async (tx) => change(tx, found(await personById(tx, id))))
}

async function noteAbsence(tx: Db, tools: Tools, actor: Actor, person: Person, words: string): Promise<void> {
  await note(tx, actor, tools.clock.now(), { verb: 'changed', subject: cardOf(person), details: { words } })
}
