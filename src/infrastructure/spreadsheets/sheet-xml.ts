// The XML inside a workbook: which part is which sheet, and where a cell really stands.
import type { Document as XmlDocument, Element as XmlElement } from '@xmldom/xmldom'
import { refuseFile } from './cell.ts'

export type { XmlDocument, XmlElement }

/** Elements of SpreadsheetML may carry a prefix, so that they are told by their name alone. */
export function elementsOf(parent: XmlDocument | XmlElement, name: string): XmlElement[] {
  return [...parent.getElementsByTagNameNS('*', name)]
}

export async function parseXml(text: string): Promise<XmlDocument> {
  const { DOMParser } = await import('@xmldom/xmldom')
  try {
    return new DOMParser({ onError: (level, words) => fail(level, words) }).parseFromString(text, 'text/xml')
  } catch {
    throw refuseFile('Книгу не удалось прочитать. Откройте её в Excel, сохраните заново и загрузите снова')
  }
}

function fail(level: string, words: string): void {
  if (level !== 'warning') throw new Error(words)
}

export async function writtenXml(document: XmlDocument): Promise<string> {
  const { XMLSerializer } = await import('@xmldom/xmldom')
  return new XMLSerializer().serializeToString(document)
}

/** Sheets by name → path of the part that holds them. */
export function partsOf(workbook: XmlDocument, relations: XmlDocument): Map<string, string> {
  const targets = new Map(elementsOf(relations, 'Relationship').map((one) => [one.getAttribute('Id'), one.getAttribute('Target') ?? '']))
  return new Map(
    elementsOf(workbook, 'sheet').map((sheet) => {
      const target = targets.get(sheet.getAttribute('r:id') ?? idOf(sheet)) ?? ''
      return [sheet.getAttribute('name') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`]
    }),
  )
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function idOf(sheet: XmlElement): string | null {
  return sheet.getAttributeNS(RELATIONS, 'id')
}

/** The workbook, asking its reader to count every formula when it is opened. */
export function countedOnLoad(workbook: XmlDocument): XmlDocument {
  const root = workbook.documentElement
  const known = elementsOf(workbook, 'calcPr')[0]
  const settings = known ?? workbook.createElementNS(root?.namespaceURI ?? null, `${root?.prefix ? `${root.prefix}:` : ''}calcPr`)
  settings.setAttribute('fullCalcOnLoad', '1')
  if (known === undefined) root?.appendChild(settings)
  return workbook
}

/** A merged cell keeps its value in the first of its cells. */
export function anchorOf(sheet: XmlDocument, address: string): string {
  const place = placeOf(address)
  for (const merged of elementsOf(sheet, 'mergeCell')) {
    const [first = '', last = first] = (merged.getAttribute('ref') ?? '').split(':')
    const [from, to] = [placeOf(first), placeOf(last)]
    if (place.row >= from.row && place.row <= to.row && place.column >= from.column && place.column <= to.column) return first
  }
  return address
}

/** «C12» → row 12, column 3. */
export function placeOf(address: string): { row: number; column: number } {
  const [, letters = '', digits = '0'] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address) ?? []
  return { row: Number(digits), column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) }
}
