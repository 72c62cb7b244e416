// D19 «Аналитическая справка по итогам мониторинга»: nine sections, every number computed, charts with their tables, no names.
import type { Block } from '../../../kit/documents/block-schema.ts'
import { centred, heading, pairs, paragraph, section, table } from '../../../kit/documents/blocks.ts'
import { slot } from '../../../kit/documents/inline.ts'
import { defineDocumentKind, standing } from '../../../kit/documents/kind.ts'
import { dateAndNumber, letterhead, paperName } from '../../../kit/documents/order-parts.ts'
import { numbered } from '../../../kit/documents/points.ts'
import { acquaintance, signatures } from '../../../kit/documents/signatures.ts'
import { longDay, period, requisiteDay } from '../../../kit/russian/dates.ts'
import { plural } from '../../../kit/russian/plural.ts'
import { capitalized, withStop } from '../../../kit/russian/typography.ts'
import { printed } from '../../1-conditions/index.ts'
import { shareWords } from './cohort-growth.ts'
import { noteFacts, type NoteFacts } from './note-facts.ts'
import { growthBlocks } from './growth-blocks.ts'
import { swotTable } from './swot.document.ts'

export const analyticalNote = defineDocumentKind<NoteFacts>({
  key: 'analytical-note',
  title: 'Аналитическая справка по итогам мониторинга',
  retention: 'short',
  facts: noteFacts,
  describe: (facts) => {
    const subject = `По итогам мониторинга системы наставничества в ${facts.yearPre}`
    const { number, signedOn } = facts
    return {
      title: number === undefined || signedOn === undefined ? `Проект справки «${subject}»` : `Аналитическая справка от ${requisiteDay(signedOn)} № ${number}`,
      subject, retention: 'short', ...standing(facts),
      sections: [section('note', [head(facts), basis(facts), participants(facts), roadmap(facts), process(facts), results(facts), swot(facts), practices(facts), conclusions(facts), end(facts)])],
    }
  },
})

function head(facts: NoteFacts): Block[] {
  const { founder, fullName, shortName } = facts.organisation
  return [
    letterhead({ founder: founder ?? undefined, fullName, shortName }),
    paperName('АНАЛИТИЧЕСКАЯ СПРАВКА'),
    centred(`по итогам мониторинга системы наставничества педагогических работников в ${facts.yearPre}`),
    dateAndNumber(printed(facts), facts.numberFirst),
  ]
}

function basis({ texts, period: { from, to }, asOf, coverage }: NoteFacts): Block[] {
  return [
    heading(3, '1. Основание, период, методы, охват'),
    ...texts.basis.map((text) => paragraph(text)),
    paragraph(`${withStop(`Период: ${period(from, to)}; данные на ${longDay(asOf)}`)} Средние показаны от пяти ответов, люди – числом; ответы тех, кто отозвал согласие, не учтены.`),
    ...(coverage.length === 0 ? [paragraph('Анкеты в этом году не назначались.')] : [table(
      [{ title: 'Анкета', share: 60 }, { title: 'Спросили', share: 20, align: 'centre' }, { title: 'Ответили', share: 20, align: 'centre' }],
      coverage.map(({ title, asked, answered }) => [title, String(asked), String(answered)]), { size: 11 },
    )]),
  ]
}

function participants({ texts, participants: rows }: NoteFacts): Block[] {
  return [heading(3, '2. Участники'), ...texts.participants.map((text) => paragraph(text)), pairs(rows)]
}

function roadmap({ roadmap: rows }: NoteFacts): Block[] {
  return [
    heading(3, '3. Выполнение дорожной карты'),
    rows.length === 0 ? paragraph('Дорожная карта не утверждена.') : table(
      [{ title: 'Этап', share: 50 }, { title: 'Срок', share: 26 }, { title: 'Выполнено', share: 24, align: 'centre' }],
      rows.map(({ number, title, term, done, all }) => [`${number}. ${title}`, term, all === 0 ? 'строк нет' : done === all ? `выполнено (${done} из ${all})` : `${done} из ${all}`]), { size: 11 },
    ),
  ]
}

