// The programme of a session and its attendance sheet: printed for the table at the door, never registered.
import { z } from 'zod'
import { centred, paragraph, section, table } from '../../kit/documents/blocks.ts'
import { blank, known } from '../../kit/documents/inline.ts'
import { defineDocumentKind } from '../../kit/documents/kind.ts'
import { letterhead, paperName } from '../../kit/documents/order-parts.ts'
import { signatures } from '../../kit/documents/signatures.ts'

const common = {
  organisation: z.object({ fullName: z.string(), shortName: z.string() }),
  day: z.string(),
  /** «установочной сессии наставников». */
  ofWhat: z.string(),
  topic: z.string().nullable(),
  /** «22 сентября 2026 г., 14:30–16:00». */
  when: z.string(),
  place: z.string().nullable(),
  /** «старший воспитатель Лебедева О.Н.» in a programme, «О.Н. Лебедева» under a sheet. */
  leader: z.string().nullable(),
}

export const programmeFacts = z.object({
  ...common,
  rows: z.array(z.object({ time: z.string(), title: z.string(), by: z.string() })),
})
export type ProgrammeFacts = z.infer<typeof programmeFacts>

export const programmeKind = defineDocumentKind<ProgrammeFacts>({
  key: 'session-programme',
  title: 'Программа события',
  retention: 'short',
  facts: programmeFacts,
  describe: (facts) => ({
    title: `Программа ${facts.ofWhat}`,
    retention: 'short',
    draft: false,
    day: facts.day,
    sections: [
      section('programme', [
        letterhead(facts.organisation),
        paperName('ПРОГРАММА'),
        centred(about(facts)),
        paragraph(['Когда: ', facts.when], { align: 'left' }),
        paragraph(['Где: ', known(facts.place, 'long')], { align: 'left' }),
        facts.leader !== null && paragraph(`Ведёт: ${facts.leader}`, { align: 'left' }),
        facts.rows.length === 0
          ? paragraph('Повестка уточняется.')
          : table([{ title: 'Время', share: 18, align: 'centre' }, { title: 'Вопрос', share: 50 }, { title: 'Выступает', share: 32 }], facts.rows.map(({ time, title, by }) => [time, title, by])),
      ]),
    ],
  }),
})

export const attendanceSheetFacts = z.object({
  ...common,
  rows: z.array(z.object({ name: z.string(), post: z.string(), mark: z.string() })),
  /** Rows for those who come uninvited. */
  emptyRows: z.number(),
})
export type AttendanceSheetFacts = z.infer<typeof attendanceSheetFacts>

export const attendanceSheetKind = defineDocumentKind<AttendanceSheetFacts>({
  key: 'attendance-sheet',
  title: 'Явочный лист',
  retention: 'short',
  facts: attendanceSheetFacts,
  describe: (facts) => ({
    title: `Явочный лист ${facts.ofWhat}`,
    retention: 'short',
    draft: false,
    day: facts.day,
    sections: [
      section('sheet', [
        letterhead(facts.organisation),
        paperName('ЯВОЧНЫЙ ЛИСТ'),
        centred(about(facts)),
        paragraph([facts.when, facts.place !== null && `, ${facts.place}`], { align: 'left' }),
        table(
          [{ title: 'Фамилия И.О.', share: 30 }, { title: 'Должность', share: 34 }, { title: 'Подпись или отметка', share: 30 }],
          [...facts.rows.map(({ name, post, mark }) => [name, post, mark]), ...Array.from({ length: facts.emptyRows }, () => ['', '', ''])],
          { numbered: true },
        ),
        signatures([{ post: 'Ответственный за проведение', name: facts.leader ?? blank('medium') }]),
      ]),
    ],
  }),
})

function about({ ofWhat, topic }: { ofWhat: string; topic: string | null }): string {
  return topic === null ? ofWhat : `${ofWhat}\nпо теме «${topic}»`
}
