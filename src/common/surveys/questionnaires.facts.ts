// All questionnaires there are: published ones, those the programme brings, and those only begun.
import type { Definition } from '../../kit/questionnaires/definition.ts'
import { resolve } from '../../kit/questionnaires/resolve.ts'
import type { Tools } from '../../tools.ts'
import type { SurveyCatalogue } from './catalogue.ts'
import type { VersionHead } from './version.ts'
import { draftHeads, latestHeads, versionById } from './version.store.ts'

export interface QuestionnaireInHouse {
  key: string
  title: string
  /** What would be asked now; undefined for one that was only begun. */
  definition: Definition | undefined
  /** Null while the programme's own one was not used yet. */
  head: VersionHead | null
  isEdited: boolean
  /** May be sent out as a campaign. */
  isSent: boolean
}

/** In the order the stages bring them, the kindergarten's own ones after. */
export async function questionnairesOf({ database, clock }: Pick<Tools, 'database' | 'clock'>, catalogue: SurveyCatalogue): Promise<QuestionnaireInHouse[]> {
  const [heads, drafts, lists] = await Promise.all([latestHeads(database), draftHeads(database), catalogue.lists(database, clock.today())])
  const edited = new Set(drafts.map(({ key }) => key))
  const headOf = new Map(heads.map((head) => [head.key, head]))
  const published = (key: string) => headOf.get(key) ?? null
  const inCatalogue = catalogue.entries.map(({ template }) => template.key)
  const own = [...new Set([...heads.map(({ key }) => key), ...edited])].filter((key) => !catalogue.has(key))
  return Promise.all([...inCatalogue, ...own].map(async (key): Promise<QuestionnaireInHouse> => {
    const head = published(key)
    const definition = head ? (await versionById(database, head.id)).definition : catalogue.has(key) ? resolve(catalogue.entry(key).template, lists) : undefined
    const title = definition?.title ?? drafts.find((draft) => draft.key === key)?.title ?? key
    return { key, title, definition, head, isEdited: edited.has(key), isSent: !(catalogue.has(key) && catalogue.entry(key).isObservation) }
  }))
}
