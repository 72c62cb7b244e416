import type { Actor } from '../../../rights/actor.ts'
import type { Db, Tools } from '../../../tools.ts'
import { found, Refusal } from '../../../kit/refusal.ts'
import { changesBetween, note } from '../../../common/journal/index.ts'
import { organisationOn, workingCalendarOf } from '../../../common/organisation/index.ts'
import { conditionsPaths as paths } from '../paths.ts'
import { stale } from '../stale.store.ts'
import { roadmapSubject } from './item-words.ts'
import { assertPeriod, copiedItems, type MovedDay, periodLabel, periodWords, revisedItems } from './period.ts'
import { assertDraft, type Period, type Roadmap } from './roadmap.ts'
import { createRoadmap, removeDraft, roadmapById, roadmapHeads, saveRoadmap } from './roadmap.store.ts'
import { seededItems } from './seeded-items.ts'

const NOT_FOUND = 'Такой дорожной карты нет. Откройте действующую.'

/** Draws up the first draft from the built-in map; a form sent twice makes one. */
export async function startRoadmap(tools: Tools, actor: Actor, id: string, period: Period): Promise<void> {
  assertPeriod(period)
  await tools.transaction(async (tx) => {
    if (await roadmapById(tx, id)) return
    await assertNoDraft(tx)
    const { shortName } = await organisationOn(tx, tools.clock.today())
    const items = seededItems(period, await workingCalendarOf(tx), shortName)
    await keep(tx, tools, actor, 'drafted', {
      ...emptyDraft(id, period),
      edition: await nextEdition(tx, period),
      items,
    })
  })
}

/** A draft of the next edition of the same period: what is approved does not change. */
export async function reviseRoadmap(tools: Tools, actor: Actor, sourceId: string, id: string): Promise<void> {
  await tools.transaction(async (tx) => {
    if (await roadmapById(tx, id)) return
    const source = found(await roadmapById(tx, sourceId), NOT_FOUND)
    await assertNoDraft(tx)
    const draft = {
      ...emptyDraft(id, source.period),
      edition: await nextEdition(tx, source.period),
      copiedFromId: sourceId,
    }
    await keep(tx, tools, actor, 'drafted', { ...draft, items: revisedItems(source.items) })
  })
}

/** Copies a map to another period; answers which days did not simply get another year. */
export async function copyRoadmap(
  tools: Tools,
  actor: Actor,
  sourceId: string,
  id: string,
  period: Period,
): Promise<MovedDay[]> {
  assertPeriod(period)
  return tools.transaction((tx) => copyWithin(tx, tools, actor, sourceId, id, period))
}

/** The same inside a transaction that is under way: the next school year is opened with its map or not at all. */
export async function copyWithin(
  tx: Db,
  tools: Pick<Tools, 'clock'>,
  actor: Actor,
  sourceId: string,
  id: string,
  period: Period,
): Promise<MovedDay[]> {
  if (await roadmapById(tx, id)) return []
  const source = found(await roadmapById(tx, sourceId), NOT_FOUND)
  await assertNoDraft(tx)
  const { items, moved } = copiedItems(source.items, source.period, period, await workingCalendarOf(tx))
  const draft = { ...emptyDraft(id, period), edition: await nextEdition(tx, period), copiedFromId: sourceId, items }
  await keep(tx, tools, actor, 'copied', draft)
  return moved
}

/** Another first or last day of a draft; its rows keep their days. */
export async function changePeriod(
  tools: Tools,
  actor: Actor,
  id: string,
  version: number,
  period: Period,
): Promise<void> {
  assertPeriod(period)
  await tools.transaction(async (tx) => {
    const roadmap = found(await roadmapById(tx, id), NOT_FOUND)
    assertDraft(roadmap)
    const changes = changesBetween([['период', periodWords(roadmap.period)]], [['период', periodWords(period)]])
    if (changes.length === 0) return
    if (!(await saveRoadmap(tx, id, version, { period }))) throw await stale(tx, actor, 'roadmap', id)
    const subject = roadmapSubject(roadmap, periodLabel(roadmap.period))
    await note(tx, actor, tools.clock.now(), { verb: 'changed', subject, stage: 1, details: { changes } })
  })
}

/** Takes a draft away that nobody needs; approved editions stay for ever. */
export async function dropDraft(tools: Tools, actor: Actor, id: string): Promise<void> {
  await tools.transaction(async (tx) => {
    const roadmap = await roadmapById(tx, id)
    if (roadmap === null) return
    assertDraft(roadmap)
    await removeDraft(tx, id)
    const subject = roadmapSubject(roadmap, periodLabel(roadmap.period))
    await note(tx, actor, tools.clock.now(), {
      verb: 'removed',
      subject: { ...subject, name: `проект: ${subject.name}` },
      stage: 1,
    })
  })
}

/** One draft at a time: two of them would overwrite each other's order. */
async function assertNoDraft(tx: Db): Promise<void> {
  const draft = (await roadmapHeads(tx)).find((head) => head.kept === 'draft')
  if (draft === undefined) return
  throw new Refusal(
    'wrong-moment',
    `Уже есть проект дорожной карты на ${periodLabel(draft.period)}. Доработайте его или уберите, потом составьте новый.`,
    {
      next: { href: paths.roadmap.to({}, { edition: draft.id }), words: 'Открыть проект' },
    },
  )
}

async function nextEdition(tx: Db, period: Period): Promise<number> {
  const same = (await roadmapHeads(tx)).filter((head) => head.period.from === period.from)
  return Math.max(0, ...same.map((head) => head.edition)) + 1
}

async function keep(tx: Db, tools: Pick<Tools, 'clock'>, actor: Actor, verb: 'drafted' | 'copied', roadmap: Roadmap): Promise<void> {
  await createRoadmap(tx, roadmap, tools.clock.now())
  const subject = roadmapSubject(roadmap, periodLabel(roadmap.period))
  await note(tx, actor, tools.clock.now(), { verb, subject, stage: 1 })
}

/** A draft without rows. */
export function emptyDraft(id: string, period: Period): Roadmap {
  return {
    id,
    period,
    edition: 1,
    kept: 'draft',
    documentId: null,
    copiedFromId: null,
    effectiveOn: null,
    lapsedOn: null,
    version: 1,
    items: [],
  }
}
