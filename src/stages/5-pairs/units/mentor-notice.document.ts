// Уведомление наставника о досрочном отказе (documents.md D12; ст. 351.8 ТК РФ): no reason is asked.
import { heading, line, paragraph, section, spacer } from '../../../kit/documents/blocks.ts'
import { blank, nbsp, slot } from '../../../kit/documents/inline.ts'
import { defineDocumentKind, standing } from '../../../kit/documents/kind.ts'
import { signatures } from '../../../kit/documents/signatures.ts'
import { handDate, stamp, stamps } from '../../../kit/documents/stamps.ts'
import { longDay, requisiteDay } from '../../../kit/russian/dates.ts'
import { capitalized } from '../../../kit/russian/typography.ts'
import { MENTOR_NOTICE, noticeFacts, type NoticeFacts } from './notice-facts.ts'

export const mentorNotice = defineDocumentKind<NoticeFacts>({
  key: MENTOR_NOTICE,
  title: 'Уведомление наставника о досрочном отказе',
  retention: 'short',
  facts: noticeFacts,
  describe(facts) {
    const { organisation, head, mentor, menteesGen, stopsOn, number, signedOn } = facts
    const to = `${head === undefined ? 'Заведующему' : capitalized(head.postDat)} ${organisation.shortName}`
    return {
      title: `Уведомление – ${mentor.short}`,
      subject: `О досрочном отказе от наставничества: ${mentor.short}`,
      retention: 'short',
      ...standing(facts),
      sections: [
        section('notice', [
          stamps([stamp(to, [head === undefined ? blank('medium') : head.shortDat, mentor.postGen, mentor.nameGen])]),
          heading(1, 'УВЕДОМЛЕНИЕ'),
          paragraph(`На основании статьи 351.8 Трудового кодекса Российской Федерации уведомляю о досрочном отказе от осуществления наставничества в отношении ${menteesGen.join(', ')} с ${longDay(stopsOn)}`.replace(/\.?$/, '.')),
          spacer(),
          line(handDate(), [blank('medium'), ` / ${mentor.signature}`]),
          spacer(2),
          paragraph(['Уведомление получено, регистрационный №', nbsp, slot(number, 'short'), ' от', nbsp, slot(signedOn && requisiteDay(signedOn), 'medium')], { indent: false, keepWithNext: true }),
          signatures([{ post: slot(head && capitalized(head.post), 'medium'), name: slot(head?.signature, 'medium') }]),
        ]),
      ],
    }
  },
})
