// A questionnaire as data. A template may name lists («COMP») that are put in when it is published; a definition has none.
import { z } from 'zod'

/** Key of a question: stable, because answers of different versions are compared by it. */
export const questionKeySchema = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/)
/** Key of an option or row; ids of records are options too. */
const optionKeySchema = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,63}$/)

/** One option of a choice or one row of a matrix. `group` begins a screen of its own on a phone: «Дети и семьи». */
export const optionSchema = z.strictObject({
  key: optionKeySchema,
  words: z.string().min(1).max(300),
  hint: z.string().max(300).optional(),
  group: z.string().max(100).optional(),
})
const optionsSchema = z.array(optionSchema).max(60)
const listSchema = z.strictObject({ from: z.string().min(1).max(40) })

const scalarSchema = z.union([z.string().max(64), z.number(), z.boolean()])
const conditionSchema = z.union([
  z.strictObject({ question: questionKeySchema, equals: scalarSchema }),
  z.strictObject({ question: questionKeySchema, oneOf: z.array(scalarSchema).min(1).max(60) }),
  z.strictObject({ question: questionKeySchema, not: scalarSchema }),
  z.strictObject({ question: questionKeySchema, answered: z.literal(true) }),
])

const common = {
  key: questionKeySchema,
  /** The question as it is asked. */
  words: z.string().min(1).max(500),
  hint: z.string().max(500).optional(),
  required: z.boolean(),
  /** Asked only then; what is not asked is not kept. */
  when: conditionSchema.optional(),
  /** «Затрудняюсь ответить» is an answer; by default on every scale and nowhere else. */
  na: z.boolean().optional(),
  /** Seen by the curator alone, never in a report. */
  confidential: z.literal('curator').optional(),
  /** What the programme does with the answer; such a question may be reworded, not removed. */
  feeds: z.string().max(60).optional(),
  /** Key of the question of the start with which this one is compared, when it is not the same key. */
  baseline: questionKeySchema.optional(),
  /** Answered by the programme from facts, not by the person. */
  computed: z.literal(true).optional(),
}

function questionOf<List extends z.ZodType>(list: List) {
  return z.discriminatedUnion('type', [
    z.strictObject({ ...common, type: z.literal('single'), options: list }),
    z.strictObject({
      ...common,
      type: z.literal('multi'),
      options: list,
      max: z.int().min(1).optional(),
      exactly: z.int().min(1).optional(),
    }),
    z.strictObject({ ...common, type: z.literal('scale5'), scale: z.string() }),
    z.strictObject({ ...common, type: z.literal('scale10'), scale: z.string() }),
    z.strictObject({
      ...common,
      type: z.literal('matrix5'),
      scale: z.string(),
      rows: list,
      /** Rows may differ from person to person: name of the choice the assignment carries («prio»). */
      narrowedBy: z.string().max(40).optional(),
    }),
    z.strictObject({ ...common, type: z.literal('text'), max: z.int().min(1).max(10_000) }),
    z.strictObject({ ...common, type: z.literal('number'), min: z.int(), max: z.int(), unit: z.string().optional() }),
    z.strictObject({ ...common, type: z.literal('date') }),
    z.strictObject({ ...common, type: z.literal('yesno') }),
  ])
}

function definitionOf<List extends z.ZodType>(list: List) {
  return z.strictObject({
    key: questionKeySchema,
    title: z.string().min(1).max(200),
    /** Said before the first question. */
    intro: z.string().max(1000),
    /** For whom it is, in words. */
    who: z.string().max(200),
    roles: z.array(z.string().max(40)).max(10),
    /** Minutes promised to the person; without it they are estimated. */
    minutes: z.int().min(1).max(60).optional(),
    /** An anonymous one keeps its promise only from `averagesFrom` answers on. */
    privacy: z.enum(['named', 'anonymous']),
    /** Who else sees the answers or does not: «Наставник ваших ответов не увидит». */
    notice: z.string().max(500).optional(),
    /** Least number of answers for an average; never below five. */
    averagesFrom: z.int().min(5).max(1000).optional(),
    sections: z
      .array(
        z.strictObject({
          key: questionKeySchema,
          title: z.string().min(1).max(200),
          lead: z.string().max(500).optional(),
          questions: z.array(questionOf(list)).max(80),
        }),
      )
      .max(30),
  })
}

export const templateSchema = definitionOf(z.union([optionsSchema, listSchema]))
export const definitionSchema = definitionOf(optionsSchema)

export type Template = z.infer<typeof templateSchema>
export type Definition = z.infer<typeof definitionSchema>
export type Section = Definition['sections'][number]
export type Question = Section['questions'][number]
export type TemplateQuestion = Template['sections'][number]['questions'][number]
export type QuestionType = Question['type']
export type QuestionOf<Type extends QuestionType> = Extract<Question, { type: Type }>
export type Option = z.infer<typeof optionSchema>
export type Condition = z.infer<typeof conditionSchema>

/** All questions in the order they are asked. */
export function questionsOf(definition: Definition): Question[] {
  return definition.sections.flatMap((section) => section.questions)
}

export function questionBy(definition: Definition, key: string): Question | undefined {
  return questionsOf(definition).find((question) => question.key === key)
}
