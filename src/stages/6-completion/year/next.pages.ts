// «Открыть следующий год»: what is carried, whom to ask again, what is signed anew, what goes – before anything is done.
import { schoolYearLabel, type SchoolYear } from '../../../kit/calendar/school-year.ts'
import type { Link } from '../../../kit/links.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { peopleCount, plural } from '../../../kit/russian/plural.ts'
import type { Permission } from '../../../rights/permissions.ts'
import { consentKindData, consentKindSchema, consentPaths } from '../../../common/consents/index.ts'
import { surveyPaths } from '../../../common/surveys/index.ts'
import { conditionsPaths } from '../../1-conditions/index.ts'
import { requestsPaths } from '../../2-requests/index.ts'
import { mentorsPaths } from '../../3-mentors/index.ts'
import type { NextYearPlan } from './next.facts.ts'
import { yearPaths } from './paths.ts'
import type { DestructionSum } from './year.pages.ts'

interface Line {
  state: 'note' | 'done' | 'missing'
  words: string
  fact?: string
  action?: Link
}

interface NextView {
  year: SchoolYear
  plan: NextYearPlan
  destruction: DestructionSum
  isOpened: boolean
  mayManage: boolean
  /** Whether the one who looks has this right. */
  allows: (permission: Permission) => boolean
  /** For the draft of the road map. */
  newId: string
}

export function nextYearPart({ year, plan, destruction, isOpened, mayManage, allows, newId }: NextView) {
  const label = schoolYearLabel(year + 1)
  return {
    title: isOpened ? `${label} открыт` : `Открыть ${label} учебный год`,
    lists: [
      { id: 'carried', title: isOpened ? 'Что перешло' : 'Что перейдёт', checks: carried(plan, isOpened) },
      { id: 'again', title: 'Кого спросить заново', checks: askedAgain(plan, allows('surveys.manage')) },
      { id: 'signed', title: 'Что подписать заново', checks: signedAnew(plan, allows('consents.offer')) },
      { id: 'gone', title: 'Что уничтожить', checks: gone(destruction) },
    ],
    button: isOpened || !mayManage ? undefined : { action: yearPaths.next.to({ year: String(year) }), id: newId, words: `Открыть ${label} учебный год` },
  }
}

function carried({ roadmap, regulation, goingOn, mentors, mentees }: NextYearPlan, isOpened: boolean): Line[] {
  const state = isOpened ? 'done' as const : 'note' as const
  return [
    roadmapLine(roadmap, isOpened),
    regulation === null
      ? { state: 'missing', words: 'Действующего Положения нет', action: { words: 'Открыть', href: conditionsPaths.regulation.to() } }
      : { state, words: `Положение действует дальше, редакция ${regulation}`, fact: 'Если меняли состав комиссий или сроки, подготовьте новую редакцию', action: { words: 'Открыть', href: conditionsPaths.regulation.to() } },
    { state, words: `Продолжают работать: ${plural(goingOn.length, ['пара или группа', 'пары или группы', 'пар и групп'])}`, ...(goingOn.length > 0 && { fact: goingOn.map(({ title, to }) => `«${title}» по ${requisiteDay(to)}`).join('; ') }) },
    { state, words: `В банке наставников остаются: ${peopleCount(mentors.stay.length)}`, ...names(mentors.stay), action: { words: 'Открыть', href: mentorsPaths.bank.to() } },
    { state, words: `В банке наставляемых остаются: ${peopleCount(mentees.stay.length)}`, ...names(mentees.stay), action: { words: 'Открыть', href: requestsPaths.bank.to() } },
    { state, words: 'Библиотека плана, методические материалы, копилка, анкеты и веса подбора остаются как есть' },
  ]
}

function roadmapLine({ source, label, rows, moved, standing }: NextYearPlan['roadmap'], isOpened: boolean): Line {
  if (standing !== null) {
    return { state: 'done', words: `Дорожная карта на ${standing.label}: ${standing.isDraft ? 'проект' : 'утверждена'}`, ...(standing.isDraft && { fact: 'Проверьте сроки и ответственных, потом подготовьте приказ об утверждении' }), action: { words: 'Открыть', href: conditionsPaths.roadmap.to({}, { edition: standing.id }) } }
  }
  if (source === null || isOpened) return { state: 'missing', words: 'Дорожной карты нет', action: { words: 'Составить', href: conditionsPaths.roadmap.to() } }
  return {
    state: 'note', words: `Дорожная карта перенесётся на ${label}: ${plural(rows, ['строка', 'строки', 'строк'])}`,
    fact: `Даты станут на год позже${moved > 0 ? `, на рабочие дни сдвинутся: ${moved}` : ', все попадут на рабочие дни'}. Отметки об исполнении не переносятся`,
  }
}

function askedAgain({ mentors, mentees }: NextYearPlan, mayAsk: boolean): Line[] {
  const ask = mayAsk ? { action: { words: 'Назначить анкету', href: surveyPaths.surveys.to() } } : {}
  const lines: Line[] = [
    ...(mentors.ask.length > 0 ? [{ state: 'missing' as const, words: `Наставники приостановлены: ${peopleCount(mentors.ask.length)}`, ...names(mentors.ask), action: { words: 'Открыть банк', href: mentorsPaths.bank.to() } }] : []),
    ...(mentees.ask.length > 0 ? [{ state: 'missing' as const, words: `Завершили или отложили участие: ${peopleCount(mentees.ask.length)}`, ...names(mentees.ask), ...ask }] : []),
  ]
  return lines.length > 0 ? lines : [{ state: 'done', words: 'Никого: все ответили' }]
}

function signedAnew({ consents }: NextYearPlan, mayOffer: boolean): Line[] {
  if (consents.length === 0) return [{ state: 'done', words: 'Ни одно согласие не кончается с учебным годом' }]
  return [...new Set(consents.map(({ kind }) => kind))].map((key): Line => {
    const kind = consentKindSchema.parse(key)
    const people = consents.filter((one) => one.kind === key).map(({ name }) => name)
    return { state: 'missing', words: `${consentKindData[kind].short}: ${peopleCount(people.length)}`, ...names(people), ...(mayOffer && { action: { words: 'Предложить', href: consentPaths.offer.to({ kind }) } }) }
  })
}

function gone({ people, href }: DestructionSum): Line[] {
  if (people === 0) return [{ state: 'done', words: 'Сейчас ничего' }]
  return [{ state: 'missing', words: plural(people, ['запись ждёт уничтожения', 'записи ждут уничтожения', 'записей ждут уничтожения']), action: { words: 'Список и сроки', href } }]
}

/** All names up to a dozen: a kindergarten is small. */
const MOST_NAMES = 12
function names(people: readonly string[]): { fact?: string } {
  if (people.length === 0) return {}
  const more = people.length - MOST_NAMES
  return { fact: people.slice(0, MOST_NAMES).join(', ') + (more > 0 ? ` и ещё ${more}` : '') }
}
