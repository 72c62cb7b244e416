// Decisions about one unit: short forms that lead back to its page.
import type { Request } from 'express'
import type { Choices } from '../../../kit/forms/field.ts'
import type { Form } from '../../../kit/forms/form.ts'
import type { Submission } from '../../../kit/forms/submission.ts'
import { newId } from '../../../kit/ids.ts'
import type { Path } from '../../../kit/paths.ts'
import { found } from '../../../kit/refusal.ts'
import { screenName } from '../../../kit/russian/names.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Tools } from '../../../tools.ts'
import { consentPaths } from '../../../common/consents/index.ts'
import { documentPaths } from '../../../common/documents/index.ts'
import { rulesOf } from '../../../common/organisation/index.ts'
import { selectionPaths } from '../../4-selection/index.ts'
import { actorOf, may } from '../../../web/access.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { idOf } from '../../../web/record-id.ts'
import type { Room } from '../../../web/room.ts'
import { pairsPaths } from '../paths.ts'
import { assertProposal } from './agreement.ts'
import { ADDENDUM } from './addendum.document.ts'
import { enterAnswer } from './answers.actions.ts'
import { setJobFunction } from './basis.actions.ts'
import { addMember, removeMember } from './members.actions.ts'
import { offerMentoring } from './mentoring-consent.actions.ts'
import { allMentors, heldMentees, menteePlaces } from './place.store.ts'
import { changeTerms, takeBack } from './unit.actions.ts'
import { answerForm, basisForm, joiningForm, mentoringForm, removalForm, takingBackForm, termsForm } from './unit.form.ts'
import { placeChoices, unitFormPage, type UnitFormWords } from './unit-forms.pages.ts'
import type { Unit, UnitMember } from './unit.ts'
import { foundUnit } from './unit.store.ts'

interface About {
  unit: Unit
  /** The member the address names; for forms about the whole unit the first one, never used. */
  member: UnitMember
}
interface Done {
  notice: string
  to?: string
}
interface Decision<T> {
  form: Form<T>
  choices?: () => Promise<Choices>
  /** @throws Refusal when there is nothing to ask: the form is not drawn then */
  begins?: (about: About) => void
  filled: (about: About) => Partial<T> | Promise<Partial<T>>
  words: (about: About) => UnitFormWords
  act: (actor: Actor, about: About, values: T) => Promise<Done>
}

