// The address a script posts single answers to: small answers in JSON, in words a person understands.
import type { Request, Response } from 'express'
import { timeOfMoment } from '../../kit/calendar/day.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { Tools } from '../../tools.ts'
import { saveField } from './answer.actions.ts'
import { answererOf } from './answering-session.routes.ts'
import type { SurveyCatalogue } from './catalogue.ts'
import { conflictWords } from './conflict.ts'
import { flat } from './draft.ts'
import { definitionOf } from './answering.facts.ts'
import { idOf } from '../../web/record-id.ts'

const statusOf = { 'not-found': 404, forbidden: 403, 'wrong-moment': 409, invalid: 422 } as const

/** Body: `field`, its values under its own name as a form sends them, `seen` – how often it had been changed. */
export function saveHandler(tools: Tools, catalogue: SurveyCatalogue) {
  return async (req: Request, res: Response): Promise<void> => {
    const id = idOf(req)
    const body = Object(req.body) as Record<string, unknown>
    const name = typeof body['field'] === 'string' ? body['field'] : ''
    const seen = Number(body['seen'])
    res.setHeader('Cache-Control', 'no-store')
    try {
      const outcome = await saveField(tools, catalogue, id, answererOf(req, id), { name, body, seen: Number.isInteger(seen) ? seen : 0 })
      if (outcome.kind === 'wrong') return void res.status(422).json({ words: outcome.words })
      if (outcome.kind === 'saved') {
        return void res.json({ versions: outcome.versions, saved: `Сохранено в ${timeOfMoment(outcome.at, tools.clock.zone)}` })
      }
      const definition = await definitionOf(tools.database, id)
      const words = conflictWords(definition, name, outcome.theirs)
      return void res.status(409).json({ words, version: outcome.version, theirs: flat(outcome.theirs).get(name) ?? null, conflict: true })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return void res.status(statusOf[error.reason]).json({ words: error.words, stop: true })
    }
  }
}
