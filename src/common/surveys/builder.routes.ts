// The builder: one step per form over a draft, then a new version.
import type { Request } from 'express'
import { formView } from '../../kit/forms/form-view.ts'
import type { Submission } from '../../kit/forms/submission.ts'
import { check } from '../../kit/questionnaires/check.ts'
import { questionBy, type Definition, type Question } from '../../kit/questionnaires/definition.ts'
import { addQuestion, changeQuestion, changeWhole } from '../../kit/questionnaires/edit.ts'
import { found, Refusal } from '../../kit/refusal.ts'
import type { Tools } from '../../tools.ts'
import { actorOf, may } from '../../web/access.ts'
import { handleForm } from '../../web/handle-form.ts'
import { leaveNotice } from '../../web/notice.ts'
import { room, type Room } from '../../web/room.ts'
import { headForm, newQuestionForm, publicationForm, questionForm } from './builder.form.ts'
import { builderFormPage, editPage, previewPage, questionPage } from './builder.pages.ts'
import { changedQuestion, newQuestion, questionValues } from './builder.ts'
import { stepOf } from './builder-steps.ts'
import { questionnairePaths } from './paths.ts'
import { discardDraft, editDraft, publish } from './publication.actions.ts'
import { draftOf, usedKeys } from './version.store.ts'

const manage = may('surveys.manage')
const FORM = 'common/surveys/form'

