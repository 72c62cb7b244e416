// One person's answers for the curator and the head: the card, a clarification, entering from paper.
import type { Request } from 'express'
import { formView } from '../../kit/forms/form-view.ts'
import { errorViews, fieldViews } from '../../kit/forms/field-views.ts'
import type { Submission } from '../../kit/forms/submission.ts'
import { newId } from '../../kit/ids.ts'
import { isAnonymous } from '../../kit/questionnaires/notice.ts'
import { readSection } from '../../kit/questionnaires/read-section.ts'
import { sectionView } from '../../kit/questionnaires/section-view.ts'
import { found, Refusal } from '../../kit/refusal.ts'
import { fullName } from '../../kit/russian/names.ts'
import { can } from '../../rights/permissions.ts'
import type { Tools } from '../../tools.ts'
import { actorOf, may } from '../../web/access.ts'
import { handleForm } from '../../web/handle-form.ts'
import { leaveNotice } from '../../web/notice.ts'
import { idOf } from '../../web/record-id.ts'
import { room, type Room } from '../../web/room.ts'
import { uploadOf, type UploadRule } from '../../web/uploads.ts'
import { filePaths, filesOf } from '../files/index.ts'
import { personById, screenNamesOf } from '../people/index.ts'
import { sentRecords } from './answer.store.ts'
import { assertReturnable } from './assignment.ts'
import { answersCardPage, personAnswersPage } from './assignment-card.pages.ts'
import { enterFromPaper, PAPER_FILE, returnAnswers } from './assignment.actions.ts'
import { assignmentsOfPerson, countInvited, foundAssignment } from './assignment.store.ts'
import { consentsFor, entryFor, type SurveyCatalogue } from './catalogue.ts'
import { definitionOf } from './answering.facts.ts'
import { loosened, paperScreen } from './paper.ts'
import { paperForm } from './paper.form.ts'
import { surveyPaths } from './paths.ts'
import { assertReadable, CLOSED_ANSWERS, kindsBy, readableAmong } from './readable.store.ts'
import { clarificationForm } from './survey.form.ts'
import { crumbs } from './survey.pages.ts'
import { foundSurvey } from './survey.store.ts'
import { versionById } from './version.store.ts'

const read = may('surveys.read')
const manage = may('surveys.manage')
const scanRule: UploadRule = { field: 'scan', kinds: ['pdf', 'picture'] }

