// D18 «Протокол»: what was heard, said and resolved, with the list of those present as its appendix; and an extract of it.
import { z } from 'zod'
import type { Block } from '../../kit/documents/block-schema.ts'
import { centred, heading, line, paragraph, section, spacer, table } from '../../kit/documents/blocks.ts'
import type { DocumentDescription } from '../../kit/documents/description.ts'
import { bold, known, nbsp, slot } from '../../kit/documents/inline.ts'
import { defineDocumentKind } from '../../kit/documents/kind.ts'
import { agendaBlocks, presentLine, questionBlocks, questionOf, sitterLine } from '../../kit/documents/minutes-parts.ts'
import { letterhead, paperName } from '../../kit/documents/order-parts.ts'
import { signatures } from '../../kit/documents/signatures.ts'
import { appendixMark, handDate } from '../../kit/documents/stamps.ts'
import { longDay, requisiteDay } from '../../kit/russian/dates.ts'
import { capitalized } from '../../kit/russian/typography.ts'

const organisationFacts = z.object({ fullName: z.string(), shortName: z.string(), place: z.string() })
const person = z.object({ post: z.string(), name: z.string() })

export const minutesFacts = z.object({
  organisation: organisationFacts,
  number: z.string().optional(),
  signedOn: z.string().optional(),
  /** «установочной сессии наставников». */
  ofWhat: z.string(),
  title: z.string(),
  topic: z.string().nullable(),
  /** «О.Н. Лебедева». */
  chair: z.string().nullable(),
  secretary: z.string().nullable(),
  guests: z.string().nullable(),
  /** «Лебедева О.Н.» with the post, by the alphabet. */
  present: z.array(person),
  agenda: z.array(z.object({ title: z.string(), by: z.string().nullable() })),
  questions: z.array(
    z.object({
      whom: z.string().nullable(),
      heard: z.string().nullable(),
      spoke: z.string().nullable(),
      decisions: z.array(z.object({ text: z.string(), term: z.string().nullable(), responsible: z.string().nullable() })),
      votes: z.object({ for: z.number(), against: z.number(), abstained: z.number() }).nullable(),
    }),
  ),
  /** Shown at a seminar or a round table; none elsewhere. */
  practices: z.array(z.object({ title: z.string(), author: z.string().nullable(), votes: z.number().nullable(), isVotedIn: z.boolean().nullable() })),
})
export type MinutesFacts = z.infer<typeof minutesFacts>

export const minutesKind = defineDocumentKind<MinutesFacts>({
  key: 'minutes',
  title: 'Протокол события',
  retention: 'long',
  facts: minutesFacts,
  describe: (facts) => ({
    title: `Протокол ${facts.ofWhat}`,
    subject: facts.title,
    retention: 'long',
    draft: true,
    sections: [
      section('minutes', [
        head(facts),
        agendaBlocks([...facts.agenda, ...(facts.practices.length === 0 ? [] : [{ title: PRACTICES_QUESTION, by: null }])]),
        facts.questions.flatMap((question, index) => questionBlocks(question, index + 1)),
        practiceBlocks(facts.practices, facts.questions.length + 1),
        signatures([
          { post: 'Председатель', name: known(facts.chair) },
          { post: 'Секретарь', name: known(facts.secretary) },
        ]),
      ]),
      ...(facts.present.length === 0 ? [] : [section('present', presentBlocks(facts))]),
    ],
  }),
})

/** The last question of a seminar or a round table, on the agenda as well. */
export const PRACTICES_QUESTION = 'Представленные практики и методическая копилка'

const AUTHOR_LEFT_OUT = 'автор не указан'

