// What may be done with a programme as a whole, by its state and by who looks.
import { can } from '../../../rights/permissions.ts'
import { askedOf, mayWrite, notAgreed } from './access.ts'
import { programmePaths as paths } from './paths.ts'
import type { ProgrammeView } from './programme-view.ts'
import { isComing } from './programme.ts'

interface Item {
  words: string
  href: string
  icon?: string
}

const askedWords = { agree: 'Согласовать программу', submit: 'Согласовать и передать', approve: 'Утвердить программу' } as const

/** One primary deed; papers are seen, the rest hides in «Ещё». */
export function programmeActions(view: ProgrammeView): { primary?: Item; actions: Item[]; more: Item[] } {
  const { unit, programme, actor, today } = view
  const to = { id: unit.id }
  const asked = askedOf(unit, programme, actor, today)
  const edition = { edition: programme.edition }
  return {
    ...(asked !== undefined && { primary: { words: askedWords[asked], href: (asked === 'approve' ? paths.approval : paths.agreement).to(to) } }),
    actions: [
      { words: 'Скачать PDF', href: paths.pdf.to(to, edition), icon: 'file-text' },
      { words: 'Скачать Word', href: paths.docx.to(to, edition) },
    ],
    more: [
      { words: 'План на квартал, PDF', href: paths.planPdf.to(to, { ...edition, period: 'quarter' }) },
      { words: 'План на весь срок, PDF', href: paths.planPdf.to(to, edition) },
      { words: 'План на весь срок, Word', href: paths.planDocx.to(to, edition) },
      ...steps(view),
    ],
  }
}

function steps({ unit, programme, heads, actor, today }: ProgrammeView): Item[] {
  const to = { id: unit.id }
  const writes = mayWrite(unit, actor, today)
  const approves = can(actor, 'programmes.approve')
  const isAsked = isComing(programme) && programme.state !== 'draft'
  const mayReturn = isAsked && (approves || (writes && programme.state !== 'submitted') || can(actor, 'units.manage'))
  const isPaper = programme.state === 'agreement' && can(actor, 'units.manage') && notAgreed(unit, programme, today).length > 0
  const mayCorrect = programme.state === 'approved' && writes && !heads.some(isComing)
  return [
    ...(isPaper ? [{ words: 'Записать подпись с листа', href: paths.paperAgreement.to(to) }] : []),
    ...(mayReturn ? [{ words: 'Вернуть на доработку', href: paths.returning.to(to) }] : []),
    ...(mayCorrect ? [{ words: 'Подготовить корректировку', href: paths.correction.to(to) }] : []),
    ...(programme.state === 'draft' && writes ? [{ words: 'Удалить проект', href: paths.removal.to(to) }] : []),
  ]
}
