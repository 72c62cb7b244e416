// A paper with every kind of block: an order with appendices, long enough to break across sheets.
import type { DocumentDescription } from '../../src/kit/documents/description.ts'
import {
  attachments,
  centred,
  display,
  heading,
  motif,
  ornamented,
  pageBreak,
  pairs,
  paragraph,
  section,
  spacer,
  stretch,
  table,
} from '../../src/kit/documents/blocks.ts'
import { circle, figure, stroke, words } from '../../src/kit/documents/figure.ts'
import { picture } from '../../src/kit/documents/picture.ts'
import { blank, bold, italic, known, slot, verbatim } from '../../src/kit/documents/inline.ts'
import { commandWord, controlPoint, orderHead, type Requisites } from '../../src/kit/documents/order-parts.ts'
import { numbered, point, unnumbered } from '../../src/kit/documents/points.ts'
import { acquaintance, signatureMark, signatures } from '../../src/kit/documents/signatures.ts'
import { adoptedBy, appendixMark, approvedByOrder, signedStamp, stamps } from '../../src/kit/documents/stamps.ts'
import { roadMapTable } from './road-map-specimen.ts'

const organisation = {
  founder: 'Управление образования администрации Сосновского района',
  fullName: 'Муниципальное казённое дошкольное образовательное учреждение «Детский сад № 12 «Ивушка»',
  shortName: 'МКДОУ № 12',
}
const requisites: Requisites = { date: '01.09.2025', number: '42-ОД' }

const order = section('order', [
  orderHead({
    organisation,
    requisites,
    place: 'г. Сосновка',
    heading:
      'Об утверждении Положения о системе наставничества педагогических работников в МКДОУ № 12 и дорожной карты по его реализации',
    preamble: [
      'В соответствии с Федеральным законом от 29.12.2012 № 273-ФЗ «Об образовании в Российской Федерации», статьёй 351.8 Трудового кодекса Российской Федерации, на основании решения педагогического совета (протокол от ',
      known(undefined, 'medium'),
      ' № ',
      known(undefined, 'short'),
      '), в целях профессиональной поддержки педагогов и закрепления кадров',
    ],
  }),
  numbered([
    point(
      ['Утвердить и ввести в действие с ', slot('08.09.2025'), ':'],
      [
        'Положение о системе наставничества педагогических работников в МКДОУ № 12 (приложение № 1).',
        undefined,
        point(
          'Дорожную карту (план мероприятий) по реализации Положения на сентябрь 2025 г. – май 2026 г. (приложение № 2).',
        ),
        unnumbered('Сведения о ходе работ публикуются на официальном сайте.'),
      ],
    ),
    'Старшему воспитателю Дубравиной И.П. в срок до 10 сентября 2025 г. ознакомить педагогических работников с Положением под подпись.',
    false,
    point(controlPoint('оставляю за собой')),
  ]),
  attachments([
    { title: 'Положение о системе наставничества', section: 'appendix-1', copies: 1 },
    { title: 'Дорожная карта', section: 'appendix-2', copies: 1 },
  ]),
  signatures([{ post: 'Заведующий', name: slot('М.В. Савельева') }]),
  acquaintance(
    [
      { post: 'Старший воспитатель', name: 'И.П. Дубравина', mark: 'ознакомлен(а) 12.09.2025 14:05, ПЭП, запись № 7' },
      { post: 'Инструктор по физической культуре', name: 'С. Ким' },
    ],
    { emptyRows: 2 },
  ),
  signatureMark([
    'Документ подписан простой электронной подписью',
    'Савельева М.В., 01.09.2025 09:15 (+05:00)',
    'Запись журнала № 3',
  ]),
])

const clause =
  'Наставник сопровождает педагога в течение срока программы, помогает ему преодолеть профессиональные затруднения, посещает образовательную деятельность по согласованию и обсуждает её итоги; наставляемый вправе в любое время обратиться к куратору с просьбой о замене наставника.'