export function builderRoutes(tools: Tools): Room {
  const { get, post, routes } = room()
  const { database } = tools

  get(questionnairePaths.edit, manage, async (req, res) => {
    await res.page('common/surveys/edit', await drawnEdit(req, publicationForm.filled()))
  })

  post(questionnairePaths.editStep, manage, async (req, res) => {
    const { do: step = '', version, title } = req.body as Record<string, string | undefined>
    const used = await usedKeys(database, keyOf(req))
    await editDraft(tools, actorOf(req), keyOf(req), Number(version), (definition) => stepOf(definition, step, title ?? '', used)).catch((error: unknown) => {
      throw error instanceof Refusal ? new Refusal(error.reason, error.words, { next: { href: questionnairePaths.edit.to({ key: keyOf(req) }), words: 'К вопросам анкеты' } }) : error
    })
    res.redirect(303, `${questionnairePaths.edit.to({ key: keyOf(req) })}#${step.split(':')[1] ?? ''}`)
  })

  get(questionnairePaths.editHead, manage, async (req, res) => {
    const { definition, version } = await draft(req)
    await res.page(FORM, await drawnHead(req, headForm.filled({ ...headValues(definition), version: String(version) })))
  })

  post(questionnairePaths.editHead, manage, (req, res) => handleForm(req, res, {
    form: headForm,
    view: FORM,
    page: (submission) => drawnHead(req, submission),
    act: async ({ version, intro = '', notice, ...whole }) => {
      await editDraft(tools, actorOf(req), keyOf(req), Number(version), ({ notice: _, ...definition }) =>
        changeWhole(definition, { ...whole, intro, ...(notice !== undefined && { notice }) }))
      return { to: questionnairePaths.edit.to({ key: keyOf(req) }), notice: 'Сохранено' }
    },
  }))

  get(questionnairePaths.newQuestion, manage, async (req, res) => {
    const { definition, version } = await draft(req)
    const filled = newQuestionForm.filled({ version: String(version), section: definition.sections.at(-1)?.key })
    await res.page(FORM, await drawnNew(req, filled))
  })

  post(questionnairePaths.newQuestion, manage, async (req, res) => handleForm(req, res, {
    form: newQuestionForm,
    choices: sectionChoices((await draft(req)).definition),
    view: FORM,
    page: (submission) => drawnNew(req, submission),
    act: async ({ version, section, type, words }) => {
      const used = await usedKeys(database, keyOf(req))
      const key = keyOf(req)
      await editDraft(tools, actorOf(req), key, Number(version), (definition) => addQuestion(definition, section, newQuestion(type, words), used))
      const added = (await draft(req)).definition.sections.find((one) => one.key === section)?.questions.at(-1)
      return { to: questionnairePaths.editQuestion.to({ key, question: added?.key ?? '' }), notice: 'Вопрос добавлен. Уточните варианты и условия' }
    },
  }))

  get(questionnairePaths.editQuestion, manage, async (req, res) => {
    const { version } = await draft(req)
    const question = await questionOf(req)
    await res.page(FORM, await drawnQuestion(req, questionForm(question).filled({ ...questionValues(question), version: String(version) })))
  })

  post(questionnairePaths.editQuestion, manage, async (req, res) => {
    const question = await questionOf(req)
    await handleForm(req, res, {
      form: questionForm(question),
      view: FORM,
      page: (submission) => drawnQuestion(req, submission),
      act: async (values) => {
        await editDraft(tools, actorOf(req), keyOf(req), Number(values['version']), (definition) =>
          atField('words', () => changeQuestion(definition, question.key, changedQuestion(question, values))))
        return { to: `${questionnairePaths.edit.to({ key: keyOf(req) })}#${question.key}`, notice: 'Вопрос сохранён' }
      },
    })
  })

  get(questionnairePaths.preview, manage, async (req, res) => {
    await res.page('common/surveys/preview', previewPage(keyOf(req), (await draft(req)).definition))
  })

  post(questionnairePaths.publication, manage, (req, res) => handleForm(req, res, {
    form: publicationForm,
    view: 'common/surveys/edit',
    page: (submission) => drawnEdit(req, submission),
    act: async ({ note }) => {
      const { number } = await publish(tools, actorOf(req), keyOf(req), note)
      return { to: questionnairePaths.questionnaire.to({ key: keyOf(req) }), notice: `Опубликована версия ${number}. Новые опросы пойдут по ней` }
    },
  }))

  post(questionnairePaths.discarding, manage, async (req, res) => {
    await discardDraft(tools, actorOf(req), keyOf(req))
    await leaveNotice(req, 'Неопубликованные изменения убраны')
    res.redirect(303, questionnairePaths.list.to())
  })

  async function draft(req: Request) {
    return found(await draftOf(database, keyOf(req)), 'Эту анкету сейчас никто не меняет. Откройте её и нажмите «Изменить».')
  }

  async function questionOf(req: Request): Promise<Question> {
    return found(questionBy((await draft(req)).definition, String(req.params['question'])), 'Такого вопроса в анкете уже нет.')
  }

  async function drawnEdit(req: Request, submission: Submission) {
    const { key, definition, version } = await draft(req)
    const publication = formView(publicationForm, submission, { action: questionnairePaths.publication.to({ key }), submit: 'Опубликовать' })
    return editPage({ key, definition, version, problems: check(definition), publication })
  }

  async function drawnHead(req: Request, submission: Submission) {
    const { key, definition } = await draft(req)
    const form = formView(headForm, submission, { action: questionnairePaths.editHead.to({ key }), submit: 'Сохранить', cancel: backTo(key) })
    return builderFormPage(key, definition, 'Название и вступление', form)
  }

  async function drawnNew(req: Request, submission: Submission) {
    const { key, definition } = await draft(req)
    const form = formView(newQuestionForm, submission, { action: questionnairePaths.newQuestion.to({ key }), submit: 'Добавить вопрос', choices: sectionChoices(definition), cancel: backTo(key) })
    return builderFormPage(key, definition, 'Новый вопрос', form)
  }

  async function drawnQuestion(req: Request, submission: Submission) {
    const { key, definition } = await draft(req)
    const question = await questionOf(req)
    const action = questionnairePaths.editQuestion.to({ key, question: question.key })
    const form = formView(questionForm(question), submission, { action, submit: 'Сохранить вопрос', cancel: backTo(key) })
    return questionPage(key, definition, question, form)
  }

  return { get, post, routes }
}

/** Refusals of the builder stand at a field of the form. */
function atField<T>(field: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof Refusal && error.advice.field === undefined ? new Refusal(error.reason, error.words, { field }) : error
  }
}

function headValues({ title, intro, who, notice, privacy, roles }: Definition) {
  const known = roles.filter((role) => role === 'mentee' || role === 'mentor' || role === 'curator')
  return { title, intro, who, privacy, roles: known, ...(notice !== undefined && { notice }) }
}

function sectionChoices(definition: Definition) {
  return { sections: definition.sections.map(({ key, title }) => ({ value: key, words: title })) }
}

function backTo(key: string) {
  return { href: questionnairePaths.edit.to({ key }), words: 'Отменить' }
}

function keyOf(req: Request): string {
  return String(req.params['key'])
}
