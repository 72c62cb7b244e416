// Персонализированная программа (documents.md D14): title page, nine sections, sheets of agreement and of changes.
import { z } from 'zod'
import type { Block } from '../../../kit/documents/block-schema.ts'
import { centred, heading, pairs, paragraph, section, spacer, table } from '../../../kit/documents/blocks.ts'
import type { DocumentDescription } from '../../../kit/documents/description.ts'
import { blank, runs, type Words } from '../../../kit/documents/inline.ts'
import { letterhead, ofDateAndNumber } from '../../../kit/documents/order-parts.ts'
import { signedStamp, stamp, stamps } from '../../../kit/documents/stamps.ts'
import { planBlocks, planRow } from './plan-table.ts'

const personRow = z.object({ label: z.string(), person: z.string() })

export const programmeFacts = z.object({
  organisation: z.object({ fullName: z.string(), shortName: z.string(), place: z.string() }),
  /** «наставническая пара», «наставническая группа». */
  kind: z.string(),
  title: z.string(),
  edition: z.number(),
  /** Approved, or on its way: a draft carries «ПРОЕКТ». */
  draft: z.boolean(),
  day: z.string().optional(),
  year: z.string(),
  approval: z.object({ post: z.string(), name: z.string(), date: z.string().optional(), order: z.object({ number: z.string().optional(), date: z.string().optional() }).optional() }),
  curator: z.object({ name: z.string(), date: z.string().optional() }),
  people: z.array(personRow),
  formAndTypes: z.string(),
  term: z.string(),
  ground: z.string(),
  direction: z.string(),
  isGroup: z.boolean(),
  parts: z.array(z.object({ name: z.string(), request: z.string(), background: z.string() })),
  strengths: z.string(),
  goal: z.string(),
  tasks: z.array(z.object({ text: z.string(), whose: z.string() })),
  targets: z.array(z.object({ whose: z.string(), rows: z.array(z.object({ competence: z.string(), start: z.string(), target: z.string(), evidence: z.string(), due: z.string() })) })),
  plan: z.array(z.object({ whose: z.string(), rows: z.array(planRow) })),
  communication: z.string(),
  assessment: z.string(),
  agreements: z.array(z.object({ role: z.string(), name: z.string(), mark: z.string(), date: z.string() })),
  changes: z.array(z.object({ date: z.string(), words: z.string(), ground: z.string() })),
})
export type ProgrammeFacts = z.infer<typeof programmeFacts>

export function describeProgramme(facts: ProgrammeFacts): DocumentDescription {
  return {
    title: `Персонализированная программа наставничества ${facts.title}${facts.edition > 1 ? `, редакция ${facts.edition}` : ''}`,
    retention: 'short',
    draft: facts.draft,
    ...(facts.day !== undefined && { day: facts.day }),
    sections: [
      section('title', titlePage(facts)),
      section('text', [...passport(facts), ...note(facts), ...goals(facts), ...results(facts)]),
      section('plan', [heading(3, '5. План мероприятий'), ...planBlocks(facts.plan)], 'landscape'),
      section('sheets', [...conduct(facts), ...agreementSheet(facts), ...changeSheet(facts)]),
    ],
  }
}

function titlePage({ organisation, approval, curator, kind, title, edition, term, year }: ProgrammeFacts): Block[] {
  const approved = approval.order === undefined
    ? signedStamp('УТВЕРЖДАЮ', approval.post, approval.name, approval.date)
    : stamp('УТВЕРЖДЕНА', [`приказом ${organisation.shortName}`, ofDateAndNumber(approval.order)])
  return [
    letterhead({ fullName: organisation.fullName }),
    spacer(1),
    stamps([signedStamp('СОГЛАСОВАНО', 'Куратор', curator.name, curator.date), approved]),
    spacer(7),
    heading(1, 'ПЕРСОНАЛИЗИРОВАННАЯ ПРОГРАММА\nНАСТАВНИЧЕСТВА'),
    centred(`(${kind} ${title})`),
    centred([term, edition > 1 && `\nредакция ${edition}`]),
    spacer(13),
    centred(`${organisation.place}, ${year}`),
  ]
}

