// Candidates, their consent, confirmed strengths; the criteria and the note about looking outside.
import { schoolYearBounds, schoolYearOf } from '../../kit/calendar/school-year.ts'
import { found, Refusal } from '../../kit/refusal.ts'
import type { Actor } from '../../rights/actor.ts'
import type { Db, Tools } from '../../tools.ts'
import { assertConsent, offerConsents } from '../../common/consents/index.ts'
import { note } from '../../common/journal/index.ts'
import { addPerson, personById, stateOf, type NewPerson } from '../../common/people/index.ts'
import { accusative, keysText, nominative } from '../2-requests/index.ts'
import type { FormalRule } from './admission.ts'
import { categoriesText, criteriaInWords } from './criteria.ts'
import { criteriaOf } from './criteria.store.ts'
import { strongestOf } from './strongest.ts'
import { changeMentor, foundMentor, insertMentor, mentorExists, openMentorOf, replaceStrengths, staleMentor, strengthsOf } from './mentor.store.ts'

/** Names a candidate. A second press, or somebody in the bank already, leads to the same record. Returns its id. */
export async function nominate(tools: Tools, actor: Actor, { id, personId }: { id: string; personId: string }): Promise<string> {
  return tools.transaction(async (tx) => ((await mentorExists(tx, id)) ? id : begin(tx, tools, actor, id, personId)))
}

/** A candidate from another organisation: the card is made on the way, with the organisation and the agreement. */
export async function nominateExternal(tools: Tools, actor: Actor, id: string, draft: NewPerson): Promise<string> {
  return tools.transaction(async (tx) => ((await mentorExists(tx, id)) ? id : begin(tx, tools, actor, id, await addPerson(tx, tools, actor, draft))))
}

async function begin(tx: Db, tools: Tools, actor: Actor, id: string, personId: string): Promise<string> {
  const person = found(await personById(tx, personId))
  const open = await openMentorOf(tx, personId)
  if (open !== null) return open.id
  const [at, today] = [tools.clock.now(), tools.clock.today()]
  if (stateOf(person, today) === 'dismissed') throw new Refusal('wrong-moment', 'Этот человек уже не работает в детском саду. Верните его в список сотрудников и повторите.')
  await insertMentor(tx, { id, personId, on: today, at, byId: actor.personId })
  await note(tx, actor, at, { verb: 'nominated', subject: accusative(person), stage: 3, ...(person.externalOrganisation && { details: { words: person.externalOrganisation } }) })
  return id
}

export async function offerConsent(tools: Tools, actor: Actor, mentorId: string, batch: string): Promise<boolean> {
  const { personId } = await foundMentor(tools.database, mentorId)
  const until = schoolYearBounds(schoolYearOf(tools.clock.today())).to
  const { ids } = await offerConsents(tools, actor, batch, { kind: 'processing-mentor', personIds: [personId], validUntil: until, terms: {} })
  return ids.length > 0
}

/** Confirms or corrects strengths by competence, 0…3, and how the case was answered. */
export async function confirmStrengths(tools: Tools, actor: Actor, id: string, { version, confirmed, caseMark }: { version: string; confirmed: ReadonlyMap<string, number>; caseMark: number | null }): Promise<void> {
  await tools.transaction(async (tx) => {
    const mentor = await foundMentor(tx, id)
    const before = await strengthsOf(tx, id)
    const isDone = mentor.caseMark === caseMark && before.every((line) => line.confirmed === (confirmed.get(line.competence) ?? null)) && [...confirmed.keys()].every((key) => before.some((line) => line.competence === key))
    if (isDone) return
    if (String(mentor.version) !== version) throw await staleMentor(tx, id)
    await assertConsent(tx, mentor.personId, 'processing-mentor', tools.clock.today(), 'office')
    const added = [...confirmed.keys()].filter((key) => !before.some((line) => line.competence === key)).map((competence) => ({ competence, level: null, isTop: false, said: 0, confirmed: null }))
    const lines = [...before, ...added].map((line) => ({ ...line, confirmed: confirmed.get(line.competence) ?? null }))
    const at = tools.clock.now()
    await replaceStrengths(tx, id, lines)
    await changeMentor(tx, mentor, { caseMark, strongest: keysText.encode(strongestOf(lines)), confirmedOn: tools.clock.today(), confirmedById: actor.personId }, at)
    const person = found(await personById(tx, mentor.personId))
    const corrected = lines.filter((line) => line.confirmed !== null && line.confirmed !== line.said).length
    await note(tx, actor, at, { verb: 'confirmedStrengths', subject: nominative(person), stage: 3, details: { words: corrected === 0 ? 'как в анкете' : `исправлено направлений: ${corrected}` } })
  })
}

export async function changeCriteria(tools: Tools, actor: Actor, version: string, rule: FormalRule): Promise<void> {
  await tools.transaction(async (tx) => {
    const before = await criteriaOf(tx)
    if (criteriaInWords(before) === criteriaInWords(rule)) return
    if (String(before.version) !== version) throw new Refusal('wrong-moment', 'Пока вы писали, критерии изменились. Введённое осталось здесь: сравните и сохраните ещё раз', { field: 'version' })
    const data = { years: rule.years, categories: categoriesText.encode([...rule.categories]), version: before.version + 1 }
    await tx.mentorCriteria.upsert({ where: { id: 'house' }, create: { id: 'house', ...data }, update: data })
    const changes = [{ label: 'требования', from: criteriaInWords(before), to: criteriaInWords(rule) }]
    await note(tx, actor, tools.clock.now(), { verb: 'changed', subject: { kind: 'organisation', id: 'house', name: 'критерии допуска наставников' }, stage: 3, details: { changes } })
  })
}

/** Notes that mentors are looked for outside; with no words the search is over. A second press changes nothing. */
export async function searchOutside(tools: Tools, actor: Actor, id: string, words: string): Promise<void> {
  await tools.transaction(async (tx) => {
    if ((await tx.mentorSearch.findUnique({ where: { id } })) !== null) return
    const [at, on] = [tools.clock.now(), tools.clock.today()]
    await tx.mentorSearch.updateMany({ where: { endedOn: null }, data: { endedOn: on } })
    await tx.mentorSearch.create({ data: { id, note: words, on, byId: actor.personId, createdAt: at } })
    await note(tx, actor, at, { verb: 'searchedOutside', subject: { kind: 'organisation', id: 'house', name: `«${words}»` }, stage: 3 })
  })
}
