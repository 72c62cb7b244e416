// Views stand where the code that draws them stands, and nothing stands there unused.
import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CONTROLS } from '../../src/kit/forms/field.ts'
import { blockKinds } from '../../src/kit/documents/block-schema.ts'
import { filesIn, sourcesIn, textOf, withoutComments } from './sources.ts'

const views = filesIn('views', '.ejs').map((path) => path.slice('views/'.length, -'.ejs'.length))
const pages = views.filter((view) => /^(common|stages)\//.test(view))
const partials = views.filter((view) => view.startsWith('partials/'))
const sources = sourcesIn('src')

/** Words of the code that name a view: 'common/people/card', or `${VIEWS}/card` where VIEWS is a folder said above. */
const named = sources.flatMap(({ path, text }) => {
  const code = withoutComments(text)
  const folders = [...code.matchAll(/const (\w+) = '((?:common|stages)\/[\w/-]+)'/g)].filter(([, name]) => code.includes(`\`\${${name}}/`))
  const said = [...code.matchAll(/'((?:common|stages|errors)\/[\w/-]+)'/g)].map(([, view = '']) => view)
  const inFolders = folders.flatMap(([, name, folder]) =>
    [...code.matchAll(new RegExp(`\`\\$\\{${name}\\}/([\\w/-]+)\``, 'g'))].map(([, view]) => `${folder}/${view}`),
  )
  const views = [...said.filter((view) => !folders.some(([, , folder]) => folder === view)), ...inFolders]
  return views.map((view) => ({ path, view }))
})

/** Partials that templates include by name or by a computed last word. */
const included = new Set(
  views.flatMap((view) =>
    [...textOf(`views/${view}.ejs`).matchAll(/include\(\s*['"`]\/?([^'"`]+)['"`]/g)].flatMap(([, name = '']) => {
      if (!name.includes('${')) return [name]
      const words = name.includes('/controls/') ? CONTROLS : blockKinds
      return words.map((word) => name.replace(/\$\{.*\}/, word))
    }),
  ),
)

describe('views', () => {
  it('every view that is named exists', () => {
    expect(named.filter(({ view }) => !views.includes(view))).toEqual([])
  })

  it('no view is forgotten', () => {
    const known = new Set(named.map(({ view }) => view))
    expect(pages.filter((view) => !known.has(view))).toEqual([])
  })

  it('a view lies in the folder of the code that draws it', () => {
    const strange = named.filter(({ path, view }) => !view.startsWith('errors/') && !isMirror(path, view))
    expect(strange).toEqual([])
  })

  it('every status the errors know has its page', () => {
    const text = textOf('src/web/errors.ts')
    const statuses = views.filter((view) => view.startsWith('errors/')).map((view) => view.slice('errors/'.length))
    expect(statuses.filter((status) => !text.includes(status))).toEqual([])
  })
})

describe('partials', () => {
  it('every partial that is included exists', () => {
    expect([...included].filter((name) => !views.includes(name))).toEqual([])
  })

  it('no partial is forgotten', () => {
    expect(partials.filter((name) => !included.has(name))).toEqual([])
  })

  it('every layout that is named exists, and no other', () => {
    const union = /type LayoutName = ([^\n]+)/.exec(textOf('src/web/layout.ts'))?.[1] ?? ''
    const layouts = [...union.matchAll(/'(\w+)'/g)].map(([, name]) => `layouts/${name}`)
    expect(views.filter((view) => view.startsWith('layouts/'))).toEqual(layouts.sort())
  })
})

/** `src/common/people/import/import.routes.ts` may draw `common/people/…` and `common/people/import/…`. */
function isMirror(path: string, view: string): boolean {
  const place = dirname(path).replace(/^src\//, '')
  return dirname(view) === place || place.startsWith(`${dirname(view)}/`)
}
