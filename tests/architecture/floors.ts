// The plan of the house: storeys by folder, floors by suffix. The laws in floors.test.ts are checked against it.

/** A later common room may use earlier ones. */
export const commonRooms = [
  'journal',
  'years',
  'files',
  'people',
  'organisation',
  'accounts',
  'consents',
  'documents',
  'destruction',
  'surveys',
  'events',
  'home',
]

/**
 * What composes the house and may import anything: the files on top of src/, but for the two that others lean on,
 * and the list of the seven stages.
 */
const roof = /^src\/(?!tools|settings)[a-z-]+\.ts$|^src\/demo\/|^src\/stages\/index\.ts$/

export type Storey = 'kit' | 'rights' | 'tools' | 'settings' | 'web' | 'common' | 'stages' | 'infrastructure' | 'generated' | 'roof'

export function storeyOf(path: string): Storey {
  if (roof.test(path)) return 'roof'
  const top = /^src\/([a-z]+)/.exec(path)?.[1]
  const known = ['kit', 'rights', 'tools', 'settings', 'web', 'common', 'stages', 'infrastructure', 'generated']
  if (top === undefined || !known.includes(top)) throw new Error(`${path} stands on no storey of the house`)
  return top as Storey
}

/** Which storeys a storey may import. */
export const below: Record<Storey, readonly Storey[]> = {
  kit: ['kit'],
  rights: ['kit', 'rights'],
  tools: ['kit', 'generated'],
  settings: ['kit'],
  web: ['kit', 'rights', 'tools', 'web'],
  common: ['kit', 'rights', 'tools', 'web', 'common'],
  stages: ['kit', 'rights', 'tools', 'web', 'common', 'stages'],
  infrastructure: ['kit', 'tools', 'settings', 'generated', 'infrastructure'],
  generated: ['generated'],
  roof: ['kit', 'rights', 'tools', 'settings', 'web', 'common', 'stages', 'infrastructure', 'roof'],
}

export interface Room {
  storey: 'common' | 'stages'
  /** «people», «1-conditions»; empty for what all stages share (titles, the list of stages). */
  name: string
}

export function roomOf(path: string): Room | undefined {
  if (roof.test(path)) return undefined
  const [, storey, name] = /^src\/(common|stages)\/(?:([^/]+)\/)?/.exec(path) ?? []
  return storey === undefined ? undefined : { storey: storey as Room['storey'], name: name ?? '' }
}

export type Floor = 'core' | 'store' | 'facts' | 'actions' | 'pages' | 'routes' | 'door'

export function floorOf(path: string): Floor {
  if (path.endsWith('/index.ts')) return 'door'
  const suffix = /\.(store|facts|actions|pages|routes)\.ts$/.exec(path)?.[1]
  return (suffix ?? 'core') as Floor
}

/** Which floors of its own room a file may import: never upward. */
export const downstairs: Record<Floor, readonly Floor[]> = {
  core: ['core'],
  store: ['core', 'store'],
  facts: ['core', 'store', 'facts'],
  actions: ['core', 'store', 'facts', 'actions'],
  pages: ['core', 'pages'],
  routes: ['core', 'store', 'facts', 'actions', 'pages', 'routes'],
  door: ['core', 'store', 'facts', 'actions', 'pages', 'routes'],
}

/** Pure libraries that rules may use. */
const pure = ['zod', 'diff', 'petrovich', 'ical-generator', 'd3-scale', 'd3-shape', 'node:crypto']

/** Packages a place may import; nothing said means any. */
export function packagesOf(path: string): readonly string[] | undefined {
  const storey = storeyOf(path)
  if (storey === 'kit' || storey === 'rights') return pure
  if (storey === 'tools') return []
  if (storey !== 'common' && storey !== 'stages') return undefined
  if (floorOf(path) === 'routes') return [...pure, 'express', 'qrcode']
  return pure
}
