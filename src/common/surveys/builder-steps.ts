// Steps of the builder that need no form of their own: one button each.
import type { Definition } from '../../kit/questionnaires/definition.ts'
import { addSection, copyQuestion, moveQuestion, moveSection, removeQuestion, removeSection } from '../../kit/questionnaires/edit.ts'
import { Refusal } from '../../kit/refusal.ts'

/** One button of the list of questions: «up:want», «section-remove:about». */
export function stepOf(definition: Definition, step: string, title: string, used: readonly string[]): Definition {
  const [what, key = ''] = step.split(':')
  switch (what) {
    case 'up':
    case 'down':
      return moveQuestion(definition, key, what)
    case 'copy':
      return copyQuestion(definition, key, used)
    case 'remove':
      return removeQuestion(definition, key)
    case 'section-up':
      return moveSection(definition, key, 'up')
    case 'section-down':
      return moveSection(definition, key, 'down')
    case 'section-remove':
      return removeSection(definition, key)
    case 'section-add':
      return addSection(definition, title.trim().slice(0, 200) || `Раздел ${definition.sections.length + 1}`)
    default:
      throw new Refusal('invalid', 'Этого действия в редакторе нет. Обновите страницу.')
  }
}
