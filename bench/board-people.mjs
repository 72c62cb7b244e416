// Fifteen mentees and twenty mentors for the board of matching, the same in every run.
const COMPETENCES = ['planning', 'activity_design', 'behaviour', 'parents', 'inclusion', 'ict', 'environment', 'adaptation']
const SLOTS = ['before_shift', 'quiet_hour', 'after_shift', 'method_day']
const AGES = ['early', 'junior', 'middle', 'senior']
const MENTEES = 15
const MENTORS = 20

export async function fillBoard(database) {
  const people = [...Array.from({ length: MENTEES }, (_, index) => personOf('mentee', index)), ...Array.from({ length: MENTORS }, (_, index) => personOf('mentor', index))]
  await database.person.createMany({ data: people })
  await database.consent.createMany({ data: people.map(({ id }) => consentOf(id)) })
  await database.mentee.createMany({ data: people.filter(({ id }) => id.includes('mentee')).map((person, index) => ({ ...placeOf(person, index), state: 'bank', priority: 1 + (index % 3) })) })
  await database.mentor.createMany({ data: people.filter(({ id }) => id.includes('mentor')).map((person, index) => ({ ...placeOf(person, index), state: 'ready', capacity: 1 + (index % 2), trainedOn: '2025-09-01' })) })
  await database.menteeDeficit.createMany({
    data: pieces(MENTEES, 3, (index, piece) => ({ id: `board-deficit-${index}-${piece}`, menteeId: `board-mentee-${index}`, competence: competence(index, piece), severity: 3 - piece, level: 1 + piece })),
  })
  await database.mentorStrength.createMany({
    data: pieces(MENTORS, 4, (index, piece) => ({ id: `board-strength-${index}-${piece}`, mentorId: `board-mentor-${index}`, competence: competence(index + 1, piece), said: 2 + (piece % 2), confirmed: 3, level: 5 })),
  })
}

function personOf(kind, index) {
  const surname = `${kind === 'mentee' ? 'Наставляемая' : 'Наставница'}${index}`
  const name = { surname, firstName: 'Анна', patronymic: 'Ильинична' }
  const cases = JSON.stringify(Object.fromEntries(['nom', 'gen', 'dat', 'acc', 'ins', 'pre'].map((one) => [one, name])))
  const posts = JSON.stringify(Object.fromEntries(['nom', 'gen', 'dat', 'acc', 'ins', 'pre'].map((one) => [one, 'воспитатель'])))
  const months = kind === 'mentee' ? 12 * (index % 3) : 12 * (4 + index)
  return {
    id: `board-${kind}-${index}`, ...name, gender: 'female', nameCases: cases, post: 'воспитатель', postCases: posts, building: `Корпус ${index % 2}`, hiredOn: '2015-09-01',
    servicePedagogicalMonths: months, serviceAsOf: '2025-09-01', searchKey: surname.toLowerCase(), sortKey: surname.toLowerCase(), createdAt: new Date(), updatedAt: new Date(),
  }
}

function consentOf(id) {
  const kind = id.includes('mentee') ? 'processing-mentee' : 'processing-mentor'
  return { id: `consent-${id}`, personId: id, kind, batch: id, terms: '{}', offeredOn: '2025-09-01', offeredAt: new Date(), offeredById: id, answer: 'signed', signedOn: '2025-09-01', way: 'paper' }
}

function placeOf({ id, sortKey, searchKey, post }, index) {
  const slots = JSON.stringify([SLOTS[index % 4], SLOTS[(index + 1) % 4]])
  return { id, personId: id, sortKey, searchKey, post, openPersonId: id, stateOn: '2025-09-10', slots, ages: JSON.stringify([AGES[index % 4]]), createdAt: new Date(), updatedAt: new Date() }
}

function pieces(people, each, make) {
  return Array.from({ length: people * each }, (_, number) => make(Math.floor(number / each), number % each))
}

function competence(index, piece) {
  return COMPETENCES[(index * 3 + piece * 2) % COMPETENCES.length]
}
