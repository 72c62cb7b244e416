// Description → Word file with real styles, headers and tables, so that a clerk can go on writing in it.
import { Document, Packer, PageOrientation, type ISectionOptions } from 'docx'
import type { DocumentDescription, Section } from '../../kit/documents/description.ts'
import { margins, pageNumberTop, sheetSize } from '../../kit/documents/layout.ts'
import { drawnBlocks } from './drawers.ts'
import { frameOf } from './frame.ts'
import { twipsOfMillimetres } from './room.ts'
import { paperStyles } from './styles.ts'

/** From the lower edge, millimetres. */
const footerDistance = 8

export async function printDocx(description: DocumentDescription): Promise<Buffer> {
  const sections = await Promise.all(
    description.sections.map((section, index) => wordSection(description, section, index)),
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
): Promise<ISectionOptions> {
  const margin = margins(description)
  const width = twipsOfMillimetres(sheetSize(section).width - margin.left - margin.right)
  return {
    properties: {
      titlePage: index === 0,
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
    ...(await frameOf(description, index, width)),
    children: drawnBlocks(section.blocks, width),
  }
}
