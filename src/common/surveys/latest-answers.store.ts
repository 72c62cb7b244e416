// What other rooms read: the newest sent answers of people.
import type { Day } from '../../kit/calendar/day.ts'
import type { Answers } from '../../kit/questionnaires/applicability.ts'
import type { Definition } from '../../kit/questionnaires/definition.ts'
import type { WordedAnswer } from '../../kit/questionnaires/in-words.ts'
import type { Db } from '../../tools.ts'
import { sentRecords, type SentRecord } from './answer.store.ts'
import type { Way } from './assignment.ts'
import { readableAmong } from './readable.store.ts'
import { versionById } from './version.store.ts'

/** Answers of one person to one questionnaire, with the version they were given in. */
export interface GivenAnswers {
  assignmentId: string
  surveyId: string
  personId: string
  key: string
  answers: Answers
  words: WordedAnswer[]
  definition: Definition
  answeredOn: Day
  way: Way
}

/** Answers of a person to a questionnaire that a consent lets be read on the day, the newest first; sent ones only. */
export async function answersOf(db: Db, personId: string, key: string, today: Day): Promise<GivenAnswers[]> {
  const records = await readableRecords(db, [personId], [key], today)
  return Promise.all(records.toReversed().map((record) => given(db, record)))
}

/** The newest of them of each of these people, by person; who has not answered or has withdrawn is not in it. */
export async function latestAnswers(db: Db, key: string, personIds: readonly string[], today: Day): Promise<Map<string, GivenAnswers>> {
  const records = await readableRecords(db, personIds, [key], today)
  const newest = new Map(records.map((record) => [record.personId, record]))
  return new Map(await Promise.all([...newest].map(async ([id, record]): Promise<[string, GivenAnswers]> => [id, await given(db, record)])))
}

/** Answers as they were sent, without the questionnaire they answer. */
export type ReadableAnswers = Pick<SentRecord, 'id' | 'surveyId' | 'personId' | 'key' | 'answers' | 'answeredOn'>

/** Everything these people have answered to these questionnaires and a consent lets be read on the day, the oldest first. */
export async function readableAnswers(db: Db, personIds: readonly string[], keys: readonly string[], today: Day): Promise<ReadableAnswers[]> {
  return personIds.length === 0 ? [] : readableRecords(db, personIds, keys, today)
}

async function readableRecords(db: Db, personIds: readonly string[], keys: readonly string[], today: Day): Promise<SentRecord[]> {
  const records = await sentRecords(db, { personIds, keys })
  const readable = await readableAmong(db, records, today)
  return records.filter(({ id }) => readable.has(id))
}

async function given(db: Db, { id, versionId, enteredById: _, ...record }: SentRecord): Promise<GivenAnswers> {
  const { definition } = await versionById(db, versionId)
  return { ...record, assignmentId: id, definition }
}
