// The files of the house and what they import, read once for all laws.
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, extname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

export const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Import {
  /** Path from the root for our own files, for example «src/tools.ts»; otherwise the name of the package. */
  target: string
  own: boolean
  typeOnly: boolean
}

export interface Source {
  /** Path from the root, for example «src/web/room.ts». */
  path: string
  text: string
  imports: readonly Import[]
  /** Lines where the type `any` stands. */
  anyLines: readonly number[]
}

/** Every file below the folder with one of the extensions, as paths from the root; generated files are left out. */
export function filesIn(folder: string, ...extensions: string[]): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && (extensions.length === 0 || extensions.includes(extname(entry.name))))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !/^(src\/generated|public\/assets)\//.test(path))
    .sort()
}

export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

/** The TypeScript files below the folder with their imports. */
export function sourcesIn(folder: string): Source[] {
  return filesIn(folder, '.ts').map((path) => {
    const known = read.get(path) ?? readingOf(path)
    read.set(path, known)
    return known
  })
}

/** What laws of one worker have read already. */
const read = new Map<string, Source>()

/** Where none of these words stands, no node below the statements of the file is of interest. */
const DEEP = /\bany\b|\bimport\s*\(/

function readingOf(path: string): Source {
  const text = textOf(path)
  const isDeep = DEEP.test(text)
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023)
  const imports: Import[] = []
  const anyLines: number[] = []
  const add = (specifier: ts.Expression | undefined, typeOnly: boolean) => {
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return
    const own = specifier.text.startsWith('.')
    const target = own ? join(dirname(path), specifier.text) : packageOf(specifier.text)
    imports.push({ target, own, typeOnly })
  }
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false)
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true)
    else if (node.kind === ts.SyntaxKind.AnyKeyword) anyLines.push(file.getLineAndCharacterOfPosition(node.pos).line + 1)
    if (isDeep) ts.forEachChild(node, visit)
  }
  ts.forEachChild(file, visit)
  return { path, text, imports, anyLines }
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier
  return specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/')
}

/** Code without its comments, so that a law does not stumble over words about it. Line numbers stay. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' ')).replace(/(^|[^:'"`])\/\/.*$/gm, '$1')
}

/** «src/web/room.ts:12» for every line that matches. */
export function linesWith(sources: readonly Pick<Source, 'path' | 'text'>[], pattern: RegExp): string[] {
  return sources.flatMap(({ path, text }) =>
    withoutComments(text)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  )
}
