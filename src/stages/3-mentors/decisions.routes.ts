// Decisions about one mentor: short forms that lead back to the card. Admission and exclusion belong to the head.
import type { Request } from 'express'
import type { Form } from '../../kit/forms/form.ts'
import { smallFormPage, type SmallFormWords } from '../../kit/forms/small-form.ts'
import { onFreshVersion, type Submission } from '../../kit/forms/submission.ts'
import type { Path } from '../../kit/paths.ts'
import { found } from '../../kit/refusal.ts'
import { screenName } from '../../kit/russian/names.ts'
import type { Actor } from '../../rights/actor.ts'
import type { Permission } from '../../rights/permissions.ts'
import type { Tools } from '../../tools.ts'
import { personById, type Person } from '../../common/people/index.ts'
import { timeSlots } from '../2-requests/index.ts'
import { actorOf, may } from '../../web/access.ts'
import { handleForm } from '../../web/handle-form.ts'
import { idOf } from '../../web/record-id.ts'
import type { Room } from '../../web/room.ts'
import { admit, exclude, markTrained, resume, setPlaces, suspend } from './mentor.actions.ts'
import { admissionForm, caseKeys, confirmedIn, exclusionForm, filledStrengths, placesForm, returnForm, strengthsForm, suspensionForm, trainingForm } from './mentor.form.ts'
import { hoursWords, type MentorRecord } from './mentor-row.ts'
import { foundMentor, strengthsOf } from './mentor.store.ts'
import { confirmStrengths } from './nomination.actions.ts'
import { mentorsPaths } from './paths.ts'

interface Decision<T> {
  permission: Permission
  form: Form<T>
  filled: (mentor: MentorRecord) => Partial<T> | Promise<Partial<T>>
  words: (person: Person) => SmallFormWords
  /** Does it and answers with the notice. */
  act: (actor: Actor, id: string, values: T) => Promise<string>
}

export function addDecisions({ get, post }: Room, tools: Tools): void {
  const { database: db, clock } = tools
  const wordsOf = (crumb: string, lead: string, submit: string, cancel: string) => ({ name }: Person): SmallFormWords => ({ title: `${crumb}: ${screenName(name)}`, crumb, lead, submit, cancel })
  const today = () => clock.today()

  offer(mentorsPaths.admission, {
    permission: 'mentors.admit',
    form: admissionForm,
    filled: ({ version }) => ({ version: String(version), on: today() }),
    words: wordsOf('Допустить в банк наставников', 'Решение принимаете вы; индекс готовности и критерии только советуют.', 'Допустить', 'Не допускать'),
    act: async (actor, id, values) => (await admit(tools, actor, id, values), 'Наставник допущен'),
  })
  offer(mentorsPaths.exclusion, {
    permission: 'mentors.admit',
    form: exclusionForm,
    filled: ({ version }) => ({ version: String(version), on: today() }),
    words: wordsOf('Исключить из банка', 'Запись останется в истории; позже человека можно пригласить снова.', 'Исключить из банка', 'Не исключать'),
    act: async (actor, id, values) => (await exclude(tools, actor, id, values), 'Наставник исключён из банка'),
  })
  offer(mentorsPaths.suspension, {
    permission: 'mentors.manage',
    form: suspensionForm,
    filled: ({ version }) => ({ version: String(version) }),
    words: wordsOf('Приостановить', 'Новых наставляемых не будет, пока вы не вернёте наставника к работе.', 'Приостановить', 'Не приостанавливать'),
    act: async (actor, id, values) => (await suspend(tools, actor, id, values), 'Работа наставника приостановлена'),
  })
  offer(mentorsPaths.return, {
    permission: 'mentors.manage',
    form: returnForm,
    filled: ({ version }) => ({ version: String(version), on: today() }),
    words: wordsOf('Вернуть к работе', 'Наставник снова появится среди готовых, если прошёл обучение и есть места.', 'Вернуть к работе', 'Не возвращать'),
    act: async (actor, id, values) => (await resume(tools, actor, id, values), 'Наставник снова работает'),
  })
  offer(mentorsPaths.training, {
    permission: 'mentors.manage',
    form: trainingForm,
    filled: ({ version, trainedOn, trainingNote }) => ({ version: String(version), on: trainedOn ?? today(), note: trainingNote ?? undefined }),
    words: wordsOf('Отметить обучение', 'После допуска и обучения наставник готов к работе.', 'Отметить обучение', 'Не отмечать'),
    act: async (actor, id, { version, on, note }) => (await markTrained(tools, actor, id, { version, on, words: note }), 'Обучение отмечено'),
  })
  offer(mentorsPaths.places, {
    permission: 'mentors.manage',
    form: placesForm,
    filled: ({ version, capacity, hours, slots, readyFrom }) => ({
      version: String(version), capacity, hours: keyOf(hoursWords, hours), readyFrom: readyFrom ?? undefined,
      slots: slots.filter((slot): slot is keyof typeof timeSlots => slot in timeSlots),
    }),
    words: wordsOf('Места и время', 'Предложено по анкете; договорённость с человеком важнее.', 'Сохранить места и время', 'Не менять'),
    act: async (actor, id, values) => (await setPlaces(tools, actor, id, values), 'Места и время сохранены'),
  })
  offer(mentorsPaths.strengths, {
    permission: 'mentors.manage',
    form: strengthsForm,
    filled: async ({ id, version, caseMark }) => ({
      version: String(version), ...(caseMark !== null && { caseMark: caseKeys[caseMark] }), ...filledStrengths(await strengthsOf(db, id)),
    }),
    words: wordsOf('Подтвердить сильные стороны', 'Стоит то, что сказал сам наставник. Исправьте, если знаете его работу иначе; пустое не подтверждено.', 'Подтвердить', 'Не подтверждать'),
    act: async (actor, id, values) => {
      const caseMark = values.caseMark === undefined ? null : caseKeys.indexOf(values.caseMark)
      await confirmStrengths(tools, actor, id, { version: values.version, confirmed: confirmedIn(values), caseMark })
      return 'Сильные стороны подтверждены'
    },
  })

  function offer<T>(path: Path<string>, { permission, form, filled, words, act }: Decision<T>): void {
    const load = async (req: Request) => {
      const record = await foundMentor(db, idOf(req))
      return { record, person: found(await personById(db, record.personId)) }
    }
    const pageOf = async (req: Request, submission: Submission) => {
      const { record, person } = await load(req)
      const list = { words: 'Банк наставников', href: mentorsPaths.bank.to() }
      const card = { words: screenName(person.name), href: mentorsPaths.mentor.to({ id: record.id }) }
      return smallFormPage({ list, card, form, submission: onFreshVersion(submission, record.version), action: req.path, words: words(person) })
    }
    get(path, may(permission), async (req, res) => {
      const { record } = await load(req)
      await res.page('stages/3-mentors/small-form', await pageOf(req, form.filled(await filled(record))))
    })
    post(path, may(permission), async (req, res) => {
      const { record } = await load(req)
      await handleForm(req, res, {
        form,
        view: 'stages/3-mentors/small-form',
        page: (submission) => pageOf(req, submission),
        act: async (values) => ({ to: mentorsPaths.mentor.to({ id: record.id }), notice: await act(actorOf(req), record.id, values) }),
      })
    })
  }
}

function keyOf(words: Readonly<Record<string, string>>, key: string | null): string | undefined {
  return key !== null && key in words ? key : undefined
}
