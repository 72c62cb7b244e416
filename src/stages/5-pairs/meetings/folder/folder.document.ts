// The personal folder of a mentor as one paper with a title, numbered parts and contents with the numbers of sheets.
import { centred, heading, pairs, paragraph, section, spacer, table } from '../../../../kit/documents/blocks.ts'
import type { DocumentDescription, Section } from '../../../../kit/documents/description.ts'
import { bold } from '../../../../kit/documents/inline.ts'
import { letterhead } from '../../../../kit/documents/order-parts.ts'
import { longDay, requisiteDay } from '../../../../kit/russian/dates.ts'
import { lengthWords, meetingsCount } from '../hours.ts'
import { certificateSection } from './certificate.document.ts'
import { workPeriod, type FolderFacts, type FolderUnit } from './folder.ts'

interface Part {
  title: string
  section: Section
}

/** Keys of the sections before the parts: the title and the contents are no entries of the contents. */
const FRONT = 2

/**
 * The folder with the number of its first sheet beside each part.
 * @param sheets how many sheets each section takes, as the printer counted them; without it the contents have dashes
 */
export function folderPaper(facts: FolderFacts, sheets?: readonly number[]): DocumentDescription {
  const parts = partsOf(facts)
  return {
    title: `Папка наставника: ${facts.mentor.fullName}`,
    retention: 'short', draft: false, day: facts.day,
    sections: [titleSection(facts), contentsSection(parts, sheets), ...parts.map((part) => part.section)],
  }
}

function titleSection(facts: FolderFacts): Section {
  const { organisation, mentor, day, isNameless } = facts
  return section('title', [
    letterhead(organisation), spacer(9),
    heading(1, 'ПАПКА НАСТАВНИКА'), spacer(1),
    centred([bold(mentor.fullName)]), centred([mentor.post, mentor.category].filter(Boolean).join(', ')), spacer(1),
    centred(`Материалы о наставнической деятельности ${workPeriod(facts)}`),
    centred('для установления квалификационной категории «педагог-наставник»'),
    ...(isNameless ? [spacer(0.5), centred('Имена наставляемых не приводятся')] : []),
    spacer(14), centred(`${organisation.place}, ${longDay(day)}`),
  ])
}

function contentsSection(parts: readonly Part[], sheets: readonly number[] | undefined): Section {
  const first = (index: number) => (sheets === undefined ? '–' : String(sheets.slice(0, FRONT + index).reduce((sum, count) => sum + count, 1)))
  return section('contents', [
    heading(2, 'СОДЕРЖАНИЕ', 'centre'), spacer(0.5),
    table([{ title: 'Раздел', share: 82 }, { title: 'Лист', share: 12, align: 'centre' }], parts.map(({ title }, index) => [title, first(index)]), { numbered: true }),
  ])
}

function partsOf(facts: FolderFacts): Part[] {
  const { units, reports, events, materials, practices } = facts
  const numbered: [string, (title: string) => Section][] = [
    ['Справка-подтверждение', () => certificateSection(facts)],
    ['Приказы о закреплении', (title) => listed('orders', title, ['Пара или группа', 'Период', 'Основание'], units.map((unit) => [unit.title, unit.period, unit.order]))],
    ['Банк наставляемых', (title) => listed('mentees', title, ['Наставляемый', 'Должность', 'Период', 'Форма и вид'], units.flatMap(({ mentees, form }) => mentees.map((mentee) => [mentee.name, mentee.post, mentee.period, form])))],
    ['Персонализированные программы и результаты', (title) => section('programmes', [heading(2, title), ...units.flatMap(programmeBlocks)])],
    ['Планы работы', (title) => section('plans', [heading(2, title), ...units.flatMap(planBlocks)])],
    ['Встречи и посещения', (title) => meetingsSection(title, units)],
    ['Отчёты', (title) => section('reports', [heading(2, title), ...reportBlocks(facts)])],
    ['Участие в событиях', (title) => listed('events', title, ['Дата', 'Событие', 'Участие'], events.map(({ on, title: name, role }) => [requisiteDay(on), name, role]))],
    ['Практики в методической копилке', (title) => listed('practices', title, ['Практика', 'Принята'], practices.map(({ title: name, on }) => [name, requisiteDay(on)]))],
    ['Изученные методические материалы', (title) => listed('materials', title, ['Материал', 'Дата'], materials.map(({ title: name, on }) => [name, requisiteDay(on)]))],
  ]
  const isThere: Record<string, boolean> = { 'Отчёты': reports.length > 0, 'Участие в событиях': events.length > 0, 'Практики в методической копилке': practices.length > 0, 'Изученные методические материалы': materials.length > 0 }
  return numbered.filter(([title]) => isThere[title] ?? true).map(([title, make], index) => ({ title, section: make(`${index + 1}. ${title}`) }))
}

