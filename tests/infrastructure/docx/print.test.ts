import { describe, expect, it } from 'vitest'
import { printDocx } from '../../../src/infrastructure/docx/print.ts'
import { paperSpecimen } from '../../support/paper-specimen.ts'
import { fileOf } from '../../support/word-file.ts'

describe('a printed Word file', () => {
  it('is set as the paper wants it', async () => {
    const archive = await printDocx(paperSpecimen)
    const body = fileOf(archive, 'word/document.xml')
    expect(body).toContain('<w:tblHeader/>')
    expect(body).toContain('<w:cantSplit/>')
    expect(body).toMatch(/w:orient="landscape"/)
    expect(body).toContain('<w:titlePg/>')
    expect(body).toMatch(/<w:pgMar[^>]*w:left="1701"/)
    expect(body).toContain('<w:pStyle w:val="Heading1"/>')
    expect(fileOf(archive, 'word/styles.xml')).toContain('<w:lang w:val="ru-RU"/>')
    expect(fileOf(archive, 'docProps/core.xml')).toContain('<dc:title>Приказ от 01.09.2025 № 42-ОД</dc:title>')
  })

  it('carries «ПРОЕКТ» in its headers only while it is a draft', async () => {
    expect(fileOf(await printDocx(paperSpecimen), 'word/header1.xml')).toContain('ПРОЕКТ')
    expect(fileOf(await printDocx({ ...paperSpecimen, draft: false }), 'word/header1.xml')).not.toContain('ПРОЕКТ')
  })
})
