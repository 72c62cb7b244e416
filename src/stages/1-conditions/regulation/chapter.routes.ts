import type { Request } from 'express'
import { found, Refusal } from '../../../kit/refusal.ts'
import type { Tools } from '../../../tools.ts'
import { actorOf, may } from '../../../web/access.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { leaveNotice } from '../../../web/notice.ts'
import { idOf } from '../../../web/record-id.ts'
import type { Room } from '../../../web/room.ts'
import { conditionsPaths as paths } from '../paths.ts'
import { directionOf } from '../roadmap/item.actions.ts'
import { chapterForm } from './regulation.form.ts'
import { chapterPage, chapterRemovalPage } from './regulation-forms.pages.ts'
import { changeChapters } from './regulation.actions.ts'
import {
  assertProject,
  chapterAt,
  pointsOf,
  textOfPoints,
  withChapter,
  withMoved,
  withoutChapter,
  type Chapter,
} from './regulation.ts'
import { regulationById } from './regulation.store.ts'

const FORM = 'stages/1-conditions/form'
const change = may('regulation.change')

/** Chapters of a project: add, change, move, remove. */
export function addChapters({ get, post }: Room, tools: Tools): void {
  const pageOf = (id: string, number?: string) =>
    paths.regulation.to({}, { edition: id }) + (number === undefined ? '' : `#chapter-${number}`)
  const regulationOf = async (req: Request) =>
    found(
      await regulationById(tools.database, idOf(req)),
      'Такой редакции Положения нет. Откройте действующую.',
    )
  const numberOf = (req: Request) => String(req.params['number'])

  get(paths.newChapter, change, async (req, res) => {
    const regulation = await regulationOf(req)
    assertProject(regulation)
    return res.page(
      FORM,
      chapterPage(regulation, undefined, chapterForm.filled({ version: String(regulation.version) })),
    )
  })
  post(paths.newChapter, change, async (req, res) => {
    const regulation = await regulationOf(req)
    await handleForm(req, res, {
      form: chapterForm,
      view: FORM,
      page: (submission) => chapterPage(regulation, undefined, submission),
      act: async ({ version, title, points }) => {
        const chapter = chapterOf(title, points)
        await changeChapters(tools, actorOf(req), regulation.id, Number(version), (chapters) => ({
          chapters: [...chapters, chapter],
          words: `добавлена глава «${title}»`,
        }))
        return { to: pageOf(regulation.id, String(regulation.chapters.length + 1)), notice: 'Глава добавлена' }
      },
    })
  })

  get(paths.chapter, change, async (req, res) => {
    const regulation = await regulationOf(req)
    assertProject(regulation)
    const { chapter } = chapterAt(regulation.chapters, numberOf(req))
    const submission = chapterForm.filled({
      version: String(regulation.version),
      title: chapter.title,
      points: textOfPoints(chapter.points),
    })
    return res.page(FORM, chapterPage(regulation, numberOf(req), submission))
  })
  post(paths.chapter, change, async (req, res) => {
    const regulation = await regulationOf(req)
    const { index } = chapterAt(regulation.chapters, numberOf(req))
    await handleForm(req, res, {
      form: chapterForm,
      view: FORM,
      page: (submission) => chapterPage(regulation, numberOf(req), submission),
      act: async ({ version, title, points }) => {
        const chapter = chapterOf(title, points)
        await changeChapters(tools, actorOf(req), regulation.id, Number(version), (chapters) => ({
          chapters: withChapter(chapters, index, chapter),
          words: `глава «${title}»`,
        }))
        return { to: pageOf(regulation.id, numberOf(req)), notice: `Глава ${numberOf(req)} сохранена` }
      },
    })
  })

  post(paths.chapterPlace, change, async (req, res) => {
    const regulation = await regulationOf(req)
    const { index, chapter } = chapterAt(regulation.chapters, numberOf(req))
    const direction = directionOf(String(req.params['direction']))
    await changeChapters(tools, actorOf(req), regulation.id, regulation.version, (chapters) => ({
      chapters: withMoved(chapters, index, direction),
      words: `глава «${chapter.title}» переставлена`,
    }))
    res.redirect(303, pageOf(regulation.id))
  })

  get(paths.chapterRemoval, change, async (req, res) => {
    const regulation = await regulationOf(req)
    assertProject(regulation)
    const { chapter } = chapterAt(regulation.chapters, numberOf(req))
    return res.page('stages/1-conditions/confirm', chapterRemovalPage(regulation, numberOf(req), chapter))
  })
  post(paths.chapterRemoval, change, async (req, res) => {
    const regulation = await regulationOf(req)
    const { index, chapter } = chapterAt(regulation.chapters, numberOf(req))
    const version = Number((req.body as Record<string, unknown>)['version'])
    // Chapters have no ids: a number seen on an old page may be another chapter by now.
    if (version !== regulation.version)
      throw new Refusal('wrong-moment', 'Пока вы читали, Положение изменили. Откройте его заново.', {
        next: { href: pageOf(regulation.id), words: 'Открыть Положение' },
      })
    await changeChapters(tools, actorOf(req), regulation.id, version, (chapters) => ({
      chapters: withoutChapter(chapters, index),
      words: `убрана глава «${chapter.title}»`,
    }))
    await leaveNotice(req, `Глава «${chapter.title}» убрана`)
    res.redirect(303, pageOf(regulation.id))
  })
}

function chapterOf(title: string, text: string): Chapter {
  const points = pointsOf(text)
  if (points.length === 0) throw new Refusal('invalid', 'Напишите хотя бы один пункт', { field: 'points' })
  return { title, points }
}
