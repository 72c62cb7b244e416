// A landscape table over several sheets with row spans and rows over all columns; a second one with a row taller than a sheet.
import { table, type CellWords } from '../../src/kit/documents/blocks.ts'

const stages = [
  'Подготовка условий для реализации системы наставничества',
  'Формирование банка наставляемых',
  'Формирование банка наставников',
  'Отбор и обучение наставников',
  'Организация и осуществление работы наставнических пар и групп',
  'Завершение персонализированных программ',
  'Информационная поддержка системы наставничества',
]

const activities = [
  'Подготовка и принятие локальных нормативных правовых актов образовательной организации',
  'Проведение анкетирования среди педагогов, желающих принять участие в программе наставничества',
  'Проведение мероприятий для информирования и вовлечения потенциальных наставников',
]

const rows: CellWords[][] = stages.flatMap((stage, index): CellWords[][] => {
  const span = activities.length
  return [
    [{ words: `Этап ${index + 1}`, colSpan: 6, align: 'centre' }],
    ...activities.map((activity, step): CellWords[] => {
      const rest: CellWords[] = [
        activity,
        `до ${10 + step}.09.2025`,
        'Куратор, старший воспитатель',
        'Изданы приказы, принято Положение',
      ]
      return step === 0 ? [{ words: String(index + 1), rowSpan: span }, { words: stage, rowSpan: span }, ...rest] : rest
    }),
  ]
})

const tall = Array.from({ length: 90 }, (_, index) => `Мероприятие ${index + 1}: консультация и взаимопосещение.`).join(
  ' ',
)

const columns = [
  { title: '№', share: 5, align: 'centre' as const },
  { title: 'Наименование этапа', share: 18 },
  { title: 'Содержание деятельности', share: 34 },
  { title: 'Сроки', share: 12, align: 'centre' as const },
  { title: 'Ответственные', share: 15 },
  { title: 'Результат', share: 16 },
]

export const roadMapTable = table(columns, [...rows, ...rows], { size: 11 })

export const tallTable = table(columns, [['8', 'Дополнительно', tall, 'постоянно', 'Куратор', 'Публикации']], {
  size: 11,
})
