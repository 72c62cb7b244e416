// Reads PDFs in a thread of its own: the reader brings along its own JSON and methods that Node 20 lacks, and neither the
// house nor its tests may run on these.
import { parentPort } from 'node:worker_threads'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

parentPort.on('message', async ({ id, bytes }) => {
  try {
    parentPort.postMessage({ id, read: await read(bytes) })
  } catch (error) {
    parentPort.postMessage({ id, error: String(error) })
  }
})

async function read(bytes) {
  const task = getDocument({ data: bytes, verbosity: 0 })
  const file = await task.promise
  const { info } = await file.getMetadata()
  const marked = (await file.getMarkInfo())?.Marked === true
  const sheets = []
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number)
    const text = textOf(await page.getTextContent({ includeMarkedContent: true }))
    sheets.push({ text, view: page.view, structure: JSON.stringify(await page.getStructTree()) })
  }
  await task.destroy()
  return { sheets, marked, info: JSON.parse(JSON.stringify(info)) }
}

/** Text without artifacts: page numbers, «ПРОЕКТ», repeated heads. */
function textOf({ items }) {
  const marks = []
  let text = ''
  for (const item of items) {
    if ('str' in item) text += marks.includes(true) ? '' : item.str
    else if (item.type === 'endMarkedContent') marks.pop()
    else marks.push('tag' in item && item.tag === 'Artifact')
  }
  return text
}
