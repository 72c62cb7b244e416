import type { Request } from 'express'
import { newId } from '../../../kit/ids.ts'
import { found } from '../../../kit/refusal.ts'
import type { Tools } from '../../../tools.ts'
import { actorOf, may } from '../../../web/access.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { leaveNotice } from '../../../web/notice.ts'
import { idOf } from '../../../web/record-id.ts'
import type { Room } from '../../../web/room.ts'
import { conditionsPaths as paths } from '../paths.ts'
import { addItem, changeItem, moveItem, removeItem, type ItemValues } from './item.actions.ts'
import { itemForm, newItemForm } from './roadmap.form.ts'
import { itemPage, itemRemovalPage, newItemPage, parentChoices } from './roadmap-forms.pages.ts'
import { assertDraft, rowsOf } from './roadmap.ts'
import { itemById, roadmapById } from './roadmap.store.ts'

const FORM = 'stages/1-conditions/form'
const change = may('roadmap.change')

/** Rows of a draft: add, change, move, remove. */
export function addItems({ get, post }: Room, tools: Tools): void {
  const { database: db } = tools
  const pageOf = (id: string, anchor: number) => `${paths.roadmap.to({}, { edition: id })}#stage-${anchor}`

  get(paths.newItem, change, async (req, res) => {
    const roadmap = await roadmapOf(req)
    assertDraft(roadmap)
    const parent = req.query['parent']
    return res.page(
      FORM,
      newItemPage(roadmap, newItemForm.filled({ id: newId(), ...(typeof parent === 'string' ? { parent } : {}) })),
    )
  })
  post(paths.newItem, change, async (req, res) => {
    const roadmap = await roadmapOf(req)
    await handleForm(req, res, {
      form: newItemForm,
      choices: { parents: parentChoices(roadmap) },
      view: FORM,
      page: (submission) => newItemPage(roadmap, submission),
      act: async ({ id, parent, ...values }) => {
        await addItem(tools, actorOf(req), roadmap.id, id, parent, kept(values))
        const stage = roadmap.items.find((item) => item.id === parent)?.stage ?? 1
        return { to: pageOf(roadmap.id, stage), notice: 'Строка добавлена' }
      },
    })
  })

  get(paths.item, change, async (req, res) => {
    const { roadmap, row, version } = await rowOf(req)
    assertDraft(roadmap)
    const { text, from, to, term, responsible, result } = row
    const values = Object.fromEntries(
      Object.entries({ text, from, to, term, responsible, result }).filter(([, value]) => value !== null),
    )
    return res.page(FORM, itemPage(roadmap, row, itemForm.filled({ version: String(version), ...values })))
  })
  post(paths.item, change, async (req, res) => {
    const { roadmap, row } = await rowOf(req)
    await handleForm(req, res, {
      form: itemForm,
      view: FORM,
      page: (submission) => itemPage(roadmap, row, submission),
      act: async ({ version, ...values }) => {
        await changeItem(tools, actorOf(req), row.id, Number(version), kept(values))
        return { to: pageOf(roadmap.id, row.stage), notice: `Строка ${row.number} сохранена` }
      },
    })
  })

  post(paths.itemPlace, change, async (req, res) => {
    const { roadmap, row } = await rowOf(req)
    await moveItem(tools, actorOf(req), row.id, String(req.params['direction']))
    res.redirect(303, pageOf(roadmap.id, row.stage))
  })

  get(paths.itemRemoval, change, async (req, res) => {
    const { roadmap, row } = await rowOf(req)
    assertDraft(roadmap)
    return res.page('stages/1-conditions/confirm', itemRemovalPage(roadmap, row))
  })
  post(paths.itemRemoval, change, async (req, res) => {
    const { roadmap, row } = await rowOf(req)
    await removeItem(tools, actorOf(req), row.id)
    await leaveNotice(req, `Строка ${row.number} убрана`)
    res.redirect(303, pageOf(roadmap.id, row.stage))
  })

  async function roadmapOf(req: Request) {
    return found(await roadmapById(db, idOf(req)), 'Такой дорожной карты нет. Откройте действующую.')
  }

  async function rowOf(req: Request) {
    const { roadmap, item } = found(
      await itemById(db, String(req.params['item'])),
      'Такой строки в дорожной карте нет. Возможно, её уже убрали.',
    )
    return { roadmap, row: found(rowsOf(roadmap.items).find(({ id }) => id === item.id)), version: item.version }
  }
}

/** Fields left empty are kept as unknown. */
function kept(values: {
  text: string
  from?: string
  to?: string
  term?: string
  responsible?: string
  result?: string
}): ItemValues {
  const { text, from = null, to = null, term = null, responsible = null, result = null } = values
  return { text, from, to, term, responsible, result }
}
