// Отзыв согласия (documents.md D24): given online or printed, signed by hand and received.
import { z } from 'zod'
import { heading, paragraph } from '../../kit/documents/blocks.ts'
import { defineDocumentKind } from '../../kit/documents/kind.ts'
import { blank, known, nbsp } from '../../kit/documents/inline.ts'
import { numbered } from '../../kit/documents/points.ts'
import { longDay, requisiteDay } from '../../kit/russian/dates.ts'
import { consentKindData, consentKindSchema } from './consent-kinds.ts'
import { addressee, byGender, consentFacts, consentPaper, handSignature } from './consent-parts.ts'

export const withdrawalFacts = consentFacts.extend({
  kind: consentKindSchema,
  /** Day of the consent that is withdrawn. */
  signedOn: z.string(),
  /** Day of the withdrawal; absent on a blank to be filled in by hand. */
  from: z.string().optional(),
  /** What follows and by which day, in words; absent on a blank. */
  consequences: z.array(z.string()),
})
export type WithdrawalFacts = z.infer<typeof withdrawalFacts>

export const withdrawalPaper = defineDocumentKind<WithdrawalFacts>({
  key: 'consent-withdrawal',
  title: 'Отзыв согласия',
  retention: 'short',
  facts: withdrawalFacts,
  describe(facts) {
    const { gen, end } = consentKindData[facts.kind]
    const subject = `Отзыв ${gen}`
    return consentPaper(facts, subject, [
      addressee(facts),
      heading(1, 'ЗАЯВЛЕНИЕ'),
      heading(2, end === 'agreement' ? 'о расторжении соглашения' : 'об отзыве согласия', 'centre'),
      paragraph([
        `Я, ${facts.person.name}, ${end === 'agreement' ? 'расторгаю' : 'отзываю'} ${consentKindData[facts.kind].acc} от ${requisiteDay(facts.signedOn)} с `,
        known(facts.from && longDay(facts.from), 'medium'), facts.from === undefined && '.',
      ]),
      end !== 'notice' && end !== 'agreement' && paragraph(
        `Прошу прекратить обработку моих персональных данных и уничтожить их, кроме данных, которые хранятся по закону. С последствиями отзыва ${byGender(facts, 'ознакомлена', 'ознакомлен')}.`,
      ),
      facts.consequences.length > 0 && [paragraph('Сроки:', { keepWithNext: true }), numbered(facts.consequences)],
      paragraph(['Контакт для ответа: ', known(facts.person.contact, 'long')], { align: 'left' }),
      handSignature(facts),
      facts.form === 'paper' && paragraph([`Получено «__»${nbsp}`, blank('medium'), `${nbsp}20__${nbsp}г. `, blank('medium'), ' / ', blank('medium')], { align: 'left' }),
    ].flat())
  },
})
