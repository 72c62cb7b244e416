// Примерная форма персонализированной программы (documents.md D14) as an empty form: appendix № 3 of the order.
import type { Block } from '../../../kit/documents/block-schema.ts'
import { centred, heading, pairs, paragraph, table } from '../../../kit/documents/blocks.ts'
import { blank, type Words } from '../../../kit/documents/inline.ts'

/** A label with a line to write on; ragged, because a long blank stretches a justified line. */
const filled = (label: string) => paragraph([label, blank('long')], { align: 'left', indent: true })
const emptyRows = (rows: number, columns: number): Words[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''))
const column = (title: string, share: number) => ({ title, share })

export function programmeSample(): Block[] {
  return [
    heading(1, 'ПЕРСОНАЛИЗИРОВАННАЯ ПРОГРАММА НАСТАВНИЧЕСТВА'),
    centred('(наставническая пара / группа)'),
    heading(3, '1. Паспорт'),
    pairs([
      ['Наставник (должность, категория, стаж)', ''],
      ['Наставляемый (должность, категория, стаж)', ''],
      ['Форма и вид наставничества', ''],
      ['Срок программы', ''],
      ['Основание (приказ, дата и номер)', ''],
      ['Куратор', ''],
      ['Направление', ''],
    ]),
    heading(3, '2. Пояснительная записка'),
    filled('Запрос наставляемого: '),
    filled('Исходный уровень по результатам анкеты и наблюдения: '),
    filled('Сильные стороны, на которые опираемся: '),
    heading(3, '3. Цель и задачи'),
    filled('Цель: '),
    filled('Задачи (от двух до четырёх, каждая связана с затруднением): '),
    heading(3, '4. Ожидаемый результат'),
    table(
      [
        column('Затруднение', 22),
        column('Исходный уровень (1–5)', 16),
        column('Планируемый уровень', 20),
        column('По чему увидим результат', 28),
        column('Срок', 14),
      ],
      emptyRows(4, 5),
    ),
    heading(3, '5. План мероприятий'),
    table(
      [
        column('Период', 12),
        column('Содержание', 27),
        column('Форма', 13),
        column('Ответственный', 20),
        column('Результат', 15),
        column('Отметка', 13),
      ],
      emptyRows(8, 6),
      { size: 11, numbered: true },
    ),
    heading(3, '6. Порядок общения и конфиденциальность'),
    filled('Когда и каким способом общаемся: '),
    paragraph('Сведения, ставшие известными в ходе наставничества, не разглашаются.'),
    heading(3, '7. Промежуточная и итоговая оценка'),
    table(
      [column('Оценка', 30), column('Дата', 20), column('Чем оцениваем', 50)],
      [
        ['Промежуточная', '', ''],
        ['Итоговая', '', ''],
      ],
    ),
    heading(3, '8. Лист согласования'),
    table(
      [column('Участник', 30), column('И.О. Фамилия', 30), column('Подпись', 22), column('Дата', 18)],
      [
        ['Наставник', '', '', ''],
        ['Наставляемый', '', '', ''],
        ['Куратор', '', '', ''],
      ],
    ),
    heading(3, '9. Лист изменений'),
    table(
      [column('Дата', 15), column('Что изменено', 40), column('Основание', 25), column('Подписи', 20)],
      emptyRows(3, 4),
    ),
  ]
}
