export { categoryWords, isAbsentOn, isTeacher, worksOn } from './person.ts'
export type { Category, Person } from './person.ts'
export { peopleByIds, peopleOn, personById, screenNamesOf } from './person.store.ts'