function process({ texts, process: { meetings, perMonth, programmes, plan, trained }, outcomes, statements }: NoteFacts): Block[] {
  const { finished, partial, extended, stopped, running } = outcomes
  const ends = [finished > 0 && `завершены успешно ${finished}`, partial > 0 && `завершены частично ${partial}`, extended > 0 && `продлены ${extended}`, stopped > 0 && `прекращены досрочно ${stopped}`, running > 0 && `продолжаются ${running}`].filter(Boolean).join(', ')
  return [
    heading(3, '4. Качество процесса'),
    ...texts.process.map((text) => paragraph(text)),
    pairs([
      ['Встречи', [plural(meetings, ['встреча', 'встречи', 'встреч']), perMonth].filter(Boolean).join(', ')],
      ['Утверждённые программы', shareWords(programmes) || '–'],
      ['Мероприятия планов выполнены', shareWords(plan) || '–'],
      ['Наставники, прошедшие обучение', shareWords(trained) || '–'],
      ['Чем закончились программы', ends || '–'],
    ]),
    ...statements.map((text) => paragraph(text)),
  ]
}

function results(facts: NoteFacts): Block[] {
  const { texts, levels, scales, hiddenLevels, months, satisfied, improved, stayed, attestation } = facts
  const compared = levels.length + scales.length > 0
  return [
    heading(3, '5. Результаты'),
    ...texts.results.map((text) => paragraph(text)),
    pairs([
      ['Обе стороны оценили работу на 8 и выше', shareWords(satisfied) || 'ответов пока мало'],
      ['Приоритетные дефициты, выросшие на уровень и больше', shareWords(improved) || 'оценок пока мало'],
      ['Работают в саду на 1 сентября', shareWords(stayed) || 'станет известно 1 сентября'],
    ]),
    ...(attestation === undefined ? [] : [paragraph(withStop(`Аттестация: ${attestation}`))]),
    ...(compared ? growthBlocks({ levels, scales }, months) : [paragraph('Сравнить вход и выход пока нельзя: оценки в начале и в конце есть меньше чем у трёх человек.')]),
    ...(hiddenLevels > 0 ? [paragraph(`Ещё ${plural(hiddenLevels, ['направление оценили', 'направления оценили', 'направлений оценили'])} меньше трёх человек: не показано, чтобы никого нельзя было узнать.`)] : []),
  ]
}

function swot({ swot: lines }: NoteFacts): Block[] {
  return [heading(3, '6. SWOT-анализ'), lines.length === 0 ? paragraph('SWOT-анализ не проводился.') : swotTable(lines)]
}

function practices({ practices: rows }: NoteFacts): Block[] {
  return [
    heading(3, '7. Лучшие практики'),
    rows.length === 0 ? paragraph('В методическую копилку в этом году практики не внесены.') : table(
      [{ title: 'Практика', share: 55 }, { title: 'Над чем помогает работать', share: 45 }],
      rows.map(({ title, competences }) => [title, competences]), { size: 11, numbered: true },
    ),
  ]
}

function conclusions({ texts }: NoteFacts): Block[] {
  return [
    heading(3, '8. Выводы'),
    ...texts.conclusions.map((text) => paragraph(text)),
    heading(3, '9. Предложения'),
    texts.proposals.length === 0 ? paragraph('Предложений нет.') : numbered(texts.proposals.map((text) => withStop(text))),
  ]
}

function end({ compiler, signatory, acquainted }: NoteFacts): Block[] {
  return [
    signatures([
      { post: compiler === undefined ? 'Составитель' : capitalized(compiler.post), name: compiler?.name ?? '' },
      { post: slot(signatory && capitalized(signatory.post), 'medium'), name: slot(signatory?.name, 'medium') },
    ]),
    acquaintance(acquainted, { title: 'С результатами ознакомлены:', emptyRows: acquainted.length === 0 ? 3 : 0 }),
  ]
}
