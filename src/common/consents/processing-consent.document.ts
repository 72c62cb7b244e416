// Согласие на обработку персональных данных наставника и наставляемого (documents.md D06, D07; 152-ФЗ ст. 9 ч. 4).
import { z } from 'zod'
import { heading, paragraph } from '../../kit/documents/blocks.ts'
import { defineDocumentKind, type DocumentKind } from '../../kit/documents/kind.ts'
import { consentKindData, type ProcessingKind } from './consent-kinds.ts'
import { consentFacts, consentPaper, handSignature, operatorWords, subjectWords, untilWords } from './consent-parts.ts'

export const processingFacts = consentFacts.extend({
  /** Who processes on the operator's behalf; null when nobody does. */
  processor: z.string().nullable(),
})
export type ProcessingFacts = z.infer<typeof processingFacts>

const ACTIONS =
  'сбор, запись, систематизация, накопление, хранение, уточнение (обновление, изменение), извлечение, использование, ' +
  'блокирование, удаление, уничтожение. Обработка ведётся с применением и без применения средств автоматизации. ' +
  'Передача третьим лицам и распространение не производятся.'

const processingConsent = (kind: ProcessingKind): DocumentKind<ProcessingFacts> =>
  defineDocumentKind<ProcessingFacts>({
    key: kind,
    title: consentKindData[kind].title,
    retention: 'short',
    facts: processingFacts,
    describe(facts) {
      const { title, purpose, data } = consentKindData[kind]
      return consentPaper(facts, title, [
        heading(1, 'СОГЛАСИЕ'),
        heading(2, 'на обработку персональных данных', 'centre'),
        paragraph([subjectWords(facts), 'даю ', operatorWords(facts), ', далее – Оператор) согласие на обработку моих персональных данных.']),
        paragraph(`Цель: организация наставничества педагогических работников – ${purpose}.`),
        paragraph(`Перечень персональных данных: ${data.join('; ')}.`),
        paragraph(`Действия: ${ACTIONS}`),
        paragraph(`Обработка по поручению Оператора: ${facts.processor ?? 'не поручается'}.`),
        paragraph([
          'Согласие действует с момента подписания ', untilWords(facts), ' либо до отзыва. Отозвать согласие можно, подав заведующему ' +
            'письменное заявление или нажав «Отозвать согласие» в личном кабинете; последствия отзыва мне разъяснены.',
        ]),
        paragraph(
          'Решение о назначении наставника принимает заведующий по предложению куратора; решений, основанных только ' +
            'на автоматической обработке, не принимается.',
        ),
        handSignature(facts),
      ])
    },
  })

export const mentorProcessingConsent = processingConsent('processing-mentor')
export const menteeProcessingConsent = processingConsent('processing-mentee')
