// D17 «Отчёт наставника»: generated from what is recorded, with three texts of the mentor.
import { z } from 'zod'
import { heading, pairs, paragraph, section, spacer, table } from '../../../../kit/documents/blocks.ts'
import { defineDocumentKind } from '../../../../kit/documents/kind.ts'
import { letterhead, paperName } from '../../../../kit/documents/order-parts.ts'
import { signatures } from '../../../../kit/documents/signatures.ts'
import { period, requisiteDay } from '../../../../kit/russian/dates.ts'
import { withStop } from '../../../../kit/russian/typography.ts'
import { gapsWords, lengthWords, meetingsCount } from '../hours.ts'
import { growthWords, planWords } from '../results.ts'
import { conclusions } from './report.ts'

export const reportFacts = z.object({
  organisation: z.object({ fullName: z.string(), shortName: z.string() }),
  from: z.string(),
  to: z.string(),
  /** Absent until it is handed in. */
  handedInOn: z.string().optional(),
  mentor: z.string(),
  mentorSigns: z.string(),
  gender: z.enum(['female', 'male']),
  mentees: z.array(z.string()),
  isGroup: z.boolean(),
  form: z.string(),
  order: z.string(),
  plan: z.object({ done: z.number(), all: z.number(), others: z.array(z.object({ content: z.string(), state: z.enum(['moved', 'cancelled']), reason: z.string() })) }),
  targets: z.array(z.object({ mentee: z.string(), competence: z.string(), startLevel: z.number().nullable(), reachedLevel: z.number().nullable(), targetLevel: z.number() })),
  meetings: z.object({ meetings: z.number(), minutes: z.number(), withoutLength: z.number(), disputed: z.number() }),
  visits: z.array(z.string()),
  findings: z.string(),
  difficulties: z.string(),
  proposals: z.string(),
  conclusion: z.enum(['finish', 'extend']).nullable(),
  curator: z.string(),
})
export type ReportFacts = z.infer<typeof reportFacts>

export const reportPaper = defineDocumentKind<ReportFacts>({
  key: 'mentor-report',
  title: 'Отчёт наставника',
  retention: 'short',
  facts: reportFacts,
  describe: (facts) => ({
    title: `Отчёт наставника ${facts.mentor.split(',')[0] ?? ''}`,
    retention: 'short',
    draft: facts.handedInOn === undefined,
    day: facts.handedInOn ?? facts.to,
    sections: [
      section('report', [
        letterhead(facts.organisation),
        paperName('ОТЧЁТ НАСТАВНИКА'),
        paragraph(`о работе ${facts.isGroup ? 'группы' : 'пары'} ${period(facts.from, facts.to)}`, { align: 'centre' }),
        heading(3, '1. Данные'),
        pairs([['Наставник', facts.mentor], [facts.mentees.length === 1 ? 'Наставляемый' : 'Наставляемые', facts.mentees.join('; ')], ['Форма и вид', facts.form], ['Основание', facts.order]]),
        heading(3, '2. Выполнение плана'),
        ...planBlocks(facts),
        heading(3, '3. Динамика по дефицитам'),
        facts.targets.length === 0 ? paragraph('Уровни в программе не записаны.') : targetTable(facts),
        heading(3, '4. Результаты и удачные приёмы'),
        ...texts(facts.findings),
        heading(3, '5. Трудности'),
        ...texts(facts.difficulties),
        heading(3, '6. Предложения'),
        ...texts(facts.proposals),
        heading(3, '7. Вывод'),
        paragraph(facts.conclusion === null ? 'Вывод ещё не сделан.' : `Предлагаю ${conclusions[facts.conclusion]}.`),
        spacer(),
        paragraph(facts.gender === 'male' ? 'Отчёт составил:' : 'Отчёт составила:', { indent: false, keepWithNext: true }),
        signatures([{ post: 'Наставник', name: facts.mentorSigns }]),
        ...(facts.handedInOn === undefined ? [] : [paragraph(`Сдан ${requisiteDay(facts.handedInOn)}`, { indent: false })]),
        spacer(0.5),
        paragraph('Отчёт принят:', { indent: false, keepWithNext: true }),
        signatures([{ post: 'Куратор', name: facts.curator }]),
      ]),
    ],
  }),
})

function planBlocks({ plan, meetings, visits }: ReportFacts) {
  const gaps = gapsWords(meetings)
  const hours = meetings.minutes > 0 ? `, ${lengthWords(meetings.minutes)}` : ''
  return [
    paragraph(withStop(`План: ${planWords(plan)}`)),
    ...plan.others.map(({ content, state, reason }) => paragraph(withStop(`${state === 'moved' ? 'Перенесено' : 'Отменено'}: ${content}${reason ? ` – ${reason}` : ''}`))),
    paragraph(withStop(`Записано: ${meetingsCount(meetings.meetings)}${hours}${gaps ? ` (${gaps})` : ''}`)),
    paragraph(visits.length === 0 ? 'Карт посещения нет.' : withStop(`Посещения занятий: ${visits.map(requisiteDay).join(', ')}`)),
  ]
}

function targetTable({ targets, isGroup }: ReportFacts) {
  const columns = [...(isGroup ? [{ title: 'Наставляемый', share: 22 }] : []), { title: 'Дефицит', share: 44 }, { title: 'До и после', share: 28, align: 'centre' as const }, { title: 'План', share: 12, align: 'centre' as const }]
  return table(columns, targets.map((target) => [...(isGroup ? [target.mentee] : []), target.competence, growthWords(target), String(target.targetLevel)]), { size: 11 })
}

function texts(text: string) {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.length === 0 ? [paragraph('–', { indent: true })] : lines.map((line) => paragraph(line))
}
