// One publication: both variants of its text, who is named or shown and may be, pictures, places, texts to be pasted.
import type { Day } from '../../../kit/calendar/day.ts'
import type { Choices } from '../../../kit/forms/field.ts'
import { formView } from '../../../kit/forms/form-view.ts'
import type { Submission } from '../../../kit/forms/submission.ts'
import { screenDay } from '../../../kit/russian/dates.ts'
import type { HistoryLine } from '../../../common/journal/index.ts'
import { filePaths } from '../../../common/files/index.ts'
import { stageTitle } from '../../titles.ts'
import { allCleared } from '../clearance.ts'
import { publicityPaths } from '../paths.ts'
import { clearanceTable, strangersOf } from './clearance.pages.ts'
import { copyTexts, type Sender } from './copy.ts'
import { placesOf } from './places.pages.ts'
import { personForm, pictureForm } from './publication.form.ts'
import { levels, publicationTag, shownText, type Publication } from './publication.ts'
import type { PublicationCheck } from './publication-check.facts.ts'

export interface PublicationView {
  publication: Publication
  check: PublicationCheck
  /** The text without names by the rules, shown while none is kept. */
  plain: { title: string; text: string }
  own: string
  /** Address of this item in the open section, if it stands there. */
  publicHref: string | undefined
  sender: Sender
  approvedBy: string | undefined
  event: { title: string; href: string } | undefined
  forms: { person: Submission; picture: Submission; posting: { place: string; submission: Submission } | undefined }
  people: Choices
  mayManage: boolean
  today: Day
  history: readonly HistoryLine[]
}

export function publicationPage(view: PublicationView) {
  const { publication, check, mayManage, today } = view
  const { id, state, isExcuse } = publication
  const isOpen = mayManage && state === 'draft'
  const shown = shownText(publication)
  return {
    title: publication.title,
    head: {
      crumbs: [{ words: 'Публикации', href: publicityPaths.publications.to() }, { words: isExcuse ? 'Объяснение' : 'Публикация' }],
      title: shown.title,
      tag: publicationTag(publication, today),
      actions: [
        ...(isOpen ? [{ href: publicityPaths.change.to({ id }), words: 'Изменить', icon: 'pencil' }] : []),
        ...(mayManage && state === 'published' ? [{ href: publicityPaths.removal.to({ id }), words: isExcuse ? 'Убрать объяснение' : 'Снять с публикации' }] : []),
      ],
      more: isOpen ? [{ href: publicityPaths.dropping.to({ id }), words: 'Удалить черновик' }] : [],
    },
    paragraphs: paragraphsOf(shown.text),
    isDepersonalised: publication.isDepersonalised,
    removed: state === 'removed' && publication.removedOn !== null ? `Снято ${screenDay(publication.removedOn, today)}${publication.removedWhy === null ? '' : `. ${publication.removedWhy}`}` : undefined,
    other: isExcuse ? undefined : otherVariant(view, isOpen),
    clearance: isExcuse ? undefined : clearanceTable(publication, check, isOpen, mayManage),
    strangers: isExcuse || state === 'removed' ? [] : strangersOf(publication, check, isOpen),
    person: isOpen && !publication.isDepersonalised ? formView(personForm, view.forms.person, { action: publicityPaths.people.to({ id }), submit: 'Отметить', choices: view.people, idPrefix: 'person-' }) : undefined,
    pictures: publication.pictures.map((picture) => ({
      src: filePaths.file.to({ id: picture.id }), alt: picture.alt,
      shown: picture.shown.flatMap((personId) => check.people.get(personId)?.name ?? []),
      removal: isOpen ? publicityPaths.pictureRemoval.to({ id, picture: picture.id }) : undefined,
    })),
    picture: isOpen && !isExcuse ? formView(pictureForm, view.forms.picture, { action: publicityPaths.pictures.to({ id }), submit: 'Добавить снимок', choices: view.people, idPrefix: 'picture-' }) : undefined,
    facts: [
      { label: 'Этап', value: `${publication.stage}. ${stageTitle(publication.stage).shortTitle}` },
      { label: 'Уровень', value: isExcuse ? '' : levels[publication.level] },
      { label: 'Событие', value: view.event === undefined ? '' : [{ words: view.event.title, href: view.event.href }] },
      { label: isExcuse ? 'Записано' : 'Опубликовано', value: publication.publishedOn === null ? '' : screenDay(publication.publishedOn, today) },
      { label: 'Кто разрешил', value: view.approvedBy ?? '' },
    ],
    places: isExcuse ? [] : placesOf({ ...view, posting: view.forms.posting }),
    release: isOpen && !isExcuse ? releaseOf(view) : undefined,
    // What may not appear there is not offered for pasting either.
    copies: state === 'removed' || isExcuse || !isReady(check) ? [] : copyTexts(publication, check.lines.flatMap(({ conditions }) => conditions), view.publicHref, view.sender),
    history: view.history,
  }
}

/** The variant that is not shown, to compare and to choose. */
function otherVariant({ publication, plain }: PublicationView, isOpen: boolean) {
  const { id, isDepersonalised, title, text, plainTitle, plainText, version } = publication
  const other = isDepersonalised ? { title, text } : { title: plainTitle ?? plain.title, text: plainText ?? plain.text }
  const isSame = other.title === shownText(publication).title && other.text === shownText(publication).text
  return {
    isSame,
    title: isDepersonalised ? 'Текст с именами' : 'Текст без имён',
    note: isDepersonalised ? 'Он останется здесь, в журнале, наружу не выйдет.' : 'Составлен сам: имена заменены во всех падежах, должности убраны. Проверьте и, если нужно, поправьте.',
    heading: other.title,
    paragraphs: paragraphsOf(other.text),
    choose: isOpen ? { action: publicityPaths.variant.to({ id }), version: String(version), value: isDepersonalised ? 'shown' : 'hidden', words: isDepersonalised ? 'Вернуть имена' : 'Скрыть имена' } : undefined,
    edit: isOpen ? { href: publicityPaths.plain.to({ id }), words: 'Поправить текст без имён' } : undefined,
  }
}

function releaseOf({ publication, check }: PublicationView) {
  const ready = isReady(check) && publication.places.length > 0
  return {
    href: publicityPaths.release.to({ id: publication.id }),
    words: 'Опубликовать',
    isReady: ready,
    why: ready ? 'Все, кто назван или показан, разрешили это на этих страницах.' : 'Сначала снимите препятствия: предложите согласие, скройте имена или уберите снимок.',
  }
}

/** Everybody named or shown has allowed it everywhere, and nobody is named unasked. */
function isReady({ lines, strangers }: PublicationCheck): boolean {
  return allCleared(lines) && strangers.length === 0
}

function paragraphsOf(text: string): string[] {
  return text.split(/\n{2,}/).map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '')
}
