// Items of the library beside a plan: those for its deficits first, each to be ticked, one month for all of them.
import type { Choices } from '../../../kit/forms/field.ts'
import { formView } from '../../../kit/forms/form-view.ts'
import type { Submission } from '../../../kit/forms/submission.ts'
import { inShort } from '../../2-requests/index.ts'
import { pairsPaths } from '../paths.ts'
import { monthChoices } from './choices.ts'
import { foundItems, type LibraryQuery } from './library-query.ts'
import { libraryFilters, monthName } from './library.pages.ts'
import type { LibraryItem } from './library/library-item.ts'
import type { OpenedDraft } from './opened-draft.store.ts'
import { programmePaths as paths } from './paths.ts'
import { formWords } from './plan-forms.ts'
import { fromLibraryForm } from './plan.form.ts'
import { crumbsOf } from './programme.pages.ts'

const MOST = 30

/** What may be sent back: anything of the library, whatever was filtered meanwhile. */
export function libraryItemChoices({ programme }: OpenedDraft, library: readonly LibraryItem[]): Choices {
  return { months: monthChoices(programme), items: library.map((item) => choiceOf(item)) }
}

function choiceOf({ id, content, form, competence, month }: LibraryItem, results: ReadonlyMap<string, string> = new Map()) {
  const hint = [formWords(form), competence !== null && inShort([competence]), month !== null && monthName(month)].filter(Boolean).join(', ')
  return { value: id, words: content, hint: [hint, results.get(id)].filter(Boolean).join('; ') }
}

/** @param results what came of practices of the library where they were taken, by item */
export function fromLibraryPage(seen: OpenedDraft, submission: Submission, library: readonly LibraryItem[], query: LibraryQuery, results?: ReadonlyMap<string, string>) {
  const { unit, actor, programme } = seen
  const address = paths.fromLibrary.to({ id: unit.id })
  const wanted = new Set(programme.targets.map(({ competence }) => competence))
  const taken = new Set(programme.items.map(({ libraryId }) => libraryId))
  const weight = ({ competence }: LibraryItem) => (competence !== null && wanted.has(competence) ? 0 : competence === null ? 1 : 2)
  const found = foundItems(library, query).filter(({ id }) => !taken.has(id)).toSorted((one, other) => weight(one) - weight(other))
  const chosen = submission.entered['items'] ?? []
  const shown = [...library.filter(({ id }) => chosen.includes(id)), ...found.filter(({ id }) => !chosen.includes(id))].slice(0, Math.max(MOST, chosen.length))
  return {
    title: 'Взять из библиотеки',
    head: {
      crumbs: crumbsOf(unit, actor, [{ words: 'Программа', href: pairsPaths.programme.to({ id: unit.id }) }, { words: 'Взять из библиотеки' }]),
      title: 'Взять из библиотеки',
      lead: found.length > shown.length ? `Показаны первые ${shown.length} из ${found.length}: уточните условия. Сначала – по дефицитам этой программы.` : 'Сначала – по дефицитам этой программы. Взятые раньше не показаны.',
    },
    filters: libraryFilters(address, query, address, false),
    empty: shown.length > 0 ? undefined : { title: 'Таких мероприятий нет', why: 'Уберите часть условий или добавьте строку своими словами.', primary: { href: paths.newItem.to({ id: unit.id }), words: 'Добавить своё' } },
    form: formView(fromLibraryForm, submission, {
      action: address,
      submit: 'Добавить в план',
      choices: { months: monthChoices(programme), items: shown.map((item) => choiceOf(item, results)) },
      cancel: { href: pairsPaths.programme.to({ id: unit.id }), words: 'Вернуться без изменений' },
    }),
  }
}
