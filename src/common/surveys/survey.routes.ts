// Campaigns: the list, launching, the card, a new term, closing.
import type { Request } from 'express'
import { z } from 'zod'
import { addDays } from '../../kit/calendar/day.ts'
import { schoolYearBounds } from '../../kit/calendar/school-year.ts'
import { formView } from '../../kit/forms/form-view.ts'
import type { Submission } from '../../kit/forms/submission.ts'
import { newId } from '../../kit/ids.ts'
import { readListQuery } from '../../kit/lists/list-query.ts'
import { pageOf } from '../../kit/lists/page-of.ts'
import { minutesInWords } from '../../kit/questionnaires/notice.ts'
import { minutesOf } from '../../kit/questionnaires/minutes.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { fullName } from '../../kit/russian/names.ts'
import { can } from '../../rights/permissions.ts'
import type { Tools } from '../../tools.ts'
import { actorOf, may } from '../../web/access.ts'
import { handleForm } from '../../web/handle-form.ts'
import type { Notice } from '../../web/layout.ts'
import { leaveNotice } from '../../web/notice.ts'
import { idOf } from '../../web/record-id.ts'
import { room, type Room } from '../../web/room.ts'
import { sentId } from '../../web/sent-id.ts'
import { assignmentsOf } from './assignment.store.ts'
import { candidatesFor } from './candidates.facts.ts'
import type { SurveyCatalogue } from './catalogue.ts'
import { chosen, peopleSpec } from './people-filter.ts'
import { surveyPaths } from './paths.ts'
import { currentVersion } from './publication.actions.ts'
import { questionnairesOf } from './questionnaires.facts.ts'
import { closeSurvey, inviteMore, launch, reopenSurvey, type NotInvited } from './survey.actions.ts'
import { invitationForm, launchForm, reopeningForm } from './survey.form.ts'
import { chooseQuestionnairePage, crumbs, filtersOf, launchPage, peopleChoices, surveysPage } from './survey.pages.ts'
import { countSurveys, foundSurvey, listSurveys, progressOf, surveyById } from './survey.store.ts'
import { versionById } from './version.store.ts'

const read = may('surveys.read')
const manage = may('surveys.manage')
const TERM_DAYS = 14
const FORM = 'common/surveys/form'

