// «Пригласить наставника», the criteria of admission and the note about looking outside.
import { addDays } from '../../kit/calendar/day.ts'
import { formView } from '../../kit/forms/form-view.ts'
import { onFreshVersion, type Submission } from '../../kit/forms/submission.ts'
import { newId } from '../../kit/ids.ts'
import { found } from '../../kit/refusal.ts'
import { screenName } from '../../kit/russian/names.ts'
import type { Tools } from '../../tools.ts'
import { rulesOf } from '../../common/organisation/index.ts'
import { personById } from '../../common/people/index.ts'
import { launch, surveyPaths, type SurveyCatalogue } from '../../common/surveys/index.ts'
import { actorOf, may } from '../../web/access.ts'
import { handleForm } from '../../web/handle-form.ts'
import { leaveNotice } from '../../web/notice.ts'
import { idOf } from '../../web/record-id.ts'
import type { Room } from '../../web/room.ts'
import { sentId } from '../../web/sent-id.ts'
import { mentorCandidate } from './candidate.questionnaire.ts'
import { criteriaOf, outsideSearch } from './criteria.store.ts'
import { invitable } from './invitable.store.ts'
import { invitePage } from './inviting.pages.ts'
import { criteriaForm, externalForm, nominationForm, searchForm } from './mentor.form.ts'
import { foundMentor } from './mentor.store.ts'
import { changeCriteria, nominate, nominateExternal, offerConsent, searchOutside } from './nomination.actions.ts'
import { mentorsPaths } from './paths.ts'

const TERM_DAYS = 14
const FORM = 'stages/3-mentors/small-form'

