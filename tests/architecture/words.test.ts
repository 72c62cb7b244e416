// What may be written only in one place, or nowhere.
import { describe, expect, it } from 'vitest'
import { filesIn, linesWith, sourcesIn, textOf } from './sources.ts'

const source = sourcesIn('src')
const tests = sourcesIn('tests').filter(({ path }) => !path.startsWith('tests/architecture/'))
const texts = (folder: string, ...extensions: string[]) =>
  filesIn(folder, ...extensions).map((path) => ({ path, text: textOf(path) }))

const except = (...places: string[]) => source.filter(({ path }) => !places.includes(path))

describe('the outside comes in by one door', () => {
  it('only settings.ts reads the environment', () => {
    expect(linesWith(except('src/settings.ts'), /\bprocess\.env\b/)).toEqual([])
  })

  it('only the clock and day.ts make moments', () => {
    // An id begins with the moment it was made, so that records sort; no rule ever reads it back.
    const others = except('src/infrastructure/clock/system-clock.ts', 'src/kit/calendar/day.ts', 'src/kit/ids.ts')
    expect(linesWith(others, /\bnew Date\(|\bDate\.now\(|\bDate\(\)/)).toEqual([])
  })

  it('only actions write', () => {
    const rooms = source.filter(({ path }) => /^src\/(common|stages|web|kit|rights)\//.test(path) && !path.endsWith('.actions.ts'))
    expect(linesWith(rooms, /\btransaction\(|\$transaction\b/)).toEqual([])
  })

  it('only actions and the stores they call change a table', () => {
    const rooms = source.filter(({ path }) => /^src\/(common|stages|web)\//.test(path) && !/\.(actions|store)\.ts$/.test(path))
    expect(linesWith(rooms, /\b(database|db|tx)\.\w+\.(create|update|upsert|delete)(Many|ManyAndReturn)?\(/)).toEqual([])
  })
})

describe('nothing is hidden from the compiler', () => {
  it('no any, no silenced errors', () => {
    expect([...source, ...tests].flatMap(({ path, anyLines }) => anyLines.map((line) => `${path}:${line}`))).toEqual([])
    const silenced = [...source, ...tests].filter(({ text }) => /@ts-(ignore|nocheck|expect-error)/.test(text))
    expect(silenced.map(({ path }) => path)).toEqual([])
  })

  it('a rule of the linter is switched off only with a reason', () => {
    const silent = [...source, ...tests].filter(({ text }) => /eslint-disable(?!.* -- \S)/.test(text))
    expect(silent.map(({ path }) => path)).toEqual([])
  })

  it('names are exported, never a default', () => {
    expect(linesWith([...source, ...tests], /^export default\b/)).toEqual([])
  })

  it('no test is skipped, singled out or promised', () => {
    expect(linesWith(tests, /\b(it|test|describe)\.(only|skip|todo|fails|skipIf|runIf)\b|\bx(it|describe)\(/)).toEqual([])
  })

  it('nothing is left for later', () => {
    const everywhere = [...source, ...tests, ...texts('views', '.ejs'), ...texts('public/css'), ...texts('public/js')]
    expect(everywhere.filter(({ text }) => /\b(TODO|FIXME|XXX)\b/.test(text)).map(({ path }) => path)).toEqual([])
  })
})

describe('the look', () => {
  const views = texts('views', '.ejs')
  const styles = texts('public/css', '.css').filter(({ path }) => !path.endsWith('/tokens.css'))

  it('colours stand in tokens.css', () => {
    expect(linesWith([...styles, ...views], /(?<!&)#[\da-f]{3}(?:[\da-f]{1}|[\da-f]{3}|[\da-f]{5})?\b|\b(rgba?|hsla?)\(/i)).toEqual([])
  })

  it('no view has a style or a script of its own: the browser would refuse it', () => {
    expect(linesWith(views, /\sstyle=|\son[a-z]+="|<style\b|<script(?![^>]*\ssrc=)/)).toEqual([])
  })

  it('a view is told everything by one object: page, part or h', () => {
    expect(linesWith(views, /\blocals\b|\breq\.|\bres\./)).toEqual([])
  })
})
