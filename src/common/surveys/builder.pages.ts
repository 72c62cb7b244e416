// Questionnaires for the curator: the list, one with its versions, the builder.
import { dayOfMoment } from '../../kit/calendar/day.ts'
import type { FormView } from '../../kit/forms/form-view.ts'
import type { Problem } from '../../kit/questionnaires/check.ts'
import type { Definition, Question } from '../../kit/questionnaires/definition.ts'
import { questionsOf } from '../../kit/questionnaires/definition.ts'
import { minutesOf } from '../../kit/questionnaires/minutes.ts'
import { effortNotice, minutesInWords, privacyNotice } from '../../kit/questionnaires/notice.ts'
import { allScreens } from '../../kit/questionnaires/screens.ts'
import { sectionView } from '../../kit/questionnaires/section-view.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { types } from './builder.form.ts'
import { conditionWords } from './condition.ts'
import { questionnairePaths, surveyPaths } from './paths.ts'
import { crumbs } from './survey.pages.ts'
import { versionWords, type VersionHead } from './version.ts'

const listCrumb = { words: 'Вопросы и бланки', href: questionnairePaths.list.to() }

interface Listed {
  key: string
  title: string
  definition: Definition | undefined
  head: VersionHead | null
  isEdited: boolean
}

export function questionnairesPage(all: readonly Listed[], mayManage: boolean) {
  return {
    title: 'Вопросы и бланки',
    head: {
      crumbs: crumbs('Вопросы и бланки'),
      title: 'Вопросы и бланки',
      lead: 'Анкеты сада: посмотреть, напечатать бланк, изменить вопросы',
      actions: mayManage ? [{ words: 'Загрузить из файла', href: questionnairePaths.import.to() }] : [],
    },
    table: {
      label: 'Анкеты',
      columns: [{ key: 'title', words: 'Анкета', keep: true }, { key: 'who', words: 'Кому' }, { key: 'size', words: 'Вопросов', num: true }, { key: 'state', words: 'Версия' }],
      rows: all.map(({ key, title, definition, head, isEdited }) => ({
        id: key,
        name: title,
        cells: {
          title: { words: title, href: questionnairePaths.questionnaire.to({ key }) },
          who: definition?.who ?? '',
          size: definition === undefined ? '' : String(questionsOf(definition).length),
          state: { words: head === null ? (definition === undefined ? 'не опубликована' : 'из программы') : versionWords(head), ...(isEdited && { tag: { tone: 'wait' as const, words: 'Меняется', icon: 'pencil' } }) },
        },
      })),
    },
  }
}

interface Shown {
  key: string
  definition: Definition | undefined
  versions: readonly VersionHead[]
  isEdited: boolean
  mayManage: boolean
  zone: string
}

export function questionnairePage({ key, definition, versions, isEdited, mayManage, zone }: Shown) {
  const id = { key }
  const title = definition?.title ?? 'Новая анкета'
  const files = definition === undefined ? [] : [
    { words: 'Бланк, PDF', href: questionnairePaths.blankPdf.to(id) },
    { words: 'Бланк, Word', href: questionnairePaths.blankDocx.to(id) },
    { words: 'Сохранить в файл', href: questionnairePaths.export.to(id) },
  ]
  return {
    title,
    head: {
      crumbs: [crumbs('')[0] ?? listCrumb, listCrumb, { words: title }],
      title,
      lead: definition && `${definition.who}. Около ${minutesInWords(definition.minutes ?? minutesOf(definition))}.`,
      ...(mayManage && definition && { primary: { words: 'Назначить анкету', href: surveyPaths.launch.to(id) } }),
      actions: files.slice(0, 2),
      more: files.slice(2),
    },
    edit: mayManage ? (isEdited ? { href: questionnairePaths.edit.to(id) } : { action: questionnairePaths.edit.to(id) }) : undefined,
    copy: mayManage && definition ? questionnairePaths.copy.to(id) : undefined,
    versions: versions.map((version) => ({ label: versionWords(version), value: [requisiteDay(dayOfMoment(version.publishedAt, zone)), version.note].filter(Boolean).join(': ') })),
    preview: definition && previewOf(definition),
  }
}

