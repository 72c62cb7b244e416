// «Опросы пар»: whom and what each round asks, who has answered, and the form that starts it.
import type { Day } from '../../../kit/calendar/day.ts'
import { schoolYearWords } from '../../../kit/calendar/school-year.ts'
import type { Choices } from '../../../kit/forms/field.ts'
import { requisiteDay, screenDay } from '../../../kit/russian/dates.ts'
import { fullName, screenName } from '../../../kit/russian/names.ts'
import { peopleCount } from '../../../kit/russian/plural.ts'
import { sentences, withStop } from '../../../kit/russian/typography.ts'
import type { Tag } from '../../../kit/tone.ts'
import { consentPaths } from '../../../common/consents/index.ts'
import { surveyPaths } from '../../../common/surveys/index.ts'
import { pairsPaths } from '../../5-pairs/index.ts'
import { completionPaths } from '../paths.ts'
import { monitoringPaths as paths } from './paths.ts'
import type { Answered, RoundView, YearRounds } from './round.facts.ts'
import { isPlannable } from './round-days.ts'
import { isInvitable, memberKey, rounds } from './round.ts'

export const monitoringCrumbs = [{ words: '6. Завершение программ', href: completionPaths.stage.to() }, { words: 'Мониторинг', href: paths.home.to() }]

const roleWords = { mentor: 'наставник', mentee: 'наставляемый' } as const

/** What a round has come to, in one tag and one sentence. */
function stateOf({ kind, round, isPlanned, members, days }: RoundView, today: Day) {
  const asked = members.filter(({ answered }) => answered !== 'notAsked')
  const answered = asked.filter((one) => one.answered === 'sent' || one.answered === 'refused').length
  const later = members.filter((one) => one.answered === 'notAsked' && one.hasConsent).length
  if (round === undefined) {
    if (days.opensOn > today) return { tag: { tone: 'plain' as const, words: `С ${screenDay(days.opensOn, today)}`, icon: 'calendar-event' }, said: isPlanned ? 'Начнётся сам' : '' }
    const said = `По плану – до ${screenDay(days.dueOn, today)}`
    if (rounds[kind].isOptional) return { tag: { tone: 'plain' as const, words: 'По желанию' }, said }
    return { tag: { tone: 'need' as const, words: days.dueOn < today ? 'Не проведён' : 'Пора начать' }, said }
  }
  const more = later > 0 ? `Ещё не спросили: ${peopleCount(later)}` : ''
  if (answered === asked.length) return { tag: { tone: 'good' as const, words: `Ответили ${answered} из ${asked.length}` }, said: more }
  return { tag: { tone: 'wait' as const, words: `Ответили ${answered} из ${asked.length}` }, said: sentences([`Срок ${screenDay(round.dueOn, today)}`, more]) }
}

export function roundsPage({ year, views }: YearRounds, mayManage: boolean, today: Day) {
  const isEmpty = views.every(({ members }) => members.length === 0)
  const [plannable, planned] = [views.filter((view) => isPlannable(view, today)), views.filter(({ isPlanned }) => isPlanned)]
  return {
    title: 'Опросы пар',
    head: { crumbs: [...monitoringCrumbs, { words: 'Опросы пар' }], title: 'Опросы пар', lead: `${schoolYearWords(year)}. Каждый опрос идёт сразу по всем парам и группам: наставнику – своя анкета, наставляемому – своя.` },
    table: {
      label: 'Опросы пар',
      columns: [{ key: 'round', words: 'Опрос', width: 46 }, { key: 'state', words: 'Состояние', width: 32 }, { key: 'action', words: 'Действие', hidden: true, width: 22 }],
      rows: isEmpty ? [] : views.map((view) => {
        const { tag, said } = stateOf(view, today)
        const isLeft = view.members.some(({ answered, hasConsent }) => answered === 'notAsked' && hasConsent)
        const start = view.round === undefined ? 'Начать опрос' : 'Спросить остальных'
        return {
          cells: {
            round: { words: rounds[view.kind].title, href: paths.round.to({ kind: view.kind }), sub: rounds[view.kind].about },
            state: { tag, sub: said },
            action: mayManage && isLeft ? { words: start, href: paths.launch.to({ kind: view.kind }) } : { sub: view.members.length === 0 ? 'некого спросить' : '' },
          },
        }
      }),
    },
    buttons: mayManage ? [
      ...(plannable.length > 0 ? [{ action: paths.plan.to(), words: 'Начинать опросы автоматически, по дорожной карте', said: `${withStop(`Без нажатий: ${plannable.map(({ kind, days }) => `${rounds[kind].title.toLowerCase()} – с ${screenDay(days.opensOn, today)}`).join(', ')}`)} Спросим всех, у кого есть согласие.` }] : []),
      ...(planned.length > 0 ? [{ action: paths.unplan.to(), words: 'Начинать опросы вручную', said: '' }] : []),
    ] : [],
    empty: { title: 'Пар и групп ещё нет', why: 'Опросы начинают, когда пары закреплены приказом.', primary: { href: pairsPaths.units.to(), words: 'Открыть пары и группы' } },
  }
}

