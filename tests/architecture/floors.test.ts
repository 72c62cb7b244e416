import { describe, expect, it } from 'vitest'
import { below, commonRooms, downstairs, floorOf, packagesOf, roomOf, storeyOf } from './floors.ts'
import { sourcesIn } from './sources.ts'
import type { Import } from './sources.ts'

const sources = sourcesIn('src')

/** «src/a.ts → src/b.ts» for every import that breaks the law. */
function broken(isBroken: (path: string, target: string, how: Import) => boolean): string[] {
  return sources.flatMap(({ path, imports }) =>
    imports.filter((one) => one.own && isBroken(path, one.target, one)).map(({ target }) => `${path} → ${target}`),
  )
}

describe('storeys', () => {
  it('a storey imports only those below it', () => {
    expect(broken((path, target) => !below[storeyOf(path)].includes(storeyOf(target)))).toEqual([])
  })

  it('only the roof and tests use infrastructure', () => {
    const outside = (path: string) => !['roof', 'infrastructure'].includes(storeyOf(path))
    expect(broken((path, target) => storeyOf(target) === 'infrastructure' && outside(path))).toEqual([])
  })

  it('tools.ts takes only types from other storeys', () => {
    expect(broken((path, _target, { typeOnly }) => path === 'src/tools.ts' && !typeOnly)).toEqual([])
  })

  it('rules use pure libraries only; Express is met in routes and web', () => {
    const strange = sources.flatMap(({ path, imports }) =>
      imports
        .filter(({ own, target }) => !own && packagesOf(path)?.includes(target) === false)
        .map(({ target }) => `${path} → ${target}`),
    )
    expect(strange).toEqual([])
  })
})

describe('rooms', () => {
  const inAnother = (path: string, target: string) => {
    const [here, there] = [roomOf(path), roomOf(target)]
    return here !== undefined && there !== undefined && (here.storey !== there.storey || here.name !== there.name)
  }

  const isShared = (target: string) => roomOf(target)?.name === ''

  it('another room is entered through its front door', () => {
    expect(broken((path, target) => inAnother(path, target) && floorOf(target) !== 'door' && !isShared(target))).toEqual([])
  })

  it('the roof enters by the front door too, or mounts routes', () => {
    const isAllowed = (target: string) => ['door', 'routes'].includes(floorOf(target)) || isShared(target)
    const isFromRoof = (path: string, target: string) => storeyOf(path) === 'roof' && roomOf(target) !== undefined
    expect(broken((path, target) => isFromRoof(path, target) && !isAllowed(target))).toEqual([])
  })

  it('every common room has its place in the order, and looks back only', () => {
    const place = (path: string) => {
      const room = roomOf(path)
      return room?.storey === 'common' ? commonRooms.indexOf(room.name) : undefined
    }
    expect(sources.map(({ path }) => path).filter((path) => place(path) === -1)).toEqual([])
    expect(broken((path, target) => (place(path) ?? Infinity) < (place(target) ?? -1))).toEqual([])
  })

  it('stages look back, never ahead', () => {
    const stage = (path: string) => {
      const room = roomOf(path)
      return room?.storey === 'stages' && room.name !== '' ? Number(room.name.split('-')[0]) : undefined
    }
    expect(sources.map(({ path }) => path).filter((path) => Number.isNaN(stage(path)))).toEqual([])
    expect(broken((path, target) => (stage(path) ?? 8) < (stage(target) ?? 0))).toEqual([])
  })
})

describe('floors inside a room', () => {
  const isInside = (path: string, target: string) => {
    const [here, there] = [roomOf(path), roomOf(target)]
    return here !== undefined && here.storey === there?.storey && here.name === there.name && here.name !== ''
  }

  // A page model describes rows that a store or the gathered facts return: it may name their type, not call them.
  const namesRows = (path: string, target: string, { typeOnly }: Import) =>
    typeOnly && floorOf(path) === 'pages' && ['store', 'facts'].includes(floorOf(target))

  it('routes → actions → store → core, never upward', () => {
    const isUpward = (path: string, target: string) => !downstairs[floorOf(path)].includes(floorOf(target))
    expect(broken((path, target, how) => isInside(path, target) && isUpward(path, target) && !namesRows(path, target, how))).toEqual([])
  })

  it('only routes import web/', () => {
    const isRoom = (path: string) => roomOf(path) !== undefined && floorOf(path) !== 'routes'
    expect(broken((path, target) => storeyOf(target) === 'web' && isRoom(path))).toEqual([])
  })

  it('rules and pages know neither the database nor the tools', () => {
    const isPure = (path: string) => roomOf(path) !== undefined && ['core', 'pages'].includes(floorOf(path))
    expect(broken((path, target, { typeOnly }) => isPure(path) && storeyOf(target) === 'tools' && !typeOnly)).toEqual([])
  })
})
