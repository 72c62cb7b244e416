// What the package for the site holds and what stays at home, with the reasons: printed beside the files.
import type { PaperKind } from '../clean-paper.ts'

export interface PackedPaper {
  key: string
  /** Path inside the archive. */
  file: string
  title: string
  sub: string
  /** «как есть», «без имён: Крылова Д. А.» */
  form: string
}

export interface LeftPaper {
  title: string
  sub: string
  why: string
}

const folders: Record<PaperKind | 'practice', string> = { regulation: '', roadmap: '', order: 'Приказы/', practice: 'Практики/' }

/** «Приказы/Приказ от 26.09.2025 № 51-ОД.pdf». */
export function fileNameOf(kind: PaperKind | 'practice', title: string, sub: string): string {
  const name = kind === 'order' ? `Приказ ${sub}` : title
  return `${folders[kind]}${name.replace(/[\\/:*?"<>|]+/g, '-').slice(0, 120)}.pdf`
}

/** Two practices may have one title: the second file of a name is «… (2).pdf». */
export function withOwnNames<T extends { file: string }>(papers: readonly T[]): T[] {
  const taken = new Map<string, number>()
  return papers.map((paper) => {
    const count = (taken.get(paper.file) ?? 0) + 1
    taken.set(paper.file, count)
    return count === 1 ? paper : { ...paper, file: paper.file.replace(/\.pdf$/, ` (${count}).pdf`) }
  })
}

/** A page that opens from a folder, with links to the files beside it. */
export function indexHtml(title: string, packed: readonly PackedPaper[], left: readonly LeftPaper[]): string {
  const lines = packed.map(({ file, title, sub, form }) => `<li><a href="${file.split('/').map(encodeURIComponent).join('/')}">${escaped(title)}</a><br><small>${escaped([sub, form].filter(Boolean).join(' · '))}</small></li>`)
  const rest = left.map(({ title, sub, why }) => `<li>${escaped(title)}<br><small>${escaped([sub, why].filter(Boolean).join(' · '))}</small></li>`)
  return [
    '<!doctype html>', '<html lang="ru"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">', `<title>${escaped(title)}</title></head><body>`,
    `<h1>${escaped(title)}</h1>`, `<ul>${lines.join('')}</ul>`,
    ...(rest.length > 0 ? ['<h2>Не вошло</h2>', `<ul>${rest.join('')}</ul>`] : []), '</body></html>',
  ].join('\n')
}

/** Rows of the list for Excel. */
export function sheetRows(packed: readonly PackedPaper[], left: readonly LeftPaper[]): string[][] {
  return [...packed.map(({ title, sub, form, file }) => [title, sub, form, file]), ...left.map(({ title, sub, why }) => [title, sub, `не вошло: ${why}`, ''])]
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
