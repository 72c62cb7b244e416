// The page of a programme: what state it is in and whose turn it is, progress, plan, results, texts, editions.
import { requisiteDay, screenDay } from '../../../kit/russian/dates.ts'
import { screenName } from '../../../kit/russian/names.ts'
import { plural } from '../../../kit/russian/plural.ts'
import { can } from '../../../rights/permissions.ts'
import { pairsPaths } from '../paths.ts'
import { isGroup } from '../units/membership.ts'
import type { Unit } from '../units/unit.ts'
import type { Actor } from '../../../rights/actor.ts'
import { askedOf, mayWrite, signers } from './access.ts'
import { countPlan, periodWords } from './plan.ts'
import { planSection } from './plan.pages.ts'
import { programmePaths as paths } from './paths.ts'
import { programmeActions } from './programme-actions.pages.ts'
import { partsSection, targetsSection, tasksSection, wordingSection } from './programme-sections.pages.ts'
import type { ProgrammeView } from './programme-view.ts'
import { gapsOf, isInForce, programmeTag } from './programme.ts'

export function programmePage(view: ProgrammeView) {
  const { unit, programme, actor, today } = view
  const isDraft = programme.state === 'draft'
  const mayEdit = isDraft && mayWrite(unit, actor, today)
  return {
    title: `Программа: ${unit.title}`,
    head: {
      crumbs: crumbsOf(unit, actor, [{ words: 'Программа' }]),
      title: 'Программа',
      lead: leadOf(view),
      tag: programmeTag(programme, today, askedOf(unit, programme, actor, today) !== undefined),
      ...programmeActions(view),
    },
    notices: noticesOf(view),
    send: mayEdit && gapsOf(programme).length === 0 ? { action: paths.sending.to({ id: unit.id }), version: programme.version } : undefined,
    signers: isDraft || isInForce(programme) || programme.state === 'replaced' ? undefined : signersPart(view),
    progress: isInForce(programme) ? progressPart(view) : undefined,
    plan: planSection(view, mayEdit),
    tasks: tasksSection(view, mayEdit),
    targets: targetsSection(view, mayEdit),
    parts: partsSection(view, mayEdit),
    wording: wordingSection(view, mayEdit),
    editions: editionsPart(view),
  }
}

interface Crumb {
  words: string
  href?: string
}

/** The way back is the list for those who see all units, and the own page for its people. */
export function crumbsOf(unit: Pick<Unit, 'id' | 'title'>, actor: Actor, tail: Crumb[]): Crumb[] {
  return can(actor, 'units.read')
    ? [{ words: 'Пары и группы', href: pairsPaths.units.to() }, { words: unit.title, href: pairsPaths.unit.to({ id: unit.id }) }, ...tail]
    : [{ words: 'Моя пара', href: pairsPaths.ownUnit.to({ id: unit.id }) }, ...tail]
}

function leadOf({ unit, programme, today }: ProgrammeView): string {
  const { edition, approvedOn, from, to } = programme
  return [
    `${isGroup(unit, today) ? 'Группа' : 'Пара'} ${unit.title}, ${periodWords({ from, to })}`,
    edition > 1 && `редакция ${edition}`,
    approvedOn !== null && `утверждена ${screenDay(approvedOn, today)}`,
  ].filter((part) => part !== false).join(', ')
}

