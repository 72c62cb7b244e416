import { found, Refusal } from '../../../kit/refusal.ts'
import { newId } from '../../../kit/ids.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Tools } from '../../../tools.ts'
import { keepFile } from '../../../common/files/index.ts'
import { note } from '../../../common/journal/index.ts'
import type { FormMapping } from './form-mapping.ts'
import { proposeMapping } from './form-proposal.ts'
import { reportPaths } from './paths.ts'
import { changeForm, createForm, regionalFormById, type RegionalForm } from './regional-form.store.ts'

export const FORM_FILE = 'regional-form'

interface Loaded {
  id: string
  name: string
  upload: { name: string; mediaType: string; bytes: Buffer }
}

/** Keeps the workbook and proposes what its rows mean. Pressed twice, it is kept once. @throws Refusal at «file» */
export async function loadForm(tools: Tools, actor: Actor, { id, name, upload }: Loaded): Promise<void> {
  const at = tools.clock.now()
  const mapping = proposeMapping(await tools.spreadsheets.readWorkbook(upload.bytes))
  await tools.transaction(async (tx) => {
    if ((await regionalFormById(tx, id)) !== null) return
    const fileId = newId()
    await keepFile(tx, { id: fileId, ...upload, subject: { kind: FORM_FILE, id }, purpose: 'form', uploadedById: actor.personId }, at)
    await createForm(tx, { id, name, fileId, mapping }, at)
    await note(tx, actor, at, { verb: 'loadedForm', subject: { kind: 'report', id, name: `«${name}»` }, stage: 6 })
  })
}

/** @throws Refusal at «version» when somebody was quicker */
export async function saveMapping(tools: Tools, actor: Actor, form: Pick<RegionalForm, 'id' | 'name' | 'version'>, mapping: FormMapping): Promise<void> {
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    if (!(await changeForm(tx, form, { mapping }, at))) throw stale(form.id)
    const filled = mapping.rows.filter(({ source }) => source !== null).length
    await note(tx, actor, at, { verb: 'mappedForm', subject: { kind: 'report', id: form.id, name: `«${form.name}»` }, stage: 6, details: { words: `строк заполняется: ${filled} из ${mapping.rows.length}` } })
  })
}

export async function archiveForm(tools: Tools, actor: Actor, id: string): Promise<void> {
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    const form = found(await regionalFormById(tx, id))
    await changeForm(tx, form, { archivedOn: tools.clock.today() }, at)
    await note(tx, actor, at, { verb: 'archived', subject: { kind: 'report', id, name: `форму «${form.name}»` }, stage: 6 })
  })
}

function stale(id: string): Refusal {
  return new Refusal('wrong-moment', 'Пока вы выбирали, соответствие уже изменили. Выбранное осталось здесь: сравните и сохраните ещё раз.', { field: 'version', next: { href: reportPaths.form.to({ id }), words: 'Открыть форму' } })
}
