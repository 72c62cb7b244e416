// «Предложить пары»: term, form and types for all, and a reason for every pair that is the curator's own.
import { choiceFrom, choicesFrom, day, hidden, longText, choice } from '../../../kit/forms/fields.ts'
import { defineForm, type Form } from '../../../kit/forms/form.ts'
import type { Fields } from '../../../kit/forms/field.ts'

interface Asked {
  /** Choices that need a reason of their own, with the question. */
  reasons: readonly { choiceId: string; label: string; hint: string }[]
  /** Mentors with several mentees. */
  groups: readonly { mentorId: string; label: string }[]
  /** False when the search brought nobody: then there is no term and no form to ask for. */
  hasPairs: boolean
}

export interface ProposalValues {
  version: string
  from: string
  to: string
  form: string
  types: string[]
  reason: string
  /** Reasons by choice, «group» or «pairs» by mentor. */
  own: Record<string, string>
}

const GROUPS = { pairs: 'отдельными парами', group: 'одной группой' }

export function reasonField(choiceId: string): string {
  return `reason-${choiceId}`
}

export function groupField(mentorId: string): string {
  return `group-${mentorId}`
}

export function proposalFormFor({ reasons, groups, hasPairs }: Asked): Form<Record<string, unknown>> {
  const fields: Fields = {
    version: hidden('Подбор', { max: 10 }),
    ...Object.fromEntries(reasons.map(({ choiceId, label, hint }) => [reasonField(choiceId), longText(label, { max: 500, rows: 2, hint, ask: 'Напишите причину: решает человек, а не расчёт' })])),
    ...Object.fromEntries(groups.map(({ mentorId, label }) => [groupField(mentorId), choice(label, GROUPS)])),
    ...(hasPairs && {
      from: day('Пары работают с', { width: 'half', ask: 'Укажите первый день' }),
      to: day('По', { width: 'half', ask: 'Укажите последний день' }),
      form: choiceFrom('Форма наставничества', 'forms', { ask: 'Выберите форму' }),
      types: choicesFrom('Вид наставничества', 'types', { ask: 'Отметьте хотя бы один вид' }),
    }),
    reason: longText('Почему так', { max: 1000, rows: 3, ask: 'Напишите одно-два предложения: решает человек, а не расчёт', hint: 'Останется в истории и в сводной таблице подбора' }),
  }
  return defineForm(fields, {
    rules: [(values) => {
      const { from, to } = values as { from?: string; to?: string }
      return from !== undefined && to !== undefined && to < from ? { field: 'to', words: 'Последний день раньше первого' } : undefined
    }],
  })
}

/** Values of such a form by their meaning. */
export function proposalValues(values: Record<string, unknown>): ProposalValues {
  const { version, from, to, form, types, reason, ...own } = values
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  return {
    version: text(version), from: text(from), to: text(to), form: text(form), types: Array.isArray(types) ? types.map(String) : [], reason: text(reason),
    own: Object.fromEntries(Object.entries(own).map(([key, value]) => [key, text(value)])),
  }
}
