// A list as somebody likes to see it, under a name. Both banks keep theirs alike.
export interface SavedView {
  id: string
  name: string
  /** What stands after the address of the list: «?state=unpaired&sort=deficit». */
  query: string
  ownerId: string
  isShared: boolean
}

export interface ViewLink {
  id: string
  words: string
  href: string
  current: boolean
  /** May be removed by the person who looks. */
  isOwn: boolean
}

/** Saved views as links; the one that is being looked at is marked. */
export function viewLinks(views: readonly SavedView[], address: string, here: string, personId: string): ViewLink[] {
  return views.map(({ id, name, query, ownerId }) => ({ id, words: name, href: address + query, current: address + query === here, isOwn: ownerId === personId }))
}

/** Only the query part of an address of this list is kept; anything else is dropped, so that a view leads nowhere else. */
export function queryOf(address: string, list: string): string {
  if (address !== list && !address.startsWith(`${list}?`)) return ''
  const pairs = new URLSearchParams(address.slice(list.length + 1))
  pairs.delete('page')
  return pairs.size === 0 ? '' : `?${pairs.toString()}`
}
