// Rows of the check-list that papers answer.
import { plural } from '../../../kit/russian/plural.ts'
import { documentPaths } from '../../../common/documents/index.ts'
import { conditionsPaths } from '../../1-conditions/index.ts'
import type { HouseOn } from '../as-of/house-on.ts'
import { requisiteWords, type PaperOn } from '../as-of/papers.ts'
import type { Finding, FindingLink } from './finding.ts'
import type { RowKey } from './checklist-rows.ts'
import { inspectionPaths } from './paths.ts'

const APPROVAL = 'approval-order'
const CURATOR = 'curator-order'
const PAIRING = 'pairing-order'

export const paperFindings: Partial<Record<RowKey, (house: HouseOn) => Finding>> = {
  order_intro: (house) => byOrder(house, APPROVAL, 'Приказ об утверждении Положения зарегистрирован', 'Приказа об утверждении Положения на этот день нет', 'Подготовить приказ'),
  curator_order: (house) => byOrder(house, CURATOR, 'Куратор назначен', 'Приказа о назначении куратора на этот день нет', 'Подготовить приказ о кураторе'),
  pairs_order: (house) => byOrder(house, PAIRING, 'Пары и группы закреплены', 'Приказа о парах на этот день нет', 'Подготовить приказ о парах'),
  regulation: (house) => byEdition(house, 'regulation', { yes: 'Положение действует', no: 'Положения, которое действует на этот день, нет', advice: 'Доведите Положение до утверждения приказом', action: { words: 'Открыть Положение', href: conditionsPaths.regulation.to() } }),
  roadmap: (house) => byEdition(house, 'roadmap', { yes: 'Дорожная карта утверждена', no: 'Утверждённой дорожной карты на этот день нет', advice: 'Доведите дорожную карту до утверждения приказом', action: { words: 'Открыть дорожную карту', href: conditionsPaths.roadmap.to() } }),
  programme: ({ papers }) => {
    const programmes = papers.filter(({ source }) => source === 'programme')
    const sample = papers.find(({ kind }) => kind === APPROVAL)
    if (programmes.length === 0 && sample === undefined) return { ...missing('Ни программы организации, ни утверждённых программ пар нет'), advice: { words: 'Впишите реквизиты программы организации, если она утверждена отдельно', action: addNoteTo('programme') } }
    return {
      answer: 'partly', details: '', links: [], basis: programmes.length > 0 ? `Утверждено программ пар: ${programmes.length}; о программе организации не записано` : 'О программе организации не записано',
      advice: { words: 'Если программа организации утверждена отдельно, впишите её реквизиты; если она входит в Положение, так и напишите', action: addNoteTo('programme') },
    }
  },
}

function byOrder({ papers }: HouseOn, kind: string, yes: string, no: string, prepare: string): Finding {
  const own = papers.filter((paper) => paper.kind === kind)
  const inForce = own.filter((paper) => paper.inForce)
  const action = { words: prepare, href: documentPaths.draft.to({ kind }) }
  const [last] = own.toReversed()
  if (last === undefined) return { ...missing(no), advice: { words: 'Подготовьте приказ и зарегистрируйте его', action } }
  if (inForce.length === 0) return { answer: 'partly', basis: `${yes}, ${last.remark}`, details: requisiteWords(last), links: [linkOf(last)], advice: { words: `Приказ ${last.remark}` } }
  const others = inForce.length > 1 ? `. Всего ${plural(inForce.length, ['приказ', 'приказа', 'приказов'])}` : ''
  return { answer: 'yes', basis: `${yes}${others}`, details: inForce.map(requisiteWords).join('; '), links: inForce.map(linkOf) }
}

interface EditionWords {
  yes: string
  no: string
  /** What to do without it. */
  advice: string
  action: FindingLink
}

function byEdition({ papers }: HouseOn, source: PaperOn['source'], { yes, no, advice, action }: EditionWords): Finding {
  const paper = papers.find((one) => one.source === source)
  if (paper === undefined) return { ...missing(no), advice: { words: advice, action } }
  return { answer: 'yes', basis: yes, details: [paper.remark, requisiteWords(paper)].filter(Boolean).join(' '), links: [action] }
}

/** Where the curator writes down what is kept elsewhere. */
export function addNoteTo(row: RowKey): FindingLink {
  return { words: 'Дополнить', href: inspectionPaths.note.to({ row }) }
}

export function missing(basis: string): Finding {
  return { answer: 'no', basis, details: '', links: [] }
}

function linkOf(paper: PaperOn): FindingLink {
  return { words: `${paper.noun} ${requisiteWords(paper)}`, href: documentPaths.document.to({ id: paper.id }) }
}
