// A ZIP by hand, so that a test can put lies into its directory.
import { crc32, deflateRawSync } from 'node:zlib'

interface Entry {
  name: string
  content?: string | Buffer
  /** Ready deflated bytes with a claimed size instead of the true content. */
  packed?: Buffer
  size?: number
}

export function zipOf(entries: Entry[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const name = Buffer.from(entry.name)
    const content = Buffer.from(entry.content ?? '')
    const packed = entry.packed ?? deflateRawSync(content)
    const sizes = Buffer.alloc(12)
    sizes.writeUInt32LE(crc32(content), 0)
    sizes.writeUInt32LE(packed.length, 4)
    sizes.writeUInt32LE(entry.size ?? content.length, 8)
    const common = Buffer.concat([numbers(20, 0, 8, 0, 0), sizes, numbers(name.length, 0)])
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, packed])
    const position = Buffer.alloc(4)
    position.writeUInt32LE(offset)
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02'), numbers(20), common, numbers(0, 0, 0, 0, 0), position, name]),
    )
    parts.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const bounds = Buffer.alloc(8)
  bounds.writeUInt32LE(central.length, 0)
  bounds.writeUInt32LE(offset, 4)
  return Buffer.concat([
    ...parts,
    central,
    Buffer.from('PK\x05\x06'),
    numbers(0, 0, entries.length, entries.length),
    bounds,
    numbers(0),
  ])
}

/** The smallest workbook with one sheet that holds these rows. */
export function workbookOf(rows: string): Buffer {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  return zipOf([
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${main}" xmlns:r="${links}"><sheets><sheet name="Лист1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships><Relationship Id="rId1" Type="${links}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
    },
  ])
}

function numbers(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2)
  values.forEach((value, index) => bytes.writeUInt16LE(value, index * 2))
  return bytes
}
