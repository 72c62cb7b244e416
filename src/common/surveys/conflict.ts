// Another tab or device answered the same question meanwhile: both answers are told, the person chooses.
import type { Answers } from '../../kit/questionnaires/applicability.ts'
import type { Definition } from '../../kit/questionnaires/definition.ts'
import { inWords } from '../../kit/questionnaires/in-words.ts'

/** «В другом окне здесь уже стоит «да». …» */
export function conflictWords(definition: Definition, field: string, theirs: Answers): string {
  const line = inWords(definition, theirs).find(({ key, row }) => (row === undefined ? key : `${key}-${row}`) === field)
  const words = line === undefined || line.answer === '' ? 'ответа нет' : `ответ «${line.answer}»`
  return `В другом окне здесь уже ${words}, а в этом – другой. Оставьте верный и сохраните ещё раз`
}
