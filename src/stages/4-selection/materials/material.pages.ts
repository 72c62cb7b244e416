// Methodical materials: the list with its filters, one material with files and readers.
import { dayOfMoment, type Day } from '../../../kit/calendar/day.ts'
import type { Choices } from '../../../kit/forms/field.ts'
import { formView } from '../../../kit/forms/form-view.ts'
import { onFreshVersion, type Submission } from '../../../kit/forms/submission.ts'
import { listLinks } from '../../../kit/lists/list-parts.ts'
import { isNarrowed, type ListQuery, type ListSpec } from '../../../kit/lists/list-query.ts'
import { screenDay } from '../../../kit/russian/dates.ts'
import { screenName, type PersonName } from '../../../kit/russian/names.ts'
import { plural } from '../../../kit/russian/plural.ts'
import { filePaths, sizeInWords, type StoredFile } from '../../../common/files/index.ts'
import { competenceOptions, competenceTitle, inShort } from '../../2-requests/index.ts'
import { audiences, audienceWords, type Material, type Reader } from './material.ts'
import { materialFileForm, materialForm, newMaterialForm } from './material.form.ts'
import type { ListedMaterial } from './material.store.ts'
import { materialPaths } from './paths.ts'

export type MaterialFilterName = 'tag' | 'audience' | 'state'
export const materialListSpec = {
  filters: { tag: 'any', audience: audiences, state: ['archived'] },
  sorts: ['added'],
} as const satisfies ListSpec<MaterialFilterName, 'added'>

interface MaterialsView {
  materials: readonly ListedMaterial[]
  query: ListQuery<MaterialFilterName, 'added'>
  tags: readonly string[]
  reader: Reader
  mayManage: boolean
  stageHref: string
  today: Day
  zone: string
}

export function materialsPage({ materials, query, tags, reader, mayManage, stageHref, today, zone }: MaterialsView) {
  const links = listLinks(materialPaths.materials.to(), query, materialListSpec)
  const add = { href: materialPaths.newMaterial.to(), words: 'Добавить материал', icon: 'plus' }
  const isFirstTime = materials.length === 0 && !isNarrowed(query)
  return {
    title: 'Материалы',
    head: {
      ...(reader.runs && { crumbs: [{ words: '4. Отбор и обучение', href: stageHref }, { words: 'Материалы' }] }),
      title: 'Методические материалы',
      lead: reader.runs ? 'Памятки, образцы и подборки для наставников и наставляемых' : 'Памятки и образцы, которые подготовил куратор',
      ...(mayManage && !isFirstTime && { primary: add }),
    },
    filters: links.filters(isFirstTime ? [] : [
      { name: 'q', label: 'Слово из названия', wide: true },
      { name: 'tag', label: 'Направление', options: [{ value: '', words: 'Любое' }, ...competenceOptions().filter(({ value }) => tags.includes(value))] },
      ...(reader.runs ? [{ name: 'audience', label: 'Кому', options: [{ value: '', words: 'Всем' }, ...audiences.map((one) => ({ value: one, words: audienceWords[one] }))] }, { name: 'state', label: 'Где', options: [{ value: '', words: 'В списке' }, { value: 'archived', words: 'В архиве' }] }] : []),
    ]),
    materials: materials.map((material) => ({
      title: material.title,
      href: materialPaths.material.to({ id: material.id }),
      sub: [inShort(material.tags), attachedWords(material), reader.runs ? audienceWords[material.audience] : undefined].filter(Boolean).join(' · '),
      tag: reader.runs ? (material.archivedOn === null ? undefined : { tone: 'plain' as const, words: 'В архиве' }) : material.isRead ? { tone: 'plain' as const, words: 'Открыто', icon: 'eye' } : { tone: 'need' as const, words: 'Новое' },
      note: reader.runs ? `открыли ${material.readings}` : screenDay(dayOfMoment(material.createdAt, zone), today),
    })),
    empty: materials.length > 0 ? undefined : isFirstTime
      ? { title: 'Материалов пока нет', why: reader.runs ? 'Добавьте памятку наставника, образец программы, карту посещения: их увидят те, кому они нужны, а вы – кто открыл.' : 'Когда куратор добавит памятки и образцы, они появятся здесь.', ...(mayManage && { primary: add }) }
      : { title: 'Ничего не нашли', why: 'Попробуйте другое слово или направление.', other: { href: materialPaths.materials.to(), words: 'Показать все' } },
  }
}

