// Is a questionnaire well formed? Sentences for the person who builds it; each names the section or question to go to.
import { pluralWord } from '../russian/plural.ts'
import { conditionProblem } from './check-conditions.ts'
import { questionsOf, type Definition, type Question, type Section } from './definition.ts'
import { findScale } from './scales.ts'

export interface Problem {
  /** Key of the question, or of the section, or absent when it is about the whole. */
  at: string | undefined
  words: string
}

const mostQuestions = 60
/** Rule 2: at most twenty minutes of a quiet hour; longer ones nobody finishes. A matrix counts by its rows. */
const mostItems = 120

/** Everything that must be put right before the questionnaire may be published; empty when it is well formed. */
export function check(definition: Definition): Problem[] {
  return [
    ...wholeProblems(definition),
    ...twice(
      definition.sections.map((section) => section.key),
      'Раздел с ключом',
    ),
    ...twice(
      questionsOf(definition).map((question) => question.key),
      'Вопрос с ключом',
    ),
    ...definition.sections.flatMap(sectionProblems),
    ...definition.sections.flatMap((section) => section.questions.flatMap(questionProblems)),
    ...questionsOf(definition).flatMap((question, index, all) => {
      const words = conditionProblem(question, all.slice(0, index), all)
      return words === undefined ? [] : [{ at: question.key, words }]
    }),
  ]
}

function wholeProblems(definition: Definition): Problem[] {
  const questions = questionsOf(definition)
  const items = questions.reduce((sum, question) => sum + (question.type === 'matrix5' ? question.rows.length : 1), 0)
  return [
    questions.length === 0 && 'Добавьте хотя бы один вопрос',
    questions.length > mostQuestions && `Оставьте не больше ${mostQuestions} вопросов: сейчас ${questions.length}`,
    items > mostItems && `Оставьте не больше ${mostItems} пунктов вместе со строками таблиц: сейчас ${items}`,
    definition.title.trim() === '' && 'Напишите название анкеты',
  ].flatMap((words) => (words === false ? [] : [{ at: undefined, words }]))
}

function sectionProblems(section: Section): Problem[] {
  const words = [
    section.questions.length === 0 && `В разделе «${section.title}» нет вопросов: добавьте вопрос или удалите раздел`,
    section.title.trim() === '' && 'Напишите название раздела',
  ]
  return words.flatMap((one) => (one === false ? [] : [{ at: section.key, words: one }]))
}

function questionProblems(question: Question): Problem[] {
  const name = `«${question.words}»`
  const said = [
    question.words.trim() === '' ? 'Напишите текст вопроса' : undefined,
    ...typeProblems(question, name),
    naProblem(question, name),
  ]
  return said.flatMap((words) => (words === undefined ? [] : [{ at: question.key, words }]))
}

function typeProblems(question: Question, name: string): (string | undefined)[] {
  switch (question.type) {
    case 'single':
      return listProblems(question.options, name, 2)
    case 'multi':
      return [...listProblems(question.options, name, 1), countProblem(question, name)]
    case 'matrix5':
      return [...listProblems(question.rows, name, 1, 'строку', 'строк'), scaleProblem(question, name)]
    case 'scale5':
    case 'scale10':
      return [scaleProblem(question, name)]
    case 'number':
      return [
        question.min > question.max ? `${name}: наименьшее число больше наибольшего, поменяйте их местами` : undefined,
      ]
    case 'text':
    case 'date':
    case 'yesno':
      return []
  }
}

function listProblems(
  options: readonly { key: string; words: string }[],
  name: string,
  least: number,
  one = 'вариант ответа',
  many = 'варианта ответа',
): (string | undefined)[] {
  const words = options.map((option) => option.words.trim().toLowerCase())
  const repeated = options.find((option, index) => words.indexOf(option.words.trim().toLowerCase()) !== index)
  const sameKey = options.find((option, index) => options.findIndex(({ key }) => key === option.key) !== index)
  return [
    options.length < least ? `${name}: добавьте хотя бы ${least === 1 ? one : `${least} ${many}`}` : undefined,
    repeated && `${name}: «${repeated.words}» встречается дважды, оставьте один раз`,
    sameKey && `${name}: ключ «${sameKey.key}» встречается дважды`,
    options.some((option) => option.key === 'na')
      ? `${name}: ключ «na» занят ответом «затрудняюсь ответить»`
      : undefined,
  ]
}

function countProblem(question: Extract<Question, { type: 'multi' }>, name: string): string | undefined {
  const { max, exactly, options } = question
  if (max !== undefined && exactly !== undefined) return `${name}: выберите что-то одно – «не больше» или «ровно»`
  const wanted = max ?? exactly ?? 0
  if (wanted <= options.length) return undefined
  return `${name}: можно отметить ${wanted}, а ${pluralWord(options.length, ['вариант', 'варианта', 'вариантов'])} всего ${options.length}`
}

function scaleProblem(question: Question & { scale: string }, name: string): string | undefined {
  const scale = findScale(question.scale)
  if (scale === undefined) return `${name}: шкалы «${question.scale}» нет, выберите другую`
  const isLong = scale.to - scale.from + 1 > 5
  return isLong === (question.type === 'scale10')
    ? undefined
    : `${name}: шкала «${scale.title}» сюда не подходит, выберите другую`
}

function naProblem(question: Question, name: string): string | undefined {
  const cannot = ['text', 'multi', 'number', 'date'].includes(question.type)
  return question.na && cannot
    ? `${name}: «затрудняюсь ответить» можно только для шкал и выбора одного варианта`
    : undefined
}

function twice(keys: readonly string[], what: string): Problem[] {
  const repeated = keys.filter((key, index) => keys.indexOf(key) !== index)
  return [...new Set(repeated)].map((key) => ({
    at: key,
    words: `${what} «${key}» встречается дважды: переименуйте один из них`,
  }))
}
