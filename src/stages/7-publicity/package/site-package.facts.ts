// Gathers the package for one page of a site: what goes as it is, what goes without names, what stays and why.
import type { Day } from '../../../kit/calendar/day.ts'
import type { DocumentDescription } from '../../../kit/documents/description.ts'
import { screenName } from '../../../kit/russian/names.ts'
import type { Db, Tools } from '../../../tools.ts'
import type { ArchiveEntry } from '../../../tools.ts'
import { organisationOn } from '../../../common/organisation/index.ts'
import { audienceOf, hiddenIn, type Audience } from '../audience.facts.ts'
import { cleanPaper } from '../clean-paper.ts'
import { depersonalised } from '../depersonalise.ts'
import { openPractices } from '../open/open.facts.ts'
import { publicPapers } from '../papers.facts.ts'
import { fileNameOf, indexHtml, sheetRows, withOwnNames, type LeftPaper, type PackedPaper } from './package-list.ts'
import { describePractice } from './practice.document.ts'

export interface SitePackage {
  packed: (PackedPaper & { description: DocumentDescription })[]
  left: LeftPaper[]
}

export async function sitePackageOf(db: Db, resource: string, today: Day): Promise<SitePackage> {
  const audience = await audienceOf(db, resource, today)
  const papers = await packedPapers(db, audience, today)
  const practices = await openPractices(db, audience)
  const { shortName } = await organisationOn(db, today)
  return {
    packed: withOwnNames([...papers.packed, ...practices.map((practice) => ({
      key: practice.id, file: fileNameOf('practice', practice.title, ''), title: practice.title, sub: 'лучшая практика',
      form: practice.author === undefined ? 'без имени автора' : 'с именем автора, по согласию', description: describePractice(practice, shortName),
    }))]),
    left: papers.left,
  }
}

async function packedPapers(db: Db, audience: Audience, today: Day): Promise<SitePackage> {
  const result: SitePackage = { packed: [], left: [] }
  for (const source of await publicPapers(db, today)) {
    const { key, kind, title: whole, sub, paper } = source
    const [title = whole] = depersonalised([whole], audience.hiddenInPapers)
    const { description, hiddenIds, leftIds } = cleanPaper(paper, hiddenIn(audience, source))
    const names = (ids: readonly string[]) => audience.people.filter(({ id }) => ids.includes(id)).map(({ name }) => screenName(name)).join(', ')
    if (leftIds.length > 0) result.left.push({ title, sub, why: 'имена не удалось скрыть сами: подготовьте копию вручную' })
    else result.packed.push({ key, file: fileNameOf(kind, title, sub), title, sub, form: hiddenIds.length === 0 ? 'как есть, без листа ознакомления' : `без имён: ${names(hiddenIds)}`, description: { ...description, title } })
  }
  return result
}

/** The files one after another: each PDF is made when its turn comes. Names of those hidden are not told in the archive. */
export async function* packageEntries({ printer, spreadsheets }: Pick<Tools, 'printer' | 'spreadsheets'>, { packed, left }: SitePackage, title: string): AsyncGenerator<ArchiveEntry> {
  const told = packed.map((paper) => ({ ...paper, form: paper.form.startsWith('без имён') ? 'без имён тех, кто не дал согласия' : paper.form }))
  for (const { file, description } of packed) yield { name: file, bytes: () => printer.pdf(description) }
  yield { name: 'Содержание.html', bytes: async () => Buffer.from(indexHtml(title, told, left)) }
  yield {
    name: 'Список.xlsx',
    bytes: () => spreadsheets.writeWorkbook([{ name: 'Документы', title, columns: [{ title: 'Документ', width: 60 }, { title: 'Реквизиты', width: 34 }, { title: 'В каком виде', width: 40 }, { title: 'Файл', width: 50 }], rows: sheetRows(told, left) }]),
  }
}
