import type { Actor } from '../../../rights/actor.ts'
import type { Db, Tools } from '../../../tools.ts'
import { found, Refusal } from '../../../kit/refusal.ts'
import { changesBetween, note } from '../../../common/journal/index.ts'
import { bodiesOf, organisationOn, rulesOf } from '../../../common/organisation/index.ts'
import { conditionsPaths as paths } from '../paths.ts'
import { stale } from '../stale.store.ts'
import { minutesWords } from './minutes-words.ts'
import { modelChapters } from './regulation-text.ts'
import type { Adoption, Chapter, Regulation } from './regulation.ts'
import { assertProject } from './regulation.ts'
import {
  createRegulation,
  regulationById,
  regulations,
  removeProject,
  replaceAdoptions,
  saveRegulation,
} from './regulation.store.ts'

const NOT_FOUND = 'Такой редакции Положения нет. Откройте действующую.'

/** Draws up the first project from the model text with the rules of the kindergarten; a form sent twice makes one. */
export async function startRegulation(tools: Tools, actor: Actor, id: string): Promise<void> {
  await tools.transaction(async (tx) => {
    if (await regulationById(tx, id)) return
    await assertNoProject(tx)
    const { shortName } = await organisationOn(tx, tools.clock.today())
    const { regulation: rules } = await rulesOf(tx)
    await keep(tx, tools, actor, {
      ...newProject(id, await nextEdition(tx)),
      chapters: modelChapters(shortName, rules),
      adoptions: await usualAdoptions(tx),
    })
  })
}

/** A project of a new edition with the text of this one; its bodies have to adopt it anew. */
export async function reviseRegulation(tools: Tools, actor: Actor, sourceId: string, id: string): Promise<void> {
  await tools.transaction(async (tx) => {
    if (await regulationById(tx, id)) return
    const source = found(await regulationById(tx, sourceId), NOT_FOUND)
    await assertNoProject(tx)
    const adoptions = source.adoptions.map(({ bodyId }) => ({ bodyId, minutesNumber: null, minutesDate: null }))
    await keep(tx, tools, actor, { ...newProject(id, await nextEdition(tx)), chapters: source.chapters, adoptions })
  })
}

/** Saves the chapters of a project after `change`; the words tell the journal what was done. */
export async function changeChapters(
  tools: Tools,
  actor: Actor,
  id: string,
  version: number,
  change: (chapters: readonly Chapter[]) => { chapters: Chapter[]; words: string },
): Promise<void> {
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    const regulation = found(await regulationById(tx, id), NOT_FOUND)
    assertProject(regulation)
    const { chapters, words } = change(regulation.chapters)
    if (JSON.stringify(chapters) === JSON.stringify(regulation.chapters)) return
    if (!(await saveRegulation(tx, id, version, { chapters }, at))) throw await stale(tx, actor, 'regulation', id)
    await note(tx, actor, at, { verb: 'changed', subject: subjectOf(regulation), stage: 1, details: { words } })
  })
}

/**
 * Which bodies adopt and agree, with their minutes. Minutes of an approved edition may still be completed: the paper that
 * was registered keeps what was printed, and the list of bodies stays.
 */
export async function recordAdoptions(
  tools: Tools,
  actor: Actor,
  id: string,
  version: number,
  adoptions: Adoption[],
): Promise<void> {
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    const regulation = found(await regulationById(tx, id), NOT_FOUND)
    const bodies = new Map((await bodiesOf(tx)).map((body) => [body.id, body.name]))
    const inWords = (list: readonly Adoption[]): [string, string][] =>
      list.map((one) => [bodies.get(one.bodyId) ?? 'орган', minutesWords(one)])
    if (
      regulation.kept === 'approved' &&
      inWords(adoptions)
        .map(([name]) => name)
        .join() !==
        inWords(regulation.adoptions)
          .map(([name]) => name)
          .join()
    ) {
      throw new Refusal(
        'wrong-moment',
        'Редакция уже утверждена: можно дополнить номера и даты протоколов, но не менять органы.',
        { field: 'adoptions' },
      )
    }
    const changes = changesBetween(inWords(regulation.adoptions), inWords(adoptions))
    if (changes.length === 0 && adoptions.length === regulation.adoptions.length) return
    if (!(await saveRegulation(tx, id, version, {}, at))) throw await stale(tx, actor, 'regulation', id)
    await replaceAdoptions(tx, id, adoptions)
    await note(tx, actor, at, { verb: 'adopted', subject: subjectOf(regulation), stage: 1, details: { changes } })
  })
}

/** Takes a project away that nobody needs; approved editions stay for ever. */
export async function dropProject(tools: Tools, actor: Actor, id: string): Promise<void> {
  await tools.transaction(async (tx) => {
    const regulation = await regulationById(tx, id)
    if (regulation === null) return
    assertProject(regulation)
    await removeProject(tx, id)
    await note(tx, actor, tools.clock.now(), { verb: 'removed', subject: subjectOf(regulation), stage: 1 })
  })
}

/** In the accusative, for the journal: «проект Положения», «Положение, редакция 2». */
export function subjectOf({ id, edition, kept }: Pick<Regulation, 'id' | 'edition' | 'kept'>): {
  kind: 'regulation'
  id: string
  name: string
} {
  const name = kept === 'project' ? 'проект Положения' : 'Положение'
  return { kind: 'regulation', id, name: edition > 1 ? `${name}, редакция ${edition}` : name }
}

/** Who usually adopts and agrees this paper: the council, and the trade union because it is about pay (ст. 372 ТК РФ). */
const USUAL_BODIES = ['pedagogical-council', 'trade-union']

/** The usual bodies the kindergarten has, without minutes yet; others are added by hand. */
export async function usualAdoptions(tx: Db): Promise<Adoption[]> {
  const bodies = (await bodiesOf(tx)).filter(({ id, active }) => active && USUAL_BODIES.includes(id))
  return bodies.map(({ id }) => ({ bodyId: id, minutesNumber: null, minutesDate: null }))
}

/** A project without text. */
export function newProject(id: string, edition: number): Regulation {
  return {
    id,
    edition,
    kept: 'project',
    chapters: [],
    adoptions: [],
    documentId: null,
    effectiveOn: null,
    lapsedOn: null,
    version: 1,
  }
}

async function assertNoProject(tx: Db): Promise<void> {
  const project = (await regulations(tx)).find(({ kept }) => kept === 'project')
  if (project === undefined) return
  throw new Refusal(
    'wrong-moment',
    `Уже есть проект Положения, редакция ${project.edition}. Доработайте его или уберите, потом составьте новый.`,
    {
      next: { href: paths.regulation.to({}, { edition: project.id }), words: 'Открыть проект' },
    },
  )
}

async function nextEdition(tx: Db): Promise<number> {
  return Math.max(0, ...(await regulations(tx)).map(({ edition }) => edition)) + 1
}

async function keep(tx: Db, tools: Tools, actor: Actor, regulation: Regulation): Promise<void> {
  await createRegulation(tx, regulation, tools.clock.now())
  await note(tx, actor, tools.clock.now(), { verb: 'drafted', subject: subjectOf(regulation), stage: 1 })
}
