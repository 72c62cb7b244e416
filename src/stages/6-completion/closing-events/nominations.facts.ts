import type { Day } from '../../../kit/calendar/day.ts'
import { schoolYearBounds, schoolYearOf } from '../../../kit/calendar/school-year.ts'
import type { Db } from '../../../tools.ts'
import { readableAnswers } from '../../../common/surveys/index.ts'
import { competenceTitle } from '../../2-requests/index.ts'
import { resultsOf, unitsOfYear } from '../../5-pairs/index.ts'
import { finalMentee, finalMentor } from '../monitoring/final.questionnaire.ts'
import { namedAuthors } from '../practices/author.store.ts'
import type { Practice } from '../practices/practice.ts'
import { waitingPractices } from '../practices/practice.store.ts'
import { fromGrowth, fromWords, type GivenWords, type GrownUnit, type Nomination } from './nominations.ts'

/** Everything that may be chosen for an event of this school year and is not in the library yet. */
export async function nominationsOf(db: Db, today: Day): Promise<Nomination[]> {
  const year = schoolYearOf(today)
  const units = await unitsOfYear(db, year)
  const members = units.flatMap((unit) => unit.members.map(({ personId, role }) => ({ personId, role, unitId: unit.id })))
  const waiting = await waitingPractices(db)
  const named = await namedAuthors(db, [...members.map(({ personId }) => personId), ...waiting.map(({ authorId }) => authorId)], today)
  const words = await wordsOf(db, [...named.keys()], today)
  const results = await resultsOf(db, units.map(({ id }) => id))
  const grown = units.flatMap(({ id }): GrownUnit[] => {
    const mentor = members.find((one) => one.unitId === id && one.role === 'mentor' && named.has(one.personId))
    const steps = (results.get(id)?.targets ?? []).flatMap(({ menteePersonId, competence, startLevel, reachedLevel }) =>
      startLevel === null || reachedLevel === null || !named.has(menteePersonId) ? [] : [{ competence, title: competenceTitle(competence), start: startLevel, reached: reachedLevel }])
    return mentor === undefined ? [] : [{ unitId: id, mentorId: mentor.personId, year, steps }]
  })
  const drawn = [...fromWords(words, new Map(members.map(({ personId, unitId }) => [personId, unitId]))), ...fromGrowth(grown)]
  const known = new Set((await db.practice.findMany({ where: { id: { in: drawn.map(({ id }) => id) } }, select: { id: true } })).map(({ id }) => id))
  return [...waiting.map((practice) => keptNomination(practice, named.has(practice.authorId ?? ''))), ...drawn.filter(({ id }) => !known.has(id))]
}

function keptNomination({ id, title, description, authorId, unitId, tags }: Practice, isNamed: boolean): Nomination {
  return { id, title, description, personId: isNamed ? authorId : null, unitId, competences: tags, why: 'предложена в копилку', isKept: true }
}

/** Final questionnaires of the year; readable ones only. */
async function wordsOf(db: Db, personIds: readonly string[], today: Day): Promise<GivenWords[]> {
  const { from } = schoolYearBounds(schoolYearOf(today))
  const records = await readableAnswers(db, personIds, [finalMentor.key, finalMentee.key], today)
  return records.filter(({ answeredOn }) => answeredOn >= from).map(({ id, personId, answers }) => ({ assignmentId: id, personId, bestPractice: textOf(answers['best_practice']), resultFact: textOf(answers['result_fact']) }))
}

function textOf(answer: unknown): string | undefined {
  return typeof answer === 'string' ? answer : undefined
}
