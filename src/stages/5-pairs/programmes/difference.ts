// What a correction changes against the edition before it, in words, for both who agree on it and the sheet of changes.
import { competenceTitle } from '../../2-requests/index.ts'
import { formWords } from './plan-forms.ts'
import { periodWords } from './plan.ts'
import type { PlanItem, Programme, ProgrammeTarget, ProgrammeTask } from './programme.ts'

/** One line of the comparison; a side is absent where the other edition has nothing to stand beside. */
export interface DifferenceLine {
  /** Of the programme: «Цель», «Задачи», «План мероприятий». */
  section: string
  /** Whom it concerns in a group; absent for everybody. */
  menteePersonId?: string
  before: string | undefined
  after: string | undefined
}

type Compared = Pick<Programme, 'from' | 'to' | 'goal' | 'strengths' | 'communication' | 'assessment' | 'parts' | 'tasks' | 'targets' | 'items'>

/** Everything that differs, in the order of the paper. Marks of completion are no correction and are passed over. */
export function differenceOf(before: Compared, after: Compared): DifferenceLine[] {
  return [
    ...texts(before, after),
    ...matched('Запрос и исходный уровень', before.parts, after.parts, (part) => part.menteePersonId, ({ request, background }) => [request, background].filter(Boolean).join('\n'), (part) => part.menteePersonId),
    ...matched('Задачи', before.tasks, after.tasks, (task) => task.lineId, taskWords, (task) => task.menteePersonId),
    ...matched('Ожидаемый результат', before.targets, after.targets, (target) => `${target.menteePersonId}|${target.competence}`, targetWords, (target) => target.menteePersonId),
    ...matched('План мероприятий', before.items, after.items, (item) => item.lineId, (item) => itemWords(item, after), (item) => item.menteePersonId),
  ]
}

function texts(before: Compared, after: Compared): DifferenceLine[] {
  const rows: [section: string, one: string | null, other: string | null][] = [
    ['Срок', periodWords(before), periodWords(after)],
    ['Цель', before.goal, after.goal],
    ['Сильные стороны', before.strengths, after.strengths],
    ['Порядок общения', before.communication, after.communication],
    ['Оценка', before.assessment, after.assessment],
  ]
  return rows.flatMap(([section, one, other]) => ((one ?? '') === (other ?? '') ? [] : [{ section, before: one ?? undefined, after: other ?? undefined }]))
}

/** Pairs rows by their key: changed ones stand side by side where they stood, then what is new. */
function matched<T>(section: string, before: readonly T[], after: readonly T[], keyOf: (row: T) => string, wordsOf: (row: T) => string, whose: (row: T) => string | null): DifferenceLine[] {
  const line = (row: T, one: string | undefined, other: string | undefined): DifferenceLine => {
    const menteePersonId = whose(row)
    return { section, ...(menteePersonId !== null && { menteePersonId }), before: one || undefined, after: other || undefined }
  }
  const changed = before.flatMap((row) => {
    const now = after.find((other) => keyOf(other) === keyOf(row))
    if (now === undefined) return [line(row, wordsOf(row), undefined)]
    return wordsOf(row) === wordsOf(now) ? [] : [line(row, wordsOf(row), wordsOf(now))]
  })
  const added = after.filter((row) => before.every((other) => keyOf(other) !== keyOf(row)))
  return [...changed, ...added.map((row) => line(row, undefined, wordsOf(row)))].filter((one) => one.before !== one.after)
}

function taskWords({ competence, text }: ProgrammeTask): string {
  return competence === null ? text : `${text} (${competenceTitle(competence)})`
}

function targetWords({ competence, startLevel, targetLevel, evidence }: ProgrammeTarget): string {
  return `${competenceTitle(competence)}: с ${startLevel ?? '–'} до ${targetLevel}; ${evidence}`
}

function itemWords(item: PlanItem, term: Pick<Programme, 'from' | 'to'>): string {
  return [periodWords(item, term), item.content, formWords(item.form), item.responsible, item.result].filter(Boolean).join('; ')
}

/** «изменена цель; задачи: 1 добавлена; план мероприятий: 2 изменены, 1 убрана», for the list of editions. */
export function differenceInWords(lines: readonly DifferenceLine[]): string {
  const sections = [...new Set(lines.map(({ section }) => section))]
  return sections
    .map((section) => {
      const own = lines.filter((one) => one.section === section)
      const [added, removed] = [own.filter(({ before }) => before === undefined).length, own.filter(({ after }) => after === undefined).length]
      const parts = [
        own.length - added - removed > 0 && `изменено – ${own.length - added - removed}`,
        added > 0 && `добавлено – ${added}`,
        removed > 0 && `убрано – ${removed}`,
      ].filter((part) => part !== false)
      return `${section.toLowerCase()}: ${parts.join(', ')}`
    })
    .join('; ')
}
