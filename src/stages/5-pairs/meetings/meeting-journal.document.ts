// D16 «Журнал встреч»: generated from the records; nobody keeps it by hand (documents.md D16, приказ № 779).
import { z } from 'zod'
import { centred, pairs, paragraph, section, spacer, table } from '../../../kit/documents/blocks.ts'
import { bold } from '../../../kit/documents/inline.ts'
import { defineDocumentKind } from '../../../kit/documents/kind.ts'
import { letterhead, paperName } from '../../../kit/documents/order-parts.ts'
import { signatures } from '../../../kit/documents/signatures.ts'
import { period, requisiteDay } from '../../../kit/russian/dates.ts'
import { capitalized } from '../../../kit/russian/typography.ts'
import { lengthWords, meetingsCount } from './hours.ts'

const signatory = z.object({ post: z.string(), name: z.string() })

export const meetingJournalFacts = z.object({
  organisation: z.object({ fullName: z.string(), shortName: z.string() }),
  title: z.string(),
  /** «Соколова Н.Д., воспитатель». */
  mentors: z.array(z.string()),
  mentees: z.array(z.string()),
  isGroup: z.boolean(),
  order: z.string(),
  from: z.string(),
  to: z.string(),
  day: z.string(),
  rows: z.array(z.object({
    on: z.string(),
    minutes: z.number().nullable(),
    topic: z.string(),
    competence: z.string(),
    form: z.string(),
    outcome: z.string(),
    nextOn: z.string().nullable(),
    /** Who was there; printed for groups. */
    mentees: z.string(),
  })),
  minutes: z.number(),
  withoutLength: z.number(),
  byPlan: z.number(),
  /** Signatures stand on the final print only. */
  signatures: z.array(signatory),
})
export type MeetingJournalFacts = z.infer<typeof meetingJournalFacts>

export const meetingJournal = defineDocumentKind<MeetingJournalFacts>({
  key: 'meeting-journal',
  title: 'Журнал встреч',
  retention: 'short',
  facts: meetingJournalFacts,
  describe: (facts) => ({
    title: `Журнал встреч: ${facts.title}`,
    retention: 'short',
    draft: false,
    day: facts.day,
    sections: [
      section('journal', [
        letterhead(facts.organisation),
        paperName('ЖУРНАЛ ВСТРЕЧ'),
        centred(`${facts.isGroup ? 'наставнической группы' : 'наставнической пары'} ${period(facts.from, facts.to)}`),
        pairs([
          [facts.mentors.length === 1 ? 'Наставник' : 'Наставники', facts.mentors.join('; ')],
          [facts.mentees.length === 1 ? 'Наставляемый' : 'Наставляемые', facts.mentees.join('; ')],
          ['Основание', facts.order],
        ]),
        spacer(0.5),
        facts.rows.length === 0 ? paragraph('Записей о встречах нет.') : journalTable(facts),
        ...(facts.rows.length === 0 ? [] : [spacer(0.3), paragraph([bold('Итого: '), sumWords(facts)], { indent: false })]),
        facts.signatures.length > 0 && [spacer(), signatures(facts.signatures)],
      ], 'landscape'),
    ],
  }),
})

function journalTable({ rows, isGroup }: MeetingJournalFacts) {
  const columns = [
    { title: 'Дата', share: 11 }, { title: 'Длительность', share: 12 }, { title: 'Тема (дефицит)', share: 27 }, ...(isGroup ? [{ title: 'Кто был', share: 16 }] : []),
    { title: 'Форма', share: 15 }, { title: 'Итог и договорённость', share: 26 }, { title: 'Следующая встреча', share: 12 },
  ]
  const cells = rows.map(({ on, minutes, topic, competence, form, outcome, nextOn, mentees }) => [
    requisiteDay(on), minutes === null ? '–' : lengthWords(minutes), withCompetence(topic, competence), ...(isGroup ? [mentees] : []),
    capitalized(form), outcome || '–', nextOn === null ? '–' : requisiteDay(nextOn),
  ])
  return table(columns, cells, { size: 10, numbered: true })
}

function withCompetence(topic: string, competence: string): string {
  if (topic === '') return competence || '–'
  return competence === '' || competence === topic ? topic : `${topic} (${competence})`
}

/** «12 встреч, 9 ч 30 мин (без двух встреч, длительность которых не записана); по плану – 8 из 12 (67 %).» */
function sumWords({ rows, minutes, withoutLength, byPlan }: MeetingJournalFacts): string {
  const hours = minutes === 0 ? 'длительность не записана' : lengthWords(minutes)
  const gap = minutes > 0 && withoutLength > 0 ? ` (без учёта ${withoutLength} из ${rows.length}: длительность не записана)` : ''
  return `${meetingsCount(rows.length)}, ${hours}${gap}; по плану – ${byPlan} из ${rows.length} (${Math.round((byPlan / rows.length) * 100)} %).`
}
