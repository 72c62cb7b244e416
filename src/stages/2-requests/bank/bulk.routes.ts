// Bulk actions of a bank: the ticked rows, the page that asks once more, and what is done.
import type { Request } from 'express'
import { addDays } from '../../../kit/calendar/day.ts'
import type { Submission } from '../../../kit/forms/submission.ts'
import { newId } from '../../../kit/ids.ts'
import type { Path } from '../../../kit/paths.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { peopleCount } from '../../../kit/russian/plural.ts'
import type { Template } from '../../../kit/questionnaires/definition.ts'
import type { Permission } from '../../../rights/permissions.ts'
import type { Tools } from '../../../tools.ts'
import { launch, remind, surveyPaths, type SurveyCatalogue } from '../../../common/surveys/index.ts'
import { actorOf, may } from '../../../web/access.ts'
import { handleForm } from '../../../web/handle-form.ts'
import type { Room } from '../../../web/room.ts'
import { bulkVerbs, chosenIds, whoMayBeInvited, whoMayBeReminded, type BulkPerson, type BulkVerb } from './bulk.ts'
import { invitationForm, reminderForm } from './bulk.form.ts'
import { bulkPage } from './bulk.pages.ts'
import { waitingAssignments } from './bulk.store.ts'

const TERM_DAYS = 14

interface BankOfBulk {
  bulk: Path<string>
  bulkDone: Path<string>
  /** The page that asks once more. */
  asking(verb: BulkVerb): string
  /** Address of the file with the chosen rows, and of the comparison where there is one. */
  sheet: string
  comparison?: string
  /** Who may ask people; the others may only look. */
  read: Permission
  manage: Permission
  view: string
  back: { href: string; words: string }
  /** What may be sent out, the usual one first. */
  templates: readonly Template[]
  people(ids: readonly string[]): Promise<BulkPerson[]>
}

export function addBulk({ get, post }: Room, tools: Tools, surveys: SurveyCatalogue, bank: BankOfBulk): void {
  const { database: db, clock } = tools
  const keys = bank.templates.map(({ key }) => key)
  const questionnaires = bank.templates.map(({ key, title }) => ({ value: key, words: title }))
  const query = (ids: readonly string[]) => `?${new URLSearchParams(ids.map((id): [string, string] => ['chosen', id])).toString()}`

  post(bank.bulk, may(bank.read), (req, res) => {
    const { chosen, bulk } = Object(req.body) as { chosen?: unknown; bulk?: unknown }
    const ids = chosenIds(chosen)
    const verb = bulkVerbs.find((one) => one === bulk)
    if (ids.length === 0 || verb === undefined) throw new Refusal('invalid', 'Никто не отмечен. Вернитесь к списку, отметьте людей и выберите действие.', { next: bank.back })
    if (verb === 'export') return res.redirect(303, bank.sheet + query(ids))
    if (verb === 'compare') return res.redirect(303, (bank.comparison ?? bank.back.href) + query(ids))
    res.redirect(303, bank.asking(verb) + query(ids))
  })

  const drawn = async (req: Request, ids: readonly string[], submission: Submission) => {
    const isReminder = req.params['verb'] === 'remind'
    const people = await bank.people(ids)
    const waiting = await waitingAssignments(db, people.map(({ personId }) => personId), keys)
    const [key = keys[0]] = submission.entered['key'] ?? []
    const applied = isReminder ? whoMayBeReminded(people, waiting) : whoMayBeInvited(people, waiting, key)
    return bulkPage({ applied, submission, action: req.path, back: bank.back, questionnaires: isReminder ? undefined : questionnaires })
  }

  get(bank.bulkDone, may(bank.manage), async (req, res) => {
    const ids = chosenIds(req.query['chosen'])
    const chosen = ids.join(',')
    const submission = req.params['verb'] === 'remind' ? reminderForm.filled({ chosen }) : invitationForm.filled({ id: newId(), chosen, key: keys[0] ?? '', dueOn: addDays(clock.today(), TERM_DAYS) })
    await res.page(bank.view, await drawn(req, ids, submission))
  })

  post(bank.bulkDone, may(bank.manage), async (req, res) => {
    const ids = chosenIds((Object(req.body) as { chosen?: unknown }).chosen)
    const people = await bank.people(ids)
    const waiting = await waitingAssignments(db, people.map(({ personId }) => personId), keys)
    if (req.params['verb'] === 'remind') {
      return handleForm(req, res, {
        form: reminderForm,
        view: bank.view,
        page: (submission) => drawn(req, ids, submission),
        act: async () => {
          const surveyIds = [...new Set(waiting.map(({ surveyId }) => surveyId))]
          for (const id of surveyIds) await remind(tools, actorOf(req), id, waiting.filter(({ surveyId }) => surveyId === id).map(({ personId }) => personId))
          const reminded = new Set(waiting.map(({ personId }) => personId)).size
          const [first] = surveyIds
          return { to: first === undefined ? bank.back.href : surveyPaths.reminder.to({ id: first }), notice: `Напоминание отмечено: ${peopleCount(reminded)}` }
        },
      })
    }
    return handleForm(req, res, {
      form: invitationForm,
      choices: { questionnaires },
      view: bank.view,
      page: (submission) => drawn(req, ids, submission),
      act: async ({ id, key, dueOn }) => {
        const able = whoMayBeInvited(people, waiting, key).filter(({ why }) => why === undefined).map(({ person }) => person.personId)
        const title = questionnaires.find(({ value }) => value === key)?.words ?? key
        await launch(tools, surveys, actorOf(req), { id, key, title, people: able, dueOn, occasion: undefined })
        return { to: surveyPaths.survey.to({ id }), notice: 'Анкета назначена. Теперь сообщите людям: слова готовы в «Напомнить»' }
      },
    })
  })
}