const regulation = section('appendix-1', [
  appendixMark({ number: 1, to: 'приказу МКДОУ № 12', requisites }),
  stamps([
    adoptedBy('педагогическим советом', { date: '28.08.2025', number: '1' }),
    approvedByOrder('МКДОУ № 12', requisites),
    signedStamp('СОГЛАСОВАНО', 'Председатель профсоюзного комитета', 'О.Н. Лебедева'),
  ]),
  heading(1, 'ПОЛОЖЕНИЕ'),
  heading(2, 'о системе наставничества педагогических работников', 'centre'),
  ...[1, 2, 3].flatMap((chapter) => [
    heading(3, `${chapter}. Общие положения главы`),
    numbered([clause, clause, clause, clause], { under: String(chapter) }),
  ]),
])

const roadMap = section(
  'appendix-2',
  [
    appendixMark({ number: 2, to: 'приказу МКДОУ № 12', requisites }),
    stamps([approvedByOrder('МКДОУ № 12', {})]),
    heading(1, 'ДОРОЖНАЯ КАРТА'),
    centred('на сентябрь 2025 г. – май 2026 г.'),
    roadMapTable,
  ],
  'landscape',
)

const programme = section('appendix-3', [
  stamps([signedStamp('УТВЕРЖДАЮ', 'Заведующий МКДОУ № 12', 'М.В. Савельева')]),
  heading(1, 'ПЕРСОНАЛИЗИРОВАННАЯ ПРОГРАММА'),
  pairs([
    ['Участники', 'Соломатина Вера Юрьевна, воспитатель, высшая категория'],
    ['Форма и вид', [italic('педагог – педагог'), ', традиционное']],
    ['Организация', verbatim('МКДОУ «Детский сад № 12 «Ивушка»')],
  ]),
  paragraph([bold('Запрос наставляемого: '), 'построить режим дня; ', blank('long'), '.'], { keepWithNext: true }),
  paragraph('Строка первая\nстрока вторая, слева, без отступа', { align: 'left' }),
  commandWord('РЕШИЛИ:'),
  spacer(2),
  paragraph('Справа', { align: 'right' }),
  table(
    [
      { title: 'Дефицит', share: 3 },
      { title: 'Уровень', share: 1, align: 'centre' },
    ],
    [
      ['Режимные моменты', '2'],
      ['Взаимодействие с семьями воспитанников', '3'],
    ],
    { numbered: true, size: 11 },
  ),
  figure('Уровень вырос с 2 до 4', 200, 24, [stroke([10, 12], [190, 12]), stroke([50, 12], [130, 12], 'growth', 3), circle(50, 12, 5, 'ink', true), circle(130, 12, 5, 'growth'), words('2 → 4', 196, 16, 'end')]),
  picture('file-1', 'Дети строят дом из кубиков', 400, 300),
  pageBreak(),
  paragraph('Последний лист.'),
  signatures([
    { post: 'Наставник', name: 'В.Ю. Соломатина' },
    { post: 'Исполняющая обязанности заведующего муниципальным учреждением', name: 'О.Н. Римская-Корсакова' },
  ]),
])

const thanks = ornamented(
  section('thanks', [motif('leaf'), display('small', 'МКДОУ № 12'), stretch(), display('title', 'БЛАГОДАРСТВЕННОЕ\nПИСЬМО'), motif('divider'), display('address', 'Уважаемая Анна Петровна!'), display('text', 'Благодарим Вас за терпение.'), display('name', 'Ким Анна'), stretch(2)], 'landscape'),
)

export const paperSpecimen: DocumentDescription = {
  title: 'Приказ от 01.09.2025 № 42-ОД',
  subject: 'Об утверждении Положения о системе наставничества',
  retention: 'long',
  draft: true,
  day: '2025-09-01',
  qr: 'https://sad.example.ru/documents/0f3b2c1d4e5f60718293a4b5c6d7e8f9',
  sections: [order, regulation, roadMap, programme, thanks],
}