function noticesOf(view: ProgrammeView) {
  const { unit, programme, heads, today, names, dueOn } = view
  const coming = heads.find(({ edition, state }) => edition > programme.edition && ['draft', 'agreement', 'agreed', 'submitted'].includes(state))
  const isDraft = programme.state === 'draft'
  const gaps = isDraft ? gapsOf(programme) : []
  const without = isDraft ? signers(unit, today).filter(({ role, personId }) => role === 'mentee' && programme.targets.every(({ menteePersonId }) => menteePersonId !== personId)) : []
  return [
    ...(programme.returnWords === null || !isDraft ? [] : [{ tone: 'need' as const, title: `Возвращена на доработку${whoWords(names, programme.returnedById)}`, words: programme.returnWords }]),
    ...(coming === undefined ? [] : [{ tone: 'info' as const, title: `Готовится редакция ${coming.edition}`, words: 'Пока её не утвердят, действует эта.', link: { href: pairsPaths.programme.to({ id: unit.id }, { edition: coming.edition }), words: 'Открыть' } }]),
    ...without.map(({ person }) => ({
      tone: 'need' as const,
      title: `${screenName(person.name)}: карты дефицитов нет`,
      words: 'Задачи и ожидаемый результат для этого человека не составлены. Попросите заполнить карту дефицитов или впишите их сами.',
    })),
    ...(gaps.length > 0 ? [{ tone: 'need' as const, title: 'Чтобы отправить на согласование, дополните программу', words: `Пока ${gaps.join(', ')}.` }] : []),
    ...(isDraft && programme.edition === 1 && dueOn < today ? [{ tone: 'need' as const, title: `Срок программы был ${screenDay(dueOn, today)}`, words: 'Отправьте её на согласование.' }] : []),
  ]
}

function whoWords(names: ReadonlyMap<string, string>, id: string | null): string {
  const name = id === null ? undefined : names.get(id)
  return name === undefined ? '' : `: ${name}`
}

/** Who has agreed and whom everybody waits for. */
function signersPart({ unit, programme, today, names }: ProgrammeView) {
  const waits = { tone: 'wait' as const, words: 'Ждём' }
  const members = signers(unit, today).map(({ personId, role, person }) => {
    const agreement = programme.agreements.find((one) => one.personId === personId)
    return {
      words: screenName(person.name),
      sub: `${role === 'mentor' ? 'наставник' : 'наставляемый'}${agreement?.how === 'paper' ? ', на бумаге' : ''}`,
      tag: agreement === undefined ? waits : { tone: 'good' as const, words: requisiteDay(agreement.on) },
    }
  })
  const curator = programme.agreements.find(({ role }) => role === 'curator')
  const isPassed = programme.state === 'submitted'
  return {
    rows: [
      ...members,
      { words: (curator && names.get(curator.personId)) ?? 'Куратор', sub: 'проверяет и передаёт', tag: isPassed ? { tone: 'good' as const, words: curator === undefined ? 'Передано' : requisiteDay(curator.on) } : programme.state === 'agreed' ? waits : { tone: 'plain' as const, words: 'После участников' } },
      { words: 'Заведующий', sub: 'утверждает', tag: isPassed ? waits : { tone: 'plain' as const, words: 'После куратора' } },
    ],
  }
}

function progressPart({ programme, today }: ProgrammeView) {
  const { all, done, moved, cancelled, late } = countPlan(programme.items, today)
  const more = [moved > 0 && `перенесено – ${moved}`, cancelled > 0 && `отменено – ${cancelled}`, late > 0 && `просрочено – ${late}`].filter((part) => part !== false)
  const levels = programme.targets.filter(({ reachedLevel }) => reachedLevel !== null)
  const reached = levels.filter(({ reachedLevel, targetLevel }) => (reachedLevel ?? 0) >= targetLevel).length
  return {
    bar: { done, all, words: `Выполнено ${done} из ${plural(all, ['мероприятия', 'мероприятий', 'мероприятий'])}` },
    more: more.length === 0 ? undefined : `Ещё: ${more.join(', ')}.`,
    levels: programme.targets.length === 0 ? undefined : levels.length === 0 ? 'Уровни ещё не сверяли.' : `Сверено уровней: ${levels.length} из ${programme.targets.length}; план достигнут по ${reached}.`,
  }
}

function editionsPart({ unit, programme, heads, today }: ProgrammeView) {
  if (heads.length < 2) return undefined
  const older = heads.find(({ edition }) => edition < programme.edition)
  return {
    rows: heads.map((head) => ({
      words: `Редакция ${head.edition}`,
      href: head.id === programme.id ? undefined : pairsPaths.programme.to({ id: unit.id }, { edition: head.edition }),
      sub: [head.change, head.changeGround].filter((part) => part !== null).join('; основание: '),
      tag: programmeTag(head, today),
    })),
    difference: older === undefined ? undefined : paths.difference.to({ id: unit.id }, { edition: programme.edition }),
  }
}