function attachedWords({ files, url }: ListedMaterial): string {
  return [files === 0 ? undefined : plural(files, ['файл', 'файла', 'файлов']), url === null ? undefined : 'ссылка'].filter(Boolean).join(', ')
}

interface MaterialView {
  material: Material
  files: readonly StoredFile[]
  reader: Reader
  mayManage: boolean
  stageHref: string
  /** Who has opened it and who has not yet; for those who run the programme. */
  readers: { read: { name: PersonName; on: Day }[]; waiting: { name: PersonName }[] } | undefined
  attachment: Submission
  today: Day
}

export function materialPage({ material, files, reader, mayManage, stageHref, readers, attachment, today }: MaterialView) {
  const to = { id: material.id }
  const list = { words: 'Материалы', href: materialPaths.materials.to() }
  return {
    title: material.title,
    head: {
      crumbs: reader.runs ? [{ words: '4. Отбор и обучение', href: stageHref }, list, { words: 'Материал' }] : [list, { words: 'Материал' }],
      title: material.title,
      ...(material.archivedOn !== null && { tag: { tone: 'plain' as const, words: 'В архиве' } }),
      ...(mayManage && material.archivedOn === null && { actions: [{ href: materialPaths.change.to(to), words: 'Изменить' }] }),
    },
    description: material.description,
    facts: [
      { label: 'Направления', value: material.tags.map(competenceTitle).join(', ') },
      { label: 'Кому', value: reader.runs ? audienceWords[material.audience] : '' },
      { label: 'Ссылка', value: material.url === null ? '' : [{ words: material.url, href: material.url }] },
    ],
    files: files.map((file) => ({
      words: file.name,
      href: filePaths.file.to({ id: file.id }),
      size: sizeInWords(file.size),
      removal: mayManage && material.archivedOn === null ? materialPaths.fileRemoval.to({ ...to, file: file.id }) : undefined,
    })),
    attachment: mayManage && material.archivedOn === null ? formView(materialFileForm, attachment, { action: materialPaths.files.to(to), submit: 'Приложить файл', idPrefix: 'add-' }) : undefined,
    readers: readers && {
      title: `Открыли ${readers.read.length} из ${readers.read.length + readers.waiting.length}`,
      read: readers.read.map(({ name, on }) => `${screenName(name)}, ${screenDay(on, today)}`),
      waiting: readers.waiting.map(({ name }) => screenName(name)),
    },
    archive: mayManage ? { action: materialPaths.archive.to(to), version: String(material.version), state: material.archivedOn === null ? 'archived' : 'used', words: material.archivedOn === null ? 'Убрать в архив' : 'Вернуть в список' } : undefined,
  }
}

const competenceChoices: Choices = { competences: competenceOptions() }

export function newMaterialPage(submission: Submission) {
  const title = 'Добавить материал'
  return {
    title,
    head: { crumbs: [{ words: 'Материалы', href: materialPaths.materials.to() }, { words: title }], title },
    form: formView(newMaterialForm, submission, { action: materialPaths.newMaterial.to(), submit: title, choices: competenceChoices, cancel: { href: materialPaths.materials.to(), words: 'Отменить' } }),
  }
}

export function changeMaterialPage(material: Material, submission: Submission) {
  const card = materialPaths.material.to({ id: material.id })
  return {
    title: `Изменить: ${material.title}`,
    head: { crumbs: [{ words: 'Материалы', href: materialPaths.materials.to() }, { words: material.title, href: card }, { words: 'Изменить' }], title: 'Изменить материал' },
    form: formView(materialForm, onFreshVersion(submission, material.version), { action: materialPaths.change.to({ id: material.id }), submit: 'Сохранить', choices: competenceChoices, cancel: { href: card, words: 'Не менять' } }),
  }
}
