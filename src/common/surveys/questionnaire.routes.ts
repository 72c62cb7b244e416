// Questionnaires of the house: the list, one with its versions and blank, files.
import type { Request } from 'express'
import { formView } from '../../kit/forms/form-view.ts'
import { file } from '../../kit/forms/file-field.ts'
import { defineForm } from '../../kit/forms/form.ts'
import { blank } from '../../kit/questionnaires/blank.ts'
import { exportDefinition, exportName, importDefinition } from '../../kit/questionnaires/exchange.ts'
import { averagesFrom } from '../../kit/questionnaires/notice.ts'
import { found, Refusal } from '../../kit/refusal.ts'
import { can } from '../../rights/permissions.ts'
import type { Tools } from '../../tools.ts'
import { actorOf, may } from '../../web/access.ts'
import { sendFile, sendMade } from '../../web/downloads.ts'
import { leaveNotice } from '../../web/notice.ts'
import { room, type Room } from '../../web/room.ts'
import { organisationOn } from '../organisation/index.ts'
import { importPage, questionnairePage, questionnairesPage } from './builder.pages.ts'
import type { SurveyCatalogue } from './catalogue.ts'
import { questionnairePaths } from './paths.ts'
import { beginEdit, beginOwn } from './publication.actions.ts'
import { questionnairesOf } from './questionnaires.facts.ts'
import { versionsOf } from './version.store.ts'

const read = may('surveys.read')
const manage = may('surveys.manage')
const importForm = defineForm({ file: file('Файл анкеты', { hint: 'С расширением .json', accept: '.json,application/json', ask: 'Выберите файл' }) })
const FORM = 'common/surveys/form'

export function questionnaireRoutes(tools: Tools, catalogue: SurveyCatalogue): Room {
  const { get, post, routes } = room()
  const { database, clock, printer } = tools

  get(questionnairePaths.list, read, async (req, res) => {
    await res.page('common/surveys/choose', questionnairesPage(await questionnairesOf(tools, catalogue), can(req.actor, 'surveys.manage')))
  })

  get(questionnairePaths.import, manage, (_req, res) => res.page(FORM, importPage(drawn(importForm.filled()))))

  post(questionnairePaths.import, manage, async (req, res) => {
    const text = req.file?.buffer.toString('utf8')
    try {
      if (req.uploadProblem !== undefined) throw new Refusal('invalid', req.uploadProblem)
      if (text === undefined) throw new Refusal('invalid', 'Выберите файл анкеты')
      const key = await beginOwn(tools, actorOf(req), importDefinition(text))
      await leaveNotice(req, 'Анкета загружена. Проверьте вопросы и опубликуйте её')
      return res.redirect(303, questionnairePaths.edit.to({ key }))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const again = importForm.reject({}, [{ field: 'file', words: error.words }])
      return res.page(FORM, importPage(drawn(again)), { status: 422 })
    }
  }, { upload: { field: 'file', kinds: ['csv'] } })

  get(questionnairePaths.questionnaire, read, async (req, res) => {
    const one = await questionnaireOf(req)
    const versions = await versionsOf(database, one.key)
    await res.page('common/surveys/questionnaire', questionnairePage({ ...one, versions, mayManage: can(req.actor, 'surveys.manage'), zone: clock.zone }))
  })

  get(questionnairePaths.blankPdf, read, async (req, res) => {
    const { name, paper } = await blankOf(req)
    sendMade(res, 'pdf', name, await printer.pdf(paper))
  })

  get(questionnairePaths.blankDocx, read, async (req, res) => {
    const { name, paper } = await blankOf(req)
    sendMade(res, 'docx', name, await printer.docx(paper))
  })

  get(questionnairePaths.export, read, async (req, res) => {
    const definition = found((await questionnaireOf(req)).definition)
    sendFile(res, { mediaType: 'application/json', name: exportName(definition), bytes: Buffer.from(exportDefinition(definition), 'utf8') })
  })

  post(questionnairePaths.copy, manage, async (req, res) => {
    const definition = found((await questionnaireOf(req)).definition)
    const key = await beginOwn(tools, actorOf(req), { ...definition, title: `${definition.title} (своя)`.slice(0, 200) })
    await leaveNotice(req, 'Копия готова. Измените вопросы и опубликуйте')
    res.redirect(303, questionnairePaths.edit.to({ key }))
  })

  post(questionnairePaths.edit, manage, async (req, res) => {
    const { key } = await questionnaireOf(req)
    await beginEdit(tools, catalogue, actorOf(req), key)
    res.redirect(303, questionnairePaths.edit.to({ key }))
  })

  async function questionnaireOf(req: Request) {
    const key = String(req.params['key'])
    return found((await questionnairesOf(tools, catalogue)).find((one) => one.key === key), 'Такой анкеты нет. Выберите другую в списке.')
  }

  async function blankOf(req: Request) {
    const definition = found((await questionnaireOf(req)).definition)
    const { displayName } = await organisationOn(database, clock.today())
    // Nobody knows how many will fill in a printed blank, so anonymity is promised only where the questionnaire itself means it.
    const paper = blank(definition, { invited: averagesFrom(definition), organisation: displayName })
    return { name: `Бланк – ${definition.title}`, paper }
  }

  return { get, post, routes }
}

function drawn(submission: Parameters<typeof formView>[1]) {
  return formView(importForm, submission, { action: questionnairePaths.import.to(), submit: 'Загрузить', cancel: { href: questionnairePaths.list.to(), words: 'Отменить' } })
}
