// Приказ о назначении куратора и рабочей группы (documents.md D04).
import { z } from 'zod'
import type { Block } from '../../../kit/documents/block-schema.ts'
import { section } from '../../../kit/documents/blocks.ts'
import { defineDocumentKind } from '../../../kit/documents/kind.ts'
import { controlPoint } from '../../../kit/documents/order-parts.ts'
import { numbered, point, unnumbered, type PointTree } from '../../../kit/documents/points.ts'
import { addDays } from '../../../kit/calendar/day.ts'
import { schoolYearOf, schoolYearWords } from '../../../kit/calendar/school-year.ts'
import { period, requisiteDay } from '../../../kit/russian/dates.ts'
import { endOf, headOf, named, orderFacts, orderPaper, personFacts } from './order-facts.ts'
import type { Words } from '../../../kit/documents/inline.ts'

export const curatorFacts = orderFacts.extend({
  /** «от 01.09.2025 № 42-ОД»: the order that approved the regulation; absent while there is none. */
  basis: z.string().optional(),
  from: z.string(),
  to: z.string(),
  /** Curators besides the one who signs. */
  curators: z.array(personFacts),
  /** The one who signs keeps the duties of a curator. */
  signatoryIsCurator: z.boolean(),
  members: z.array(personFacts.extend({ role: z.string().optional() })),
  tasks: z.object({
    surveyUntil: z.string().optional(),
    pairsUntil: z.string().optional(),
    programmesUntil: z.string().optional(),
    reportUntil: z.string().optional(),
  }),
  control: personFacts.optional(),
})
export type CuratorFacts = z.infer<typeof curatorFacts>

const DUTIES = 'реализации персонализированных программ наставничества'

export const curatorOrder = defineDocumentKind<CuratorFacts>({
  key: 'curator-order',
  title: 'Приказ о назначении куратора и рабочей группы',
  retention: 'long',
  facts: curatorFacts,
  describe(facts) {
    const subject = subjectOf(facts)
    return orderPaper(facts, subject, [section('order', [headOf(facts, subject, preamble(facts)), pointsOf(facts), endOf(facts)])])
  },
})

function subjectOf(facts: CuratorFacts): string {
  const curators = `О назначении ${isPlural(facts) ? 'кураторов' : 'куратора'} реализации программ наставничества`
  return facts.members.length > 0 ? `${curators} и утверждении состава рабочей группы` : curators
}

function isPlural({ curators, signatoryIsCurator }: CuratorFacts): boolean {
  return curators.length + (signatoryIsCurator ? 1 : 0) > 1
}

function preamble({ basis, from, organisation }: CuratorFacts): Words {
  const approved = basis === undefined ? '' : `, утверждённого приказом ${basis}`
  // An order of late August is about the school year to come.
  const year = schoolYearWords(schoolYearOf(addDays(from, 31)), 'pre')
  return [
    'На основании Положения о системе наставничества педагогических работников в ',
    named(organisation),
    `${approved}, в целях организации работы в ${year}`,
  ]
}

function pointsOf(facts: CuratorFacts): Block {
  return numbered([
    appointment(facts),
    facts.members.length > 0 && groupPoint(facts),
    tasksPoint(facts),
    point(controlPoint(facts.control ? `возложить на ${facts.control.acc}` : 'оставляю за собой')),
  ])
}

/** Who becomes a curator: one, several, the head, or the head beside others (pitfalls N11). */
function appointment(facts: CuratorFacts): PointTree {
  const { curators, signatoryIsCurator, from, to } = facts
  const term = `на период ${period(from, to)}`
  const names = curators.map(({ acc }) => acc)
  if (signatoryIsCurator && names.length === 0)
    return point(`Обязанности куратора ${DUTIES} ${term} возложить на себя.`)
  const one =
    names.length === 1
      ? `Назначить ${names[0]} куратором ${DUTIES} ${term}`
      : `Назначить кураторами ${DUTIES} ${term}: ${joined(names)}`
  return point(`${one}${signatoryIsCurator ? '; обязанности куратора возложить также на себя' : ''}.`)
}

function groupPoint({ members }: CuratorFacts): PointTree {
  const last = members.length - 1
  return {
    ...point('Утвердить состав рабочей группы:'),
    children: members.map(({ nom, role }, index) =>
      unnumbered(`${nom}${role ? `, ${role}` : ''}${index === last ? '.' : ';'}`),
    ),
  }
}

/** Tasks without a term stay without one; an order without any task of this kind has no such point. */
function tasksPoint(facts: CuratorFacts): PointTree | undefined {
  const { surveyUntil, pairsUntil, programmesUntil, reportUntil } = facts.tasks
  const tasks = [
    task(surveyUntil, 'провести анкетирование педагогов и сформировать банки данных'),
    task(pairsUntil, 'представить предложения о парах и группах'),
    task(programmesUntil, 'представить персонализированные программы на утверждение'),
    task(reportUntil, 'представить аналитическую справку'),
  ].filter((words) => words !== undefined)
  if (tasks.length === 0) return undefined
  const isSelf = facts.signatoryIsCurator && facts.curators.length === 0
  const who = isSelf ? 'Принять на себя обязанности:' : isPlural(facts) ? 'Кураторам:' : 'Куратору:'
  return point(`${who} ${tasks.join('; ')}.`)
}

function task(until: string | undefined, words: string): string | undefined {
  return until === undefined ? undefined : `до ${requisiteDay(until)} ${words}`
}

/** «А, Б и В» with semicolons because posts may hold commas. */
function joined(names: readonly string[]): string {
  return names.join('; ')
}