export function surveyRoutes(tools: Tools, catalogue: SurveyCatalogue): Room {
  const { get, post, routes } = room()
  const { database, clock } = tools

  get(surveyPaths.surveys, read, async (req, res) => {
    const within = req.shownYear && schoolYearBounds(req.shownYear.year)
    const page = pageOf(await countSurveys(database, within), z.coerce.number().int().min(1).catch(1).parse(req.query['page']))
    const surveys = await listSurveys(database, page, within)
    const progress = await progressOf(database, surveys.map(({ id }) => id))
    await res.page('common/surveys/surveys', surveysPage(surveys, progress, page, can(req.actor, 'surveys.manage'), clock.today()))
  })

  get(surveyPaths.newSurvey, manage, async (_req, res) => {
    const all = await questionnairesOf(tools, catalogue)
    const choosers = all.flatMap(({ key, definition, isSent }) =>
      definition === undefined || !isSent ? [] : [{ key, title: definition.title, who: definition.who, minutes: `около ${minutesInWords(definition.minutes ?? minutesOf(definition))}`, href: surveyPaths.launch.to({ key }) }])
    await res.page('common/surveys/choose', chooseQuestionnairePage(choosers))
  })

  get(surveyPaths.launch, manage, async (req, res) => {
    const { definition } = await currentVersion(tools, catalogue, keyOf(req))
    const person = typeof req.query['person'] === 'string' ? [req.query['person']] : []
    const filled = launchForm.filled({ id: newId(), key: definition.key, title: definition.title, dueOn: addDays(clock.today(), TERM_DAYS), people: person })
    await res.page('common/surveys/launch', await drawnLaunch(req, filled))
  })

  post(surveyPaths.launch, manage, async (req, res) => {
    const id = sentId(req)
    if (id !== '' && (await surveyById(database, id)) !== null) return res.redirect(303, surveyPaths.survey.to({ id }))
    const { definition } = await currentVersion(tools, catalogue, keyOf(req))
    await handleForm(req, res, {
      form: launchForm,
      choices: peopleChoices(await candidatesFor(tools, catalogue, definition)),
      view: 'common/surveys/launch',
      page: (submission) => drawnLaunch(req, submission),
      act: async (values) => {
        const left = await launch(tools, catalogue, actorOf(req), { ...values, key: definition.key, occasion: values.occasion })
        return { to: surveyPaths.survey.to({ id: values.id }), notice: launchedNotice('Анкета назначена. Теперь сообщите людям: слова готовы в «Напомнить»', left) }
      },
    })
  })

  get(surveyPaths.invitation, manage, async (req, res) => {
    await res.page('common/surveys/launch', await drawnInvitation(req, invitationForm.filled()))
  })

  post(surveyPaths.invitation, manage, async (req, res) => {
    const { definition } = await surveyWithDefinition(req)
    await handleForm(req, res, {
      form: invitationForm,
      choices: peopleChoices(await candidatesFor(tools, catalogue, definition)),
      view: 'common/surveys/launch',
      page: (submission) => drawnInvitation(req, submission),
      act: async ({ people }) => {
        const left = await inviteMore(tools, catalogue, actorOf(req), idOf(req), people)
        return { to: surveyPaths.survey.to({ id: idOf(req) }), notice: launchedNotice('Люди приглашены', left) }
      },
    })
  })

  get(surveyPaths.closing, manage, async (req, res) => {
    const survey = await foundSurvey(database, idOf(req))
    const id = { id: survey.id }
    await res.page('common/surveys/closing', { title: `Закрыть опрос «${survey.title}»?`, action: surveyPaths.closing.to(id), back: { href: surveyPaths.survey.to(id), words: 'Не закрывать' } })
  })

  post(surveyPaths.closing, manage, async (req, res) => {
    await closeSurvey(tools, actorOf(req), idOf(req))
    await leaveNotice(req, 'Опрос закрыт, ответы больше не принимаются')
    res.redirect(303, surveyPaths.survey.to({ id: idOf(req) }))
  })

  get(surveyPaths.reopening, manage, async (req, res) => {
    const dueOn = addDays(clock.today(), TERM_DAYS / 2)
    await res.page(FORM, await drawnReopening(req, reopeningForm.filled({ dueOn })))
  })

  post(surveyPaths.reopening, manage, (req, res) => handleForm(req, res, {
    form: reopeningForm,
    view: FORM,
    page: (submission) => drawnReopening(req, submission),
    act: async ({ dueOn }) => {
      await reopenSurvey(tools, actorOf(req), idOf(req), dueOn)
      return { to: surveyPaths.survey.to({ id: idOf(req) }), notice: `Ответы принимаются до ${requisiteDay(dueOn)}` }
    },
  }))

  async function drawnLaunch(req: Request, submission: Submission) {
    const { definition } = await currentVersion(tools, catalogue, keyOf(req))
    const all = await candidatesFor(tools, catalogue, definition)
    const query = readListQuery(req.query, peopleSpec)
    return launchPage({ definition, all, shown: chosen(all, query, clock.today()), query, submission })
  }

  async function drawnInvitation(req: Request, submission: Submission) {
    const { survey, definition } = await surveyWithDefinition(req)
    const already = new Set((await assignmentsOf(database, survey.id)).map(({ personId }) => personId))
    const all = (await candidatesFor(tools, catalogue, definition)).filter(({ person }) => !already.has(person.id))
    const query = readListQuery(req.query, peopleSpec)
    const shown = chosen(all, query, clock.today())
    const back = surveyPaths.survey.to({ id: survey.id })
    const action = surveyPaths.invitation.to({ id: survey.id })
    return {
      title: `Пригласить ещё: ${survey.title}`,
      head: { crumbs: [...crumbs(survey.title, back), { words: 'Пригласить ещё' }], title: 'Пригласить ещё' },
      filters: filtersOf(action, all, query),
      form: formView(invitationForm, submission, { action, submit: 'Пригласить', choices: peopleChoices(shown), cancel: { href: back, words: 'Отменить' } }),
      note: undefined,
      nobody: shown.length === 0 ? 'Все, кто подходит под условия, уже приглашены.' : undefined,
    }
  }

  async function drawnReopening(req: Request, submission: Submission) {
    const survey = await foundSurvey(database, idOf(req))
    const back = surveyPaths.survey.to({ id: survey.id })
    return {
      title: 'Новый срок',
      head: { crumbs: [...crumbs(survey.title, back), { words: 'Новый срок' }], title: 'До какого дня принимать ответы' },
      form: formView(reopeningForm, submission, { action: surveyPaths.reopening.to({ id: survey.id }), submit: 'Принимать ответы', cancel: { href: back, words: 'Отменить' } }),
    }
  }

  async function surveyWithDefinition(req: Request) {
    const survey = await foundSurvey(database, idOf(req))
    return { survey, definition: (await versionById(database, survey.versionId)).definition }
  }

  return { get, post, routes }
}

/** What was done, and who was left out with the reason. */
function launchedNotice(words: string, left: readonly NotInvited[]): Notice {
  if (left.length === 0) return { tone: 'good', title: words }
  const reasons = left.map(({ person, why }) => `${fullName(person.name)} – ${why}`).join('; ')
  return { tone: 'need', title: words, words: `Не приглашены: ${reasons}` }
}

function keyOf(req: Request): string {
  return String(req.params['key'])
}
