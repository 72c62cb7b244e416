import type { FormView } from '../../kit/forms/form-view.ts'
import type { Definition, Question } from '../../kit/questionnaires/definition.ts'
import { conditionWords } from './condition.ts'
import { questionnairePaths } from './paths.ts'

interface Shown {
  key: string
  definition: Definition
  question: Question
}

/** On which question it depends: all that stand above. */
export function conditionPage({ key, definition, question, version, earlier }: Shown & { version: number; earlier: readonly Question[] }) {
  return {
    title: 'Когда спрашивать',
    head: { crumbs: crumbsOf({ key, definition, question }), title: 'Когда спрашивать', lead: question.words },
    now: `${conditionWords(definition, question.when)}.`,
    always: question.when === undefined ? undefined : { action: questionnairePaths.condition.to({ key, question: question.key }), version: String(version) },
    earlier: earlier.map((one) => ({ words: one.words, href: questionnairePaths.conditionOn.to({ key, question: question.key, on: one.key }), current: question.when?.question === one.key })),
    empty: { title: 'Выше нет ни одного вопроса', why: 'Условие смотрит на ответ, который уже дан. Переставьте вопрос ниже.' },
  }
}

/** Which answers to it. */
export function conditionFormPage({ asked, form, ...shown }: Shown & { asked: Question; form: FormView }) {
  return {
    title: 'Когда спрашивать',
    head: {
      crumbs: [...crumbsOf(shown).slice(0, -1), { words: 'Когда спрашивать', href: questionnairePaths.condition.to({ key: shown.key, question: shown.question.key }) }, { words: 'Ответ' }],
      title: asked.words,
      lead: `От ответа на него зависит вопрос «${shown.question.words}».`,
    },
    form,
  }
}

function crumbsOf({ key, definition, question }: Shown) {
  return [
    { words: 'Вопросы и бланки', href: questionnairePaths.list.to() },
    { words: definition.title, href: questionnairePaths.edit.to({ key }) },
    { words: 'Вопрос', href: questionnairePaths.editQuestion.to({ key, question: question.key }) },
    { words: 'Когда спрашивать' },
  ]
}
