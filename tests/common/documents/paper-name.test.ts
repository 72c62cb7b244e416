import { expect, test } from 'vitest'
import { journalName, paperReference, quotedTitle } from '../../../src/common/documents/paper-name.ts'

const draft = (title: string) => ({ title, series: 'core' as const, state: 'draft' as const, requisites: { registered: false } })

test.each([
  ['О назначении куратора', '«О назначении куратора»'],
  ['О конкурсе «Первые шаги»', '«О конкурсе «Первые шаги»'],
  ['О саде «Детский сад «Ивушка»', '«О саде «Детский сад «Ивушка»'],
  ['О «Школе» молодых', '«О «Школе» молодых»'],
])('the title %s is quoted once', (title, quoted) => {
  expect(quotedTitle({ title })).toBe(quoted)
})

test('a draft is named in sentences by its quoted title', () => {
  expect(paperReference(draft('О конкурсе «Первые шаги»'), 'ins')).toBe('приказом «О конкурсе «Первые шаги»')
  expect(journalName(draft('О кураторе'))).toBe('проект приказа «О кураторе»')
})