function listed(key: string, title: string, columns: readonly string[], rows: readonly string[][]): Section {
  return section(key, [heading(2, title), spacer(0.5), rows.length === 0 ? paragraph('Записей нет.') : table(columns.map((name) => ({ title: name, share: 94 / columns.length })), rows.map((row) => [...row]), { size: 11, numbered: true })])
}

function programmeBlocks({ title, programme, goal, outcome, targets }: FolderUnit) {
  return [
    heading(3, title),
    pairs([['Программа', programme || 'не утверждена'], ...(goal ? [['Цель', goal] as [string, string]] : []), ['Итог', outcome]]),
    ...(targets.length === 0 ? [] : [spacer(0.3), table([{ title: 'Наставляемый', share: 24 }, { title: 'Дефицит', share: 42 }, { title: 'До и после', share: 22, align: 'centre' as const }, { title: 'План', share: 12, align: 'centre' as const }], targets.map(({ mentee, competence, growth, aim }) => [mentee, competence, growth, aim]), { size: 10 })]),
    spacer(0.5),
  ]
}

function planBlocks({ title, plan, planWords }: FolderUnit) {
  return [
    heading(3, title),
    paragraph(`План: ${planWords}.`),
    ...(plan.length === 0 ? [] : [table([{ title: 'Период', share: 22 }, { title: 'Содержание', share: 50 }, { title: 'Отметка', share: 22 }], plan.map(({ period: when, content, mark }) => [when, content, mark]), { size: 10, numbered: true })]),
    spacer(0.5),
  ]
}

function meetingsSection(title: string, units: readonly FolderUnit[]): Section {
  const all = units.reduce((sum, unit) => ({ meetings: sum.meetings + unit.meetings, minutes: sum.minutes + unit.minutes }), { meetings: 0, minutes: 0 })
  return section('meetings', [
    heading(2, title), spacer(0.5),
    table(
      [{ title: 'Пара или группа', share: 34 }, { title: 'Встреч', share: 12, align: 'centre' }, { title: 'Часов', share: 17, align: 'centre' }, { title: 'По плану', share: 14, align: 'centre' }, { title: 'Посещений', share: 17, align: 'centre' }],
      units.map((unit) => [unit.title, String(unit.meetings), lengthWords(unit.minutes), String(unit.byPlan), String(unit.visits)]),
      { size: 11, numbered: true },
    ),
    spacer(0.3),
    paragraph([bold('Итого: '), `${meetingsCount(all.meetings)}, ${lengthWords(all.minutes)}. В часы входит только записанная длительность.`], { indent: false }),
  ])
}

function reportBlocks({ reports }: FolderFacts) {
  return reports.flatMap(({ title, handedInOn, acceptedOn, findings, conclusion }) => [
    heading(3, title),
    paragraph(`Сдан ${requisiteDay(handedInOn)}${acceptedOn === null ? '' : `, принят куратором ${requisiteDay(acceptedOn)}`}. Вывод: ${conclusion}.`),
    ...findings.split('\n').filter((line) => line.trim() !== '').map((line) => paragraph(line)),
  ])
}
