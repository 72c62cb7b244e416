import type { Request } from 'express'
import type { Submission } from '../../kit/forms/submission.ts'
import { newId } from '../../kit/ids.ts'
import { Refusal } from '../../kit/refusal.ts'
import { can } from '../../rights/permissions.ts'
import type { Tools } from '../../tools.ts'
import { actorOf, may } from '../../web/access.ts'
import { handleForm } from '../../web/handle-form.ts'
import { leaveNotice } from '../../web/notice.ts'
import { room, type Room } from '../../web/room.ts'
import type { AnyDocumentEntry, Catalogue } from './catalogue.ts'
import { cancelDocument, changeContent, draftDocument } from './document.actions.ts'
import { idOf } from './document.routes.ts'
import { choicePage, contentPage, draftIdForm, draftPage, reasonPage, seenForm, wordingPage } from './draft.pages.ts'
import { assertEditable, assertOpen } from './document.ts'
import { foundDocument } from './fresh-document.store.ts'
import { documentPaths } from './paths.ts'
import { cancellationForm } from './registration.form.ts'
import { editWording, restoreFacts } from './wording.actions.ts'
import { markedWording } from './wording.facts.ts'
import { wordingSections } from './wording.ts'

const draft = may('documents.draft')
const FORM_VIEW = 'common/documents/document-form'
const WORDING_VIEW = 'common/documents/wording'

/** Beginning a paper, changing what it is computed from, editing its text, cancelling it. */
export function draftRoutes(tools: Tools, catalogue: Catalogue): Room {
  const drafts = room()
  const db = tools.database
  const cardOf = (id: string) => documentPaths.document.to({ id })

  drafts.get(documentPaths.choice, draft, (_req, res) =>
    res.page('common/documents/new-document', choicePage(catalogue)),
  )

  drafts.get(documentPaths.draft, draft, async (req, res) => {
    const entry = entryOf(req)
    const today = tools.clock.today()
    const submission = entry.form.filled({ ...(await entry.suggested(db, today)), ...askedFor(entry, req) })
    const carried = { form: draftIdForm, submission: draftIdForm.filled({ id: newId() }) }
    await res.page(FORM_VIEW, draftPage({ entry, submission, carried, choices: await entry.choices(db, today) }))
  })

  drafts.post(documentPaths.draft, draft, async (req, res) => {
    const entry = entryOf(req)
    const choices = await entry.choices(db, tools.clock.today())
    const carried = { form: draftIdForm, submission: draftIdForm.read(req.body) }
    await handleForm(req, res, {
      form: entry.form,
      choices,
      view: FORM_VIEW,
      page: (submission) => draftPage({ entry, submission, carried, choices }),
      act: async (values) => {
        const { id } = accepted(carried.submission)
        await draftDocument(tools, entry, actorOf(req), id, values)
        return {
          to: cardOf(id),
          notice: { tone: 'good', title: 'Проект составлен', words: 'Посмотрите текст и укажите номер и дату.' },
        }
      },
    })
  })

  drafts.get(documentPaths.content, draft, async (req, res) => {
    const document = await editable(req)
    const entry = catalogue.entry(document.kind)
    const submission = entry.form.filled(entry.form.schema.parse(document.input) as object)
    const carried = { form: seenForm, submission: seenForm.filled({ version: String(document.version) }) }
    await res.page(
      FORM_VIEW,
      contentPage({ entry, submission, carried, choices: await entry.choices(db, tools.clock.today()) }, document),
    )
  })

  drafts.post(documentPaths.content, draft, async (req, res) => {
    const document = await foundDocument(db, idOf(req))
    const entry = catalogue.entry(document.kind)
    const choices = await entry.choices(db, tools.clock.today())
    const carried = { form: seenForm, submission: seenForm.read(req.body) }
    await handleForm(req, res, {
      form: entry.form,
      choices,
      view: FORM_VIEW,
      page: (submission) => contentPage({ entry, submission, carried, choices }, document),
      act: async (values) => {
        await changeContent(
          tools,
          entry,
          actorOf(req),
          document.id,
          Number(accepted(carried.submission).version),
          values,
        )
        return { to: cardOf(document.id), notice: 'Текст составлен заново' }
      },
    })
  })

  drafts.get(documentPaths.wording, draft, async (req, res) => {
    const document = await editable(req)
    const paper = await markedWording(db, catalogue.entry(document.kind), document, tools.clock.today())
    await res.page(WORDING_VIEW, wordingPage(document, wordingSections(paper)))
  })

  drafts.post(documentPaths.wording, draft, async (req, res) => {
    const document = await foundDocument(db, idOf(req))
    const entry = catalogue.entry(document.kind)
    const version = Number(accepted(seenForm.read(req.body)).version)
    const texts = textsOf(req.body)
    try {
      await editWording(tools, entry, actorOf(req), document.id, version, texts)
    } catch (error) {
      if (!(error instanceof Refusal) || error.advice.field !== 'version') throw error
      const sections = wordingSections(await markedWording(db, entry, document, tools.clock.today()))
      return res.page(WORDING_VIEW, wordingPage(document, sections, { words: error.words, version, texts }), {
        status: 409,
      })
    }
    await leaveNotice(req, 'Текст сохранён')
    res.redirect(303, cardOf(document.id))
  })

  drafts.post(documentPaths.facts, draft, async (req, res) => {
    const document = await foundDocument(db, idOf(req))
    const { version } = accepted(seenForm.read(req.body))
    await restoreFacts(tools, catalogue.entry(document.kind), actorOf(req), document.id, Number(version))
    await leaveNotice(req, 'Текст снова составлен по фактам')
    res.redirect(303, cardOf(document.id))
  })

  drafts.get(documentPaths.cancellation, draft, async (req, res) => {
    const document = await foundDocument(db, idOf(req))
    assertOpen(document)
    const submission = cancellationForm.filled({ version: String(document.version) })
    await res.page(FORM_VIEW, reasonPage({ document, submission, ...cancellation(document.id) }))
  })

  drafts.post(documentPaths.cancellation, draft, async (req, res) => {
    const document = await foundDocument(db, idOf(req))
    await handleForm(req, res, {
      form: cancellationForm,
      view: FORM_VIEW,
      page: (submission) => reasonPage({ document, submission, ...cancellation(document.id) }),
      act: async ({ version, reason }) => {
        await cancelDocument(tools, actorOf(req), document.id, Number(version), reason)
        return { to: cardOf(document.id), notice: 'Проект аннулирован' }
      },
    })
  })

  function entryOf(req: Request) {
    return catalogue.entry(String(req.params['kind']))
  }

  async function editable(req: Request) {
    const document = await foundDocument(db, idOf(req))
    assertEditable(document, can(req.actor, 'documents.register'))
    return document
  }

  return drafts
}

