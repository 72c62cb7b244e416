import { schoolYearBounds } from '../../../kit/calendar/school-year.ts'
import type { HouseOn, PersonOn } from '../as-of/house-on.ts'
import { isPairOn, openMembers, reachesInto, type MemberOn, type UnitOn } from '../as-of/units.ts'

/** What the ids behind a number are; «answers» have none, because nobody's answers are shown by name. */
export type Counted = 'person' | 'unit' | 'event' | 'publication' | 'practice' | 'answers'

interface Indicator<Key extends string> {
  key: Key
  words: string
  counts: Counted
  of: (house: HouseOn) => string[]
  /** Everybody or everything it is a share of, and what that is called after «из». */
  whole?: (house: HouseOn) => string[]
  wholeWords?: string
}

const idsOf = (members: readonly MemberOn[]) => members.map(({ personId }) => personId)
const open = ({ units }: HouseOn) => units.filter(({ isOpen }) => isOpen)
const mentorMembers = (house: HouseOn) => openMembers(house.units, house.day, 'mentor')
const mentors = (house: HouseOn) => idsOf(mentorMembers(house))
const led = (house: HouseOn) => idsOf(openMembers(house.units, house.day, 'mentee'))
const mentees = (house: HouseOn) => [...house.menteePlaces.map(({ personId }) => personId), ...led(house)]
const teachers = ({ people }: HouseOn) => people.filter(({ isTeacher }) => isTeacher)
const young = (house: HouseOn) => teachers(house).filter(({ isYoung }) => isYoung).map(({ id }) => id)
const ofYear = (house: HouseOn, year = house.year) => house.units.filter((unit) => reachesInto(unit, schoolYearBounds(year).from, schoolYearBounds(year).to))
const units = (list: readonly UnitOn[]) => list.map(({ id }) => id)
const endedThisYear = (house: HouseOn) => house.units.filter(({ endedOn }) => endedOn !== null && endedOn >= schoolYearBounds(house.year).from)
const menteesOfYear = (house: HouseOn, year: number) => ofYear(house, year).flatMap(({ members }) => idsOf(members.filter(({ role }) => role === 'mentee')))

/** Mentors of the day whose card says so. */
function mentorsWho(house: HouseOn, isSuch: (person: PersonOn) => boolean): string[] {
  const such = new Set(house.people.filter(isSuch).map(({ id }) => id))
  return mentors(house).filter((id) => such.has(id))
}

const ofMentors = { whole: mentors, wholeWords: 'наставников' }
const ofUnits = { whole: (house: HouseOn) => units(ofYear(house)), wholeWords: 'пар и групп учебного года' }

function indicator<Key extends string>(one: Indicator<Key>): Indicator<Key> {
  return one
}

/** Mentees of one category of the questionnaire of requests. */
function ofCategory<Key extends string>(key: Key, category: string, words: string): Indicator<Key> {
  return { key, words, counts: 'person', of: ({ menteePlaces }) => menteePlaces.filter((place) => place.category === category).map(({ personId }) => personId), whole: mentees, wholeWords: 'наставляемых' }
}

