// The mentee's side: one tap «Да, встречались», or «Было иначе» with words.
import type { Request } from 'express'
import { formView } from '../../../kit/forms/form-view.ts'
import type { Submission } from '../../../kit/forms/submission.ts'
import { found } from '../../../kit/refusal.ts'
import { screenDay } from '../../../kit/russian/dates.ts'
import type { Tools } from '../../../tools.ts'
import { actorOf, may } from '../../../web/access.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { leaveNotice } from '../../../web/notice.ts'
import type { Room } from '../../../web/room.ts'
import { homePaths } from '../../../common/home/index.ts'
import { answerMeeting } from './meeting.actions.ts'
import { disputeForm } from './meeting.form.ts'
import { foundMeeting } from './meeting.store.ts'
import { meetingForms } from './meeting.ts'
import { meetingsPaths as paths } from './paths.ts'

const VIEW = 'stages/5-pairs/meetings/small-form'

export function addAnswering({ get, post }: Room, tools: Tools): void {
  const { database: db, clock } = tools
  const own = may('meetings.own')

  post(paths.confirmation, own, async (req, res) => {
    await answerMeeting(tools, actorOf(req), String(req.params['meeting']), { kind: 'confirmed' })
    await leaveNotice(req, 'Встреча подтверждена')
    res.redirect(303, homePaths.home.to())
  })

  get(paths.dispute, own, async (req, res) => res.page(VIEW, await pageOf(req, disputeForm.filled())))
  post(paths.dispute, own, async (req, res) => {
    await handleForm(req, res, {
      form: disputeForm, view: VIEW, page: (submission) => pageOf(req, submission),
      act: async ({ words }) => {
        await answerMeeting(tools, actorOf(req), String(req.params['meeting']), { kind: 'disputed', words })
        return { to: homePaths.home.to(), notice: { tone: 'good', title: 'Ответ записан', words: 'Наставник увидит его и поправит запись. До этого встреча не засчитывается.' } }
      },
    })
  })

  async function pageOf(req: Request, submission: Submission) {
    const meeting = await foundMeeting(db, String(req.params['meeting']))
    found(meeting.mentees.find(({ personId }) => personId === actorOf(req).personId), 'Такой встречи у вас нет. Откройте «Мою пару».')
    const lead = [screenDay(meeting.on, clock.today()), meetingForms[meeting.form].paper, meeting.topic].filter(Boolean).join(', ')
    const form = formView(disputeForm, submission, { action: req.path, submit: 'Отправить', cancel: { href: homePaths.home.to(), words: 'Не отвечать' } })
    return { title: 'Было иначе', head: { crumbs: [{ words: 'Сегодня', href: homePaths.home.to() }, { words: 'Было иначе' }], title: 'Было иначе', lead }, form }
  }
}
