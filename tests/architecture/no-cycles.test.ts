import { expect, it } from 'vitest'
import { sourcesIn } from './sources.ts'

it('no file imports itself through others', () => {
  const links = new Map(
    sourcesIn('src').map(({ path, imports }) => [path, imports.filter(({ own }) => own).map(({ target }) => target)]),
  )
  const cycles: string[] = []
  const settled = new Set<string>()

  const walk = (path: string, way: readonly string[]) => {
    const met = way.indexOf(path)
    if (met >= 0) return void cycles.push([...way.slice(met), path].join(' → '))
    if (settled.has(path)) return
    for (const next of links.get(path) ?? []) walk(next, [...way, path])
    settled.add(path)
  }
  for (const path of links.keys()) walk(path, [])

  expect(cycles).toEqual([])
})
