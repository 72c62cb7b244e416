// By the middle of October: sheets of acquaintance are signed by all who are at work, rows of the road map marked.
import { acquaintancesOf, markFromSheet, registeredDocuments } from '../../common/documents/index.ts'
import type { DemoMark } from '../decisions.ts'
import { personNamed } from '../crew.ts'
import { markRows } from '../first-decisions.ts'
import type { Deed } from './season.ts'
import { curatorOf } from './season.ts'

const marks: readonly DemoMark[] = [
  { number: '2.3', note: 'все ответили, один отказ' },
  { number: '3.2', note: 'четверо в банке' },
  { number: '4.1', note: 'по всем запросам решено, четыре наставляемых получили наставника' },
  { number: '5.1', note: 'две пары и группа, приказ № 58-ОД' },
]
/** Signs when she is back from a long leave. */
const AWAY = 'Ковалёва Наталья'

export const markAutumn: Deed = async (tools, season) => {
  const curator = await curatorOf(tools, season)
  await markRows(tools, curator, marks)
  const { id: awayId } = await personNamed(tools.database, AWAY)
  for (const { id } of await registeredDocuments(tools.database)) {
    const here = (await acquaintancesOf(tools.database, id)).filter(({ personId }) => personId !== awayId)
    await markFromSheet(tools, curator, id, here.map((one) => one.id), tools.clock.today())
  }
}
