// Conditions of questions: they look backwards, at a question that exists, and ask for an answer it can have.
import type { Condition, Question } from './definition.ts'
import { mayDecline, pointsOf, findScale } from './scales.ts'

/** What is wrong with the condition of a question; `earlier` stand before it, `all` are all of the questionnaire. */
export function conditionProblem(
  question: Question,
  earlier: readonly Question[],
  all: readonly Question[],
): string | undefined {
  const { when } = question
  if (when === undefined) return undefined
  const name = `«${question.words}»`
  const asked = earlier.find((one) => one.key === when.question)
  if (asked === undefined) {
    return all.some((one) => one.key === when.question)
      ? `${name}: условие смотрит на вопрос, который стоит ниже. Переставьте вопросы или измените условие`
      : `${name}: вопроса, от которого он зависит, в анкете нет. Измените условие или уберите его`
  }
  if ('answered' in when) return undefined
  const possible = possibleAnswers(asked)
  if (possible === undefined)
    return `${name}: условие может зависеть от выбора, шкалы или «да/нет», а не от «${asked.words}»`
  const strange = wantedBy(when).find((value) => !possible.has(value))
  return strange === undefined
    ? undefined
    : `${name}: у вопроса «${asked.words}» нет ответа «${strange}», измените условие`
}

function wantedBy(condition: Exclude<Condition, { answered: true }>): (string | number | boolean)[] {
  if ('equals' in condition) return [condition.equals]
  return 'oneOf' in condition ? condition.oneOf : [condition.not]
}

function possibleAnswers(question: Question): Set<string | number | boolean> | undefined {
  const declined = mayDecline(question) ? ['na'] : []
  switch (question.type) {
    case 'single':
    case 'multi':
      return new Set([...question.options.map((option) => option.key), ...declined])
    case 'scale5':
    case 'scale10': {
      const scale = findScale(question.scale)
      return new Set<string | number | boolean>([...(scale ? pointsOf(scale) : []), ...declined])
    }
    case 'yesno':
      return new Set<string | number | boolean>([true, false, ...declined])
    case 'matrix5':
    case 'text':
    case 'number':
    case 'date':
      return undefined
  }
}
