// The library of plan items: what the programme brings, and the kindergarten's own.
import type { Choices } from '../../../kit/forms/field.ts'
import { formView } from '../../../kit/forms/form-view.ts'
import type { Form } from '../../../kit/forms/form.ts'
import type { Submission } from '../../../kit/forms/submission.ts'
import { pageOf } from '../../../kit/lists/page-of.ts'
import { MONTHS_NOM } from '../../../kit/russian/months.ts'
import { capitalized } from '../../../kit/russian/typography.ts'
import { competenceOptions, competenceTitle } from '../../2-requests/index.ts'
import { pairsPaths } from '../paths.ts'
import type { KeptItem } from './library.store.ts'
import { builtinItems } from './library/builtin-items.ts'
import type { LibraryItem } from './library/library-item.ts'
import { foundItems, type LibraryQuery } from './library-query.ts'
import { programmePaths as paths } from './paths.ts'
import { formWords, planForms } from './plan-forms.ts'

/** «сентябрь», 1…12. */
export function monthName(month: number): string {
  return MONTHS_NOM[month - 1] ?? ''
}

export const monthOptions = [9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8].map((month) => ({ value: String(month), words: monthName(month) }))
const origins: Record<LibraryItem['origin'], string> = { builtin: 'готовое', own: 'наше', practice: 'из практик' }

const any = { value: '', words: 'Любое' }

export function libraryFilters(action: string, query: LibraryQuery, reset: string, withOrigin: boolean) {
  const isSet = Boolean(query.search ?? query.competence ?? query.month ?? query.form ?? query.origin)
  return {
    action,
    fields: [
      { name: 'search', label: 'Слова', value: query.search, wide: true },
      { name: 'competence', label: 'Направление', value: query.competence, options: [any, ...competenceOptions()] },
      { name: 'month', label: 'Месяц', value: query.month, options: [{ ...any, words: 'Любой' }, ...monthOptions] },
      { name: 'form', label: 'Форма', value: query.form, options: [{ ...any, words: 'Любая' }, ...Object.entries(planForms).map(([value, words]) => ({ value, words }))] },
      ...(withOrigin ? [{ name: 'origin', label: 'Откуда', value: query.origin, options: [{ ...any, words: 'Все' }, { value: 'own', words: 'наши' }, { value: 'practice', words: 'из практик' }, { value: 'builtin', words: 'готовые' }, { value: 'archived', words: 'архив' }] }] : []),
    ],
    ...(isSet && { reset }),
  }
}

/** @param kept own items, archived ones when the archive is asked for */
export function libraryPage(kept: readonly KeptItem[], query: LibraryQuery, mayChange: boolean) {
  const isArchive = query.origin === 'archived'
  const found = foundItems<LibraryItem & Partial<KeptItem>>(isArchive ? kept : [...kept, ...builtinItems], query)
  const part = pageOf(found.length, Number(query.page ?? 1) || 1)
  const address = (page: number) => paths.library.to({}, { ...query, page: page === 1 ? undefined : page })
  return {
    title: 'Библиотека мероприятий',
    head: {
      crumbs: [{ words: 'Пары и группы', href: pairsPaths.units.to() }, { words: 'Программы', href: paths.list.to() }, { words: 'Библиотека' }],
      title: 'Библиотека мероприятий',
      lead: 'Отсюда мероприятия предлагаются в планы пар. Своё предлагается раньше готового.',
      ...(mayChange && { primary: { words: 'Добавить своё', href: paths.newLibraryItem.to(), icon: 'plus' } }),
    },
    filters: libraryFilters(paths.library.to(), query, paths.library.to(), true),
    empty: found.length > 0 ? undefined : { title: isArchive ? 'В архиве пусто' : 'Таких мероприятий нет', why: isArchive ? 'Сюда попадают свои мероприятия, которые больше не предлагаются.' : 'Уберите часть условий или добавьте своё мероприятие.' },
    table: {
      label: 'Мероприятия',
      columns: [
        { key: 'content', words: 'Содержание', width: 42 },
        { key: 'form', words: 'Форма', width: 17 },
        { key: 'competence', words: 'Направление', width: 20 },
        { key: 'month', words: 'Месяц', width: 10 },
        { key: 'origin', words: 'Откуда', width: 11 },
      ],
      rows: found.slice(part.skip, part.skip + part.take).map((item) => ({
        id: item.id,
        name: item.content,
        cells: {
          content: { words: item.content, sub: item.result ?? '' },
          form: formWords(item.form),
          competence: item.competence === null ? 'любое' : competenceTitle(item.competence),
          month: item.month === null ? 'любой' : monthName(item.month),
          origin: origins[item.origin],
        },
        menu: mayChange ? menuOf(item) : [],
      })),
      pager: {
        words: part.words,
        pages: Array.from({ length: part.pages }, (_, index) => ({ number: index + 1, href: address(index + 1), current: index + 1 === part.page })),
        ...(part.page > 1 && { previous: address(part.page - 1) }),
        ...(part.page < part.pages && { next: address(part.page + 1) }),
      },
    },
  }
}

function menuOf({ id, origin, archivedOn }: LibraryItem & Partial<KeptItem>) {
  if (origin === 'builtin') return [{ words: 'Сделать своё по образцу', href: paths.newLibraryItem.to({}, { sample: id }) }]
  return [
    { words: 'Изменить', href: paths.libraryItem.to({ item: id }) },
    { words: archivedOn ? 'Вернуть из архива' : 'В архив', action: paths.libraryArchiving.to({ item: id }) },
  ]
}

export function libraryFormPage(form: Pick<Form<unknown>, 'fields'>, submission: Submission, { title, action, submit }: { title: string; action: string; submit: string }) {
  const choices: Choices = { competences: competenceOptions(), months: monthOptions.map(({ value, words }) => ({ value, words: capitalized(words) })) }
  return {
    title,
    head: { crumbs: [{ words: 'Библиотека', href: paths.library.to() }, { words: title }], title },
    form: formView(form, submission, { action, submit, choices, cancel: { href: paths.library.to(), words: 'Вернуться без изменений' } }),
  }
}

export const libraryChoices: Choices = { competences: competenceOptions(), months: monthOptions }
