// The conditions of pairs: the curator writes them down, the head bars; a confidential one names its side to the head alone.
import type { Request } from 'express'
import type { Submission } from '../../../kit/forms/submission.ts'
import { newId } from '../../../kit/ids.ts'
import { can } from '../../../rights/permissions.ts'
import type { Tools } from '../../../tools.ts'
import { toldApart } from '../../../common/people/index.ts'
import { actorOf, may } from '../../../web/access.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { leaveNotice } from '../../../web/notice.ts'
import { idOf } from '../../../web/record-id.ts'
import type { Room } from '../../../web/room.ts'
import type { SelectionLinks } from '../links.ts'
import { selectionPaths } from '../paths.ts'
import { confidentialTexts } from './confidential-texts.store.ts'
import { gather } from './matching.store.ts'
import { keepRule, liftRule } from './pair-rule.actions.ts'
import { barForm, barOf, pairRuleForm, ruleOf } from './pair-rule.form.ts'
import { openRules } from './pair-rule.store.ts'
import { pairRulesPage } from './pair-rules.pages.ts'
import type { RulePerson } from './participant.ts'

const VIEW = 'stages/4-selection/matching/rules'

export function addPairRules({ get, post }: Room, tools: Tools, links: SelectionLinks): void {
  const { database: db, clock } = tools

  const people = async () => {
    const { mentees, mentors, leftOut } = await gather(db, await links.standingPairs(db), clock.today())
    const withOut = (side: 'mentee' | 'mentor', known: Iterable<RulePerson>): RulePerson[] =>
      [...[...known].map(({ personId, told }) => ({ personId, told })), ...leftOut.filter((one) => one.side === side)].toSorted((one, other) => one.told.localeCompare(other.told, 'ru'))
    return { mentees: withOut('mentee', mentees.values()), mentors: withOut('mentor', mentors.values()) }
  }

  const drawn = async (req: Request, submission: Submission) => {
    const actor = actorOf(req)
    const mayManage = can(actor, 'selection.manage')
    const { mentees, mentors } = await people()
    const rules = await openRules(db)
    const names = await toldApart(db, clock.today(), rules.flatMap(({ menteePersonId, mentorPersonId }) => [menteePersonId, mentorPersonId]))
    return pairRulesPage({
      mentees, mentors, rules, submission, names,
      texts: mayManage ? await confidentialTexts(db, mentees, mentors, clock.today()) : undefined,
      viewer: { personId: actor.personId, mayManage, maySeeConfidential: can(actor, 'selection.confidential') },
    })
  }
  const choices = async () => {
    const { mentees, mentors } = await people()
    const options = (list: readonly RulePerson[]) => list.map(({ personId, told }) => ({ value: personId, words: told }))
    return { mentees: options(mentees), mentors: options(mentors) }
  }

  get(selectionPaths.rules, may('selection.read'), async (req, res) => {
    const form = can(req.actor, 'selection.manage') ? pairRuleForm : barForm
    const known = { id: newId(), mentee: asked(req, 'mentee'), mentor: asked(req, 'mentor') }
    await res.page(VIEW, await drawn(req, form.filled(known)))
  })

  post(selectionPaths.rules, may('selection.manage'), async (req, res) =>
    handleForm(req, res, {
      form: pairRuleForm, choices: await choices(), view: VIEW,
      page: (submission) => drawn(req, submission),
      act: async (values) => (await keepRule(tools, actorOf(req), ruleOf(values)), { to: selectionPaths.rules.to(), notice: 'Условие записано, подбор его учтёт' }),
    }),
  )

  post(selectionPaths.bar, may('selection.confidential'), async (req, res) =>
    handleForm(req, res, {
      form: barForm, choices: await choices(), view: VIEW,
      page: (submission) => drawn(req, submission),
      act: async (values) => (await keepRule(tools, actorOf(req), barOf(values)), { to: selectionPaths.rules.to(), notice: 'Пара запрещена' }),
    }),
  )

  post(selectionPaths.lifting, may('selection.read'), async (req, res) => {
    await liftRule(tools, actorOf(req), idOf(req))
    await leaveNotice(req, 'Условие снято')
    res.redirect(303, selectionPaths.rules.to())
  })
}

function asked(req: Request, name: string): string | undefined {
  const value = req.query[name]
  return typeof value === 'string' && value !== '' ? value.slice(0, 64) : undefined
}
