// «Что и до какого дня уничтожить», the form of one destruction, and its page afterwards.
import { addYears, dayOfMoment, type Day } from '../../kit/calendar/day.ts'
import type { Choices } from '../../kit/forms/field.ts'
import { formView } from '../../kit/forms/form-view.ts'
import type { Submission } from '../../kit/forms/submission.ts'
import { requisiteDay, requisiteMoment } from '../../kit/russian/dates.ts'
import { peopleCount, plural } from '../../kit/russian/plural.ts'
import { capitalized } from '../../kit/russian/typography.ts'
import { consentPaths } from '../consents/index.ts'
import { documentPaths, numberAndDate, type Document } from '../documents/index.ts'
import { destructionForm } from './destruction.form.ts'
import { groundWords, type DueItem } from './due.ts'
import { KEPT_YEARS, type DestructionLine } from './line.ts'
import type { Destruction } from './line.store.ts'
import { destructionPaths } from './paths.ts'

const crumbs = [{ words: 'Согласия', href: consentPaths.register.to() }]
const listCrumb = { words: 'Уничтожение', href: destructionPaths.list.to() }
const NOTHING = 'В системе ничего нет'

type Act = Pick<Document, 'id' | 'state' | 'requisites'>

interface ListView {
  items: readonly DueItem[]
  done: readonly Destruction[]
  acts: ReadonlyMap<string, Act>
  today: Day
  zone: string
  mayDestroy: boolean
}

export function destructionListPage({ items, done, acts, today, zone, mayDestroy }: ListView) {
  const late = items.filter(({ due }) => due < today).length
  return {
    title: 'Уничтожение данных',
    head: {
      crumbs: [...crumbs, { words: 'Уничтожение' }],
      title: 'Что и до какого дня уничтожить',
      lead: items.length === 0 ? 'Сейчас уничтожать нечего' : `${plural(items.length, ['запись', 'записи', 'записей'])}${late > 0 ? `, просрочено: ${late}` : ''}`,
      ...(mayDestroy && items.length > 0 && { primary: { href: destructionPaths.new.to(), words: 'Уничтожить и составить акт' } }),
    },
    table: {
      label: 'Что уничтожить',
      columns: [
        { key: 'name', words: 'Чьи данные', width: 26 }, { key: 'what', words: 'Что хранится', width: 36 },
        { key: 'ground', words: 'Основание', width: 24 }, { key: 'due', words: 'До какого дня', width: 14 },
      ],
      rows: items.map((item) => rowOf(item, today, mayDestroy)),
    },
    empty: { title: 'Уничтожать нечего', why: 'Здесь появятся люди, которые отозвали согласие, у кого вышел его срок, и ответы на анкеты тех, чья программа завершена.' },
    done: {
      label: 'Уничтожено раньше',
      columns: [{ key: 'at', words: 'Когда', width: 26 }, { key: 'what', words: 'Что', width: 36 }, { key: 'act', words: 'Акт', width: 24 }, { key: 'kept', words: 'Хранить до', width: 14 }],
      rows: done.map((one) => ({
        id: one.id,
        cells: {
          at: { words: requisiteMoment(one.at, zone), href: destructionPaths.destruction.to({ id: one.id }) },
          what: `${peopleCount(one.subjects)}, ${plural(one.lines, ['запись', 'записи', 'записей'])} журнала`,
          act: actWords(acts.get(one.id)),
          kept: keptUntil(one.at, zone),
        },
      })),
    },
  }
}

function rowOf(item: DueItem, today: Day, mayDestroy: boolean) {
  const { key, name, what, ground, reason, due, remindOn, consentId } = item
  const soon = remindOn === due ? '' : `последний рабочий день – ${requisiteDay(remindOn)}`
  return {
    id: key, name,
    cells: {
      name: consentId === undefined ? name : { words: name, href: consentPaths.consent.to({ id: consentId }) },
      what: what.length === 0 ? NOTHING : capitalized(what.map(uncapitalised).join('; ')),
      ground: { words: groundWords[ground], sub: capitalized(reason) },
      due: { words: requisiteDay(due), sub: [due < today ? 'просрочено' : '', soon].filter((words) => words !== '').join('; ') },
    },
    ...(mayDestroy && {
      menu: [
        { words: 'Уничтожить', href: destructionPaths.new.to({}, { item: key }) },
        ...(consentId === undefined ? [] : [{ words: 'Сохранить на ином основании', href: consentPaths.settlement.to({ id: consentId }) }]),
      ],
    }),
  }
}

