// How one paper acts upon another (pitfalls N19); every link reads both ways.
export const linkKinds = ['amends', 'cancels', 'repeals', 'pursuant'] as const
export type LinkKind = (typeof linkKinds)[number]

/** What a paper does to another one. `part` is «п. 1.1» when only a part of the other is meant. */
export interface PlannedLink {
  toId: string
  kind: LinkKind
  part?: string
}
