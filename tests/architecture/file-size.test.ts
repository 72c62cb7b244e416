import { expect, it } from 'vitest'
import { filesIn, textOf } from './sources.ts'

const LINES = 200

it.each(['src', 'views', 'tests', 'public/css', 'public/js', 'scripts', 'prisma'])('files in %s stay under 200 lines', (folder) => {
  const files = filesIn(folder, '.ts', '.mjs', '.js', '.ejs', '.css', '.prisma').filter((path) => !path.startsWith('prisma/migrations/'))
  const long = files.map((path) => ({ path, lines: textOf(path).split('\n').length - 1 })).filter(({ lines }) => lines > LINES)
  expect(long).toEqual([])
})
