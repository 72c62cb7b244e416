// The seven stages as the road map of the kindergarten names them: the table of contents of the whole product.
import { path, type Path } from '../kit/paths.ts'

export type StageNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7

export interface StageTitle {
  number: StageNumber
  slug: string
  /** As written in the road map. */
  title: string
  /** For the menu, tags and crumbs. */
  shortTitle: string
  path: Path<string>
}

export const stageTitles: readonly StageTitle[] = [
  stage(1, 'conditions', 'Подготовка условий для реализации системы наставничества', 'Подготовка условий'),
  stage(2, 'requests', 'Информация о профессиональных запросах педагогов', 'Профессиональные запросы'),
  stage(3, 'mentors', 'Формирование банка наставников', 'Банк наставников'),
  stage(4, 'selection', 'Отбор и обучение', 'Отбор и обучение'),
  stage(5, 'pairs', 'Организация и осуществление работы наставнических пар/групп', 'Работа пар и групп'),
  stage(6, 'completion', 'Завершение персонализированных программ наставничества', 'Завершение программ'),
  stage(7, 'publicity', 'Информационная поддержка системы наставничества', 'Информационная поддержка'),
]

/** Title of a stage by its number; a number outside 1–7 is a fault of ours. */
export function stageTitle(number: number): StageTitle {
  const found = stageTitles.find((one) => one.number === number)
  if (found === undefined) throw new Error(`There is no stage ${number}`)
  return found
}

function stage(number: StageNumber, slug: string, title: string, shortTitle: string): StageTitle {
  return { number, slug, title, shortTitle, path: path(`/${slug}`) }
}