export const indicators = [
  indicator({ key: 'teachers', words: 'Педагогов в организации', counts: 'person', of: (house) => teachers(house).map(({ id }) => id) }),
  indicator({ key: 'young', words: 'Педагогов со стажем до 3 лет', counts: 'person', of: young, whole: (house) => teachers(house).map(({ id }) => id), wholeWords: 'педагогов' }),
  indicator({ key: 'youngLed', words: 'Из них имеют наставника', counts: 'person', of: (house) => young(house).filter((id) => led(house).includes(id)), whole: young, wholeWords: 'педагогов со стажем до 3 лет' }),
  indicator({ key: 'mentors', words: 'Наставников', counts: 'person', of: mentors }),
  indicator({ key: 'mentorsHighest', words: 'Наставников с высшей категорией', counts: 'person', of: (house) => mentorsWho(house, ({ category }) => category === 'highest'), ...ofMentors }),
  indicator({ key: 'mentorsFirst', words: 'Наставников с первой категорией', counts: 'person', of: (house) => mentorsWho(house, ({ category }) => category === 'first'), ...ofMentors }),
  indicator({ key: 'mentorsNamed', words: 'Наставников с категорией «педагог-наставник»', counts: 'person', of: (house) => mentorsWho(house, ({ isNamedMentor }) => isNamedMentor), ...ofMentors }),
  indicator({ key: 'mentorsExternal', words: 'Внешних наставников', counts: 'person', of: (house) => idsOf(mentorMembers(house).filter(({ isExternal }) => isExternal)), ...ofMentors }),
  indicator({ key: 'mentorsTrained', words: 'Наставников, прошедших обучение', counts: 'person', of: (house) => mentors(house).filter((id) => house.mentorPlaces.some(({ personId, isTrained }) => isTrained && personId === id)), ...ofMentors }),
  indicator({ key: 'mentorsPaid', words: 'Наставников с выплатой по дополнительному соглашению', counts: 'person', of: (house) => idsOf(mentorMembers(house).filter(({ id }) => house.addenda.has(id))), ...ofMentors }),
  indicator({ key: 'mentees', words: 'Наставляемых', counts: 'person', of: mentees }),
  ofCategory('menteesNovice', 'novice', 'Наставляемых: молодые педагоги'),
  ofCategory('menteesNewcomer', 'newcomer', 'Наставляемых: недавно в саду'),
  ofCategory('menteesNewPost', 'new_post', 'Наставляемых: новая должность или возраст'),
  ofCategory('menteesSpecific', 'specific', 'Наставляемых: конкретный запрос'),
  ofCategory('menteesStudent', 'student', 'Наставляемых: студенты'),
  ofCategory('menteesReturned', 'returned', 'Наставляемых: после перерыва'),
  indicator({ key: 'units', words: 'Пар и групп по приказу', counts: 'unit', of: (house) => units(open(house)) }),
  indicator({ key: 'pairs', words: 'Пар по приказу', counts: 'unit', of: (house) => units(open(house).filter((unit) => isPairOn(unit, house.day))), whole: (house) => units(open(house)), wholeWords: 'пар и групп' }),
  indicator({ key: 'groups', words: 'Групп по приказу', counts: 'unit', of: (house) => units(open(house).filter((unit) => !isPairOn(unit, house.day))), whole: (house) => units(open(house)), wholeWords: 'пар и групп' }),
  indicator({ key: 'programmesBegun', words: 'Программ начато', counts: 'unit', of: (house) => units(ofYear(house).filter(({ id }) => house.begun.includes(id))), ...ofUnits }),
  indicator({ key: 'programmesCompleted', words: 'Программ завершено', counts: 'unit', of: (house) => units(endedThisYear(house).filter(({ isStopped }) => !isStopped)), ...ofUnits }),
  indicator({ key: 'programmesExtended', words: 'Программ продлено', counts: 'unit', of: (house) => units(house.units.filter(({ extendedOn }) => extendedOn !== null && extendedOn >= schoolYearBounds(house.year).from)), ...ofUnits }),
  indicator({ key: 'programmesStopped', words: 'Программ прекращено досрочно', counts: 'unit', of: (house) => units(endedThisYear(house).filter(({ isStopped }) => isStopped)), ...ofUnits }),
  indicator({ key: 'satisfied', words: 'Участников, удовлетворённых программой', counts: 'answers', of: ({ satisfied }) => satisfied.high, whole: ({ satisfied }) => satisfied.all, wholeWords: 'ответивших на итоговые анкеты' }),
  indicator({ key: 'events', words: 'Мероприятий за учебный год', counts: 'event', of: ({ events }) => events }),
  indicator({ key: 'publications', words: 'Публикаций за учебный год', counts: 'publication', of: ({ publications }) => publications.map(({ id }) => id) }),
  indicator({ key: 'retained', words: 'Наставляемых прошлого года, работающих на 1 сентября', counts: 'person', of: (house) => menteesOfYear(house, house.year - 1).filter((id) => house.onFirst.has(id)), whole: (house) => menteesOfYear(house, house.year - 1), wholeWords: 'наставляемых прошлого учебного года' }),
  indicator({ key: 'certified', words: 'Наставляемых, аттестованных с начала учебного года', counts: 'person', of: (house) => menteesOfYear(house, house.year).filter((id) => house.people.some((one) => one.id === id && one.category !== 'none' && (one.categoryYear ?? 0) >= house.year)), whole: (house) => menteesOfYear(house, house.year), wholeWords: 'наставляемых учебного года' }),
  indicator({ key: 'practices', words: 'Лучших практик принято', counts: 'practice', of: ({ practices }) => practices.map(({ id }) => id) }),
]

export type IndicatorKey = (typeof indicators)[number]['key']

export function indicatorOf(key: string): (typeof indicators)[number] | undefined {
  return indicators.find((one) => one.key === key)
}
