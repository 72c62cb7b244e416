import type { Request } from 'express'
import { newId } from '../../../kit/ids.ts'
import { found } from '../../../kit/refusal.ts'
import type { Tools } from '../../../tools.ts'
import { actorOf, may } from '../../../web/access.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { leaveNotice } from '../../../web/notice.ts'
import type { Room } from '../../../web/room.ts'
import { sentId } from '../../../web/sent-id.ts'
import { workingCalendarOf } from '../../../common/organisation/index.ts'
import { conditionsPaths as paths } from '../paths.ts'
import { copiedItems, nextPeriod, periodLabel } from './period.ts'
import { changePeriod, copyRoadmap, dropDraft, reviseRoadmap, startRoadmap } from './roadmap.actions.ts'
import { periodForm } from './roadmap.form.ts'
import { nextPeriodPage, revisionPage, roadmapRemovalPage, startPage, termPage } from './roadmap-forms.pages.ts'
import type { Roadmap } from './roadmap.ts'
import { roadmapById } from './roadmap.store.ts'

const FORM = 'stages/1-conditions/form'
const CONFIRM = 'stages/1-conditions/confirm'
const change = may('roadmap.change')

/** Editions: the first one, a new edition, another period, and the end of a draft. */
export function addRoadmapEditing({ get, post }: Room, tools: Tools): void {
  const { database: db } = tools
  const pageOf = (id: string) => paths.roadmap.to({}, { edition: id })
  const roadmapOf = async (req: Request): Promise<Roadmap> =>
    found(await roadmapById(db, String(req.params['id'])), 'Такой дорожной карты нет. Откройте действующую.')

  post(paths.roadmap, change, (req, res) =>
    handleForm(req, res, {
      form: periodForm,
      view: 'stages/1-conditions/roadmap/no-roadmap',
      page: startPage,
      act: async ({ id, from, to }) => {
        await startRoadmap(tools, actorOf(req), id, { from, to })
        return { to: pageOf(id), notice: 'Проект дорожной карты составлен: проверьте сроки и ответственных' }
      },
    }),
  )

  get(paths.roadmapTerm, change, async (req, res) => {
    const roadmap = await roadmapOf(req)
    return res.page(FORM, termPage(roadmap, periodForm.filled({ id: String(roadmap.version), ...roadmap.period })))
  })
  post(paths.roadmapTerm, change, async (req, res) => {
    const roadmap = await roadmapOf(req)
    await handleForm(req, res, {
      form: periodForm,
      view: FORM,
      page: (submission) => termPage(roadmap, submission),
      act: async ({ id: version, from, to }) => {
        await changePeriod(tools, actorOf(req), roadmap.id, Number(version), { from, to })
        return { to: pageOf(roadmap.id), notice: 'Срок дорожной карты сохранён' }
      },
    })
  })

  get(paths.roadmapNextPeriod, change, async (req, res) => {
    const roadmap = await roadmapOf(req)
    const period = nextPeriod(roadmap.period)
    const { moved } = await previewOf(roadmap, period)
    return res.page(
      'stages/1-conditions/roadmap/next-period',
      nextPeriodPage(roadmap, periodForm.filled({ id: newId(), ...period }), moved),
    )
  })
  post(paths.roadmapNextPeriod, change, async (req, res) => {
    const roadmap = await roadmapOf(req)
    await handleForm(req, res, {
      form: periodForm,
      view: 'stages/1-conditions/roadmap/next-period',
      page: (submission) => nextPeriodPage(roadmap, submission, []),
      act: async ({ id, from, to }) => {
        const moved = await copyRoadmap(tools, actorOf(req), roadmap.id, id, { from, to })
        const title = `Проект на ${periodLabel({ from, to })} составлен`
        return {
          to: pageOf(id),
          notice: {
            tone: 'good',
            title,
            words: moved.length === 0 ? 'Все даты – рабочие дни.' : `Сдвинуто на рабочие дни: ${moved.length}.`,
          },
        }
      },
    })
  })

  get(paths.roadmapRevision, change, async (req, res) => res.page(CONFIRM, revisionPage(await roadmapOf(req), newId())))
  post(paths.roadmapRevision, change, async (req, res) => {
    const roadmap = await roadmapOf(req)
    const id = sentId(req) || newId()
    await reviseRoadmap(tools, actorOf(req), roadmap.id, id)
    await leaveNotice(req, 'Проект новой редакции составлен')
    res.redirect(303, pageOf(id))
  })

  get(paths.roadmapRemoval, change, async (req, res) => res.page(CONFIRM, roadmapRemovalPage(await roadmapOf(req))))
  post(paths.roadmapRemoval, change, async (req, res) => {
    await dropDraft(tools, actorOf(req), String(req.params['id']))
    await leaveNotice(req, 'Проект дорожной карты убран')
    res.redirect(303, paths.roadmap.to())
  })

  async function previewOf(roadmap: Roadmap, period: { from: string; to: string }) {
    const { items, moved } = copiedItems(roadmap.items, roadmap.period, period, await workingCalendarOf(db))
    // The copy has ids of its own; rows keep their places, so the old row stands at the same place.
    return {
      moved: moved.map((one) => ({
        ...one,
        itemId: roadmap.items[items.findIndex(({ id }) => id === one.itemId)]?.id ?? '',
      })),
    }
  }
}
