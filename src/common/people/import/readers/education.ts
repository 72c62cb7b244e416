import { readText, type Reading } from './reading.ts'
import type { Cell } from '../sheet.ts'

const spellings: readonly (readonly [string, RegExp])[] = [
  ['неоконченное высшее', /^(н[/.]?\s?о?\.?\s?|не(оконч|полн|законч)\S*\s?)в(ысш)?\S*$/],
  ['среднее профессиональное', /^(ср\S*?|среднее)[-\s./]*(спец|проф)\S*$|^спо$/],
  ['среднее общее', /^(ср\.?|среднее|среднее общее|11 классов)$/],
  ['высшее педагогическое', /^(высш\S*|в)[-\s.]*пед\S*$/],
  ['высшее', /^(в|во|высш|высш\.|высшее|в\/о)$/],
]

/** «ср. спец.», «СПО» → среднее профессиональное; what is not an abbreviation stays as it was written. */
export function readEducation(cell: Cell): Reading<string> {
  const reading = readText(cell, 200)
  const text = reading.value?.toLowerCase().replaceAll('ё', 'е')
  const known = spellings.find(([, pattern]) => text !== undefined && pattern.test(text))?.[0]
  return known ? { value: known } : reading
}
