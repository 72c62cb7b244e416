import type { Db } from '../../../tools.ts'
import type { DocumentSeries, LinkKind } from '../../../common/documents/index.ts'
import { regulations } from '../../1-conditions/index.ts'
import { knownBy, type AsOf } from './as-of.ts'
import { editionOn, papersOn, type KnownDocument, type PaperOn } from './papers.ts'

const LATER_STAGE = 6

/** Registered papers in force on the day with the editions they approve; five queries and those of the editions. */
export async function papersInForce(db: Db, moment: AsOf): Promise<PaperOn[]> {
  const documents = await knownDocuments(db, moment)
  const ids = new Set(documents.map(({ id }) => id))
  const links = await db.documentLink.findMany({ where: { kind: { not: 'pursuant' }, from: { state: 'registered', registeredAt: { lt: moment.until } } }, orderBy: { id: 'asc' } })
  const papers = papersOn(documents, links.filter(({ fromId }) => ids.has(fromId)).map((link) => ({ ...link, kind: link.kind as LinkKind })), moment.day)
  const inForce = new Set(papers.map(({ id }) => id))
  const own = papers.map((paper) => ({ paper, document: documents.find(({ id }) => id === paper.id) }))
  const requisites = (documentId: string | null, verb: string) => {
    const order = own.find(({ document }) => document?.id === documentId)?.document
    return { number: '', signedOn: order?.signedOn ?? moment.day, remark: order === undefined ? '' : `${verb} приказом № ${order.number}` }
  }
  const regulation = editionOn((await regulations(db)).filter(({ kept }) => kept === 'approved'), inForce, moment.day)
  const roadmap = editionOn(await db.roadmap.findMany({ where: { state: 'approved' } }), inForce, moment.day)
  return [
    ...(regulation === undefined ? [] : [{ ...edition('regulation', regulation.id), noun: 'Положение', title: `Положение о системе наставничества, редакция ${regulation.edition}`, ...requisites(regulation.documentId, 'утверждено') }]),
    ...(roadmap === undefined ? [] : [{ ...edition('roadmap', roadmap.id), noun: 'Дорожная карта', title: 'Дорожная карта наставничества', ...requisites(roadmap.documentId, 'утверждена') }]),
    ...papers,
  ]
}

function edition(source: 'regulation' | 'roadmap', id: string) {
  return { source, id, kind: source, stage: 1, inForce: true, isPersonal: false }
}

async function knownDocuments(db: Db, moment: AsOf): Promise<KnownDocument[]> {
  const rows = await db.document.findMany({
    where: { state: 'registered', registeredAt: { lt: moment.until }, signedOn: { lte: moment.day } },
    select: { id: true, kind: true, series: true, stage: true, title: true, number: true, signedOn: true, effectiveOn: true, registeredAt: true, wordFileId: true },
    orderBy: [{ stage: 'asc' }, { signedOn: 'asc' }, { id: 'asc' }],
  })
  return rows.flatMap(({ number, signedOn, effectiveOn, registeredAt, stage, series, ...row }) =>
    number === null || signedOn === null || !knownBy(registeredAt, moment)
      ? []
      : [{ ...row, number, signedOn, series: series as DocumentSeries, stage: stage ?? LATER_STAGE, effectiveOn: effectiveOn ?? signedOn }],
  )
}
