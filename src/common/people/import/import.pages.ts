import { formView } from '../../../kit/forms/form-view.ts'
import type { Submission } from '../../../kit/forms/submission.ts'
import { peopleCount } from '../../../kit/russian/plural.ts'
import { peoplePaths } from '../paths.ts'
import { importForm } from './import.form.ts'
import type { ImportRun } from './import.store.ts'
import type { Obstacle } from './obstacles.store.ts'

const root = { words: 'Люди', href: peoplePaths.list.to() }
const start = { words: 'Загрузка списка', href: peoplePaths.imports.to() }

/** Where a list is chosen or pasted; past imports stand below. */
export function importPage(submission: Submission, runs: readonly ImportRun[], names: ReadonlyMap<string, string>) {
  const title = 'Загрузка списка сотрудников'
  const form = formView(importForm, submission, {
    action: peoplePaths.imports.to(),
    submit: 'Разобрать список',
    cancel: { href: peoplePaths.list.to(), words: 'Не загружать' },
  })
  const columns = [
    { key: 'file', words: 'Список' },
    { key: 'at', words: 'Когда и кто' },
    { key: 'counts', words: 'Что сделано' },
    { key: 'state', words: 'Состояние' },
  ]
  const lead = 'Сначала покажем, что поняли и что будет с каждой строкой. Ничего не запишется, пока вы не подтвердите.'
  return {
    title,
    head: { crumbs: [root, { words: 'Загрузка списка' }], title, lead },
    // One of the two is needed: «необязательно» at both would mislead.
    form: { ...form, fields: form.fields.map((field) => ({ ...field, optional: false })) },
    runs: runs.map((run) => ({
      at: run.at,
      who: names.get(run.byId) ?? '',
      file: run.fileName,
      href: peoplePaths.importRun.to({ runId: run.id }),
      counts: countsOf(run),
      isUndone: run.undoneAt !== null,
    })),
    columns,
  }
}

export function runPage(run: ImportRun, who: string | undefined, mayUndo: boolean) {
  const title = `Список «${run.fileName}»`
  const isUndone = run.undoneAt !== null
  return {
    title,
    head: {
      crumbs: [root, start, { words: run.fileName }],
      title,
      lead: isUndone ? 'Загрузка отменена: карточки такие, как были до неё' : '',
      tag: isUndone
        ? { tone: 'plain' as const, words: 'Отменена', icon: 'x' }
        : { tone: 'good' as const, words: 'Загружен' },
      ...(isUndone ? {} : { primary: { href: peoplePaths.list.to(), words: 'Открыть список людей' } }),
      actions:
        mayUndo && !isUndone
          ? [{ href: peoplePaths.importUndoing.to({ runId: run.id }), words: 'Отменить загрузку' }]
          : [],
    },
    at: run.at,
    who: who ?? '',
    facts: [
      { label: 'Добавлено', value: peopleCount(run.created) },
      { label: 'Обновлено', value: peopleCount(run.updated) },
      { label: 'Пропущено строк', value: String(run.skipped) },
      { label: 'Не взято строк', value: String(run.failed) },
    ],
  }
}

/** What will be taken back, or who stands in the way. */
export function undoPage(run: ImportRun, obstacles: readonly Obstacle[]) {
  const to = { runId: run.id }
  const isPossible = obstacles.length === 0
  const consequences = [
    { state: 'note' as const, words: `Уберём карточки, добавленные из этого списка: ${run.created}` },
    { state: 'note' as const, words: `Вернём прежние сведения в карточках: ${run.updated}` },
    { state: 'done' as const, words: 'Запись о загрузке и об отмене останется в журнале' },
  ]
  const stops = obstacles.map(({ personId, name, words }) => ({
    state: 'stop' as const,
    words: name,
    fact: words,
    action: { href: peoplePaths.person.to({ id: personId }), words: 'Открыть карточку' },
  }))
  const title = isPossible ? `Отменить загрузку списка «${run.fileName}»?` : 'Загрузку уже не отменить целиком'
  return {
    title,
    isPossible,
    confirm: {
      question: title,
      lead: 'Загрузку можно отменить, пока этих людей никто не менял.',
      consequences,
      action: peoplePaths.importUndoing.to(to),
      button: 'Отменить загрузку',
      stop: true,
      back: { href: peoplePaths.importRun.to(to), words: 'Не отменять' },
    },
    head: {
      crumbs: [root, start, { words: run.fileName, href: peoplePaths.importRun.to(to) }, { words: 'Отмена' }],
      title,
      lead: 'Этих людей с тех пор меняли или они уже нужны в других местах. Остальные карточки можно исправить по одной.',
    },
    stops,
  }
}

function countsOf({ created, updated, skipped, failed }: ImportRun): string {
  return `добавлено ${created}, обновлено ${updated}, пропущено ${skipped}, не взято ${failed}`.replace(
    /^./,
    (letter) => letter.toUpperCase(),
  )
}
