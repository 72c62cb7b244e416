import { readFile } from 'node:fs/promises'
import type { ImportPlan } from '../../../../src/common/people/import/import-plan.ts'
import { proposeMapping } from '../../../../src/common/people/import/mapping.ts'
import { emptyDraft, type ExistingPerson, type PersonDraft } from '../../../../src/common/people/import/person-draft.ts'
import { planImport } from '../../../../src/common/people/import/plan.ts'
import type { Cell, Sheet } from '../../../../src/common/people/import/sheet.ts'
import { readCsvText, readWorkbook } from '../../../../src/infrastructure/spreadsheets/index.ts'

export const today = '2026-09-10'

/** A sheet of the data folder, by the reader that the application uses. */
export async function sheetOf(name: string): Promise<Sheet> {
  const bytes = await readFile(new URL(`../../../data/${name}`, import.meta.url))
  if (name.endsWith('.csv')) return { name, rows: readCsvText(bytes) }
  const [sheet] = await readWorkbook(bytes)
  if (!sheet) throw new Error(`${name} has no sheet`)
  return sheet
}

export function sheet(...rows: Cell[][]): Sheet {
  return { name: 'Лист1', rows }
}

export function planOf(table: Sheet, existing: readonly ExistingPerson[] = []): ImportPlan {
  return planImport(table, proposeMapping(table), existing, today)
}

export function draft(fullName: string, facts: Partial<PersonDraft> = {}): PersonDraft {
  const [surname = '', firstName = '', ...rest] = fullName.split(' ')
  return { ...emptyDraft, surname, firstName, patronymic: rest.join(' ') || null, gender: 'female', ...facts }
}

export function known(id: string, fullName: string, facts: Partial<ExistingPerson> = {}): ExistingPerson {
  return { ...draft(fullName, facts), id, formerSurnames: facts.formerSurnames ?? [] }
}
