// From the builder's form to a question and back.
import type { Option, Question } from '../../kit/questionnaires/definition.ts'
import { mayDecline } from '../../kit/questionnaires/scales.ts'

interface OptionRow {
  key?: string
  words: string
}

/** A question of the kind with something to begin with; the key is given when it is added. */
export function newQuestion(type: Question['type'], words: string): Question {
  const common = { key: 'new', words, required: true }
  const options: Option[] = [{ key: 'o1', words: 'Первый вариант' }, { key: 'o2', words: 'Второй вариант' }]
  switch (type) {
    case 'single':
    case 'multi':
      return { ...common, type, options }
    case 'scale5':
      return { ...common, type, scale: 'AGR' }
    case 'scale10':
      return { ...common, type, scale: 'TEN' }
    case 'matrix5':
      return { ...common, type, scale: 'AGR', rows: [{ key: 'r1', words: 'Первая строка' }] }
    case 'text':
      return { ...common, required: false, type, max: 1000 }
    case 'number':
      return { ...common, type, min: 0, max: 100 }
    case 'date':
    case 'yesno':
      return { ...common, type }
  }
}

/** What the form shows of a question. */
export function questionValues(question: Question): Record<string, unknown> {
  return {
    words: question.words,
    hint: question.hint,
    required: question.required,
    confidential: question.confidential === 'curator',
    na: mayDecline(question),
    ...('options' in question && { options: question.options.map(({ key, words }) => ({ key, words })) }),
    ...('rows' in question && { options: question.rows.map(({ key, words }) => ({ key, words })) }),
    ...('scale' in question && { scale: question.scale }),
    ...('max' in question && question.max !== undefined && { max: question.max }),
    ...('min' in question && { min: question.min }),
  }
}

/** The question with what was entered; what the form does not show stays as it was. */
export function changedQuestion(before: Question, values: Record<string, unknown>): Question {
  const { hint: _hint, confidential: _confidential, na: _na, ...rest } = before
  const common = {
    ...rest,
    words: String(values['words']),
    required: values['required'] === true,
    ...(typeof values['hint'] === 'string' && { hint: values['hint'] }),
    ...(values['confidential'] === true && { confidential: 'curator' as const }),
    ...(typeof values['na'] === 'boolean' && values['na'] !== mayDecline({ ...before, na: undefined }) && { na: values['na'] }),
  }
  const known = 'rows' in before ? before.rows : 'options' in before ? before.options : []
  const options = optionsOf(known, values['options'])
  return {
    ...common,
    ...('options' in before && { options }),
    ...('rows' in before && { rows: options }),
    ...('scale' in before && typeof values['scale'] === 'string' && { scale: values['scale'] }),
    ...(before.type === 'multi' && { max: numberOr(values['max'], undefined) }),
    ...((before.type === 'text' || before.type === 'number') && { max: numberOr(values['max'], before.max) }),
    ...(before.type === 'number' && { min: numberOr(values['min'], before.min) }),
  }
}

/** Known options keep their key, hint and group; new ones get a key that was not used. */
function optionsOf(known: readonly Option[], rows: unknown): Option[] {
  const entered = Array.isArray(rows) ? (rows as OptionRow[]) : []
  const taken = new Set(known.map(({ key }) => key))
  return entered.map(({ key, words }) => {
    const before = known.find((option) => option.key === key)
    if (before) return { ...before, words }
    let number = taken.size + 1
    while (taken.has(`o${number}`)) number += 1
    taken.add(`o${number}`)
    return { key: `o${number}`, words }
  })
}

function numberOr<T>(value: unknown, otherwise: T): number | T {
  return typeof value === 'number' ? value : otherwise
}
