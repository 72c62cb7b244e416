// Forms of the guided path: how it begins, who comes, when the journal was handed over, whether it is taken back.
import type { Choices } from '../../../kit/forms/field.ts'
import { formView } from '../../../kit/forms/form-view.ts'
import { onFreshVersion, type Submission } from '../../../kit/forms/submission.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { fullName, screenName } from '../../../kit/russian/names.ts'
import { pairsPaths } from '../paths.ts'
import { beginForm, handoverForm, successorForm } from './replacement.form.ts'
import type { Candidate, ReplacementFacts } from './replacement.facts.ts'
import { replacementPaths as paths } from './replacement-paths.ts'
import type { Unit, UnitMember } from './unit.ts'

export function beginPage(unit: Unit, submission: Submission, mentors: readonly UnitMember[]) {
  const card = pairsPaths.unit.to({ id: unit.id })
  const form = formView(beginForm, submission, { action: paths.begin.to({ id: unit.id }), submit: 'Начать замену', cancel: { href: card, words: 'Не начинать' }, choices: membersChoice(mentors) })
  return {
    title: 'Замена наставника',
    head: {
      crumbs: [{ words: 'Пары и группы', href: pairsPaths.units.to() }, { words: unit.title, href: card }, { words: 'Замена наставника' }],
      title: 'Замена наставника',
      lead: 'Дальше система проведёт по шагам: уведомление, новый наставник, приказ, программа, журнал. Шаги можно делать в любом порядке.',
    },
    form,
  }
}

export function membersChoice(mentors: readonly UnitMember[]): Choices {
  return { members: mentors.map(({ id, person }) => ({ value: id, words: `${fullName(person.name)}, ${person.post}` })) }
}

export function successorPage(facts: ReplacementFacts, submission: Submission, candidates: readonly Candidate[]) {
  const form = formView(successorForm, onFreshVersion(submission, facts.path.version), { ...formEnds(facts, paths.successor.to(addressOf(facts)), 'Записать решение'), choices: mentorsChoice(candidates, facts) })
  const best = candidates.find(({ isProposed }) => isProposed)
  const lead = best === undefined ? 'Подбор пока никого не предлагает: смотрите препятствия в списке или запишите поддержку.' : `Подбор предлагает: ${screenName(best.name)} – остальные пары остаются на местах.`
  return { ...pageHead(facts, 'Кто ведёт дальше', lead), form }
}

/** «Дзюба Лев Фомич, воспитатель – 742 балла, подбор предлагает». */
export function mentorsChoice(candidates: readonly Candidate[], { mentees }: Pick<ReplacementFacts, 'mentees'>): Choices {
  return {
    mentors: candidates.map(({ personId, name, post, score, obstacle, isProposed, load, capacity, hasConsent }) => {
      const average = score === undefined || mentees.length === 0 ? undefined : Math.round(score / mentees.length)
      const remarks = [
        average !== undefined && `балл ${average} из 1000`,
        isProposed ? 'подбор предлагает' : obstacle,
        load + mentees.length > capacity && `мест ${capacity}, занято ${load}`,
        !hasConsent && 'согласие на обработку данных не действует',
      ].filter(Boolean)
      return { value: personId, words: `${fullName(name)}, ${post}${remarks.length === 0 ? '' : ` – ${remarks.join(', ')}`}` }
    }),
  }
}

export function handoverPage(facts: ReplacementFacts, submission: Submission) {
  const form = formView(handoverForm, onFreshVersion(submission, facts.path.version), formEnds(facts, paths.handover.to(addressOf(facts)), 'Отметить передачу'))
  return { ...pageHead(facts, 'Передача журнала встреч', 'Записи остаются в системе: отмечается только день передачи.'), form }
}

export function droppingPage(facts: ReplacementFacts) {
  const { member, newcomer, path } = facts
  const consequences = [
    { state: 'note' as const, words: `${screenName(member.person.name)} остаётся наставником без последнего дня` },
    ...(newcomer === undefined ? [] : [{ state: 'note' as const, words: `${screenName(newcomer.person.name)} в состав не войдёт` }]),
    ...(path.noticeId === null ? [] : [{ state: 'note' as const, words: 'Уведомление останется в журнале регистрации' }]),
  ]
  return {
    title: 'Отменить замену',
    part: {
      question: `Отменить замену: ${screenName(member.person.name)}?`,
      lead: `Замена начата ${requisiteDay(path.noticedOn)}. Отменяют, когда наставник передумал и остаётся.`,
      consequences,
      action: paths.dropping.to(addressOf(facts)),
      button: 'Отменить замену',
      back: { href: paths.path.to(addressOf(facts)), words: 'Не отменять' },
    },
  }
}

function pageHead({ unit, ...facts }: ReplacementFacts, crumb: string, lead: string) {
  const crumbs = [{ words: unit.title, href: pairsPaths.unit.to({ id: unit.id }) }, { words: 'Замена наставника', href: paths.path.to(addressOf({ unit, ...facts })) }, { words: crumb }]
  return { title: crumb, head: { crumbs, title: crumb, lead } }
}

function formEnds(facts: ReplacementFacts, action: string, submit: string) {
  return { action, submit, cancel: { href: paths.path.to(addressOf(facts)), words: 'Вернуться к замене' } }
}

function addressOf({ unit, path }: Pick<ReplacementFacts, 'unit' | 'path'>): { id: string; replacement: string } {
  return { id: unit.id, replacement: path.id }
}
