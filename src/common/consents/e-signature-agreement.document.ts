// Соглашение об использовании простой электронной подписи (documents.md D27; 63-ФЗ ст. 9): on paper, once for each person.
import { heading, line, paragraph } from '../../kit/documents/blocks.ts'
import { blank, verbatim, type Words } from '../../kit/documents/inline.ts'
import { defineDocumentKind } from '../../kit/documents/kind.ts'
import { numbered } from '../../kit/documents/points.ts'
import { signatures } from '../../kit/documents/signatures.ts'
import { handDate } from '../../kit/documents/stamps.ts'
import { capitalized } from '../../kit/russian/typography.ts'
import { consentKindData } from './consent-kinds.ts'
import { consentFacts, consentPaper, type ConsentFacts } from './consent-parts.ts'

const POINTS: readonly string[] = [
  'Простой электронной подписью (далее – ПЭП) Работника считается действие в системе наставничества, совершённое под логином ' +
    'Работника и подтверждённое повторным вводом его пароля в момент подписания. Пароль – ключ ПЭП.',
  'Подписавшего определяют по учётной записи, под которой введён пароль. Учётная запись личная: ссылку для входа Работник получает ' +
    'лично от куратора и сам задаёт пароль, неизвестный другим. Система записывает в журнал текст документа, его отпечаток ' +
    '(SHA-256), Работника, дату и время с часовым поясом, сетевой адрес и способ подтверждения.',
  'Работник обязан хранить пароль в тайне и не передавать его никому, в том числе куратору и заведующему. Заподозрив, что пароль ' +
    'стал известен другому, Работник сразу сообщает об этом куратору и меняет пароль; до смены подписывать документы нельзя.',
  'ПЭП подписываются: ответы на анкеты; согласия на обработку, на распространение и на передачу персональных данных; ознакомление ' +
    'с документами; подтверждение встреч и согласование персонализированной программы.',
  'Электронный документ, подписанный ПЭП по этому соглашению, признаётся равнозначным документу на бумаге, подписанному ' +
    'собственноручно. Любое изменение текста требует новой подписи.',
  'ПЭП не подписываются: трудовой договор и дополнительные соглашения к нему, согласие на работу по наставничеству ' +
    '(ст. 351.8 ТК РФ), приказы. Они оформляются на бумаге или иной электронной подписью по закону.',
  'Работник вправе в любое время подписывать те же документы на бумаге и не обязан объяснять свой выбор.',
  'Соглашение действует со дня подписания до увольнения Работника или до его расторжения любой стороной письменным уведомлением; ' +
    'подписанное раньше остаётся в силе. Споры решаются переговорами, затем в суде; подписанный текст проверяют по отпечатку и журналу.',
]

export const eSignatureAgreement = defineDocumentKind<ConsentFacts>({
  key: 'e-signature',
  title: consentKindData['e-signature'].title,
  retention: 'short',
  facts: consentFacts,
  describe(facts) {
    const { organisation, person, head } = facts
    const side: Words = head === null ? ['заведующего ', blank('long')] : [`${head.postNom.toLowerCase()} ${head.signature}`]
    return consentPaper(facts, consentKindData['e-signature'].title, [
      heading(1, 'СОГЛАШЕНИЕ'),
      heading(2, 'об использовании простой электронной подписи', 'centre'),
      line(organisation.place, handDate()),
      paragraph([
        verbatim(organisation.fullName), ' (далее – Организация), от имени которой действует ', side, ', и ', person.name,
        ' (далее – Работник) договорились по статье 9 Федерального закона от 06.04.2011 № 63-ФЗ «Об электронной подписи».',
      ]),
      numbered([...POINTS]),
      signatures([
        { post: head === null ? 'Заведующий' : capitalized(head.postNom), name: head === null ? blank('medium') : head.signature },
        { post: 'Работник', name: person.signature },
      ]),
    ])
  },
})
