import type { Request } from 'express'
import type { Form } from '../../kit/forms/form.ts'
import { smallFormPage, type SmallFormWords } from '../../kit/forms/small-form.ts'
import type { Submission } from '../../kit/forms/submission.ts'
import type { Path } from '../../kit/paths.ts'
import { found } from '../../kit/refusal.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { screenName } from '../../kit/russian/names.ts'
import type { Actor } from '../../rights/actor.ts'
import type { Tools } from '../../tools.ts'
import { actorOf, may } from '../../web/access.ts'
import { handleForm } from '../../web/handle-form.ts'
import { idOf } from '../../web/record-id.ts'
import { room, type Room } from '../../web/room.ts'
import { absenceInWords } from './absence.ts'
import { addAbsence, dismiss, endAbsence, takeBack } from './employment.actions.ts'
import { absenceEndingForm, absenceForm, dismissalForm, returnForm } from './employment.form.ts'
import { peoplePaths } from './paths.ts'
import { peopleLink, personLink } from './person.pages.ts'
import { personById } from './person.store.ts'
import type { Person } from './person.ts'

const change = may('people.change')
const VIEW = 'common/people/small-form'

interface Change<T> {
  form: Form<T>
  filled: Partial<T>
  words: (person: Person, absenceId: string) => SmallFormWords
  /** Does it and answers with the notice. */
  act: (actor: Actor, person: Person, values: T, absenceId: string) => Promise<string>
}

/** Long absences, the dismissal and the return: short forms about one person. */
export function employmentRoutes(tools: Tools): Room {
  const { get, post, routes } = room()
  const today = () => tools.clock.today()

  offer(peoplePaths.dismissal, () => ({
    form: dismissalForm,
    filled: { on: today() },
    words: ({ name }) => ({
      title: `Отметить увольнение: ${screenName(name)}`,
      crumb: 'Увольнение',
      lead: 'Карточка, история и документы останутся. Доступ в систему, если он есть, закрывается отдельно, на странице учётной записи.',
      submit: 'Отметить увольнение',
      cancel: 'Не отмечать',
    }),
    act: async (actor, { id }, { on }) => {
      await dismiss(tools, actor, id, on)
      return `Увольнение отмечено: последний день работы ${requisiteDay(on)}`
    },
  }))

  offer(peoplePaths.returning, () => ({
    form: returnForm,
    filled: { hiredOn: today() },
    words: ({ name }) => ({
      title: `Вернуть в список: ${screenName(name)}`,
      crumb: 'Возвращение',
      lead: 'Стаж останется таким, каким был в последний день работы: после возвращения проверьте его.',
      submit: 'Вернуть в список',
      cancel: 'Не возвращать',
    }),
    act: async (actor, { id, name }, { hiredOn }) => {
      await takeBack(tools, actor, id, hiredOn)
      return `${screenName(name)} снова в списке. Проверьте стаж`
    },
  }))

  offer(peoplePaths.newAbsence, () => ({
    form: absenceForm,
    filled: { from: today() },
    words: ({ name }) => ({
      title: `Длительное отсутствие: ${screenName(name)}`,
      crumb: 'Длительное отсутствие',
      lead: 'Отметьте только дни. Причину система не спрашивает и не хранит.',
      submit: 'Отметить отсутствие',
      cancel: 'Не отмечать',
    }),
    act: async (actor, { id }, { from, to }) => {
      await addAbsence(tools, actor, id, from, to ?? null)
      return 'Длительное отсутствие отмечено'
    },
  }))

  offer(peoplePaths.absenceEnding, () => ({
    form: absenceEndingForm,
    filled: { to: today() },
    words: ({ name, absences }, absenceId) => ({
      title: `Когда закончится отсутствие: ${screenName(name)}`,
      crumb: 'Окончание отсутствия',
      lead: `Сейчас отмечено: ${absenceInWords(found(absences.find(({ id }) => id === absenceId)))}.`,
      submit: 'Сохранить день',
      cancel: 'Не менять',
    }),
    act: async (actor, { id }, { to }, absenceId) => {
      await endAbsence(tools, actor, id, absenceId, to)
      return `Отсутствие закончится ${requisiteDay(to)}`
    },
  }))

  return { get, post, routes }

  /** The page of a short form and its answer; what is prefilled depends on the day, so it is made anew each time. */
  function offer<T>(path: Path<string>, describe: () => Change<T>): void {
    const pageOf = (req: Request, person: Person, submission: Submission) => {
      const { form, words } = describe()
      return smallFormPage({ list: peopleLink, card: personLink(person), form, submission, action: req.path, words: words(person, absenceIdOf(req)) })
    }
    get(path, change, async (req, res) => {
      const { form, filled } = describe()
      await res.page(VIEW, pageOf(req, await personOf(req), form.filled(filled)))
    })
    post(path, change, async (req, res) => {
      const { form, act } = describe()
      const person = await personOf(req)
      await handleForm(req, res, {
        form,
        view: VIEW,
        page: (submission) => pageOf(req, person, submission),
        act: async (values) => ({
          to: peoplePaths.person.to({ id: person.id }),
          notice: await act(actorOf(req), person, values, absenceIdOf(req)),
        }),
      })
    })
  }

  async function personOf(req: Request): Promise<Person> {
    return found(await personById(tools.database, idOf(req)))
  }
}

function absenceIdOf(req: Request): string {
  return String(req.params['absenceId'])
}
