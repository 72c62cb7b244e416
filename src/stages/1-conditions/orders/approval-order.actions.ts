// The approval order as the documents room needs it: form, facts, checks, and what its registration brings about.
import type { Clock, Db } from '../../../tools.ts'
import { numberAndDateWords } from './order-reference.ts'
import {
  documentEntry,
  registeredDocuments,
  type AnyDocumentEntry,
  type Check,
  type Requisites,
} from '../../../common/documents/index.ts'
import { bodiesOf, legalBasesOn, workingCalendarOf } from '../../../common/organisation/index.ts'
import { approveRegulation } from '../regulation/approval.actions.ts'
import { inForceOn } from '../regulation/regulation.ts'
import { regulationById, regulations } from '../regulation/regulation.store.ts'
import { approveRoadmap } from '../roadmap/approval.actions.ts'
import { markRowsOfApproval } from '../roadmap/order-marks.actions.ts'
import { roadmapById } from '../roadmap/roadmap.store.ts'
import { approvalChecks } from './approval-checks.ts'
import type { ApprovalFacts } from './approval-facts.ts'
import { approvalChoices, suggestedApproval } from './approval-options.facts.ts'
import { approvalOrder } from './approval-order.document.ts'
import { acquaintedByApproval, gatherApproval } from './approval-order.facts.ts'
import { approvalOrderForm, type ApprovalOrderInput } from './approval-order.form.ts'

export function approvalOrderEntry(clock: Clock): AnyDocumentEntry {
  return documentEntry<ApprovalOrderInput, ApprovalFacts>({
    kind: approvalOrder,
    series: 'core',
    stage: 1,
    form: approvalOrderForm,
    choices: approvalChoices,
    suggested: suggestedApproval,
    gather: (db, input, requisites) => gatherApproval(db, clock, input, requisites),
    acquaintance: async (db, input) => (await acquaintedByApproval(db, clock, input)).map(({ id }) => id),
    acquaintUntil: ({ acquaintUntil }) => acquaintUntil,
    checks: (db, input, requisites) => checks(db, clock, input, requisites),
    links: ({ repeals, repealPart }) =>
      repeals === undefined
        ? []
        : [{ toId: repeals, kind: 'repeals', ...(repealPart !== undefined && { part: repealPart }) }],
    async afterRegistration(tx, tools, actor, { id, input, number, signedOn, effectiveOn }) {
      const approval = { documentId: id, effectiveOn, order: numberAndDateWords(number, signedOn) }
      const at = tools.clock.now()
      if (input.regulation !== undefined) await approveRegulation(tx, actor, at, input.regulation, approval)
      if (input.roadmap !== undefined) await approveRoadmap(tx, actor, at, input.roadmap, approval)
      const today = tools.clock.today()
      await markRowsOfApproval(tx, actor, at, {
        ...approval,
        on: signedOn < today ? signedOn : today,
        regulation: input.regulation !== undefined,
        roadmap: input.roadmap !== undefined,
      })
    },
  })
}

async function checks(db: Db, clock: Clock, input: ApprovalOrderInput, { signedOn }: Requisites): Promise<Check[]> {
  const day = signedOn ?? clock.today()
  const valid = new Set((await legalBasesOn(db, day)).map(({ id }) => id))
  const shortNames = new Map((await legalBasesOn(db, clock.today())).map(({ id, short }) => [id, short]))
  const inForce = inForceOn(await regulations(db), clock.today())
  const order = inForce?.documentId
    ? (await registeredDocuments(db)).find(({ id }) => id === inForce.documentId)
    : undefined
  const { number = '', signedOn: orderDay = '' } = order?.requisites ?? {}
  return approvalChecks(input, {
    signedOn,
    calendar: await workingCalendarOf(db),
    regulation: input.regulation === undefined ? undefined : await regulationById(db, input.regulation),
    roadmap: input.roadmap === undefined ? undefined : await roadmapById(db, input.roadmap),
    bodyNames: new Map((await bodiesOf(db)).map(({ id, name }) => [id, name])),
    orderInForce: order && { id: order.id, reference: numberAndDateWords(number, orderDay) },
    staleActs: (input.bases ?? [])
      .filter(({ act }) => !valid.has(act))
      .map(({ act }) => shortNames.get(act) ?? 'Выбранный акт'),
    acquainted: (await acquaintedByApproval(db, clock, input)).length,
  })
}