function passport({ people, formAndTypes, term, ground, curator, direction }: ProgrammeFacts): Block[] {
  return [
    heading(3, '1. Паспорт'),
    pairs([
      ...people.map(({ label, person }): [Words, Words] => [label, person]),
      ['Форма и вид наставничества', formAndTypes],
      ['Срок программы', term],
      ['Основание', ground === '' ? blank('medium') : ground],
      ['Куратор', curator.name],
      ...(direction === '' ? [] : [['Направление', direction] as [Words, Words]]),
    ]),
  ]
}

/** A label and what is known, or a line to write on. */
function told(label: string, words: string): Block[] {
  if (words === '') return [paragraph([`${label}: `, blank('long')], { align: 'left', indent: true })]
  return `${label}: ${words}`.split('\n').map((line) => paragraph(line))
}

function note({ parts, strengths, isGroup }: ProgrammeFacts): Block[] {
  return [
    heading(3, '2. Пояснительная записка'),
    ...parts.flatMap(({ name, request, background }) => [
      ...(isGroup ? [paragraph(name, { align: 'left', indent: true, keepWithNext: true })] : []),
      ...told('Запрос наставляемого', request),
      ...told('Исходный уровень', background),
    ]),
    ...told('Сильные стороны, на которые опираемся', strengths),
  ]
}

function goals({ goal, tasks }: ProgrammeFacts): Block[] {
  return [
    heading(3, '3. Цель и задачи'),
    ...told('Цель', goal),
    paragraph('Задачи:', { keepWithNext: true }),
    { kind: 'points', items: tasks.map(({ text, whose }, index) => ({ number: `${index + 1})`, runs: runs(`${text}${whose === '' ? '' : ` (${whose})`}${index === tasks.length - 1 ? '.' : ';'}`) })) },
  ]
}

function results({ targets }: ProgrammeFacts): Block[] {
  const columns = [
    { title: 'Дефицит', share: 27 },
    { title: 'Исходный уровень (1–5)', share: 15, align: 'centre' as const },
    { title: 'Планируемый уровень', share: 17, align: 'centre' as const },
    { title: 'По чему увидим результат', share: 27 },
    { title: 'Срок', share: 14, align: 'centre' as const },
  ]
  return [
    heading(3, '4. Ожидаемый результат и признаки'),
    ...targets.flatMap(({ whose, rows }) => [
      ...(whose === '' ? [] : [paragraph(whose, { align: 'left', indent: false, keepWithNext: true })]),
      table(columns, rows.map(({ competence, start, target, evidence, due }) => [competence, start, target, evidence, due])),
    ]),
  ]
}

function conduct({ communication, assessment }: ProgrammeFacts): Block[] {
  return [
    heading(3, '6. Порядок общения и конфиденциальность'),
    ...(communication === '' ? told('Когда и каким способом общаемся', '') : [paragraph(communication)]),
    heading(3, '7. Промежуточная и итоговая оценка'),
    ...(assessment === '' ? told('Даты и анкеты', '') : [paragraph(assessment)]),
  ]
}

function agreementSheet({ agreements }: ProgrammeFacts): Block[] {
  return [
    heading(3, '8. Лист согласования'),
    table(
      [{ title: 'Участник', share: 22 }, { title: 'И.О. Фамилия', share: 28 }, { title: 'Подпись', share: 32 }, { title: 'Дата', share: 18, align: 'centre' }],
      agreements.map(({ role, name, mark, date }) => [role, name, mark, date]),
    ),
  ]
}

const EMPTY_CHANGES = 3

function changeSheet({ changes }: ProgrammeFacts): Block[] {
  const rows = changes.map(({ date, words, ground }) => [date, words, ground, ''])
  const empty = Array.from({ length: Math.max(0, EMPTY_CHANGES - rows.length) }, () => ['', '', '', ''])
  return [
    heading(3, '9. Лист изменений'),
    table(
      [{ title: 'Дата', share: 15, align: 'centre' }, { title: 'Что изменено', share: 38 }, { title: 'Основание', share: 27 }, { title: 'Подписи', share: 20 }],
      [...rows, ...empty],
    ),
  ]
}