/** One destruction: what goes, who signs, which paper goes along. */
export function newDestructionPage(submission: Submission, choices: Choices) {
  return {
    title: 'Уничтожить данные',
    head: {
      crumbs: [...crumbs, listCrumb, { words: 'Новое' }], title: 'Уничтожить данные',
      lead: 'Отмеченное исчезнет из всех разделов сразу, вернуть его нельзя. Система запишет это в журнал и подготовит акт с выгрузкой.',
    },
    form: formView(destructionForm, submission, { action: destructionPaths.new.to(), submit: 'Уничтожить и составить акт', cancel: { href: destructionPaths.list.to(), words: 'Не уничтожать' }, choices }),
  }
}

export function itemChoices(items: readonly DueItem[]): { items: Choices[string]; subjects: Choices[string] } {
  const people = new Map(items.map(({ personId, name }) => [personId, name]))
  return {
    items: items.map(({ key, name, what, reason, due }) => ({ value: key, words: `${name}, до ${requisiteDay(due)}, ${reason}: ${what.length === 0 ? NOTHING.toLowerCase() : what.map(uncapitalised).join('; ')}` })),
    subjects: [...people].map(([value, words]) => ({ value, words })),
  }
}

interface DoneView {
  id: string
  lines: readonly DestructionLine[]
  act: Act | undefined
  /** Position of the first line of the log that somebody has changed. */
  broken: number | undefined
  zone: string
  mayReadAct: boolean
}

/** What was destroyed, with the act and the extract. */
export function destructionPage({ id, lines, act, broken, zone, mayReadAct }: DoneView) {
  const at = lines[0]?.at
  const moment = at === undefined ? '' : requisiteMoment(at, zone)
  return {
    title: 'Уничтожение данных',
    head: {
      crumbs: [...crumbs, listCrumb, { words: moment }],
      title: `Уничтожено ${moment}`,
      lead: `${actWords(act)}. Акт и выгрузку хранят до ${at === undefined ? '' : keptUntil(at, zone)}`,
      ...(mayReadAct && act !== undefined && { primary: { href: documentPaths.document.to({ id }), words: act.state === 'registered' ? 'Открыть акт' : 'Открыть проект акта' } }),
      actions: [{ href: destructionPaths.extract.to({ id }), words: 'Выгрузка из журнала (CSV)', icon: 'download' }],
    },
    checks: [broken === undefined
      ? { state: 'done', words: 'Журнал уничтожения не изменяли', fact: 'Хеш каждой записи сходится с предыдущей' }
      : { state: 'stop', words: `Журнал уничтожения изменён: запись ${broken}`, fact: 'Хеши не сходятся с этой записи: восстановите базу из резервной копии и составьте акт снова' }],
    table: {
      label: 'Записи журнала',
      columns: [{ key: 'subject', words: 'Чьи данные', width: 28 }, { key: 'what', words: 'Что уничтожено', width: 26 }, { key: 'carrier', words: 'Носитель и способ', width: 24 }, { key: 'reason', words: 'Причина', width: 22 }],
      rows: lines.map(({ position, subjectName, what, carrier, sheets, method, reason }) => ({
        id: String(position),
        cells: { subject: { words: subjectName, sub: `запись ${position}` }, what, carrier: { words: sheets === null ? carrier : `${carrier}, ${sheets} л.`, sub: method }, reason: capitalized(reason) },
      })),
    },
  }
}

/** The extract as a table for other programmes. */
export function extractRows(lines: readonly DestructionLine[], zone: string): (string | number | null)[][] {
  const head = ['Запись', 'Дата и время', 'Субъект', 'Уничтоженные данные', 'Система или носитель', 'Листов', 'Способ', 'Причина', 'Хеш SHA-256']
  return [head, ...lines.map((one) => [one.position, requisiteMoment(one.at, zone), one.subjectName, one.what, one.carrier, one.sheets, one.method, one.reason, one.hash])]
}

function uncapitalised(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

function actWords(act: Act | undefined): string {
  if (act === undefined || act.state === 'cancelled') return 'Акта нет: подготовьте его в разделе «Документы»'
  return act.state === 'registered' ? `Акт ${numberAndDate(act.requisites)}` : 'Проект акта'
}

function keptUntil(at: Date, zone: string): string {
  return requisiteDay(addYears(dayOfMoment(at, zone), KEPT_YEARS))
}
