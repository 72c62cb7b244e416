// Decisions about one participation: short forms that lead back to its card.
import type { Request } from 'express'
import type { Form } from '../../kit/forms/form.ts'
import { smallFormPage, type SmallFormWords } from '../../kit/forms/small-form.ts'
import { onFreshVersion, type Submission } from '../../kit/forms/submission.ts'
import type { Path } from '../../kit/paths.ts'
import { found } from '../../kit/refusal.ts'
import { screenName } from '../../kit/russian/names.ts'
import type { Actor } from '../../rights/actor.ts'
import type { Tools } from '../../tools.ts'
import { personById, type Person } from '../../common/people/index.ts'
import { actorOf, may } from '../../web/access.ts'
import { handleForm } from '../../web/handle-form.ts'
import { idOf } from '../../web/record-id.ts'
import type { Room } from '../../web/room.ts'
import { deficitsOf } from './deficits.store.ts'
import { include, leave, postpone, recordSupport, refuse } from './mentee.actions.ts'
import { inclusionForm, leavingForm, leavingReasons, postponementForm, priorityKeys, refusalForm, supportForm } from './mentee.form.ts'
import type { MenteeRecord } from './mentee-row.ts'
import { foundMentee } from './mentee.store.ts'
import { recordObservation } from './observation.actions.ts'
import { filledLines, observationForm, observedIn } from './observation.form.ts'
import { requestsPaths } from './paths.ts'

interface Decision<T> {
  form: Form<T>
  filled: (mentee: MenteeRecord) => Partial<T> | Promise<Partial<T>>
  words: (person: Person) => SmallFormWords
  /** Does it and answers with the notice. */
  act: (actor: Actor, id: string, values: T, person: Person) => Promise<string>
}

export function addDecisions({ get, post }: Room, tools: Tools): void {
  const { database: db, clock } = tools
  const today = () => clock.today()
  const wordsOf = (crumb: string, lead: string, submit: string, cancel: string) => ({ name }: Person): SmallFormWords => ({ title: `${crumb}: ${screenName(name)}`, crumb, lead, submit, cancel })
  const ended = ({ name, gender }: Person, female: string, male: string) => `${screenName(name)} ${gender === 'male' ? male : female}`

  offer(requestsPaths.inclusion, {
    form: inclusionForm,
    filled: ({ version, priority }) => ({ version: String(version), on: today(), priority: priorityKeys[priority - 1] }),
    words: wordsOf('Включить в банк', 'Человек появится в активном списке, и для него можно подбирать наставника.', 'Включить в банк', 'Не включать'),
    act: async (actor, id, { version, on, priority, reason }, person) => {
      await include(tools, actor, id, { version, on, reason, priority: priorityKeys.indexOf(priority) + 1 })
      return ended(person, 'включена в банк наставляемых', 'включён в банк наставляемых')
    },
  })
  offer(requestsPaths.postponement, {
    form: postponementForm,
    filled: ({ version }) => ({ version: String(version) }),
    words: wordsOf('Отложить', 'Запись и ответы сохранятся. К назначенному дню система напомнит.', 'Отложить', 'Не откладывать'),
    act: async (actor, id, values, person) => {
      await postpone(tools, actor, id, values)
      return ended(person, 'отложена', 'отложен')
    },
  })
  offer(requestsPaths.refusal, {
    form: refusalForm,
    filled: ({ version }) => ({ version: String(version), on: today() }),
    words: wordsOf('Записать отказ', 'Участие добровольное: причину не спрашиваем, в отчётах имени не будет. Позже человека можно принять снова.', 'Записать отказ', 'Не записывать'),
    act: async (actor, id, values) => {
      await refuse(tools, actor, id, values)
      return 'Отказ записан'
    },
  })
  offer(requestsPaths.leaving, {
    form: leavingForm,
    filled: ({ version }) => ({ version: String(version), on: today() }),
    words: wordsOf('Завершить участие', 'Запись останется в истории. Если человек вернётся, у него начнётся новое участие.', 'Завершить участие', 'Не завершать'),
    act: async (actor, id, { version, on, why, reason }) => {
      await leave(tools, actor, id, { version, on, finished: why === 'finished', reason: [leavingReasons[why], reason].filter(Boolean).join('; ') })
      return 'Участие завершено'
    },
  })
  offer(requestsPaths.support, {
    form: supportForm,
    filled: ({ version, support, supportNote, searchOn }) => ({ version: String(version), support, note: supportNote ?? undefined, searchOn: searchOn ?? undefined }),
    words: wordsOf('Поддержка без пары', 'Кто помогает, пока наставника нет, и когда ищем снова.', 'Записать поддержку', 'Не записывать'),
    act: async (actor, id, values) => {
      await recordSupport(tools, actor, id, values)
      return 'Поддержка записана'
    },
  })
  offer(requestsPaths.observation, {
    form: observationForm,
    filled: async ({ id, version, observedOn, observerNote, counts }) => ({
      version: String(version), on: observedOn ?? today(), note: observerNote ?? undefined, counts, ...filledLines((await deficitsOf(db, id)).observed),
    }),
    words: wordsOf('Карта наблюдения', 'Отметьте только то, что видели сами. Карта стоит рядом с самооценкой и не заменяет её.', 'Сохранить карту наблюдения', 'Не сохранять'),
    act: async (actor, id, values) => {
      const { version, on, note, counts } = values
      await recordObservation(tools, actor, id, { version, on, counts, words: note, lines: observedIn(values) })
      return 'Карта наблюдения сохранена'
    },
  })

  function offer<T>(path: Path<string>, { form, filled, words, act }: Decision<T>): void {
    const load = async (req: Request) => {
      const record = await foundMentee(db, idOf(req))
      return { record, person: found(await personById(db, record.personId)) }
    }
    const pageOf = async (req: Request, submission: Submission) => {
      const { record, person } = await load(req)
      const list = { words: 'Банк наставляемых', href: requestsPaths.bank.to() }
      const card = { words: screenName(person.name), href: requestsPaths.mentee.to({ id: record.id }) }
      return smallFormPage({ list, card, form, submission: onFreshVersion(submission, record.version), action: req.path, words: words(person) })
    }
    get(path, may('requests.manage'), async (req, res) => {
      const { record } = await load(req)
      await res.page('stages/2-requests/small-form', await pageOf(req, form.filled(await filled(record))))
    })
    post(path, may('requests.manage'), async (req, res) => {
      const { record, person } = await load(req)
      await handleForm(req, res, {
        form,
        view: 'stages/2-requests/small-form',
        page: (submission) => pageOf(req, submission),
        act: async (values) => ({ to: requestsPaths.mentee.to({ id: record.id }), notice: await act(actorOf(req), record.id, values, person) }),
      })
    })
  }
}
