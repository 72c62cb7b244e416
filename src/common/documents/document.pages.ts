import type { Day } from '../../kit/calendar/day.ts'
import { paperView } from '../../kit/documents/paper-view.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { detailsInWords, verbOf, type JournalEntry } from '../journal/index.ts'
import type { DocumentCard } from './document-card.facts.ts'
import {
  acquaintancePanel,
  attachmentPanel,
  preparationPanel,
  type PanelForms,
  type Viewer,
} from './document-panels.pages.ts'
import { statusTag } from './document-status.ts'
import { HISTORY_SHOWN } from './document.ts'
import { banners, linkWords, type SeenLink } from './links.ts'
import { capital, numberAndDate, paperNoun, quotedTitle } from './paper-name.ts'
import { documentPaths } from './paths.ts'
import { blanksIn } from './registration-checks.ts'

/** The card: sheets on the left, what can be done on the right. `forms` are those sent back with mistakes. */
export function documentPage(card: DocumentCard, viewer: Viewer, forms: PanelForms) {
  const { document, paper, sheets } = card
  const id = { id: document.id }
  return {
    title: document.title,
    head: {
      crumbs: [{ words: 'Документы', href: documentPaths.register.to() }, { words: shortName(card) }],
      title: document.title,
      tag: statusTag(document, viewer.today, viewer.mayRegister),
      lead: leadOf(card),
      actions: [
        { href: documentPaths.pdf.to(id), words: 'Скачать PDF', icon: 'file-type-pdf' },
        { href: documentPaths.docx.to(id), words: 'Скачать Word', icon: 'file-type-docx' },
      ],
      more: moreOf(card, viewer),
    },
    notices: noticesOf(card, viewer.today),
    paper: paperView(paper, sheets.length > 0 ? sheets : undefined),
    preparation: preparationPanel(card, viewer, forms),
    acquaintance: acquaintancePanel(card),
    attachments: attachmentPanel(card, viewer, forms),
    links: card.links.map((link) => ({ words: `${linkWords(link)}: `, link: linkTo(link) })),
    fingerprint: document.fingerprint ?? undefined,
    history: {
      narrow: true,
      entries: card.history.slice(0, HISTORY_SHOWN).map((entry) => ({ at: entry.at, words: sentence(entry) })),
    },
  }
}

function shortName({ document, kindTitle }: DocumentCard): string {
  return document.state === 'registered'
    ? capital(`${paperNoun(document.series)} ${numberAndDate(document.requisites)}`)
    : kindTitle
}

function leadOf({ document, kindTitle }: DocumentCard): string {
  const { number, signedOn, effectiveOn, signatory } = document.requisites
  if (document.state !== 'registered')
    return document.editedByHand ? `${kindTitle}, текст исправлен вручную` : kindTitle
  const effect =
    effectiveOn !== undefined && effectiveOn !== signedOn ? `, действует с ${requisiteDay(effectiveOn)}` : ''
  return `${numberAndDate({ ...document.requisites, number })}${effect}, подписал: ${signatory?.name ?? ''}`
}

/** Red for what lapsed, then what was amended, then what the text still lacks. */
function noticesOf({ document, links, paper }: DocumentCard, today: Day) {
  const effects = banners(document.lapsedOn, links, today).map(({ tone, title, cause }) => ({
    tone: tone === 'stop' ? ('stop' as const) : ('info' as const),
    title,
    link: { href: documentPaths.document.to({ id: cause.id }), words: cause.title },
  }))
  if (document.state !== 'registered' || blanksIn(paper) === 0) return effects
  return [
    ...effects,
    { tone: 'need' as const, title: 'Требует дополнения: в тексте остались незаполненные места', link: undefined },
  ]
}

function moreOf({ document }: DocumentCard, { mayDraft, mayRegister }: Viewer) {
  const isOpen = document.state === 'draft' || (document.state === 'agreement' && mayRegister)
  if (!mayDraft || !isOpen) return []
  const id = { id: document.id }
  return [
    ...(document.editedByHand ? [] : [{ href: documentPaths.content.to(id), words: 'Изменить условия' }]),
    { href: documentPaths.wording.to(id), words: 'Исправить текст' },
    { href: documentPaths.cancellation.to(id), words: 'Аннулировать' },
  ]
}

function linkTo({ other }: SeenLink) {
  return {
    href: documentPaths.document.to({ id: other.id }),
    words: `${paperNoun(other.series)} ${numberAndDate(other.requisites)} ${quotedTitle(other)}`,
  }
}

function sentence(entry: JournalEntry): string {
  const details = detailsInWords(entry.details)
  return `${entry.author.name} ${verbOf(entry)} ${entry.subject.name}${details === '' ? '' : `: ${details}`}.`
}
