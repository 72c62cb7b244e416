// Уведомление работодателя о досрочной отмене поручения (documents.md D12; ст. 351.8 ТК РФ): handed over against a signature.
import { heading, line, paragraph, section, spacer } from '../../../kit/documents/blocks.ts'
import { blank, slot } from '../../../kit/documents/inline.ts'
import { defineDocumentKind, standing } from '../../../kit/documents/kind.ts'
import { dateAndNumber, letterhead } from '../../../kit/documents/order-parts.ts'
import { signatures } from '../../../kit/documents/signatures.ts'
import { handDate, stamp, stamps } from '../../../kit/documents/stamps.ts'
import { longDay, requisiteDay } from '../../../kit/russian/dates.ts'
import { capitalized } from '../../../kit/russian/typography.ts'
import { EMPLOYER_NOTICE, noticeFacts, type NoticeFacts } from './notice-facts.ts'

export const employerNotice = defineDocumentKind<NoticeFacts>({
  key: EMPLOYER_NOTICE,
  title: 'Уведомление об отмене поручения о наставничестве',
  retention: 'short',
  facts: noticeFacts,
  describe(facts) {
    const { organisation, head, mentor, menteesGen, stopsOn, number, signedOn, numberFirst } = facts
    const { founder, fullName, shortName } = organisation
    return {
      title: `Уведомление – ${mentor.short}`,
      subject: `Об отмене поручения о наставничестве: ${mentor.short}`,
      retention: 'short',
      ...standing(facts),
      sections: [
        section('notice', [
          letterhead({ founder: founder ?? undefined, fullName, shortName }),
          dateAndNumber({ date: signedOn && requisiteDay(signedOn), number }, numberFirst),
          stamps([stamp(capitalized(mentor.postDat), [mentor.nameDat])]),
          heading(1, 'УВЕДОМЛЕНИЕ'),
          paragraph(`На основании статьи 351.8 Трудового кодекса Российской Федерации уведомляем Вас о досрочной отмене поручения об осуществлении наставничества в отношении ${menteesGen.join(', ')} с ${longDay(stopsOn)}`.replace(/\.?$/, '.')),
          spacer(),
          signatures([{ post: slot(head && capitalized(head.post), 'medium'), name: slot(head?.signature, 'medium') }]),
          spacer(2),
          paragraph(`Уведомление ${mentor.gender === 'male' ? 'получил' : 'получила'}:`, { indent: false, keepWithNext: true }),
          line(handDate(), [blank('medium'), ` / ${mentor.signature}`]),
        ]),
      ],
    }
  },
})
