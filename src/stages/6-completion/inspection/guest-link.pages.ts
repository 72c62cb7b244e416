// Links for inspectors: who was let in, until when, who came.
import { formView } from '../../../kit/forms/form-view.ts'
import type { Submission } from '../../../kit/forms/submission.ts'
import type { Day } from '../../../kit/calendar/day.ts'
import { requisiteDay, requisiteMoment, screenMoment } from '../../../kit/russian/dates.ts'
import { plural } from '../../../kit/russian/plural.ts'
import type { Tag } from '../../../kit/tone.ts'
import { lastDayOf, stateOfLink, type GuestLink, type GuestState } from './guest-link.ts'
import { guestLinkForm } from './guest-link.form.ts'
import type { GuestVisit } from './guest-link.store.ts'
import { inspectionPaths } from './paths.ts'

const tags: Record<GuestState, Tag> = {
  open: { tone: 'good', words: 'Открыта' },
  expired: { tone: 'plain', words: 'Срок вышел', icon: 'clock-hour-4' },
  revoked: { tone: 'plain', words: 'Отозвана', icon: 'x' },
}

const folder = { words: 'Папка для проверки', href: inspectionPaths.folder.to() }
const list = { words: 'Ссылки для проверяющих', href: inspectionPaths.links.to() }

interface Moment {
  now: Date
  zone: string
}

export function linksPage(links: readonly GuestLink[], { now, zone }: Moment) {
  const create = { href: inspectionPaths.newLink.to(), words: 'Дать ссылку' }
  return {
    title: list.words,
    head: { crumbs: [folder, { words: 'Ссылки' }], title: list.words, lead: 'Проверяющий видит перечень, опись и документы на выбранный день, больше ничего', ...(links.length > 0 && { primary: create }) },
    empty: links.length > 0 ? undefined : { title: 'Ссылок пока не давали', why: 'Здесь появятся ссылки для проверяющих: когда кончится срок, кто и когда приходил. Учётная запись проверяющему не нужна.', primary: create },
    table: {
      label: list.words,
      columns: [{ key: 'purpose', words: 'Для кого', keep: true }, { key: 'on', words: 'Папка на дату' }, { key: 'until', words: 'Действует по' }, { key: 'state', words: 'Состояние' }, { key: 'visits', words: 'Открывали', num: true }],
      rows: links.map((link) => ({
        id: link.id,
        name: link.purpose,
        cells: { purpose: { words: link.purpose, href: inspectionPaths.link.to({ id: link.id }), ...(link.withPersonal && { sub: 'с документами об отдельных людях' }) }, on: requisiteDay(link.on), until: requisiteDay(lastDayOf(link, zone)), state: { tag: tags[stateOfLink(link, now)] }, visits: String(link.visits) },
      })),
    },
  }
}

export function newLinkPage(submission: Submission) {
  const title = 'Дать ссылку проверяющему'
  return {
    title,
    head: { crumbs: [folder, list, { words: 'Новая' }], title, lead: 'По ней папка открывается без учётной записи и только для чтения' },
    form: formView(guestLinkForm, submission, { action: inspectionPaths.newLink.to(), submit: 'Создать ссылку', cancel: { href: list.href, words: 'Не создавать' } }),
  }
}

export function linkPage(link: GuestLink, address: string, visits: readonly GuestVisit[], today: Day, { now, zone }: Moment) {
  const state = stateOfLink(link, now)
  return {
    title: link.purpose,
    head: { crumbs: [folder, list, { words: link.purpose }], title: link.purpose, tag: tags[state], lead: `Папка на ${requisiteDay(link.on)}`, ...(state === 'open' && { actions: [{ href: inspectionPaths.revocation.to({ id: link.id }), words: 'Отозвать ссылку' }] }) },
    copied: state === 'open' ? `Папка для проверки на ${requisiteDay(link.on)}: ${address}\nОткрывается без пароля, только для чтения, по ${requisiteDay(lastDayOf(link, zone))} включительно. Не пересылайте её дальше: каждое открытие записывается.` : undefined,
    facts: [
      { label: 'Что открывается', value: link.withPersonal ? 'Все документы, и об отдельных людях' : 'Перечень, опись и общие документы' },
      { label: state === 'revoked' ? 'Срок был по' : 'Действует по', value: requisiteDay(lastDayOf(link, zone)) },
      ...(link.revokedAt === null ? [] : [{ label: 'Отозвана', value: requisiteMoment(link.revokedAt, zone) }]),
      { label: 'Создана', value: requisiteMoment(link.createdAt, zone) },
    ],
    visitsLead: link.visits === 0 ? 'По ссылке ещё никто не приходил.' : `${plural(link.visits, ['открытие', 'открытия', 'открытий'])}${link.visits > visits.length ? `, показаны последние ${visits.length}` : ''}`,
    visits: {
      label: 'Кто приходил',
      columns: [{ key: 'at', words: 'Когда', keep: true }, { key: 'path', words: 'Что открыто' }, { key: 'address', words: 'Адрес в сети' }],
      rows: visits.map(({ at, path, address }) => ({ cells: { at: screenMoment(at, zone, today), path, address: { exact: address ?? '–' } } })),
    },
  }
}

export function revocationPage(link: GuestLink) {
  return {
    title: 'Отозвать ссылку?',
    part: {
      question: 'Отозвать ссылку?', lead: link.purpose, consequences: [{ state: 'note' as const, words: 'Папка по этой ссылке сразу перестанет открываться' }, { state: 'note' as const, words: 'Записи о том, кто приходил, останутся' }],
      action: inspectionPaths.revocation.to({ id: link.id }), button: 'Отозвать', stop: true, back: { href: inspectionPaths.link.to({ id: link.id }), words: 'Не отзывать' },
    },
  }
}