function cancellation(id: string) {
  return {
    form: cancellationForm,
    question: 'Аннулировать проект?',
    lead: 'Проект останется в реестре с отметкой, вернуть его в работу будет нельзя.',
    action: documentPaths.cancellation.to({ id }),
    submit: 'Аннулировать',
    stay: 'Не аннулировать',
  }
}

/** Choices another page has made already: `?member=…` for a list, repeated for boxes. What does not exist is not chosen. */
function askedFor({ form }: AnyDocumentEntry, { query }: Request): Record<string, string | string[]> {
  const pairs = Object.entries(form.fields).flatMap(([name, { control }]) => {
    const values = [query[name]].flat().filter((value) => typeof value === 'string')
    if (values.length === 0 || (control !== 'select' && control !== 'choices')) return []
    return [[name, control === 'select' ? (values[0] ?? '') : values] as const]
  })
  return Object.fromEntries(pairs)
}

/** What the form carries unseen; damaged, it means that the page is out of date. */
function accepted<T>(submission: Submission & { values?: T }): T {
  if (submission.values !== undefined) return submission.values
  throw new Refusal('invalid', 'Страница устарела. Откройте её заново и повторите.')
}

/** The text areas of the wording, by name of the piece. */
function textsOf(body: unknown): Record<string, string> {
  const pairs = Object.entries(Object(body) as Record<string, unknown>)
  return Object.fromEntries(
    pairs.filter((pair): pair is [string, string] => /^s\d+\.b\d+$/.test(pair[0]) && typeof pair[1] === 'string'),
  )
}