export function addUnitDecisions({ get, post }: Room, tools: Tools): void {
  const { database: db, clock } = tools
  const version = ({ unit }: About) => ({ version: String(unit.version) })
  const wordsOf = (crumb: string, lead: string, submit: string, cancel: string, withName = true) => ({ unit, member }: About): UnitFormWords => ({ title: `${crumb}: ${withName ? screenName(member.person.name) : unit.title}`, crumb, lead, submit, cancel })
  const dropped: Done = { notice: 'Предложение снято: на одной из сторон никого не осталось. Подберите заново – остальные пары останутся на месте.', to: selectionPaths.board.to() }

  offer(pairsPaths.edit, {
    form: termsForm,
    begins: ({ unit }) => assertProposal(unit),
    filled: ({ unit }) => ({ version: String(unit.version), title: unit.title, form: unit.form, types: unit.types, direction: unit.direction ?? undefined, from: unit.from, to: unit.to, reason: unit.reason ?? undefined }),
    words: wordsOf('Изменить условия', 'Новые условия – новое предложение: тех, кто уже согласился, спросят ещё раз.', 'Сохранить условия', 'Не менять', false),
    act: async (actor, { unit }, values) => (await changeTerms(tools, actor, unit.id, values), { notice: 'Условия сохранены' }),
  })
  offer(pairsPaths.removal, {
    form: takingBackForm,
    begins: ({ unit }) => assertProposal(unit),
    filled: version,
    words: wordsOf('Снять предложение', 'Люди останутся в банках, их можно подобрать заново.', 'Снять предложение', 'Не снимать', false),
    act: async (actor, { unit }, values) => (await takeBack(tools, actor, unit.id, values), { notice: 'Предложение снято' }),
  })
  offer(pairsPaths.member, {
    form: joiningForm,
    choices: async () => placeChoices(await allMentors(db, clock.today()), await menteePlaces(db, clock.today()), await heldMentees(db)),
    filled: version,
    words: wordsOf('Добавить в состав', 'Наставляемый из другого предложения перейдёт сюда. В закреплённую пару нового участника введёт приказ об изменениях.', 'Добавить', 'Не добавлять', false),
    act: async (actor, { unit }, { version: known, role, mentee, mentor, direction }) => {
      await addMember(tools, actor, unit.id, { version: known, role, personId: (role === 'mentee' ? mentee : mentor) ?? '', direction })
      return { notice: unit.orderId === null ? 'Состав изменён, человек увидит предложение' : 'Участник добавлен; закрепите изменение приказом' }
    },
  })
  offer(pairsPaths.memberRemoval, {
    form: removalForm,
    filled: version,
    words: wordsOf('Вывести из состава', 'Человек останется в банке. Если на его стороне больше никого нет, предложение будет снято.', 'Вывести из состава', 'Оставить'),
    act: async (actor, { unit, member }, values) => ((await removeMember(tools, actor, unit.id, member.id, values.version)) ? { notice: 'Участник выведен из состава' } : dropped),
  })
  offer(pairsPaths.answer, {
    form: answerForm,
    filled: () => ({}),
    words: wordsOf('Записать ответ', 'Ответ, который человек дал на бумаге или устно. Отказ ничего не стоит: он станет правилом подбора.', 'Записать ответ', 'Не записывать'),
    act: async (actor, { unit, member }, values) => ((await enterAnswer(tools, actor, unit.id, member.id, values)) ? { notice: 'Ответ записан' } : dropped),
  })
  offer(pairsPaths.basis, {
    form: basisForm,
    filled: ({ unit, member }) => ({ version: String(unit.version), words: member.basis === 'jobFunction' ? (member.basisNote ?? undefined) : undefined }),
    words: (about) => ({
      ...wordsOf('Оформить работу наставника', 'Если помощь коллегам уже стоит в трудовом договоре или должностной инструкции, назовите здесь пункт. Иначе составьте дополнительное соглашение.', 'Записать основание', 'Не записывать')(about),
      other: { words: 'Составить дополнительное соглашение', href: documentPaths.draft.to({ kind: ADDENDUM }, { member: about.member.id }) },
    }),
    act: async (actor, { unit, member }, values) => (await setJobFunction(tools, actor, unit.id, member.id, values), { notice: 'Основание записано' }),
  })
  offer(pairsPaths.consent, {
    form: mentoringForm,
    filled: async ({ unit, member }) => ({ batch: newId(), from: member.from, until: member.to ?? unit.to, pay: `определяется ${(await rulesOf(db)).regulation.payAct}` }),
    words: wordsOf('Согласие по ст. 351.8', 'Наставляемые, форма и срок этой пары уже стоят в бумаге. Её печатают и подписывают от руки.', 'Подготовить согласие', 'Не готовить'),
    act: async (actor, { unit, member }, values) => {
      const id = await offerMentoring(tools, actor, unit, member, values)
      return { notice: 'Согласие подготовлено: напечатайте его и запишите, когда наставник подпишет', to: consentPaths.consent.to({ id }) }
    },
  })

  function offer<T>(path: Path<string>, { form, choices, begins, filled, words, act }: Decision<T>): void {
    const aboutOf = async (req: Request): Promise<About> => {
      const unit = await foundUnit(db, idOf(req))
      const asked = req.params['member']
      return { unit, member: found(asked === undefined ? unit.members[0] : unit.members.find(({ id }) => id === asked)) }
    }
    const pageOf = async (req: Request, submission: Submission) => {
      const about = await aboutOf(req)
      return unitFormPage({ unit: about.unit, form, submission, action: req.path, words: words(about), ...(choices && { choices: await choices() }) })
    }
    get(path, may('units.manage'), async (req, res) => {
      const about = await aboutOf(req)
      begins?.(about)
      await res.page('stages/5-pairs/units/form', await pageOf(req, form.filled(await filled(about))))
    })
    post(path, may('units.manage'), async (req, res) => {
      const about = await aboutOf(req)
      await handleForm(req, res, {
        form,
        ...(choices && { choices: await choices() }),
        view: 'stages/5-pairs/units/form',
        page: (submission) => pageOf(req, submission),
        act: async (values) => {
          const { notice, to = pairsPaths.unit.to({ id: about.unit.id }) } = await act(actorOf(req), about, values)
          return { to, notice }
        },
      })
    })
  }
}
