// While there is no programme: what it would be made from; and the question before a draft is thrown away.
import type { Day } from '../../../kit/calendar/day.ts'
import { screenDay } from '../../../kit/russian/dates.ts'
import { screenName } from '../../../kit/russian/names.ts'
import { plural } from '../../../kit/russian/plural.ts'
import { can } from '../../../rights/permissions.ts'
import type { Actor } from '../../../rights/actor.ts'
import { requestsPaths } from '../../2-requests/index.ts'
import { pairsPaths } from '../paths.ts'
import { isOpenUnit, type Unit } from '../units/unit.ts'
import { mayWrite } from './access.ts'
import { chosenNeeds, type MenteeSource } from './draft.ts'
import { programmePaths as paths } from './paths.ts'
import { crumbsOf } from './programme.pages.ts'
import type { ProgrammeHead } from './programme.ts'

interface StartView {
  unit: Unit
  sources: readonly MenteeSource[]
  actor: Actor
  today: Day
  dueOn: Day
}

export function startPage({ unit, sources, actor, today, dueOn }: StartView) {
  const goesOn = isOpenUnit(unit) && unit.state !== 'proposed'
  const mayDraft = goesOn && mayWrite(unit, actor, today)
  return {
    title: `Программа: ${unit.title}`,
    head: {
      crumbs: crumbsOf(unit, actor, [{ words: 'Программа' }]),
      title: 'Программа',
      lead: mayDraft
        ? `Проект составится сам из запроса и карты дефицитов, потом его можно поправить. Срок – ${screenDay(dueOn, today)}.`
        : 'Программы ещё нет.',
    },
    checks: mayDraft ? sources.map((source) => checkOf(unit, source, actor)) : [],
    action: mayDraft ? paths.draft.to({ id: unit.id }) : undefined,
    empty: {
      title: 'Программы ещё нет',
      why: goesOn ? 'Её готовят наставник и наставляемый вместе с куратором.' : unit.state === 'proposed' ? 'Она появится, когда обе стороны согласятся работать вместе.' : 'Работа этой пары закончена.',
    },
  }
}

function checkOf({ members }: Unit, { personId, needs, request }: MenteeSource, actor: Actor) {
  const member = members.find((one) => one.personId === personId)
  const name = member === undefined ? '' : screenName(member.person.name)
  const chosen = chosenNeeds(needs).length
  if (chosen > 0)
    return { state: 'done' as const, words: `${name}: ${plural(chosen, ['задача', 'задачи', 'задач'])} из карты дефицитов${request === null ? '' : ' и запрос своими словами'}` }
  const isOwn = actor.personId === personId
  const card = can(actor, 'requests.read') && member?.bankId ? requestsPaths.mentee.to({ id: member.bankId }) : undefined
  return {
    state: 'missing' as const,
    words: `${name}: карты дефицитов нет`,
    fact: `Задачи и ожидаемый результат останутся пустыми. ${isOwn ? 'Попросите у куратора карту дефицитов и заполните её' : 'Попросите заполнить карту'} или впишите задачи вручную.`,
    ...(card !== undefined && { action: { words: 'Открыть карточку', href: card } }),
  }
}

export function removalPage({ id, title }: Pick<Unit, 'id' | 'title'>, { edition }: ProgrammeHead) {
  const question = edition > 1 ? `Удалить проект редакции ${edition}?` : 'Удалить проект программы?'
  return {
    title: question,
    part: {
      question,
      lead: `Пара ${title}`,
      consequences: [{ state: 'note', words: edition > 1 ? 'Действующая редакция останется как есть' : 'Проект можно будет составить заново из карты дефицитов' }],
      action: paths.removal.to({ id }),
      button: 'Удалить проект',
      stop: true,
      back: { href: pairsPaths.programme.to({ id }), words: 'Не удалять' },
    },
  }
}
