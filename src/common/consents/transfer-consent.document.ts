// Согласие на передачу в региональную или муниципальную базу (documents.md D09; ТК ст. 88).
import { z } from 'zod'
import { heading, paragraph } from '../../kit/documents/blocks.ts'
import { verbatim } from '../../kit/documents/inline.ts'
import { defineDocumentKind } from '../../kit/documents/kind.ts'
import { consentKindData } from './consent-kinds.ts'
import { consentFacts, consentPaper, handSignature, operatorWords, subjectWords, untilWords } from './consent-parts.ts'

export const transferFacts = consentFacts.extend({
  recipient: z.string(),
  recipientAddress: z.string(),
  /** Fields of the recipient's own form, one by one. */
  fields: z.array(z.string()),
})
export type TransferFacts = z.infer<typeof transferFacts>

export const transferConsent = defineDocumentKind<TransferFacts>({
  key: 'transfer',
  title: consentKindData.transfer.title,
  retention: 'short',
  facts: transferFacts,
  describe(facts) {
    const { title, purpose } = consentKindData.transfer
    return consentPaper(facts, title, [
      heading(1, 'СОГЛАСИЕ'),
      heading(2, 'на передачу персональных данных третьему лицу', 'centre'),
      paragraph([
        subjectWords(facts), 'даю ', operatorWords(facts), ', далее – Оператор) согласие на предоставление (передачу) моих персональных данных получателю: ',
        verbatim(facts.recipient), ` (адрес: ${facts.recipientAddress}).`,
      ]),
      paragraph(`Цель передачи: ${purpose}.`),
      paragraph(['Перечень передаваемых данных: ', verbatim(facts.fields.join('; ')), '.']),
      paragraph(
        'Действия: предоставление (передача) получателю; получателем – запись, систематизация, хранение, уточнение, использование, ' +
          'удаление, уничтожение с применением и без применения средств автоматизации. Оператор предупреждает получателя, что данные ' +
          'могут быть использованы лишь в названной цели (ст. 88 ТК РФ). Распространение не производится.',
      ),
      paragraph([
        'Согласие действует с момента подписания ', untilWords(facts), ' либо до отзыва. Отозвать согласие можно, подав заведующему письменное ' +
          'заявление или нажав «Отозвать согласие» в личном кабинете. Отказ не влияет на участие в наставничестве.',
      ]),
      handSignature(facts),
    ])
  },
})
