// The card of a mentee: the way into the bank, the request, the two cards of deficits, consents, history.
import { longDay, requisiteDay, screenDay } from '../../kit/russian/dates.ts'
import { fullName, politeName, screenName } from '../../kit/russian/names.ts'
import { capitalized } from '../../kit/russian/typography.ts'
import { historyLines } from '../../common/journal/index.ts'
import { isAbsentOn, peoplePaths, stateOf } from '../../common/people/index.ts'
import { surveyPaths } from '../../common/surveys/index.ts'
import { consentLines } from './consent-lines.pages.ts'
import { plotPlaces, plotRows } from './deficit-plot.ts'
import { supportLevel, supportWords as levelWords } from './deficits.ts'
import type { MenteeFacts } from './mentee.facts.ts'
import { menteeMore } from './mentee-menu.pages.ts'
import { categoryWords, priorityWords, stateTag, stepWords, supportWords } from './mentee.ts'
import { pathBar } from './path-bar.pages.ts'
import { requestsPaths } from './paths.ts'

interface Viewer {
  mayManage: boolean
  /** Address of the person's place in the bank of mentors, if there is one. */
  mentorHref: string | undefined
}

const HISTORY = 5

export function menteePage(facts: MenteeFacts, { mayManage, mentorHref }: Viewer) {
  const { mentee, person, gate, today } = facts
  const to = { id: mentee.id }
  const mayShow = gate.consentOn !== null
  return {
    title: fullName(person.name),
    head: {
      crumbs: [{ words: 'Банк наставляемых', href: requestsPaths.bank.to() }, { words: screenName(person.name) }],
      title: fullName(person.name),
      lead: leadOf(facts),
      tag: stateTag(mentee.state, person.gender),
      actions: [{ words: 'Карточка сотрудника', href: peoplePaths.person.to({ id: person.id }), icon: 'user-circle' }],
      more: mayManage ? menteeMore(mentee) : [],
    },
    notices: noticesOf(facts, mentorHref),
    path: mayManage ? pathBar(facts) : undefined,
    request: mayShow ? requestPart(facts, mayManage) : undefined,
    deficits: mayShow ? deficitsPart(facts, mayManage) : undefined,
    support: mentee.state === 'unpaired' ? {
      facts: [
        { label: 'Что делаем', value: supportWords[mentee.support] },
        { label: 'Как поддерживаем', value: mentee.supportNote ?? '' },
        { label: 'Искать снова', value: mentee.searchOn === null ? '' : screenDay(mentee.searchOn, today) },
      ],
      change: mayManage ? requestsPaths.support.to(to) : undefined,
    } : undefined,
    taking: takingPart(facts),
    consents: consentLines(facts.consents, ['processing-mentee', 'dissemination', 'transfer'], person.id, today),
    mayOffer: mayManage,
    seenBy: `Запрос и дефициты видят ${politeName(person.name)}, куратор и заведующий, а после приказа о паре – наставник. Ответы «только для куратора» видит один куратор. Психолог видит тех, кого к нему направили.`,
    history: {
      entries: historyLines(facts.entries.slice(0, HISTORY)),
      ...(facts.entries.length > HISTORY && { more: { href: requestsPaths.history.to(to), words: 'Вся история' } }),
    },
  }
}

function leadOf({ mentee, person }: MenteeFacts): string {
  const parts = [
    person.post,
    person.group && `группа ${person.group.replace(/^группа /i, '')}`,
    mentee.category !== null && categoryWords[mentee.category]?.toLowerCase(),
    person.hiredOn !== null && `в саду с ${longDay(person.hiredOn)}`,
  ]
  return capitalized(parts.filter(Boolean).join(', '))
}

