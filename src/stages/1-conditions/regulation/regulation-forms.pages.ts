// Pages around the regulation that hold a form or ask a question.
import type { Choices } from '../../../kit/forms/field.ts'
import type { Submission } from '../../../kit/forms/submission.ts'
import { capitalized } from '../../../kit/russian/typography.ts'
import { bodyActChoices } from './body-choices.ts'
import { confirmPage, formPage, type ConfirmPage, type FormPage } from '../form.pages.ts'
import { conditionsPaths as paths } from '../paths.ts'
import { adoptionForm, chapterForm } from './regulation.form.ts'
import type { Chapter, Regulation } from './regulation.ts'
import type { Body } from '../../../common/organisation/index.ts'

function backTo({ id }: Pick<Regulation, 'id'>) {
  return { words: 'Положение', href: paths.regulation.to({}, { edition: id }) }
}

/** While there is no regulation: what it is, and the button that draws up its project; readers get none. */
export function noRegulationPage(newId: string | undefined) {
  return {
    title: 'Положение о наставничестве',
    head: {
      crumbs: [{ words: 'Подготовка условий', href: paths.stage.to() }, { words: 'Положение' }],
      title: 'Положение о наставничестве',
    },
    empty: {
      title: 'Положения ещё нет',
      why:
        newId === undefined
          ? 'Его составит куратор.'
          : 'Проект составится из типового текста: десять глав с правилами вашего детского сада. Каждую главу можно поправить.',
    },
    start: newId === undefined ? undefined : { action: paths.regulation.to(), id: newId },
  }
}

export function chapterPage(regulation: Regulation, number: string | undefined, submission: Submission): FormPage {
  const action =
    number === undefined ? paths.newChapter.to({ id: regulation.id }) : paths.chapter.to({ id: regulation.id, number })
  return formPage(chapterForm, submission, {
    title: number === undefined ? 'Новая глава' : `Глава ${number}`,
    back: backTo(regulation),
    action,
    submit: number === undefined ? 'Добавить главу' : 'Сохранить главу',
  })
}

export function chapterRemovalPage(regulation: Regulation, number: string, chapter: Chapter): ConfirmPage {
  return confirmPage({
    question: `Убрать главу «${chapter.title}»?`,
    consequences: [
      { state: 'missing', words: `Вместе с ней уйдут пункты: ${chapter.points.length}` },
      { state: 'note', words: 'Номера следующих глав сдвинутся' },
    ],
    action: paths.chapterRemoval.to({ id: regulation.id, number }),
    button: 'Убрать главу',
    stop: true,
    back: { ...backTo(regulation), words: 'Не убирать' },
    fields: [{ name: 'version', value: String(regulation.version) }],
  })
}

export function adoptionPage(regulation: Regulation, choices: Choices, submission: Submission): FormPage {
  const isProject = regulation.kept === 'project'
  return formPage(adoptionForm, submission, {
    title: 'Принятие и согласование',
    back: backTo(regulation),
    action: paths.adoption.to({ id: regulation.id }),
    submit: 'Сохранить протоколы',
    choices,
    lead: isProject
      ? 'Номер и дата протокола попадут в грифы и в преамбулу приказа.'
      : 'Редакция утверждена: можно дополнить номера и даты. Текст зарегистрированного приказа не изменится.',
  })
}

/** Active bodies and those the edition names already. */
export function bodyChoices(bodies: readonly Body[], regulation: Regulation): Choices {
  const named = new Set(regulation.adoptions.map(({ bodyId }) => bodyId))
  return {
    bodies: bodies
      .filter(({ id, active }) => active || named.has(id))
      .map(({ id, name, act }) => ({ value: id, words: `${capitalized(name)} – ${bodyActChoices[act]}` })),
  }
}

export function revisionPage(regulation: Regulation, id: string): ConfirmPage {
  return confirmPage({
    question: 'Составить новую редакцию Положения?',
    consequences: [
      { state: 'note', words: 'Текст этой редакции скопируется в проект' },
      { state: 'note', words: 'Принимать и согласовывать его нужно заново' },
      { state: 'note', words: 'Действующая редакция останется в силе до приказа о новой' },
    ],
    action: paths.regulationRevision.to({ id: regulation.id }),
    button: 'Составить новую редакцию',
    back: { ...backTo(regulation), words: 'Не составлять' },
    fields: [{ name: 'id', value: id }],
  })
}

export function regulationRemovalPage(regulation: Regulation): ConfirmPage {
  return confirmPage({
    question: `Убрать проект, редакция ${regulation.edition}?`,
    consequences: [
      { state: 'missing', words: 'Все правки проекта пропадут' },
      { state: 'note', words: 'Утверждённые редакции останутся' },
    ],
    action: paths.regulationRemoval.to({ id: regulation.id }),
    button: 'Убрать проект',
    stop: true,
    back: { ...backTo(regulation), words: 'Не убирать' },
  })
}
