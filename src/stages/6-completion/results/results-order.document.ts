// Приказ об итогах и поощрении (documents.md D20).
import { attachments, heading, section, table } from '../../../kit/documents/blocks.ts'
import type { Block, Column } from '../../../kit/documents/block-schema.ts'
import type { Section } from '../../../kit/documents/description.ts'
import { bold, type Words } from '../../../kit/documents/inline.ts'
import { defineDocumentKind } from '../../../kit/documents/kind.ts'
import { appendixMark } from '../../../kit/documents/stamps.ts'
import { period } from '../../../kit/russian/dates.ts'
import { capitalized } from '../../../kit/russian/typography.ts'
import { endOf, headOf, orderPaper, printed } from '../../1-conditions/index.ts'
import { appendicesOf, resultsFacts, type AppendixKey, type ResultsFacts, type UnitLine } from './results-order-facts.ts'
import { RESULTS_ORDER } from './results-order.key.ts'
import { resultsPoints } from './results-order-points.ts'

export const resultsOrder = defineDocumentKind<ResultsFacts>({
  key: RESULTS_ORDER,
  title: 'Приказ об итогах и поощрении',
  retention: 'long',
  facts: resultsFacts,
  describe(facts) {
    const subject = `Об итогах работы системы наставничества в ${facts.year}`
    const appendices = appendicesOf(facts)
    return orderPaper(facts, subject, [
      section('order', [
        headOf(facts, subject, preamble(facts)),
        resultsPoints(facts),
        appendices.length > 0 && attachments(appendices.map(({ key }) => ({ title: appendices.length > 1 ? titles[key] : undefined, section: key }))),
        endOf(facts),
      ]),
      ...appendices.map(({ key, number }) => appendixSection(facts, key, number)),
    ])
  },
})

const titles: Record<AppendixKey, string> = {
  finished: 'Завершённые персонализированные программы наставничества',
  prolonged: 'Продлённые персонализированные программы наставничества',
  practices: 'Практики, вносимые в методическую копилку',
}

function preamble({ note, decision, basis }: ResultsFacts): Words {
  const grounds = [note !== undefined && `аналитической справки ${note}`, decision && `решения ${decision.body} (протокол ${decision.minutes})`].filter((words) => typeof words === 'string')
  const approved = basis === undefined ? '' : `, утверждённым приказом ${basis}`
  const regulation = `в соответствии с Положением о системе наставничества педагогических работников${approved}`
  return grounds.length === 0 ? capitalized(regulation) : `На основании ${grounds.join(', ')}, ${regulation}`
}

function appendixSection(facts: ResultsFacts, key: AppendixKey, number: number | undefined): Section {
  const mark = appendixMark({ ...(number !== undefined && { number }), to: `приказу ${facts.organisation.shortName}`, requisites: printed(facts) })
  return section(key, [mark, heading(2, bold(titles[key]), 'centre'), key === 'practices' ? practicesTable(facts) : unitsTable(facts[key], key)], key === 'practices' ? 'portrait' : 'landscape')
}

function unitsTable(units: readonly UnitLine[], key: AppendixKey): Block {
  const people: Column[] = [{ title: 'Наставник', share: 30, align: 'left' }, { title: 'Наставляемый(е)', share: 30, align: 'left' }, { title: 'Срок', share: 16, align: 'left' }]
  const columns: Column[] = key === 'finished' ? [...people, { title: 'Программа', share: 20, align: 'left' }] : people
  return table(columns, units.map(({ mentors, mentees, from, to, result }) => [mentors.join(';\n'), mentees.join(';\n'), period(from, to), ...(key === 'finished' ? [result] : [])]), { size: 12, numbered: true })
}

function practicesTable({ practices }: ResultsFacts): Block {
  return table([{ title: 'Название практики', share: 60, align: 'left' }, { title: 'Автор', share: 34, align: 'left' }], practices.map(({ title, author }) => [title, author]), { size: 12, numbered: true })
}
