// What an inspector sees by a sealed link.
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { plural } from '../../../kit/russian/plural.ts'
import { consentKindData, consentKinds } from '../../../common/consents/index.ts'
import type { PaperOn } from '../as-of/papers.ts'
import { counted } from './checklist.ts'
import { papersTable, plainChecklist } from './folder.pages.ts'
import { withoutNames, type Folder } from './folder.ts'
import type { GuestLink } from './guest-link.ts'
import { guestPaths } from './paths.ts'

export interface GuestFolder {
  folder: Folder
  link: GuestLink
  seal: string
}

/** The folder as the link shows it: papers about single people are counted, but neither named nor opened unless allowed. */
export function folderForGuest(folder: Folder, { withPersonal }: Pick<GuestLink, 'withPersonal'>): Folder {
  return withPersonal ? folder : { ...folder, papers: withoutNames(folder.papers) }
}

export function mayGuestOpen(paper: PaperOn, { withPersonal }: Pick<GuestLink, 'withPersonal'>): boolean {
  return withPersonal || !paper.isPersonal
}

export function guestPage({ folder, link, seal }: GuestFolder) {
  const { day, organisation, rows, papers, consents } = folder
  const { yes } = counted(rows)
  return {
    title: `Папка для проверки на ${requisiteDay(day)}`,
    head: { title: 'Папка для проверки', lead: `${organisation.shortName}, на ${requisiteDay(day)}. Готово ${yes} из ${rows.length}`, actions: [{ href: guestPaths.index.to({ id: link.id, seal }), words: 'Сводка и опись в PDF', icon: 'download' }] },
    checklist: plainChecklist(rows),
    papersLead: papers.length === 0 ? 'Зарегистрированных документов на этот день нет.' : plural(papers.length, ['документ действует', 'документа действуют', 'документов действуют']),
    papers: papersTable(papers, (paper) => (mayGuestOpen(paper, link) ? guestPaths.paper.to({ id: link.id, seal, source: paper.source, paper: paper.id }) : undefined)),
    consents: consentKinds.map((kind) => ({ label: consentKindData[kind].short, value: String(consents[kind]) })),
    note: `Ссылка только для чтения. Каждое открытие записывается: время, страница и адрес в сети.`,
  }
}
