// «Условия пар»: what is known of pairs, the form for more, and the texts the curator reads it from.
import { formView } from '../../../kit/forms/form-view.ts'
import type { Submission } from '../../../kit/forms/submission.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { selectionPaths } from '../paths.ts'
import { barForm, pairRuleForm } from './pair-rule.form.ts'
import { shownRule, type KnownRule } from './pair-rule.ts'
import type { ConfidentialTexts, RulePerson } from './participant.ts'

interface View {
  mentees: readonly RulePerson[]
  mentors: readonly RulePerson[]
  /** Names of everybody a standing rule speaks of. */
  names: ReadonlyMap<string, string>
  rules: readonly KnownRule[]
  /** Only the curator reads them; undefined for the head. */
  texts: readonly ConfidentialTexts[] | undefined
  submission: Submission
  viewer: { personId: string; mayManage: boolean; maySeeConfidential: boolean }
}

export function pairRulesPage({ mentees, mentors, names, rules, texts, submission, viewer }: View) {
  const title = 'Условия пар'
  const choices = { mentees: optionsOf(mentees), mentors: optionsOf(mentors) }
  const form = viewer.mayManage
    ? formView(pairRuleForm, submission, { action: selectionPaths.rules.to(), submit: 'Записать условие', choices })
    : viewer.maySeeConfidential
      ? formView(barForm, submission, { action: selectionPaths.bar.to(), submit: 'Запретить пару', choices })
      : undefined
  return {
    title,
    head: {
      crumbs: [{ words: 'Подбор наставников', href: selectionPaths.board.to() }, { words: title }],
      title,
      lead: viewer.maySeeConfidential
        ? 'Пожелания, обязательные и запрещённые пары. Чей отказ и почему – видите только вы'
        : 'Пожелания, обязательные и запрещённые пары. Чей отказ и почему – видит только заведующий',
    },
    rules: rules.map((rule) => lineOf(rule, names, viewer)),
    empty: { title: 'Условий пока нет', why: 'Здесь появятся пожелания и отказы: подбор учтёт их сразу.' },
    formTitle: viewer.mayManage ? 'Записать условие' : 'Запретить пару',
    form,
    texts: texts?.map((one) => ({ ...one, write: selectionPaths.rules.to({}, { [one.side]: one.personId }) + '#write' })),
  }
}

function lineOf(rule: KnownRule, names: ReadonlyMap<string, string>, viewer: View['viewer']) {
  const { name, whose, reason } = shownRule(rule, viewer.maySeeConfidential)
  const isHeads = rule.kind === 'barred' || (rule.isConfidential && rule.byId !== viewer.personId)
  const mayLift = viewer.maySeeConfidential || (viewer.mayManage && !isHeads)
  const pair = `${names.get(rule.menteePersonId) ?? 'наставляемый'} – ${names.get(rule.mentorPersonId) ?? 'наставник'}`
  return {
    pair, name, whose, reason,
    since: requisiteDay(rule.from),
    isConfidential: rule.isConfidential,
    lift: mayLift ? selectionPaths.lifting.to({ id: rule.id }) : undefined,
  }
}

function optionsOf(people: readonly RulePerson[]): { value: string; words: string }[] {
  return people.map(({ personId, told }) => ({ value: personId, words: told }))
}