function practiceBlocks(practices: MinutesFacts['practices'], number: number): Block[] {
  if (practices.length === 0) return []
  const accepted = practices.filter(({ isVotedIn }) => isVotedIn === true)
  const isResolved = practices.some(({ isVotedIn }) => isVotedIn !== null)
  const words = accepted.length === 0
    ? 'Представленные практики в методическую копилку не вносить.'
    : `Внести в методическую копилку: ${accepted.map(({ title, author }) => `«${title}»${author === null ? '' : ` (${author})`}`).join(', ')}.`
  return [
    paragraph([bold(`${number}. СЛУШАЛИ: `), 'о практиках, которые представили участники.'], { keepWithNext: true }),
    paragraph(bold('Представленные практики'), { align: 'left', keepWithNext: true }),
    table(
      [{ title: 'Автор', share: 30 }, { title: 'Название', share: 48 }, { title: 'Голосов', share: 16, align: 'centre' }],
      practices.map(({ title, author, votes }) => [author ?? AUTHOR_LEFT_OUT, title, votes === null ? '–' : String(votes)]),
      { numbered: true },
    ),
    ...(isResolved ? [paragraph(bold('РЕШИЛИ:'), { keepWithNext: true }), paragraph(`${number}.1. ${words}`)] : []),
  ]
}

function head(facts: MinutesFacts): Block[] {
  const { organisation, number, signedOn, ofWhat, topic, chair, secretary, guests, present } = facts
  return [
    letterhead(organisation),
    heading(1, [`ПРОТОКОЛ №${nbsp}`, slot(number, 'short')]),
    centred(topic === null ? ofWhat : `${ofWhat}\nпо теме «${topic}»`),
    line(slot(signedOn && requisiteDay(signedOn), 'medium'), organisation.place),
    sitterLine('Председатель', chair),
    sitterLine('Секретарь', secretary),
    presentLine(present.length),
    ...(guests === null ? [] : [paragraph(`Приглашённые: ${guests}`, { align: 'left' })]),
  ]
}

/** The list is signed by hand beside each name: it is the attendance sheet of the event. */
function presentBlocks(facts: MinutesFacts): Block[] {
  const { number, signedOn, ofWhat, present } = facts
  return [
    appendixMark({ to: `протоколу ${ofWhat}`, requisites: { number, date: signedOn && requisiteDay(signedOn) } }),
    heading(2, 'Список присутствовавших', 'centre'),
    table(
      [{ title: 'Фамилия И.О.', share: 34 }, { title: 'Должность', share: 38 }, { title: 'Подпись', share: 22 }],
      present.map(({ name, post }) => [name, post, '']),
      { numbered: true },
    ),
  ]
}

interface Extract {
  organisation: z.infer<typeof organisationFacts>
  /** The registered minutes as they are frozen. */
  minutes: DocumentDescription
  number: string
  signedOn: string
  /** Which question, from 1. */
  question: number
  chair: string | null
  secretary: string | null
  /** Who certifies. */
  certifies: { post: string; name: string }
}

/** «Выписка из протокола»: one question to the letter of the registered minutes, certified «Выписка верна». Null when there is no such question. */
export function describeExtract({ organisation, minutes, number, signedOn, question, chair, secretary, certifies }: Extract): DocumentDescription | null {
  const blocks = questionOf(minutes.sections[0]?.blocks ?? [], question)
  if (blocks.length === 0) return null
  const signed = [chair === null ? null : `председатель ${chair}`, secretary === null ? null : `секретарь ${secretary}`].filter((part) => part !== null)
  return {
    title: `Выписка из протокола №${nbsp}${number} от ${requisiteDay(signedOn)}, вопрос ${question}`,
    retention: 'short',
    draft: false,
    sections: [
      section('extract', [
        letterhead(organisation),
        paperName('ВЫПИСКА'),
        centred(`из протокола №${nbsp}${number} от ${longDay(signedOn)}`),
        minutes.subject !== undefined && centred(minutes.subject),
        spacer(0.5),
        blocks,
        signed.length > 0 && paragraph(`Подлинный протокол подписали: ${signed.join(', ')}.`),
        spacer(1),
        paragraph('Выписка верна', { align: 'left', keepWithNext: true }),
        signatures([{ post: capitalized(certifies.post), name: certifies.name }]),
        paragraph(handDate(), { align: 'left' }),
      ]),
    ],
  }
}
