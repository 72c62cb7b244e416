// A PDF as a reader program sees it. The program runs in a thread, started once for all files of a worker.
import { Worker } from 'node:worker_threads'

export interface ReadPdf {
  sheets: {
    /** Without artifacts: page numbers, «ПРОЕКТ», repeated heads. */
    text: string
    /** Corners of the sheet in points. */
    view: number[]
    /** Tree of the tagged structure as JSON. */
    structure: string
  }[]
  /** True when the file says of itself that it is tagged. */
  marked: boolean
  info: Record<string, unknown>
}

interface Answer {
  id: number
  read?: ReadPdf
  error?: string
}

let reader: Worker | undefined
let asked = 0
const waiting = new Map<number, (answer: Answer) => void>()

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const id = (asked += 1)
  const { read, error } = await new Promise<Answer>((resolve) => {
    waiting.set(id, resolve)
    theReader().postMessage({ id, bytes: new Uint8Array(bytes) })
  })
  if (read === undefined) throw new Error(error)
  return read
}

function theReader(): Worker {
  if (reader !== undefined) return reader
  reader = new Worker(new URL('./pdf-reader.mjs', import.meta.url))
  reader.on('message', (answer: Answer) => {
    waiting.get(answer.id)?.(answer)
    waiting.delete(answer.id)
  })
  reader.on('error', (error) => {
    for (const [id, answer] of waiting) answer({ id, error: String(error) })
    waiting.clear()
  })
  reader.unref()
  return reader
}