const answeredTags: Record<Answered, Tag> = {
  sent: { tone: 'good', words: 'Ответил(а)' },
  refused: { tone: 'plain', words: 'Отказ', icon: 'x' },
  waiting: { tone: 'wait', words: 'Ждём ответа' },
  notAsked: { tone: 'plain', words: 'Не спрашивали' },
}

/** Who belongs to a round and how far each one is; of the comfort check nobody sees more than that. */
export function roundPage({ kind, round, members, days }: RoundView, mayManage: boolean, today: Day) {
  const { title, about } = rounds[kind]
  const isLeft = members.some(({ answered, hasConsent }) => answered === 'notAsked' && hasConsent)
  return {
    title,
    head: {
      crumbs: [...monitoringCrumbs, { words: 'Опросы пар', href: paths.rounds.to() }, { words: title }],
      title,
      lead: round === undefined ? `${about} По плану: ${requisiteDay(days.opensOn)} – ${requisiteDay(days.dueOn)}.` : withStop(`${about} Начат ${screenDay(round.launchedOn, today)}, срок ${screenDay(round.dueOn, today)}`),
      ...(mayManage && isLeft && { primary: { href: paths.launch.to({ kind }), words: round === undefined ? 'Начать опрос' : 'Спросить остальных' } }),
      actions: mayManage && round !== undefined ? round.surveys.slice(0, 4).map((survey, at) => ({ words: surveyLink(kind, survey.key, at), href: surveyPaths.survey.to({ id: survey.id }) })) : [],
    },
    table: {
      label: title,
      columns: [{ key: 'name', words: 'ФИО', keep: true, width: 34 }, { key: 'unit', words: 'Пара или группа', width: 38 }, { key: 'state', words: 'Анкета', width: 28 }],
      rows: members.map((member) => ({
        cells: {
          name: { words: fullName(member.name), sub: [roleWords[member.role], member.until && `до ${requisiteDay(member.until)}`].filter(Boolean).join(', ') },
          unit: member.unitTitle,
          state: member.answered === 'notAsked' && !member.hasConsent ? { tag: { tone: 'need' as const, words: 'Нет согласия' }, sub: 'спросить можно после согласия на обработку данных' } : { tag: answeredTags[member.answered] },
        },
      })),
    },
    empty: { title: 'Спрашивать пока некого', why: 'Здесь появятся участники пар и групп, закреплённых приказом.' },
  }
}

function surveyLink(kind: RoundView['kind'], key: string, at: number): string {
  const isMentor = rounds[kind].keys.mentor.includes(key)
  const isMentee = rounds[kind].keys.mentee.includes(key)
  if (key === 'mentee_deficits') return 'Карта дефицитов'
  return isMentor && isMentee ? (at === 0 ? 'Анкета' : `Анкета ${at + 1}`) : isMentor ? 'Анкета наставников' : 'Анкета наставляемых'
}

/** Options of the form: everybody not asked whose consent holds. */
export function roundChoices({ members }: RoundView): Choices {
  return {
    people: members.filter(isInvitable).map((member) => ({
      value: memberKey(member),
      words: `${fullName(member.name)} – ${roleWords[member.role]}, ${member.unitTitle}${member.until === undefined ? '' : ` (до ${requisiteDay(member.until)}: ответит за своё время)`}`,
    })),
  }
}

/** What is sent and who cannot be asked yet, above the form. */
export function launchPart({ kind, members }: RoundView) {
  const without = members.filter(({ answered, hasConsent }) => answered === 'notAsked' && !hasConsent)
  const invited = members.filter(isInvitable)
  const said = invited.length === 0 ? '' : ` Спросим: ${peopleCount(new Set(invited.map(({ personId }) => personId)).size)}.`
  const names = [...new Set(without.map(({ name }) => screenName(name)))]
  return {
    title: rounds[kind].verb,
    lead: `${rounds[kind].about}${said}`,
    warning: names.length === 0 ? undefined : {
      tone: 'need' as const, title: `Без согласия на обработку данных: ${peopleCount(names.length)}`, words: `${names.slice(0, 5).join(', ')}${names.length > 5 ? ` и ещё ${names.length - 5}` : ''}. Их спросить нельзя: сначала согласие, потом «Спросить остальных».`,
      link: { href: consentPaths.register.to(), words: 'Открыть согласия' },
    },
  }
}