/** The questionnaire as the person will see it, page by page. */
export function previewOf(definition: Definition) {
  return {
    title: definition.title,
    intro: definition.intro,
    notes: [effortNotice(definition), privacyNotice(definition, 0)],
    screens: allScreens(definition).map((screen) => sectionView(screen, {})),
  }
}

export function previewPage(key: string, definition: Definition) {
  return {
    title: `Как увидит человек: ${definition.title}`,
    head: { crumbs: [listCrumb, { words: definition.title, href: questionnairePaths.edit.to({ key }) }, { words: 'Как увидит человек' }], title: 'Как увидит человек' },
    preview: previewOf(definition),
  }
}

interface Edited {
  key: string
  definition: Definition
  version: number
  problems: readonly Problem[]
  publication: FormView
}

export function editPage({ key, definition, version, problems, publication }: Edited) {
  const id = { key }
  return {
    title: `Изменить: ${definition.title}`,
    head: {
      crumbs: [listCrumb, { words: definition.title, href: questionnairePaths.questionnaire.to(id) }, { words: 'Изменить' }],
      title: definition.title,
      lead: 'Изменения увидят только после публикации. Кто уже отвечает, закончит по прежней версии.',
      primary: { words: 'Добавить вопрос', href: questionnairePaths.newQuestion.to(id) },
      actions: [{ words: 'Как увидит человек', href: questionnairePaths.preview.to(id) }, { words: 'Название и вступление', href: questionnairePaths.editHead.to(id) }],
    },
    step: questionnairePaths.editStep.to(id),
    version: String(version),
    sections: definition.sections.map((section) => ({
      key: section.key,
      title: section.title,
      questions: section.questions.map((question) => ({
        key: question.key,
        words: question.words,
        href: questionnairePaths.editQuestion.to({ key, question: question.key }),
        about: aboutQuestion(question),
      })),
    })),
    problems: problems.map(({ at, words }) => {
      const isQuestion = at !== undefined && questionsOf(definition).some((question) => question.key === at)
      return { words, href: isQuestion ? questionnairePaths.editQuestion.to({ key, question: at }) : undefined }
    }),
    publication,
    discarding: questionnairePaths.discarding.to(id),
  }
}

function aboutQuestion(question: Question): string {
  const count = 'options' in question ? `вариантов: ${question.options.length}` : 'rows' in question ? `строк: ${question.rows.length}` : undefined
  return [
    types[question.type].toLowerCase(),
    count,
    question.required ? undefined : 'необязательно',
    question.when && 'с условием',
    question.confidential && 'видит только куратор',
    question.feeds && 'нужен программе для расчётов',
    question.computed && 'заполняет программа',
  ].filter((words) => words !== undefined).join(', ')
}

/** A page of the builder with one form. */
export function builderFormPage(key: string, definition: Definition, title: string, form: FormView) {
  return { title, head: { crumbs: [listCrumb, { words: definition.title, href: questionnairePaths.edit.to({ key }) }, { words: title }], title }, form }
}

/** One question: its form, and when it is asked. */
export function questionPage(key: string, definition: Definition, question: Question, form: FormView) {
  const page = builderFormPage(key, definition, 'Вопрос', form)
  const action = { words: 'Когда спрашивать', href: questionnairePaths.condition.to({ key, question: question.key }) }
  return { ...page, head: { ...page.head, lead: `${conditionWords(definition, question.when)}.`, actions: [action] } }
}

export function importPage(form: FormView) {
  return {
    title: 'Загрузить анкету из файла',
    head: { crumbs: [listCrumb, { words: 'Загрузить из файла' }], title: 'Загрузить анкету из файла', lead: 'Файл сохраняют в разделе «Вопросы и бланки». В нём только вопросы: ни людей, ни ответов.' },
    form,
  }
}