export function assignmentRoutes(tools: Tools, catalogue: SurveyCatalogue): Room {
  const { get, post, routes } = room()
  const { database, clock } = tools

  get(surveyPaths.person, read, async (req, res) => {
    const person = found(await personById(database, String(req.params['personId'])), 'Такого человека нет.')
    const list = await assignmentsOfPerson(database, person.id)
    const readable = await readableAmong(database, list, clock.today(), kindsBy(catalogue))
    await res.page('common/surveys/person', personAnswersPage({ person, list, readable }, clock.today()))
  })

  get(surveyPaths.assignment, read, async (req, res) => {
    const assignment = await foundAssignment(database, idOf(req))
    const version = await versionById(database, assignment.versionId)
    const gate = { kinds: consentsFor(entryFor(catalogue, version.definition)), day: clock.today() }
    const [record] = await sentRecords(database, { id: assignment.id, gate })
    if (record === undefined) {
      const hasAnswered = ['sent', 'returned'].includes(assignment.state)
      throw new Refusal('wrong-moment', hasAnswered ? CLOSED_ANSWERS : 'Ответов ещё нет.', { next: { href: surveyPaths.survey.to({ id: assignment.surveyId }), words: 'К опросу' } })
    }
    const mayManage = can(req.actor, 'surveys.manage')
    const [survey, person, invited, scans, names] = await Promise.all([
      foundSurvey(database, assignment.surveyId),
      personById(database, assignment.personId),
      countInvited(database, assignment.surveyId),
      filesOf(database, { kind: PAPER_FILE, id: assignment.id }),
      screenNamesOf(database, [record.enteredById]),
    ])
    const card = {
      ...record, survey, mayManage,
      person: found(person),
      state: assignment.state,
      enteredBy: names.get(record.enteredById ?? ''),
      version: version.number,
      words: record.words.filter(({ confidential }) => mayManage || !confidential),
      scans: scans.map(({ id, name }) => ({ name, href: filePaths.file.to({ id }) })),
      isAnonymous: isAnonymous(version.definition, invited),
    }
    await res.page('common/surveys/answers-card', answersCardPage(card, clock.today()))
  })

  get(surveyPaths.clarification, manage, async (req, res) => {
    const assignment = await foundAssignment(database, idOf(req))
    assertReturnable(assignment.state)
    await assertReadable(database, catalogue, assignment, clock.today())
    await res.page('common/surveys/form', await clarificationPage(req, clarificationForm.filled()))
  })

  post(surveyPaths.clarification, manage, (req, res) => handleForm(req, res, {
    form: clarificationForm,
    view: 'common/surveys/form',
    page: (submission) => clarificationPage(req, submission),
    act: async ({ words }) => {
      const { surveyId } = await foundAssignment(database, idOf(req))
      await returnAnswers(tools, catalogue, actorOf(req), idOf(req), words)
      return { to: surveyPaths.survey.to({ id: surveyId }), notice: 'Анкета возвращена. Напомните о ней: слова готовы в «Напомнить»' }
    },
  }))

  get(surveyPaths.paper, manage, async (req, res) => {
    await res.page('common/surveys/paper', await paperPage(req, paperForm.filled({ fileId: newId() })))
  })

  post(surveyPaths.paper, manage, async (req, res) => {
    const id = idOf(req)
    const definition = loosened(await definitionOf(database, id))
    const answers = readSection(definition, paperScreen(definition), req.body, {})
    const about = paperForm.read(req.body)
    const again = async (submission: Submission) =>
      res.page('common/surveys/paper', await paperPage(req, submission, answers.submission), { status: 422 })
    if (!about.accepted || !answers.complete) return again(about)
    try {
      const upload = await uploadOf(req, scanRule)
      const scan = upload && { ...upload, id: about.values.fileId }
      await enterFromPaper(tools, catalogue, actorOf(req), id, { answers: answers.answers, answeredOn: about.values.answeredOn, scan })
    } catch (error) {
      if (!(error instanceof Refusal) || error.advice.field === undefined) throw error
      return again(paperForm.reject(about.entered, [{ field: error.advice.field, words: error.words }]))
    }
    await leaveNotice(req, 'Ответы с бланка сохранены с пометкой «введено с бумаги»')
    res.redirect(303, surveyPaths.assignment.to({ id }))
  }, { upload: scanRule })

  async function clarificationPage(req: Request, submission: Submission) {
    const { survey, name, back } = await aboutAssignment(req)
    return {
      title: `Вернуть на уточнение: ${name}`,
      head: { crumbs: [...crumbs(survey.title, back), { words: 'Вернуть на уточнение' }], title: name, lead: 'Человек снова сможет изменить ответы. До новых ответов действуют прежние.' },
      form: formView(clarificationForm, submission, { action: surveyPaths.clarification.to({ id: idOf(req) }), submit: 'Вернуть на уточнение', cancel: { href: back, words: 'Отменить' } }),
    }
  }

  async function paperPage(req: Request, submission: Submission, refused?: Submission) {
    const { survey, name, back } = await aboutAssignment(req)
    const definition = loosened(await definitionOf(database, idOf(req)))
    const section = sectionView(paperScreen(definition), {}, refused)
    return {
      title: `Ввести с бумаги: ${name}`,
      head: { crumbs: [...crumbs(survey.title, back), { words: 'Ввести с бумаги' }], title: name, lead: `${survey.title}. Введите ответы так, как они стоят на бланке; пропуски можно оставить пустыми.` },
      about: fieldViews(paperForm, submission),
      questions: section.questions,
      errors: [...errorViews(paperForm, submission), ...section.errors],
      action: surveyPaths.paper.to({ id: idOf(req) }),
      back,
    }
  }

  async function aboutAssignment(req: Request) {
    const { surveyId, personId } = await foundAssignment(database, idOf(req))
    const [survey, person] = await Promise.all([foundSurvey(database, surveyId), personById(database, personId)])
    return { survey, name: fullName(found(person).name), back: surveyPaths.survey.to({ id: surveyId }) }
  }

  return { get, post, routes }
}
