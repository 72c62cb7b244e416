// Pages around the road map that hold a form or ask a question.
import type { Choices } from '../../../kit/forms/field.ts'
import type { Submission } from '../../../kit/forms/submission.ts'
import { formView } from '../../../kit/forms/form-view.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { plural } from '../../../kit/russian/plural.ts'
import { confirmPage, formPage, type ConfirmPage, type FormPage } from '../form.pages.ts'
import { conditionsPaths as paths } from '../paths.ts'
import { periodLabel, type MovedDay } from './period.ts'
import { itemForm, markForm, newItemForm, periodForm } from './roadmap.form.ts'
import { rowsOf, termWords, type Roadmap, type Row } from './roadmap.ts'

/** While there is no road map: what it is, and the form that draws one up; readers get no form. */
export function startPage(submission: Submission | undefined) {
  return {
    title: 'Дорожная карта',
    head: {
      crumbs: [{ words: 'Подготовка условий', href: paths.stage.to() }, { words: 'Дорожная карта' }],
      title: 'Дорожная карта',
    },
    empty: {
      title: 'Дорожной карты ещё нет',
      why:
        submission === undefined
          ? 'Её составит куратор, и здесь появятся семь этапов со сроками.'
          : 'Выберите срок: семь этапов с мероприятиями, сроками и ответственными составятся сами, потом их можно поправить.',
    },
    form:
      submission &&
      formView(periodForm, submission, { action: paths.roadmap.to(), submit: 'Составить дорожную карту' }),
  }
}

function backTo({ id }: Pick<Roadmap, 'id'>) {
  return { words: 'Дорожная карта', href: paths.roadmap.to({}, { edition: id }) }
}

export function newItemPage(roadmap: Roadmap, submission: Submission): FormPage {
  const choices = { parents: parentChoices(roadmap) }
  return formPage(newItemForm, submission, {
    title: 'Новая строка',
    back: backTo(roadmap),
    action: paths.newItem.to({ id: roadmap.id }),
    submit: 'Добавить строку',
    choices,
    lead: 'Строка встанет последней на своём месте, номер проставится сам.',
  })
}

/** Stages and activities: a row may stand under them. */
export function parentChoices(roadmap: Roadmap): Choices[string] {
  return rowsOf(roadmap.items)
    .filter(({ depth }) => depth < 2)
    .map(({ id, number, text }) => ({ value: id, words: `${number}. ${text}` }))
}

export function itemPage(roadmap: Roadmap, row: Row, submission: Submission): FormPage {
  return formPage(itemForm, submission, {
    title: `Строка ${row.number}`,
    back: backTo(roadmap),
    action: paths.item.to({ item: row.id }),
    submit: 'Сохранить строку',
  })
}

export function itemRemovalPage(roadmap: Roadmap, row: Row): ConfirmPage {
  const under = rowsOf(roadmap.items).filter(({ parentId }) => parentId === row.id).length
  return confirmPage({
    question: `Убрать строку ${row.number}?`,
    lead: row.text,
    consequences: [
      ...(under > 0 ? [{ state: 'missing' as const, words: `Вместе с ней уйдут подпункты: ${under}` }] : []),
      { state: 'note', words: 'Номера следующих строк сдвинутся' },
    ],
    action: paths.itemRemoval.to({ item: row.id }),
    button: 'Убрать строку',
    stop: true,
    back: { ...backTo(roadmap), words: 'Не убирать' },
  })
}

export function markPage(
  roadmap: Roadmap,
  row: Row,
  submission: Submission,
  choices: Choices,
): FormPage & { removal?: { action: string } } {
  const page = formPage(markForm, submission, {
    title: `Исполнение строки ${row.number}`,
    back: backTo(roadmap),
    action: paths.itemMark.to({ item: row.id }),
    submit: 'Отметить исполнение',
    choices,
    lead:
      [row.text.replace(/[.:;]$/, ''), termWords(row) && `срок: ${termWords(row)}`]
        .filter((part) => part !== '')
        .join('; ') + '.',
  })
  return row.mark === null ? page : { ...page, removal: { action: paths.itemMarkRemoval.to({ item: row.id }) } }
}

export function termPage(roadmap: Roadmap, submission: Submission): FormPage {
  return formPage(periodForm, submission, {
    title: 'Срок дорожной карты',
    back: backTo(roadmap),
    action: paths.roadmapTerm.to({ id: roadmap.id }),
    submit: 'Сохранить срок',
    lead: 'Сроки строк останутся прежними: поправьте те, что выходят за новые границы.',
  })
}

export function nextPeriodPage(roadmap: Roadmap, submission: Submission, moved: readonly MovedDay[]) {
  const page = formPage(periodForm, submission, {
    title: 'Перенос на новый срок',
    back: backTo(roadmap),
    action: paths.roadmapNextPeriod.to({ id: roadmap.id }),
    submit: 'Перенести дорожную карту',
    lead: `Получится проект с теми же строками, что на ${periodLabel(roadmap.period)}. Даты станут на год позже; выпавшие на выходные сдвинутся на рабочие дни. Отметки об исполнении не переносятся.`,
  })
  return { ...page, moved: movedTable(roadmap, moved) }
}

/** Which days will not simply get another year. */
function movedTable(roadmap: Roadmap, moved: readonly MovedDay[]) {
  const texts = rowsOf(roadmap.items)
  return {
    title:
      moved.length === 0
        ? 'Все даты попадут на рабочие дни'
        : `Сдвинутся на рабочие дни: ${plural(moved.length, ['дата', 'даты', 'дат'])}`,
    label: 'Сдвинутые даты',
    columns: [
      { key: 'row', words: 'Строка' },
      { key: 'old', words: 'Было' },
      { key: 'plain', words: 'Через год' },
      { key: 'now', words: 'Станет' },
    ],
    rows: moved.map(({ itemId, old, plain, now, why }, index) => {
      const row = texts.find(({ id }) => id === itemId)
      return {
        id: String(index),
        name: row?.number ?? '',
        cells: {
          row: row ? `${row.number}. ${row.text}` : '',
          old: requisiteDay(old),
          plain: { words: requisiteDay(plain), sub: why === 'dayOff' ? 'нерабочий день' : 'вне срока карты' },
          now: requisiteDay(now),
        },
      }
    }),
  }
}

export function revisionPage(roadmap: Roadmap, id: string): ConfirmPage {
  return confirmPage({
    question: 'Составить новую редакцию?',
    lead: `Дорожная карта на ${periodLabel(roadmap.period)}`,
    consequences: [
      { state: 'note', words: 'Строки и отметки об исполнении скопируются в проект' },
      { state: 'note', words: 'Действующая редакция останется в силе до приказа о новой' },
    ],
    action: paths.roadmapRevision.to({ id: roadmap.id }),
    button: 'Составить новую редакцию',
    back: { ...backTo(roadmap), words: 'Не составлять' },
    fields: [{ name: 'id', value: id }],
  })
}

export function roadmapRemovalPage(roadmap: Roadmap): ConfirmPage {
  return confirmPage({
    question: `Убрать проект на ${periodLabel(roadmap.period)}?`,
    consequences: [
      { state: 'missing', words: 'Все правки проекта пропадут' },
      { state: 'note', words: 'Утверждённые редакции останутся' },
    ],
    action: paths.roadmapRemoval.to({ id: roadmap.id }),
    button: 'Убрать проект',
    stop: true,
    back: { ...backTo(roadmap), words: 'Не убирать' },
  })
}