export function addInviting({ get, post }: Room, tools: Tools, surveys: SurveyCatalogue, stageHref: string): void {
  const { database: db, clock } = tools
  const manage = may('mentors.manage')
  const bank = { words: 'Банк наставников', href: mentorsPaths.bank.to() }
  const textOf = (value: unknown) => (typeof value === 'string' ? value.slice(0, 200) : '')

  const drawn = async (query: Record<string, unknown>) => {
    const [q, person] = [textOf(query['q']), textOf(query['person'])]
    return invitePage({ q, people: await invitable(db, { q, personId: person, today: clock.today() }), newId })
  }
  get(mentorsPaths.invite, manage, async (req, res) => res.page('stages/3-mentors/invite', await drawn(req.query)))
  post(mentorsPaths.invite, manage, (req, res) =>
    handleForm(req, res, {
      form: nominationForm,
      view: 'stages/3-mentors/invite',
      page: () => drawn({}),
      act: async ({ id, person }) => {
        const mentor = await nominate(tools, actorOf(req), { id, personId: person })
        return { to: mentorsPaths.mentor.to({ id: mentor }), notice: mentor === id ? 'Кандидат внесён. Дальше – согласие' : 'Этот человек уже в банке: открыта его карточка' }
      },
    }),
  )

  const externalPage = (submission: Submission) => {
    const title = 'Наставник из другой организации'
    const form = formView(externalForm, submission, { action: mentorsPaths.inviteExternal.to(), submit: 'Внести кандидата', cancel: { href: mentorsPaths.invite.to(), words: 'Выбрать из своих' } })
    return { title, head: { crumbs: [bank, { words: 'Пригласить наставника', href: mentorsPaths.invite.to() }, { words: title }], title, lead: 'Нужны договор с организацией и согласие самого человека. Дополнительного соглашения к трудовому договору с нами у него не будет.' }, form }
  }
  get(mentorsPaths.inviteExternal, manage, (_req, res) => res.page(FORM, externalPage(externalForm.filled({ id: newId() }))))
  post(mentorsPaths.inviteExternal, manage, (req, res) =>
    handleForm(req, res, {
      form: externalForm,
      view: FORM,
      page: externalPage,
      act: async ({ id, surname, firstName, patronymic, post: work, organisation, agreement }) => {
        const draft = { name: { surname, firstName, patronymic: patronymic ?? null }, post: work, employment: 'external' as const, externalOrganisation: organisation, externalAgreement: agreement }
        return { to: mentorsPaths.mentor.to({ id: await nominateExternal(tools, actorOf(req), id, draft) }), notice: 'Кандидат внесён. Дальше – его согласие' }
      },
    }),
  )

  post(mentorsPaths.offer, manage, async (req, res) => {
    const id = idOf(req)
    const isNew = await offerConsent(tools, actorOf(req), id, sentId(req) || newId())
    await leaveNotice(req, isNew ? 'Согласие предложено. Ждём ответа' : 'Согласие уже предложено или действует')
    res.redirect(303, mentorsPaths.mentor.to({ id }))
  })

  post(mentorsPaths.survey, manage, async (req, res) => {
    const mentor = await foundMentor(db, idOf(req))
    const { name } = found(await personById(db, mentor.personId))
    const [left] = await launch(tools, surveys, actorOf(req), {
      id: sentId(req) || newId(), key: mentorCandidate.key, title: `${mentorCandidate.title}: ${screenName(name)}`,
      people: [mentor.personId], dueOn: addDays(clock.today(), TERM_DAYS), occasion: undefined,
    })
    await leaveNotice(req, left === undefined
      ? { tone: 'good', title: 'Анкета назначена', words: 'Передайте человеку личную ссылку: она есть на этой странице.', link: { href: surveyPaths.surveys.to(), words: 'Все анкеты' } }
      : { tone: 'need', title: 'Анкета не назначена', words: left.why })
    res.redirect(303, mentorsPaths.mentor.to({ id: mentor.id }))
  })

  const criteriaPage = async (submission: Submission) => {
    const [{ regulation }, current] = await Promise.all([rulesOf(db), criteriaOf(db)])
    const form = formView(criteriaForm, onFreshVersion(submission, current.version), { action: mentorsPaths.criteria.to(), submit: 'Сохранить критерии', cancel: { href: mentorsPaths.bank.to(), words: 'Не менять' } })
    const title = 'Критерии допуска'
    return { title, head: { crumbs: [bank, { words: title }], title, lead: `В Положении сказано: ${regulation.criteria}. Здесь – то же числами, чтобы система могла подсказать.` }, form }
  }
  get(mentorsPaths.criteria, manage, async (_req, res) => {
    const { years, categories, version } = await criteriaOf(db)
    await res.page(FORM, await criteriaPage(criteriaForm.filled({ version: String(version), years, categories: [...categories] })))
  })
  post(mentorsPaths.criteria, manage, (req, res) =>
    handleForm(req, res, {
      form: criteriaForm,
      view: FORM,
      page: criteriaPage,
      act: async ({ version, years, categories }) => {
        await changeCriteria(tools, actorOf(req), version, { years, categories: categories ?? [] })
        return { to: mentorsPaths.bank.to(), notice: 'Критерии допуска сохранены' }
      },
    }),
  )

  const searchPage = (submission: Submission) => {
    const title = 'Внешний поиск наставников'
    const form = formView(searchForm, submission, { action: mentorsPaths.search.to(), submit: 'Отметить поиск', cancel: { href: stageHref, words: 'Не отмечать' } })
    return { title, head: { crumbs: [bank, { words: title }], title, lead: 'Отметьте, где ищете, если своих наставников на все запросы не хватает.' }, form }
  }
  get(mentorsPaths.search, manage, async (_req, res) => res.page(FORM, searchPage(searchForm.filled({ id: newId(), note: (await outsideSearch(db))?.note }))))
  post(mentorsPaths.search, manage, (req, res) =>
    handleForm(req, res, {
      form: searchForm,
      view: FORM,
      page: searchPage,
      act: async ({ id, note }) => (await searchOutside(tools, actorOf(req), id, note), { to: stageHref, notice: 'Внешний поиск отмечен' }),
    }),
  )
}
