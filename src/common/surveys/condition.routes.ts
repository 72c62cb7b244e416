// The condition of a question: first on which question it depends, then on which answers. Two small pages instead of a script.
import type { Request } from 'express'
import { formView } from '../../kit/forms/form-view.ts'
import type { Form } from '../../kit/forms/form.ts'
import type { Submission } from '../../kit/forms/submission.ts'
import { questionBy, type Condition, type Question } from '../../kit/questionnaires/definition.ts'
import { changeQuestion } from '../../kit/questionnaires/edit.ts'
import { found, Refusal } from '../../kit/refusal.ts'
import type { Tools } from '../../tools.ts'
import { actorOf, may } from '../../web/access.ts'
import { handleForm } from '../../web/handle-form.ts'
import { leaveNotice } from '../../web/notice.ts'
import { room, type Room } from '../../web/room.ts'
import { answerChoices, conditionForm, givenForm } from './condition.form.ts'
import { conditionFormPage, conditionPage } from './condition.pages.ts'
import { askedWhen, conditionOf, conditionValues, earlierQuestions, possibleAnswers, type ConditionWay } from './condition.ts'
import { questionnairePaths } from './paths.ts'
import { editDraft } from './publication.actions.ts'
import { draftOf } from './version.store.ts'

const manage = may('surveys.manage')

export function conditionRoutes(tools: Tools): Room {
  const { get, post, routes } = room()
  const { database } = tools

  get(questionnairePaths.condition, manage, async (req, res) => {
    const { key, definition, version, question } = await opened(req)
    await res.page('common/surveys/condition', conditionPage({ key, definition, version, question, earlier: earlierQuestions(definition, question.key) }))
  })

  post(questionnairePaths.condition, manage, async (req, res) => {
    const { version } = req.body as Record<string, string | undefined>
    await change(req, Number(version), undefined)
    await leaveNotice(req, 'Вопрос задают всегда')
    res.redirect(303, back(req))
  })

  get(questionnairePaths.conditionOn, manage, async (req, res) => {
    const { version, question, asked } = await opened(req)
    const values = { version: String(version), ...conditionValues(question.when, asked()) }
    await res.page('common/surveys/form', await drawn(req, formFor(asked()).filled(values)))
  })

  post(questionnairePaths.conditionOn, manage, async (req, res) => {
    const asked = (await opened(req)).asked()
    await handleForm(req, res, {
      form: formFor(asked),
      choices: answerChoices(asked),
      view: 'common/surveys/form',
      page: (submission) => drawn(req, submission),
      act: async ({ version, way, answers = [] }) => {
        await change(req, Number(version), conditionOf(asked, way, answers))
        return { to: back(req), notice: 'Условие сохранено' }
      },
    })
  })

  async function change(req: Request, version: number, when: Condition | undefined): Promise<void> {
    const key = String(req.params['question'])
    await editDraft(tools, actorOf(req), String(req.params['key']), version, (definition) => {
      const question = found(questionBy(definition, key))
      return changeQuestion(definition, key, askedWhen(question, when))
    })
  }

  async function opened(req: Request) {
    const draft = found(await draftOf(database, String(req.params['key'])), 'Эту анкету сейчас никто не меняет. Откройте её и нажмите «Изменить».')
    const question = found(questionBy(draft.definition, String(req.params['question'])), 'Такого вопроса в анкете уже нет.')
    const asked = () => {
      const one = earlierQuestions(draft.definition, question.key).find(({ key }) => key === req.params['on'])
      if (one === undefined) throw new Refusal('not-found', 'Этот вопрос больше не стоит выше. Выберите другой.')
      return one
    }
    return { ...draft, question, asked }
  }

  async function drawn(req: Request, submission: Submission) {
    const { key, definition, question, asked } = await opened(req)
    const action = questionnairePaths.conditionOn.to({ key, question: question.key, on: asked().key })
    const form = formView(formFor(asked()), submission, { action, submit: 'Сохранить условие', choices: answerChoices(asked()), cancel: { href: back(req), words: 'Отменить' } })
    return conditionFormPage({ key, definition, question, asked: asked(), form })
  }

  function back(req: Request): string {
    return questionnairePaths.editQuestion.to({ key: String(req.params['key']), question: String(req.params['question']) })
  }

  return { get, post, routes }
}

interface Values {
  version: string
  way: ConditionWay
  answers?: string[] | undefined
}

function formFor(asked: Question): Form<Values> {
  return possibleAnswers(asked).length > 0 ? conditionForm : givenForm
}
