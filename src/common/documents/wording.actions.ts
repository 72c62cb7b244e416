import { Refusal } from '../../kit/refusal.ts'
import type { Actor } from '../../rights/actor.ts'
import { can } from '../../rights/permissions.ts'
import type { Tools } from '../../tools.ts'
import type { AnyDocumentEntry } from './catalogue.ts'
import { noteDeed, titleOf } from './document.actions.ts'
import { assertEditable } from './document.ts'
import { saveDocument } from './document.store.ts'
import { freshDocument } from './fresh-document.store.ts'
import { markedWording } from './wording.facts.ts'
import { withWording } from './wording.ts'

/** Saves the wording a person has edited. The places of number, date and signatory go on following the form (A19). */
export async function editWording(
  tools: Tools,
  entry: AnyDocumentEntry,
  actor: Actor,
  id: string,
  version: number,
  entered: Readonly<Record<string, string>>,
): Promise<void> {
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    const document = await freshDocument(tx, actor, id, version)
    assertEditable(document, can(actor, 'documents.register'))
    const description = withWording(await markedWording(tx, entry, document, tools.clock.today()), entered)
    if (description.sections.every(({ blocks }) => blocks.length === 0)) {
      throw new Refusal(
        'invalid',
        'В документе не осталось текста. Верните хотя бы один абзац или составьте текст по фактам.',
      )
    }
    await saveDocument(tx, document, { description, editedByHand: true, title: titleOf(description, entry) }, at)
    await noteDeed(tx, actor, at, document, 'edited')
  })
}

/** Throws the edited wording away: the paper is computed from facts again. */
export async function restoreFacts(
  tools: Tools,
  entry: AnyDocumentEntry,
  actor: Actor,
  id: string,
  version: number,
): Promise<void> {
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    const document = await freshDocument(tx, actor, id, version)
    assertEditable(document, can(actor, 'documents.register'))
    if (!document.editedByHand) return
    const paper = await entry.draw(tx, document.input, document.requisites, tools.clock.today())
    await saveDocument(tx, document, { description: null, editedByHand: false, title: titleOf(paper, entry) }, at)
    await noteDeed(tx, actor, at, document, 'changed', { words: 'текст снова составлен по фактам' })
  })
}
