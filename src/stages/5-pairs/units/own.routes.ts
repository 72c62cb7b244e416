import type { Submission } from '../../../kit/forms/submission.ts'
import type { Tools } from '../../../tools.ts'
import { actorOf, may } from '../../../web/access.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { idOf } from '../../../web/record-id.ts'
import type { Room } from '../../../web/room.ts'
import { ownMeetingLines } from '../meetings/own-lines.facts.ts'
import { pairsPaths } from '../paths.ts'
import { answerOwn } from './answers.actions.ts'
import { ownUnitPage, ownUnitsPage } from './own.pages.ts'
import { ownAnswerForm } from './unit.form.ts'
import { assertOwnUnit, unitsOfPerson } from './unit.store.ts'
import type { Unit } from './unit.ts'

const VIEW = 'stages/5-pairs/units/own-unit'
const notices = {
  agreed: 'Спасибо! Ваше согласие записано',
  question: 'Вопрос передан куратору: он ответит вам лично',
  refused: 'Ваш отказ записан. На работу он не влияет',
} as const

/** «Мои пары» of a mentor and a mentee; pairs of others are not found. */
export function addOwnUnits({ get, post }: Room, tools: Tools): void {
  const { database: db, clock } = tools
  const own = may('units.own')

  get(pairsPaths.own, own, async (req, res) => {
    const { personId } = actorOf(req)
    await res.page('stages/5-pairs/units/own-units', ownUnitsPage(await unitsOfPerson(db, personId), personId, clock.today()))
  })

  get(pairsPaths.ownUnit, own, async (req, res) => {
    const { personId } = actorOf(req)
    const unit = await assertOwnUnit(db, personId, idOf(req))
    await res.page(VIEW, await pageOf(unit, personId, ownAnswerForm.filled()))
  })

  post(pairsPaths.ownAnswer, own, async (req, res) => {
    const actor = actorOf(req)
    const unit = await assertOwnUnit(db, actor.personId, idOf(req))
    await handleForm(req, res, {
      form: ownAnswerForm,
      view: VIEW,
      page: (submission) => pageOf(unit, actor.personId, submission),
      act: async (values) => {
        await answerOwn(tools, actor, unit.id, values)
        return { to: pairsPaths.ownUnit.to({ id: unit.id }), notice: notices[values.answer] }
      },
    })
  })

  async function pageOf(unit: Unit, personId: string, submission: Submission) {
    return ownUnitPage({ unit, personId, submission, today: clock.today(), meetings: await ownMeetingLines(db, unit, personId, clock.today()) })
  }
}
