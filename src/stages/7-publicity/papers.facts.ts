// Papers that belong to the public: the regulation, the road map, orders of the programme in force. Never personnel papers.
import type { Day } from '../../kit/calendar/day.ts'
import { descriptionSchema, type DocumentDescription } from '../../kit/documents/description.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import type { Db } from '../../tools.ts'
import { numberAndDate } from '../../common/documents/index.ts'
import { CONDITIONS_KINDS, currentRoadmap, inForceOn, regulationPaper, regulations, roadmapPaper } from '../1-conditions/index.ts'
import { PAIRS_KINDS } from '../5-pairs/index.ts'
import type { PaperKind } from './clean-paper.ts'

export interface PaperSource {
  /** Name of the file: «regulation», or the id of the order. */
  key: string
  kind: PaperKind
  title: string
  sub: string
  paper: DocumentDescription
  /** An order about certain people: even without names it may give them away. */
  isAboutPeople: boolean
}

const ORDERS_SHOWN = 30

/** What is in force on the day, the regulation first, then the road map, then orders, the newest first. */
export async function publicPapers(db: Db, today: Day): Promise<PaperSource[]> {
  const regulation = inForceOn(await regulations(db), today)
  const roadmap = await currentRoadmap(db, today)
  const orders = await ordersInForce(db, today)
  const subOf = (documentId: string | null) => orders.find(({ key }) => key === documentId)?.requisites
  return [
    ...(regulation === undefined ? [] : [{
      key: 'regulation', kind: 'regulation' as const, title: 'Положение о системе наставничества педагогических работников',
      sub: approvedBy('утверждено', subOf(regulation.documentId)), paper: await regulationPaper(db, regulation, today), isAboutPeople: false,
    }]),
    ...(roadmap === null || roadmap.kept === 'draft' ? [] : [{
      key: 'roadmap', kind: 'roadmap' as const, title: 'Дорожная карта наставничества',
      sub: approvedBy('утверждена', subOf(roadmap.documentId)), paper: await roadmapPaper(db, roadmap, today, { marks: false }), isAboutPeople: false,
    }]),
    ...orders.map(({ requisites: _, ...order }) => order),
  ]
}

function approvedBy(verb: string, requisites: string | undefined): string {
  return requisites === undefined ? 'действует' : `${verb} приказом ${requisites}`
}

async function ordersInForce(db: Db, today: Day): Promise<(PaperSource & { requisites: string })[]> {
  const rows = await db.document.findMany({
    where: { kind: { in: [...CONDITIONS_KINDS, ...PAIRS_KINDS] }, series: 'core', state: 'registered', OR: [{ lapsedOn: null }, { lapsedOn: { gt: today } }] },
    select: { id: true, kind: true, title: true, number: true, signedOn: true, description: true },
    orderBy: [{ signedOn: 'desc' }, { id: 'asc' }], take: ORDERS_SHOWN,
  })
  return rows.flatMap(({ id, kind, title, number, signedOn, description }) => {
    if (description === null) return []
    const requisites = numberAndDate({ ...(number !== null && { number }), ...(signedOn !== null && { signedOn }), registered: true })
    const paper = descriptionSchema.parse(JSON.parse(description))
    return [{ key: id, kind: 'order' as const, title: `Приказ «${title}»`, sub: signedOn === null ? requisites : `от ${requisiteDay(signedOn)} № ${number ?? ''}`, paper, requisites, isAboutPeople: PAIRS_KINDS.includes(kind) }]
  })
}
