// The competence dictionary (COMP): deficits of mentees and strengths of mentors are told in the same words, or no pair is found.
import { z } from 'zod'
import type { Option } from '../../kit/questionnaires/definition.ts'

export const competenceSchema = z.strictObject({
  /** Stable: answers of all years are compared by it. */
  key: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/),
  title: z.string().min(1).max(120),
  /** What belongs to it, in a few words. */
  includes: z.string().max(200),
  /** Competences of one area stand on one screen of the questionnaire. */
  area: z.string().min(1).max(60),
})
export type Competence = z.infer<typeof competenceSchema>

export const competencesSchema = z.array(competenceSchema).min(10).max(20)

const work = 'Планирование и занятия'
const days = 'День ребёнка в саду'
const families = 'Дети и семьи'
const surroundings = 'Среда и команда'

/** The dictionary a kindergarten begins with. */
export const seedCompetences: readonly Competence[] = [
  {
    key: 'planning',
    title: 'Планирование образовательной работы',
    includes: 'календарно-тематический план, постановка задач, подбор форм',
    area: work,
  },
  {
    key: 'program_docs',
    title: 'Программа и нормативные требования',
    includes: 'ФГОС ДО, ФОП ДО, программа нашего сада',
    area: work,
  },
  {
    key: 'activity_design',
    title: 'Подготовка и проведение занятий и игр',
    includes: 'структура, мотивация, смена видов деятельности',
    area: work,
  },
  {
    key: 'regime',
    title: 'Режимные моменты и организация дня',
    includes: 'приём, прогулка, питание, сон, безопасность',
    area: days,
  },
  { key: 'adaptation', title: 'Адаптация детей к саду', includes: 'ранний возраст, новички', area: days },
  {
    key: 'behaviour',
    title: 'Общение с детьми и трудное поведение',
    includes: 'правила группы, конфликты, поддержка',
    area: families,
  },
  {
    key: 'observation',
    title: 'Наблюдение и педагогическая диагностика',
    includes: 'карты наблюдений, выводы, индивидуальный маршрут',
    area: families,
  },
  {
    key: 'inclusion',
    title: 'Работа с детьми с ОВЗ',
    includes: 'адаптация заданий, взаимодействие со специалистами',
    area: families,
  },
  {
    key: 'parents',
    title: 'Взаимодействие с родителями',
    includes: 'беседы, собрания, сложные ситуации',
    area: families,
  },
  {
    key: 'environment',
    title: 'Развивающая предметно-пространственная среда',
    includes: 'зонирование, насыщение, безопасность',
    area: surroundings,
  },
  { key: 'ict', title: 'Цифровые инструменты', includes: 'презентации, видео, доска, таблицы', area: surroundings },
  {
    key: 'events',
    title: 'Праздники, проекты, конкурсы',
    includes: 'сценарии, проектная деятельность',
    area: surroundings,
  },
  {
    key: 'teamwork',
    title: 'Взаимодействие с напарником и специалистами',
    includes: 'распределение обязанностей, единые требования',
    area: surroundings,
  },
  {
    key: 'selfdev',
    title: 'Самообразование и аттестация',
    includes: 'тема, портфолио, открытый показ',
    area: surroundings,
  },
  {
    key: 'safety',
    title: 'Охрана жизни и здоровья детей',
    includes: 'инструкции, действия в нештатной ситуации',
    area: days,
  },
  {
    key: 'spec',
    title: 'Специфика моей должности',
    includes: 'для музыкального руководителя, инструктора, логопеда и т. п.',
    area: surroundings,
  },
]

/** The dictionary as rows and options of questionnaires: the list «COMP». */
export function competenceOptions(competences: readonly Competence[]): Option[] {
  return competences.map(({ key, title, includes, area }) => ({
    key,
    words: title,
    ...(includes !== '' && { hint: includes }),
    group: area,
  }))
}

/** What must be put right before an edited dictionary is kept; empty when it is fine. */
export function competenceProblems(competences: readonly Competence[]): string[] {
  const titles = competences.map((one) => one.title.trim().toLowerCase())
  const repeated = competences.find((one, index) => titles.indexOf(one.title.trim().toLowerCase()) !== index)
  const sameKey = competences.find((one, index) => competences.findIndex(({ key }) => key === one.key) !== index)
  return [
    competences.length < 10 && `Оставьте не меньше 10 направлений: сейчас ${competences.length}`,
    competences.length > 20 &&
      `Оставьте не больше 20 направлений: сейчас ${competences.length}. Длинную анкету не заполняют`,
    repeated !== undefined && `«${repeated.title}» встречается дважды: оставьте одно направление`,
    sameKey !== undefined && `Ключ «${sameKey.key}» встречается дважды`,
  ].filter((words) => words !== false)
}
