// Description → Word file with real styles, headers and tables, so that a clerk can go on writing in it.
import { Document, Packer, PageOrientation, VerticalAlignSection, type ISectionOptions } from 'docx'
import type { DocumentDescription, Section } from '../../kit/documents/description.ts'
import { margins, pageNumberTop, sheetSize } from '../../kit/documents/layout.ts'
import { chartPictures } from './charts.ts'
import { drawnBlocks } from './drawers.ts'
import type { PictureSource } from '../../kit/documents/picture.ts'
import { frameOf, ornamentOf } from './frame.ts'
import { twipsOfMillimetres, type Room } from './room.ts'
import { motifPictures } from './vectors.ts'
import { paperStyles } from './styles.ts'

/** From the lower edge, millimetres. */
const footerDistance = 8

export async function printDocx(description: DocumentDescription, source?: PictureSource): Promise<Buffer> {
  const pictures = new Map([...(source === undefined ? noPictures : await picturesOf(description, source)), ...(await motifPictures(description)), ...(await chartPictures(description))])
  const sections = await Promise.all(
    description.sections.map((section, index) => wordSection(description, section, index, pictures)),
  )
  return Packer.toBuffer(
    new Document({
      title: description.title,
      subject: description.subject,
      creator: '',
      lastModifiedBy: '',
      styles: paperStyles,
      sections,
    }),
  )
}

async function wordSection(
  description: DocumentDescription,
  section: Section,
  index: number,
  pictures: Room['pictures'],
): Promise<ISectionOptions> {
  const margin = margins(description, section)
  const width = twipsOfMillimetres(sheetSize(section).width - margin.left - margin.right)
  return {
    properties: {
      titlePage: index === 0 && !section.ornament,
      ...(section.ornament && { verticalAlign: VerticalAlignSection.CENTER }),
      page: {
        // Sizes of the upright sheet: the library turns it itself.
        size: {
          width: twipsOfMillimetres(210),
          height: twipsOfMillimetres(297),
          orientation: section.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          left: twipsOfMillimetres(margin.left),
          right: twipsOfMillimetres(margin.right),
          top: twipsOfMillimetres(margin.top),
          bottom: twipsOfMillimetres(margin.bottom),
          header: twipsOfMillimetres(pageNumberTop),
          footer: twipsOfMillimetres(footerDistance),
        },
      },
    },
    ...(section.ornament ? await ornamentOf(section) : await frameOf(description, index, width)),
    children: drawnBlocks(section.blocks, width, pictures),
  }
}

const noPictures: Room['pictures'] = new Map()

/** Word keeps its file whole, so all pictures are brought at once. */
async function picturesOf({ sections }: DocumentDescription, source: PictureSource): Promise<Room['pictures']> {
  const names = sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'picture' ? [block.source] : [])))
  const found = await Promise.all([...new Set(names)].map(async (name) => [name, await source(name)] as const))
  return new Map(found.flatMap(([name, bytes]) => (bytes === undefined ? [] : [[name, Buffer.from(bytes)]])))
}
