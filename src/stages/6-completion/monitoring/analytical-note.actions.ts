// The note as the documents room needs it.
import type { Clock } from '../../../tools.ts'
import { documentEntry, type AnyDocumentEntry, type Check } from '../../../common/documents/index.ts'
import { analyticalNote } from './analytical-note.document.ts'
import { acquaintedByNote, gatherNote, noteChoices, noteNumbers, suggestedNote } from './analytical-note.facts.ts'
import { noteForm, type NoteInput } from './analytical-note.form.ts'
import type { NoteFacts } from './note-facts.ts'
import { drafts, unknownInserts, type DraftKey } from './note-text.ts'
import { monitoringPaths } from './paths.ts'
import { STAGE } from './subject.ts'
import { swotLines } from './swot.store.ts'
import { yearGrowth } from './year-growth.facts.ts'

export function analyticalNoteEntry(clock: Clock): AnyDocumentEntry {
  return documentEntry<NoteInput, NoteFacts>({
    kind: analyticalNote,
    series: 'notes',
    stage: STAGE,
    form: noteForm,
    choices: noteChoices,
    suggested: suggestedNote,
    gather: (db, input, requisites) => gatherNote(db, clock, input, requisites),
    acquaintance: async (db, input) => (await acquaintedByNote(db, clock.today(), await yearGrowth(db, clock.today(), Number(input.year)))).map(({ id }) => id),
    async checks(db, input) {
      const { numbers, inserts } = await noteNumbers(db, Number(input.year), clock.today())
      const lines = await swotLines(db, Number(input.year))
      const strange = (Object.keys(drafts) as DraftKey[]).flatMap((key) => unknownInserts(input[key] ?? '', inserts))
      return [
        ...strange.map((name): Check => ({ tone: 'stop', title: `Вставки {${name}} нет`, fact: 'Проверьте слово в фигурных скобках: иначе оно так и напечатается.' })),
        ...finalCheck(numbers.growth.withFinal, numbers.growth.mentees),
        lines.length === 0
          ? { tone: 'missing', title: 'SWOT-анализ пуст', fact: 'В справке будет строка «SWOT-анализ не проводился».', action: { href: monitoringPaths.swot.to(), words: 'Заполнить' } }
          : { tone: 'done', title: 'SWOT-анализ заполнен' },
      ]
    },
  })
}

function finalCheck(answered: number, mentees: number): Check[] {
  if (mentees === 0) return [{ tone: 'missing', title: 'В этом учебном году пар и групп не было' }]
  if (answered === mentees) return [{ tone: 'done', title: 'Итоговые анкеты заполнили все наставляемые' }]
  return [{ tone: 'missing', title: `Итоговую анкету заполнили ${answered} из ${mentees}`, action: { href: monitoringPaths.round.to({ kind: 'end' }), words: 'Кто не ответил' } }]
}
