// The questionnaire on paper: for those who do not answer on a screen. The curator enters it with the mark «введено с бумаги».
import type { Block } from '../documents/block-schema.ts'
import { centred, heading, pairs, paragraph, section, spacer } from '../documents/blocks.ts'
import type { DocumentDescription } from '../documents/description.ts'
import { bold, italic } from '../documents/inline.ts'
import { handDate } from '../documents/stamps.ts'
import { answerBlocks, inlineAnswer } from './blank-answers.ts'
import type { Condition, Definition, Question } from './definition.ts'
import { isAnonymous, privacyNotice } from './notice.ts'
import { mayDecline, pointInWords, scaleOf } from './scales.ts'
import { privacyHint } from './to-form.ts'

interface BlankOptions {
  /** How many are asked: below the threshold nobody is promised anonymity. */
  invited: number
  /** Name of the kindergarten above the title. */
  organisation?: string
  /** Until when and to whom the filled blank is given: «Сдайте куратору до 15 сентября 2025 г.». */
  term?: string
}

/** The blank as a paper: tick boxes, scales as tables, room for texts. Questions answered by the programme are left out. */
export function blank(definition: Definition, options: BlankOptions): DocumentDescription {
  const isSigned = !isAnonymous(definition, options.invited)
  const printed = definition.sections
    .map((part) => ({ ...part, questions: part.questions.filter((question) => !question.computed) }))
    .filter((part) => part.questions.length > 0)
  // Numbers run through the whole blank, so that a condition can name its question.
  const numbers = new Map(printed.flatMap((part) => part.questions).map((question, index) => [question.key, index + 1]))
  const blocks: (Block | Block[] | false | undefined)[] = [
    options.organisation !== undefined && centred(options.organisation),
    heading(1, definition.title),
    definition.intro !== '' && paragraph(definition.intro),
    paragraph([bold(privacyNotice(definition, options.invited)), ` Ответы добровольные. ${privacyHint}.`]),
    options.term !== undefined && paragraph(options.term),
    isSigned ? whoFills() : paragraph(italic('Не подписывайте анкету.')),
    ...printed.flatMap((part) => [
      printed.length > 1 && heading(3, part.title),
      part.lead !== undefined && paragraph(part.lead, { align: 'left', keepWithNext: true }),
      ...part.questions.flatMap((question, index) => [index > 0 && spacer(0.3), asked(question, definition, numbers)]),
    ]),
  ]
  return {
    title: `Бланк: ${definition.title}`,
    retention: 'short',
    draft: false,
    sections: [section('blank', blocks)],
  }
}

function whoFills(): Block {
  return pairs([
    ['Фамилия, имя, отчество', ''],
    ['Должность, группа', ''],
    ['Дата заполнения', handDate()],
  ])
}

function asked(question: Question, definition: Definition, numbers: ReadonlyMap<string, number>): Block[] {
  const number = numbers.get(question.key) ?? 0
  const condition = question.when && conditionWords(question.when, definition, numbers)
  const remarks = [condition, question.hint, howToAnswer(question)].filter((words) => words !== undefined)
  const remark = remarks.length > 0 && italic(` ${remarks.map((words) => `${words}.`).join(' ')}`)
  const blocks = answerBlocks(question)
  const title = paragraph([bold(`${number}. ${question.words}`), remark, inlineAnswer(question)], {
    align: 'left',
    keepWithNext: blocks.length > 0,
  })
  return [title, ...blocks]
}

function howToAnswer(question: Question): string | undefined {
  switch (question.type) {
    case 'single':
      return 'Отметьте один ответ'
    case 'multi':
      if (question.exactly !== undefined) return `Отметьте ровно ${question.exactly}`
      return question.max === undefined ? 'Можно отметить несколько' : `Можно отметить до ${question.max}`
    case 'scale5':
    case 'scale10':
    case 'matrix5':
      return scaleWords(question.scale, mayDecline(question))
    case 'text':
      return question.required ? undefined : 'Необязательно'
    case 'number':
      return [`Целое число от ${question.min} до ${question.max}`, question.unit].filter(Boolean).join(', ')
    case 'date':
    case 'yesno':
      return undefined
  }
}

function scaleWords(key: string, canDecline: boolean): string {
  const scale = scaleOf(key)
  const points = Object.keys(scale.words).map((point) => pointInWords(scale, Number(point)))
  return `${points.join('; ')}${canDecline ? '; «–» – затрудняюсь ответить' : ''}`
}

function conditionWords(condition: Condition, definition: Definition, numbers: ReadonlyMap<string, number>): string {
  const question = definition.sections.flatMap((part) => part.questions).find((one) => one.key === condition.question)
  const about = `на вопрос ${numbers.get(condition.question) ?? ''}`
  if ('answered' in condition) return `Если вы ответили ${about}`
  const quoted = (value: string | number | boolean) => `«${answerWords(question, value)}»`
  if ('equals' in condition) return `Если ${about} вы ответили ${quoted(condition.equals)}`
  if ('oneOf' in condition) return `Если ${about} вы ответили ${condition.oneOf.map(quoted).join(' или ')}`
  return `Если ${about} вы ответили не ${quoted(condition.not)}`
}

function answerWords(question: Question | undefined, value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'да' : 'нет'
  const hasOptions = question?.type === 'single' || question?.type === 'multi'
  const option = hasOptions ? question.options.find((one) => one.key === value) : undefined
  return option?.words ?? String(value)
}
