// How each pair meets and what it writes down about it: short, as busy people write.
import { TEACHES } from './reverse-pair.ts'

interface Said {
  form: 'visit' | 'show' | 'planning' | 'case' | 'consultation' | 'remote'
  /** Where the plan has no line for it. */
  topic: string
  competence: string | null
  minutes?: number
  outcome?: string
  next?: string
}

export interface Habit {
  mentor: string
  /** Login of whoever writes meetings down, and of whoever confirms them. */
  writer: 'mentor' | 'methodist'
  confirms?: 'mentee'
  /** 1 is Monday. */
  weekday: number
  /** Every so many weeks. */
  every: number
  said: readonly Said[]
}

export const habits: readonly Habit[] = [
  {
    mentor: 'Соломатина Вера', writer: 'mentor', confirms: 'mentee', weekday: 3, every: 1,
    said: [
      { form: 'consultation', topic: 'Знакомство: о чём договоримся на год', competence: null, minutes: 40, outcome: 'Договорились о среде, тихий час.', next: 'Посмотреть утренний круг в «Ручейке»' },
      { form: 'show', topic: 'Утренний круг с карточками выбора', competence: 'activity_design', minutes: 30 },
      { form: 'visit', topic: 'Занятие в младшей группе', competence: 'activity_design', minutes: 45, outcome: 'Начало получилось, в середине не хватает движения.', next: 'Добавить игру в середину занятия' },
      { form: 'case', topic: 'Дети отвлекаются на занятии', competence: 'behaviour', minutes: 30, outcome: 'Разобрали три случая и что можно сделать до замечания.' },
      { form: 'planning', topic: 'Неделя осени', competence: 'planning', minutes: 40 },
    ],
  },
  {
    mentor: 'Римская-Корсакова Анна', writer: 'methodist', weekday: 4, every: 2,
    said: [
      { form: 'planning', topic: 'План недели на одном листе', competence: 'planning', minutes: 45, outcome: 'Каждая составила план на свою группу.' },
      { form: 'case', topic: 'Что писать в плане, а что нет', competence: 'program_docs', minutes: 45 },
      { form: 'consultation', topic: 'Первое родительское собрание', competence: 'parents', minutes: 60, outcome: 'Собрали вопросы родителей и порядок разговора.' },
    ],
  },
  {
    mentor: 'Сомова Елена', writer: 'methodist', weekday: 2, every: 2,
    said: [
      { form: 'show', topic: 'Утренний приём: ритуал прощания', competence: 'adaptation', minutes: 30 },
      { form: 'visit', topic: 'Режимные моменты утром', competence: 'regime', minutes: 40, outcome: 'Порядок утра понятен детям.' },
    ],
  },
  {
    mentor: TEACHES, writer: 'methodist', weekday: 1, every: 1,
    said: [
      { form: 'show', topic: 'Фотоотчёт за двадцать минут', competence: 'ict', minutes: 30 },
      { form: 'consultation', topic: 'Таблица посещений', competence: 'ict', minutes: 30, outcome: 'Таблицу завели вместе.' },
    ],
  },
]
