import { z } from 'zod'
import type { Day } from '../../kit/calendar/day.ts'
import { jsonText } from '../../kit/json-text.ts'
import type { NameCases, PostCases } from '../../kit/russian/cases.ts'
import type { Gender, PersonName } from '../../kit/russian/names.ts'

export const categories = ['none', 'fit', 'first', 'highest'] as const
export type Category = (typeof categories)[number]

/** Qualification categories (приказ Минпросвещения от 24.03.2023 № 196) in the words lists use. */
export const categoryWords: Record<Category, string> = {
  none: 'без категории',
  fit: 'соответствие занимаемой должности',
  first: 'первая категория',
  highest: 'высшая категория',
}

export const employments = ['main', 'internalPartTime', 'externalPartTime', 'external'] as const
export type Employment = (typeof employments)[number]

/** How the person is bound to the kindergarten; an external specialist is no employee of ours. */
export const employmentWords: Record<Employment, string> = {
  main: 'основная работа',
  internalPartTime: 'внутренний совместитель',
  externalPartTime: 'внешний совместитель',
  external: 'внешний специалист',
}

/** Lengths of service in months, as they stood on `asOf`; today's length is longer by the time since then. */
export interface Service {
  total: number | null
  pedagogical: number | null
  post: number | null
  here: number | null
  asOf: Day | null
}

export interface AbsencePeriod {
  id: string
  from: Day | null
  to: Day | null
}

export interface Person {
  id: string
  name: PersonName
  gender: Gender
  nameCases: NameCases
  post: string
  postCases: PostCases
  birthDate: Day | null
  education: string | null
  category: Category
  categoryExtra: 'mentor' | 'methodist' | null
  categoryYear: number | null
  hiredOn: Day | null
  dismissedOn: Day | null
  service: Service
  phone: string | null
  email: string | null
  group: string | null
  /** «Корпус 1»; null where there is one building. */
  building: string | null
  employment: Employment
  rate: string | null
  externalOrganisation: string | null
  externalAgreement: string | null
  note: string | null
  absences: AbsencePeriod[]
  version: number
}

const nameSchema = z.object({ surname: z.string(), firstName: z.string(), patronymic: z.string().nullable() })
const inCases = <T extends z.ZodType>(schema: T) =>
  z.object({ nom: schema, gen: schema, dat: schema, acc: schema, ins: schema, pre: schema })

export const nameCasesText = jsonText<NameCases>(inCases(nameSchema))
export const postCasesText = jsonText<PostCases>(inCases(z.string()))

/** Posts that are not pedagogical by the nomenclature of приказ/постановление № 225 of 21.02.2022. */
const otherPosts =
  /^(и\. ?о\. )?(заведующ|директор|заместител|делопроизводител|завхоз|бухгалтер|повар|помощник|младший воспитатель|кастелян|секретар|специалист по кадрам|сторож|дворник|уборщи|медицинск)/i

/** Teachers take part in mentoring and are acquainted with its local acts; heads and office staff are not teachers. */
export function isTeacher(person: Pick<Person, 'post' | 'employment'>): boolean {
  return person.employment !== 'external' && !otherPosts.test(person.post)
}

/** Works here on the day: hired not later, dismissed not before. A long absence does not end the work. */
export function worksOn(person: Pick<Person, 'hiredOn' | 'dismissedOn'>, day: Day): boolean {
  return (
    (person.hiredOn === null || person.hiredOn <= day) && (person.dismissedOn === null || person.dismissedOn >= day)
  )
}

export function isAbsentOn(person: Pick<Person, 'absences'>, day: Day): boolean {
  return person.absences.some(({ from, to }) => (from === null || from <= day) && (to === null || to >= day))
}
