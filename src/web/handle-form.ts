import type { Request, Response } from 'express'
import type { Choices } from '../kit/forms/field.ts'
import type { Form } from '../kit/forms/form.ts'
import type { Issue } from '../kit/forms/messages.ts'
import type { Rejected, Submission } from '../kit/forms/submission.ts'
import { Refusal } from '../kit/refusal.ts'
import type { LayoutName, Notice, Page } from './layout.ts'
import { leaveNotice } from './notice.ts'

export interface FormJourney<T> {
  form: Form<T>
  /** Options that the form asks of the page. */
  choices?: Choices
  view: string
  layout?: LayoutName
  /** The page of the form, drawn again with what was entered and what is wrong. */
  page(submission: Submission): Page | Promise<Page>
  /** Does it; answers where to go next and what to say there. */
  act(values: T): Promise<{ to: string; notice?: Notice | string }>
}

/**
 * Wrong → the same page with status 422 and everything entered; right → 303 and a notice.
 * A refusal of the action that names a field becomes the message of that field; any other goes to the error page.
 */
export async function handleForm<T>(req: Request, res: Response, journey: FormJourney<T>): Promise<void> {
  const { form } = journey
  const read = form.read(bodyOf(req), journey.choices)
  const problem = uploadProblem(req, form)
  if (problem !== undefined) {
    const others = read.errors.filter((error) => error.field !== problem.field)
    return showAgain(res, journey, form.reject(read.entered, [...others, problem]))
  }
  if (!read.accepted) return showAgain(res, journey, read)

  const outcome = await journey.act(read.values).catch((error: unknown) => refusedField(error))
  if ('words' in outcome) return showAgain(res, journey, form.reject(read.entered, [outcome]))
  if (outcome.notice !== undefined) await leaveNotice(req, outcome.notice)
  res.redirect(303, outcome.to)
}

async function showAgain<T>(res: Response, journey: FormJourney<T>, submission: Rejected): Promise<void> {
  const page = await journey.page(submission)
  await res.page(journey.view, page, { status: 422, layout: journey.layout })
}

/** A refusal that belongs to a field; everything else is thrown on. */
function refusedField(error: unknown): Issue {
  if (error instanceof Refusal && error.advice.field !== undefined)
    return { field: error.advice.field, words: error.words }
  throw error
}

/** Text fields and the file, which multer keeps apart from them. */
function bodyOf(req: Request): unknown {
  const { body, file } = req as { body: unknown; file?: Express.Multer.File }
  if (file === undefined) return body
  return { ...Object(body), [file.fieldname]: { name: file.originalname, type: file.mimetype, bytes: file.buffer } }
}

/** Why the file was not taken, said at the field of the file. */
function uploadProblem(req: Request, form: Pick<Form<unknown>, 'fields'>): Issue | undefined {
  const [field] = Object.entries(form.fields).find(([, { control }]) => control === 'file') ?? []
  return req.uploadProblem === undefined ? undefined : { field, words: req.uploadProblem }
}
