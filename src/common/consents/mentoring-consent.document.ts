// Согласие работника на работу по наставничеству (documents.md D10; ст. 351.8 ТК РФ): only on paper.
import { z } from 'zod'
import { heading, paragraph } from '../../kit/documents/blocks.ts'
import { known } from '../../kit/documents/inline.ts'
import { defineDocumentKind } from '../../kit/documents/kind.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { plural } from '../../kit/russian/plural.ts'
import { consentKindData } from './consent-kinds.ts'
import { addressee, byGender, consentFacts, consentPaper, handSignature } from './consent-parts.ts'

export const mentoringFacts = consentFacts.extend({
  /** «воспитателя Лукашевич Дарьи Ильиничны», one for each mentee. */
  menteesGen: z.array(z.string()),
  from: z.string(),
  to: z.string(),
  /** «педагог – педагог, традиционное наставничество». */
  formAndType: z.string(),
  hoursPerMonth: z.number().nullable(),
  pay: z.string(),
})
export type MentoringFacts = z.infer<typeof mentoringFacts>

export const mentoringConsent = defineDocumentKind<MentoringFacts>({
  key: 'mentoring',
  title: consentKindData.mentoring.title,
  retention: 'short',
  facts: mentoringFacts,
  describe(facts) {
    const hours = facts.hoursPerMonth === null ? undefined : plural(facts.hoursPerMonth, ['час', 'часа', 'часов'])
    return consentPaper(facts, consentKindData.mentoring.title, [
      addressee(facts),
      heading(1, 'СОГЛАСИЕ'),
      paragraph([
        `Я, ${facts.person.name}, ${byGender(facts, 'согласна', 'согласен')} выполнять по поручению работодателя работу по наставничеству в отношении `,
        known(facts.menteesGen.join(', '), 'long'), ` с ${requisiteDay(facts.from)} по ${requisiteDay(facts.to)}.`,
      ]),
      paragraph(`Содержание: помощь в освоении профессиональных умений согласно персонализированной программе. Форма: ${facts.formAndType}.`),
      paragraph(['Ориентировочное время: ', known(hours, 'medium'), ` в месяц. Оплата: ${facts.pay}.`]),
      paragraph(
        'Мне разъяснено, что согласие добровольное, что я вправе отказаться от наставничества досрочно, письменно предупредив ' +
          'работодателя не менее чем за три рабочих дня, и что работодатель вправе отменить поручение в том же порядке.',
      ),
      handSignature({ ...facts, form: 'paper' }),
    ])
  },
})
