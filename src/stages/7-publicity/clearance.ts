// May these data of this person appear on this page today: asked before anything is published, and again ever after
// (152-ФЗ ст. 10.1: item by item, page by page; silence is not consent).
import { conditions, disseminationItems, type Dissemination, type DisseminationItem } from '../../common/consents/index.ts'
import { isSameResource } from './resource.ts'

/** Which data of a person something shows. */
export interface Need {
  personId: string
  items: readonly DisseminationItem[]
}

/** Why the answer is no: no consent at all, one for other pages only, one without these data. */
export type Obstacle = 'none' | 'elsewhere' | 'items'

export interface ClearanceLine {
  personId: string
  resource: string
  /** What is needed and not allowed; empty when all is. */
  lacking: DisseminationItem[]
  obstacle: Obstacle | undefined
  /** What the person set as conditions; they are published beside the data (ст. 10.1 ч. 10). */
  conditions: string[]
}

/** One line for each person and page. `given` holds the consents that are valid on the day. */
export function clearanceOf(needs: readonly Need[], resources: readonly string[], given: ReadonlyMap<string, readonly Dissemination[]>): ClearanceLine[] {
  return joined(needs).flatMap((need) => resources.map((resource) => lineOf(need, resource, given.get(need.personId) ?? [])))
}

export function isCleared({ lacking }: Pick<ClearanceLine, 'lacking'>): boolean {
  return lacking.length === 0
}

/** All pages and people at once. */
export function allCleared(lines: readonly ClearanceLine[]): boolean {
  return lines.every(isCleared)
}

/** May the person be named at all on the page, and with what besides the name. */
export function allowedOn(resource: string, consents: readonly Dissemination[] | undefined): Set<DisseminationItem> {
  const here = (consents ?? []).filter(({ urls }) => urls.some((url) => isSameResource(url, resource)))
  return new Set(here.flatMap(({ choices }) => choices.items))
}

/** The reason in a sentence, and what is missing. */
export function obstacleWords({ obstacle, lacking }: Pick<ClearanceLine, 'obstacle' | 'lacking'>): string {
  if (obstacle === 'none') return 'Нет действующего согласия на распространение'
  if (obstacle === 'elsewhere') return 'Согласие дано, но не для этой страницы'
  return `В согласии не отмечено: ${itemsInWords(lacking)}`
}

/** «фамилия, имя, отчество; фотография». */
export function itemsInWords(items: readonly DisseminationItem[]): string {
  return items.map((item) => disseminationItems[item]).join('; ')
}

function lineOf({ personId, items }: Need, resource: string, consents: readonly Dissemination[]): ClearanceLine {
  const here = consents.filter(({ urls }) => urls.some((url) => isSameResource(url, resource)))
  const allowed = allowedOn(resource, consents)
  const lacking = items.filter((item) => !allowed.has(item))
  const obstacle = lacking.length === 0 ? undefined : consents.length === 0 ? 'none' : here.length === 0 ? 'elsewhere' : 'items'
  return { personId, resource, lacking, obstacle, conditions: here.flatMap((consent) => conditionsOf(consent, items)) }
}

function conditionsOf({ choices }: Dissemination, items: readonly DisseminationItem[]): string[] {
  const set = (words: string, forbidden: readonly DisseminationItem[]) => {
    const ours = forbidden.filter((item) => items.includes(item))
    return ours.length === 0 ? [] : [`${words}: ${itemsInWords(ours)}`]
  }
  return [...set(conditions.noTransfer, choices.noTransfer), ...set(conditions.noProcessing, choices.noProcessing)]
}

/** Somebody who is named and shown has one need. */
function joined(needs: readonly Need[]): Need[] {
  const byPerson = new Map<string, Set<DisseminationItem>>()
  for (const { personId, items } of needs) byPerson.set(personId, new Set([...(byPerson.get(personId) ?? []), ...items]))
  return [...byPerson].map(([personId, items]) => ({ personId, items: [...items] }))
}
