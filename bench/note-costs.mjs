import { openBenchHouse } from './house.mjs'
import { median, milliseconds } from './table.mjs'

const UNITS = 10
const TIMES = 8
const WARM_UP = 2

/** The analytical note on ten units with answers at both ends: its numbers from the database, then its sheets. */
export async function noteCosts(folder) {
  const house = await openBenchHouse(folder)
  house.server.close()
  const { tools, counter } = house
  await seeded(tools)
  const { papersOfHouse } = await import('../dist/catalogue.js')
  const { analyticalEntry, year, today } = await entryOf(tools, papersOfHouse)
  const input = { year: String(year), compiler: (await tools.database.person.findFirstOrThrow()).id }
  const [drawn, printed, word] = [[], [], []]
  let queries = 0
  for (let turn = 0; turn < TIMES; turn += 1) {
    const before = counter.queries
    const begun = performance.now()
    const paper = await analyticalEntry.draw(tools.database, input, { registered: false }, today)
    const counted = performance.now()
    queries = counter.queries - before
    await tools.printer.pdf(paper)
    const made = performance.now()
    await tools.printer.docx(paper)
    if (turn < WARM_UP) continue
    drawn.push(counted - begun)
    printed.push(made - begun)
    word.push(performance.now() - made)
  }
  return [
    [`Аналитическая справка, пар в году: ${await tools.database.unit.count({ where: { orderId: { not: null } } })}`, 'время', 'запросов'],
    ['числа и текст из базы', milliseconds(median(drawn)), String(queries)],
    ['вместе с PDF (потолок 1 с)', milliseconds(median(printed)), '–'],
    ['Word по готовому тексту', milliseconds(median(word)), '–'],
  ]
}

async function entryOf(tools, papersOfHouse) {
  const { schoolYearOf } = await import('../dist/kit/calendar/school-year.js')
  const today = tools.clock.today()
  return { analyticalEntry: papersOfHouse(tools.clock).entry('analytical-note'), year: schoolYearOf(today), today }
}

/** Ten pairs of people of the demo who answer at once, in campaigns of their own. */
async function seeded({ database, clock }) {
  const { schoolYearBounds, schoolYearOf } = await import('../dist/kit/calendar/school-year.js')
  const { from, to } = schoolYearBounds(schoolYearOf(clock.today()))
  const at = clock.now()
  const people = await database.person.findMany({ take: UNITS * 2, orderBy: { id: 'asc' } })
  const pairs = Array.from({ length: Math.floor(people.length / 2) }, (_, index) => [people[index * 2], people[index * 2 + 1]])
  for (const [index, [mentor, mentee]] of pairs.entries()) {
    const id = `bench-${index}`
    const member = (person, role) => ({ id: `${id}-${role}`, personId: person.id, role, from, orderId: id, answer: 'agreed', createdAt: at })
    await database.unit.create({ data: { id, title: id, searchKey: id, form: 'teacher_teacher', types: '["traditional"]', state: 'approved', stateOn: from, from, to, orderId: id, createdAt: at, updatedAt: at, members: { create: [member(mentor, 'mentor'), member(mentee, 'mentee')] } } })
    for (const [person, kind] of [[mentor, 'processing-mentor'], [mentee, 'processing-mentee']]) {
      await database.consent.create({ data: { id: `${id}-${kind}`, personId: person.id, kind, batch: id, terms: '{}', offeredOn: from, offeredAt: at, offeredById: mentor.id, answer: 'signed', answeredAt: at, signedOn: from, way: 'paper' } })
    }
  }
  for (const [number, [key, role, answers]] of campaigns().entries()) await campaign(database, { number, key, answers, from, on: number < 2 ? from : clock.today(), at, people: pairs.map((pair) => pair[role]) })
}

function campaigns() {
  const levels = (level) => ({ lvl: Object.fromEntries(['planning', 'activity_design', 'regime', 'behaviour', 'parents', 'ict'].map((key) => [key, level])), prio: ['parents', 'ict'] })
  return [
    ['mentee_deficits', 1, levels(2)], ['start_mentee', 1, { confidence: 5, team_feel: 6, stay_intent: 7 }], ['mentee_deficits', 1, levels(4)],
    ['final_mentee', 1, { goal_reached: 'mostly', useful: 9, comfort: 9, meet_quality: 8, confidence: 8, team_feel: 8, stay_intent: 8 }],
    ['final_mentor', 0, { goal_reached: 'fully', useful_me: 9, org_support: 8 }],
  ]
}

/** @param on day of the answers: the start and the end are two different cards */
async function campaign(database, { number, key, answers, from, on, at, people }) {
  const id = `bench-${key}-${number}`
  await database.questionnaireVersion.create({ data: { id, key, number: 900 + number, title: key, definition: JSON.stringify({ key, title: key, intro: '', who: '', roles: [key.endsWith('_mentor') ? 'mentor' : 'mentee'], privacy: 'named', sections: [] }), publishedAt: at } })
  await database.survey.create({ data: { id, key, versionId: id, title: key, startsOn: from, dueOn: from, code: id, createdAt: at } })
  await database.assignment.createMany({
    data: people.map((person) => ({ id: `${id}-${person.id}`, surveyId: id, personId: person.id, key, versionId: id, state: 'sent', takenUntil: from, nonce: id, invitedAt: at, sentAt: at, answeredOn: on, answers: JSON.stringify(answers), words: '[]', way: 'account' })),
  })
}