function noticesOf({ mentee, person, gate, today }: MenteeFacts, mentorHref: string | undefined) {
  const isOpen = mentee.shelf === 'open'
  const ended = isOpen && gate.consentOn === null && mentee.state !== 'identified'
  return [
    ...(ended ? [{ tone: 'need' as const, title: 'Согласие больше не действует', words: 'Запрос и дефициты скрыты, в активных списках человека нет. Предложите новое согласие или завершите участие.' }] : []),
    ...(isOpen && stateOf(person, today) === 'dismissed' ? [{ tone: 'need' as const, title: 'Больше не работает в детском саду', words: 'Завершите участие последним днём работы.' }] : []),
    ...(isOpen && isAbsentOn(person, today) ? [{ tone: 'info' as const, title: 'Длительное отсутствие', words: 'Участие можно отложить и назначить день, когда к нему вернуться.' }] : []),
    ...(mentorHref === undefined ? [] : [{ tone: 'info' as const, title: 'Одновременно стоит в банке наставников', words: 'Это возможно: роли в разных парах не мешают друг другу.', link: { href: mentorHref, words: 'Открыть карточку наставника' } }]),
  ]
}

/** Questions of the questionnaire of requests that the card repeats, in this order; confidential ones for the curator alone. */
const asked = ['expected_result', 'help_forms', 'time_slots', 'freq', 'contact_mode', 'duration', 'format_wish', 'can_teach'] as const
const confidential = ['mentor_wish', 'mentor_avoid'] as const

function requestPart({ mentee, request }: MenteeFacts, mayManage: boolean) {
  if (request === undefined) return undefined
  const answersTo = (keys: readonly string[]) =>
    keys.flatMap((key) => request.words.filter((one) => one.key === key && one.answer !== '').map(({ question, answer }) => ({ label: question, value: answer })))
  return {
    quote: mentee.request ?? undefined,
    answers: answersTo(asked),
    confidential: mayManage ? answersTo(confidential) : [],
    foot: `Анкета ${requisiteDay(request.answeredOn)}${request.way === 'paper' ? ', введена с бумаги' : ''}.`,
    all: surveyPaths.person.to({ personId: mentee.personId }),
    couldTeach: mentee.couldTeach,
  }
}

function deficitsPart({ mentee, person, cards, deficits, today }: MenteeFacts, mayManage: boolean) {
  const rows = plotRows(cards.own, cards.observed)
  const add = mayManage ? { href: requestsPaths.observation.to({ id: mentee.id }), words: mentee.observedOn === null ? 'Внести карту наблюдения' : 'Изменить карту наблюдения' } : undefined
  const index = mentee.deficitIndex
  return {
    rows,
    places: plotPlaces,
    index: index === null ? undefined : { percent: index, words: levelWords[supportLevel(index)] },
    self: deficits === undefined ? undefined : `Самооценка, ${screenDay(deficits.answeredOn, today)}`,
    observer: mentee.observedOn === null ? undefined : `Наблюдение методиста, ${screenDay(mentee.observedOn, today)}`,
    selfWord: person.gender === 'male' ? 'Сам' : 'Сама',
    counts: mentee.counts === 'observer' ? 'При подборе считается наблюдение там, где оно есть.' : 'При подборе считается самооценка.',
    starWords: rows.some(({ isPriority }) => isPriority) ? `С этого ${politeName(person.name)} хочет начать` : undefined,
    note: mayManage ? (mentee.observerNote ?? undefined) : undefined,
    add,
  }
}

/** Dated history of all participations, the newest first: a return is a participation of its own. */
function takingPart({ mentee, participations, steps, person, names, today }: MenteeFacts) {
  return participations.map((one, index) => ({
    title: participations.length === 1 ? 'Участие' : `Участие ${participations.length - index}${one.id === mentee.id ? ', эта карточка' : ''}`,
    href: one.id === mentee.id ? undefined : requestsPaths.mentee.to({ id: one.id }),
    facts: [
      { label: 'В банке', value: one.enteredOn === null ? '' : `с ${requisiteDay(one.enteredOn)}${one.leftOn === null ? '' : ` по ${requisiteDay(one.leftOn)}`}` },
      { label: 'Очередь', value: one.shelf === 'open' ? priorityWords[one.priority] : '' },
      { label: 'Вернуться к вопросу', value: one.state === 'postponed' && one.returnOn !== null ? screenDay(one.returnOn, today) : '' },
    ],
    steps: steps.filter(({ menteeId }) => menteeId === one.id).map(({ on, state, reason, byId }) => ({
      day: on,
      words: [stepWords(state, person.gender), reason, names.get(byId ?? '')].filter(Boolean).join(', '),
    })),
  }))
}
