// Дополнительное соглашение к трудовому договору о работе по наставничеству (documents.md D11; ст. 351.8, 72 ТК РФ): on paper, two copies.
import { z } from 'zod'
import { heading, line, paragraph, section, table } from '../../../kit/documents/blocks.ts'
import { blank, known, nbsp, slot, verbatim, type Words } from '../../../kit/documents/inline.ts'
import { defineDocumentKind, standing } from '../../../kit/documents/kind.ts'
import { numbered, point } from '../../../kit/documents/points.ts'
import { handDate } from '../../../kit/documents/stamps.ts'
import { longDay, period, requisiteDay } from '../../../kit/russian/dates.ts'
import { capitalized } from '../../../kit/russian/typography.ts'
import { organisationFacts } from '../../1-conditions/index.ts'

const addendumFacts = z.object({
  organisation: organisationFacts,
  number: z.string().optional(),
  signedOn: z.string().optional(),
  signatory: z.object({ post: z.string(), postGen: z.string(), nameGen: z.string(), signature: z.string(), gender: z.enum(['female', 'male']) }).optional(),
  registered: z.boolean(),
  employee: z.object({ name: z.string(), signature: z.string(), post: z.string(), gender: z.enum(['female', 'male']) }),
  contractNumber: z.string().optional(),
  contractDate: z.string().optional(),
  /** «воспитателя Лукашевич Дарьи Ильиничны», one for each mentee. */
  menteesGen: z.array(z.string()),
  content: z.string(),
  from: z.string(),
  to: z.string(),
  formAndTypes: z.string(),
  /** «5 000 рублей», «10 процентов должностного оклада»; absent while the size follows from the act alone. */
  amount: z.string().optional(),
  payAct: z.string(),
})
export type AddendumFacts = z.infer<typeof addendumFacts>

export const ADDENDUM = 'mentoring-addendum'

export const addendum = defineDocumentKind<AddendumFacts>({
  key: ADDENDUM,
  title: 'Дополнительное соглашение о работе по наставничеству',
  retention: 'long',
  facts: addendumFacts,
  describe(facts) {
    const subject = `О работе по наставничеству: ${facts.employee.name}`
    return {
      title: facts.number === undefined ? `Проект дополнительного соглашения: ${facts.employee.name}` : `Дополнительное соглашение № ${facts.number}`,
      subject,
      retention: 'long',
      ...standing(facts),
      sections: [
        section('addendum', [
          heading(1, ['ДОПОЛНИТЕЛЬНОЕ СОГЛАШЕНИЕ №', nbsp, slot(facts.number, 'short')]),
          paragraph(['к трудовому договору от', nbsp, known(facts.contractDate && requisiteDay(facts.contractDate), 'medium'), ` №${nbsp}`, known(facts.contractNumber, 'short')], { align: 'centre' }),
          line(facts.organisation.place, slot(facts.signedOn && longDay(facts.signedOn), 'medium')),
          paragraph(parties(facts)),
          numbered(points(facts).map((words) => point(words))),
          table(
            [{ title: 'Работодатель', share: 1, align: 'left' }, { title: 'Работник', share: 1, align: 'left' }],
            [[employer(facts), employee(facts)]],
          ),
          paragraph(['Экземпляр дополнительного соглашения получил', facts.employee.gender === 'male' ? ':' : 'а:'], { indent: false, keepWithNext: true }),
          line(handDate(), [blank('medium'), ` / ${facts.employee.signature}`]),
        ]),
      ],
    }
  },
})

function parties({ organisation, signatory, employee }: AddendumFacts): Words {
  return [
    verbatim(organisation.fullName), ', именуемое в дальнейшем «Работодатель», в лице ',
    known(signatory && `${signatory.postGen} ${signatory.nameGen}`, 'long'),
    `, ${signatory?.gender === 'male' ? 'действующего' : 'действующей'} на основании устава, с одной стороны, и ${employee.post} ${employee.name}, именуем${employee.gender === 'male' ? 'ый' : 'ая'} в дальнейшем «Работник», с другой стороны, заключили настоящее дополнительное соглашение о нижеследующем.`,
  ]
}

/** The eight points: whom, what, when, how, for what pay, the way out, the rest of the contract, the copies. */
function points({ menteesGen, content, from, to, formAndTypes, amount, payAct }: AddendumFacts): Words[] {
  const size = amount === undefined
    ? `Размер и условия выплаты за работу по наставничеству определяются ${payAct}.`
    : `Работнику устанавливается выплата за работу по наставничеству в размере ${amount} в месяц за период фактического выполнения работы в соответствии с ${payAct}.`
  return [
    `Работодатель поручает, а Работник с письменного согласия выполняет работу по наставничеству в отношении ${menteesGen.join(', ')}.`,
    `Содержание работы: ${content.replace(/[.\s]+$/, '')}.`,
    `Срок выполнения работы: ${period(from, to)}.`,
    `Форма выполнения работы: ${formAndTypes}.`,
    size,
    'Работник вправе досрочно отказаться от осуществления наставничества, а Работодатель – досрочно отменить поручение о нём, предупредив об этом другую сторону в письменной форме не менее чем за три рабочих дня.',
    'Остальные условия трудового договора не изменяются.',
    'Настоящее дополнительное соглашение составлено в двух экземплярах, имеющих равную юридическую силу, по одному для каждой стороны, и вступает в силу со дня подписания.',
  ]
}

function employer({ organisation, signatory }: AddendumFacts): Words {
  return [verbatim(organisation.shortName), '\n', known(signatory && capitalized(signatory.post), 'medium'), '\n\n', blank('medium'), ' ', known(signatory?.signature, 'medium')]
}

function employee({ employee: { post, name, signature } }: AddendumFacts): Words {
  return [name, '\n', capitalized(post), '\n\n', blank('medium'), ` ${signature}`]
}
