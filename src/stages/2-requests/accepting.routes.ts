// «Принять наставляемого»: one person, in any month.
import { addDays } from '../../kit/calendar/day.ts'
import { formView } from '../../kit/forms/form-view.ts'
import type { Submission } from '../../kit/forms/submission.ts'
import { newId } from '../../kit/ids.ts'
import { found } from '../../kit/refusal.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { screenName } from '../../kit/russian/names.ts'
import type { Tools } from '../../tools.ts'
import { personById } from '../../common/people/index.ts'
import { launch, surveyPaths, type SurveyCatalogue } from '../../common/surveys/index.ts'
import { actorOf, may } from '../../web/access.ts'
import { handleForm } from '../../web/handle-form.ts'
import { leaveNotice } from '../../web/notice.ts'
import { idOf } from '../../web/record-id.ts'
import type { Room } from '../../web/room.ts'
import { sentId } from '../../web/sent-id.ts'
import { accept, acceptNew, offerConsent } from './accepting.actions.ts'
import { acceptable } from './acceptable.store.ts'
import { acceptPage } from './accepting.pages.ts'
import { acceptForm, newPersonForm } from './mentee.form.ts'
import { menteeRequest } from './mentee-request.questionnaire.ts'
import { foundMentee } from './mentee.store.ts'
import { requestsPaths } from './paths.ts'

const TERM_DAYS = 14

export function addAccepting({ get, post }: Room, tools: Tools, surveys: SurveyCatalogue): void {
  const { database: db, clock } = tools
  const manage = may('requests.manage')
  const textOf = (value: unknown) => (typeof value === 'string' ? value.slice(0, 200) : '')

  const drawn = async (query: Record<string, unknown>) => {
    const [q, person] = [textOf(query['q']), textOf(query['person'])]
    return acceptPage({ q, people: await acceptable(db, { q, personId: person, today: clock.today() }), newId })
  }

  get(requestsPaths.accept, manage, async (req, res) => res.page('stages/2-requests/accept', await drawn(req.query)))

  post(requestsPaths.accept, manage, (req, res) =>
    handleForm(req, res, {
      form: acceptForm,
      view: 'stages/2-requests/accept',
      page: () => drawn({}),
      act: async ({ id, person }) => {
        const mentee = await accept(tools, actorOf(req), { id, personId: person })
        return { to: requestsPaths.mentee.to({ id: mentee }), notice: mentee === id ? 'Запись начата. Дальше – согласие' : 'Этот человек уже участвует: открыта его карточка' }
      },
    }),
  )

  const newPage = (submission: Submission) => {
    const title = 'Новый сотрудник'
    const form = formView(newPersonForm, submission, { action: requestsPaths.acceptNew.to(), submit: 'Добавить и принять', cancel: { href: requestsPaths.accept.to(), words: 'Выбрать из списка' } })
    const crumbs = [{ words: 'Банк наставляемых', href: requestsPaths.bank.to() }, { words: 'Принять наставляемого', href: requestsPaths.accept.to() }, { words: title }]
    return { title, head: { crumbs, title, lead: 'Достаточно имени и должности: карточку сотрудника можно дополнить позже.' }, form }
  }
  get(requestsPaths.acceptNew, manage, (_req, res) => res.page('stages/2-requests/small-form', newPage(newPersonForm.filled({ id: newId(), hiredOn: clock.today() }))))
  post(requestsPaths.acceptNew, manage, (req, res) =>
    handleForm(req, res, {
      form: newPersonForm,
      view: 'stages/2-requests/small-form',
      page: newPage,
      act: async ({ id, surname, firstName, patronymic, post: workPost, hiredOn }) => {
        const draft = { name: { surname, firstName, patronymic: patronymic ?? null }, post: workPost, hiredOn: hiredOn ?? null }
        return { to: requestsPaths.mentee.to({ id: await acceptNew(tools, actorOf(req), id, draft) }), notice: 'Сотрудник добавлен, запись начата. Дальше – согласие' }
      },
    }),
  )

  post(requestsPaths.offer, manage, async (req, res) => {
    const id = idOf(req)
    const { until, isNew } = await offerConsent(tools, actorOf(req), id, sentId(req) || newId())
    await leaveNotice(req, isNew ? `Согласие предложено, действует до ${requisiteDay(until)}. Ждём ответа` : 'Согласие уже предложено или действует')
    res.redirect(303, requestsPaths.mentee.to({ id }))
  })

  post(requestsPaths.survey, manage, async (req, res) => {
    const mentee = await foundMentee(db, idOf(req))
    const { name } = found(await personById(db, mentee.personId))
    const left = await launch(tools, surveys, actorOf(req), {
      id: sentId(req) || newId(), key: menteeRequest.key, title: `${menteeRequest.title}: ${screenName(name)}`,
      people: [mentee.personId], dueOn: addDays(clock.today(), TERM_DAYS), occasion: undefined,
    })
    const [first] = left
    await leaveNotice(req, first === undefined
      ? { tone: 'good', title: 'Анкета назначена', words: 'Передайте человеку личную ссылку: она есть на этой странице.', link: { href: surveyPaths.surveys.to(), words: 'Все анкеты' } }
      : { tone: 'need', title: 'Анкета не назначена', words: first.why })
    res.redirect(303, requestsPaths.mentee.to({ id: mentee.id }))
  })
}
