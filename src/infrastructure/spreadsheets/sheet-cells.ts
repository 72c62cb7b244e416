// One cell of a sheet in its XML: found or made in its place, its value replaced, its style kept.
import { elementsOf, placeOf, type XmlDocument, type XmlElement } from './sheet-xml.ts'

/** A text is written into the cell itself, so that the shared texts of the workbook stay as they are. */
export function setCell(sheet: XmlDocument, address: string, value: string | number | null): void {
  const cell = cellAt(sheet, address)
  if (elementsOf(cell, 'f').length > 0) return
  while (cell.firstChild !== null) cell.removeChild(cell.firstChild)
  cell.removeAttribute('t')
  if (value === null || value === '') return
  if (typeof value === 'number') return void cell.appendChild(own(sheet, 'v', String(value)))
  cell.setAttribute('t', 'inlineStr')
  const text = own(sheet, 't', value)
  text.setAttribute('xml:space', 'preserve')
  const holder = own(sheet, 'is')
  holder.appendChild(text)
  cell.appendChild(holder)
}

function cellAt(sheet: XmlDocument, address: string): XmlElement {
  const { row: rowNumber, column } = placeOf(address)
  const [data] = elementsOf(sheet, 'sheetData')
  if (data === undefined) throw new Error('A sheet without data')
  const row = childAt(data, elementsOf(data, 'row'), rowNumber, (one) => Number(one.getAttribute('r')), () => {
    const made = own(sheet, 'row')
    made.setAttribute('r', String(rowNumber))
    return made
  })
  // Numbers of columns that a row promises beforehand would not hold for a new cell.
  row.removeAttribute('spans')
  const cell = childAt(row, elementsOf(row, 'c'), column, (one) => placeOf(one.getAttribute('r') ?? '').column, () => {
    const made = own(sheet, 'c')
    made.setAttribute('r', address)
    return made
  })
  stretch(sheet, rowNumber, column)
  return cell
}

/** The element of this number, or a new one before the first that comes later: readers demand the order. */
function childAt(parent: XmlElement, children: readonly XmlElement[], number: number, numberOf: (one: XmlElement) => number, make: () => XmlElement): XmlElement {
  const found = children.find((one) => numberOf(one) === number)
  if (found !== undefined) return found
  const made = make()
  parent.insertBefore(made, children.find((one) => numberOf(one) > number) ?? null)
  return made
}

/** The used range, where the sheet names one: some readers look no further. */
function stretch(sheet: XmlDocument, row: number, column: number): void {
  const [dimension] = elementsOf(sheet, 'dimension')
  const [first = '', last = first] = (dimension?.getAttribute('ref') ?? '').split(':')
  if (dimension === undefined || first === '') return
  const [from, to] = [placeOf(first), placeOf(last)]
  const [top, left] = [Math.min(from.row, row), Math.min(from.column, column)]
  const [bottom, right] = [Math.max(to.row, row), Math.max(to.column, column)]
  dimension.setAttribute('ref', `${lettersOf(left)}${top}:${lettersOf(right)}${bottom}`)
}

function lettersOf(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  return (rest > 0 ? lettersOf(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26))
}

function own(sheet: XmlDocument, name: string, text?: string): XmlElement {
  const root = sheet.documentElement
  const prefix = root?.prefix ? `${root.prefix}:` : ''
  const made = sheet.createElementNS(root?.namespaceURI ?? null, `${prefix}${name}`)
  if (text !== undefined) made.appendChild(sheet.createTextNode(text))
  return made
}
