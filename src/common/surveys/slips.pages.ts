// What leaves the house: words for a messenger, slips with codes, a poster for the wall.
import type { Day } from '../../kit/calendar/day.ts'
import { screenDay } from '../../kit/russian/dates.ts'
import { fullName, politeName, type PersonName } from '../../kit/russian/names.ts'
import { assignmentTag, type Assignment } from './assignment.ts'
import { surveyPaths } from './paths.ts'
import { crumbs, remindedWords } from './survey.pages.ts'
import type { Survey } from './survey.ts'

/** A QR code as the path of an SVG, one unit per module. */
export interface Code {
  path: string
  size: number
}

export type Addressee = Assignment & { person: { name: PersonName; post: string; birthDate: Day | null } }

/** What is asked at the link: nothing secret stands in a message, the day of birth the person knows. */
export function codeWords({ pin }: Pick<Assignment, 'pin'>): string {
  return pin === null ? 'день и месяц вашего рождения (четыре цифры)' : `код ${pin}`
}

interface Message {
  survey: Pick<Survey, 'title' | 'dueOn'>
  addressee: Addressee
  address: string
  minutes: string
  today: Day
}

/** The words of a reminder with the personal link, ready for any messenger. A code never travels with its link. */
export function messageWords({ survey, addressee, address, minutes, today }: Message): string {
  const due = survey.dueOn < today ? `Срок был ${screenDay(survey.dueOn, today)}, но ответ ещё нужен.` : `Ответьте, пожалуйста, до ${screenDay(survey.dueOn, today)}.`
  const returned = addressee.returnWords === null ? [] : [`Нужно уточнить: ${addressee.returnWords}`]
  const code = addressee.pin === null ? 'день и месяц вашего рождения' : 'четыре цифры, которые я скажу вам лично'
  return [
    `${politeName(addressee.person.name)}, вас ждёт анкета «${survey.title}». ${due} Это займёт около ${minutes}.`,
    ...returned,
    `Ваша личная ссылка: ${address}`,
    `Код: ${code}. Отвечать не обязательно: в анкете можно нажать «Не хочу отвечать».`,
  ].join('\n')
}

export interface MessageView {
  id: string
  personId: string
  name: string
  tag: ReturnType<typeof assignmentTag>
  reminded: string | undefined
  words: string
  code: string | undefined
}

export function reminderPage(survey: Survey, messages: readonly MessageView[]) {
  return {
    title: `Напомнить: ${survey.title}`,
    head: {
      crumbs: [...crumbs(survey.title, surveyPaths.survey.to({ id: survey.id })), { words: 'Напомнить' }],
      title: 'Напомнить',
      lead: 'Скопируйте слова и отправьте лично. Напоминаем только тем, кто ещё не ответил и не отказался.',
    },
    messages,
    action: surveyPaths.reminder.to({ id: survey.id }),
    empty: { title: 'Напоминать некому', why: 'Все ответили или отказались.', primary: { href: surveyPaths.survey.to({ id: survey.id }), words: 'К опросу' } },
  }
}

export function messageView(addressee: Addressee, words: string, today: Day, remindedOn: Day | undefined): MessageView {
  return {
    id: addressee.id,
    personId: addressee.personId,
    name: fullName(addressee.person.name),
    tag: assignmentTag(addressee.state),
    reminded: remindedWords(remindedOn, today),
    words,
    code: addressee.pin ?? undefined,
  }
}

export interface Slip {
  name: string
  post: string
  address: string
  code: Code
  codeWords: string
}

export function slipsPage(survey: Survey, slips: readonly Slip[], organisation: string, today: Day) {
  return {
    title: `Листки: ${survey.title}`,
    head: {
      crumbs: [...crumbs(survey.title, surveyPaths.survey.to({ id: survey.id })), { words: 'Листки' }],
      title: 'Листки с кодами',
      lead: 'Напечатайте страницу, разрежьте и раздайте лично: на листке всё, что нужно для ответа без входа.',
    },
    survey: survey.title,
    organisation,
    due: screenDay(survey.dueOn, today),
    slips,
    empty: { title: 'Листки некому печатать', why: 'Все ответили или отказались.' },
  }
}

export function posterPage(survey: Survey, address: string, code: Code, organisation: string, today: Day) {
  return {
    title: `Плакат: ${survey.title}`,
    head: { crumbs: [...crumbs(survey.title, surveyPaths.survey.to({ id: survey.id })), { words: 'Плакат' }], title: 'Плакат на стену', lead: 'Один код для всех: человек войдёт и увидит свою анкету.' },
    survey: survey.title,
    organisation,
    due: screenDay(survey.dueOn, today),
    address,
    code,
  }
}

/** One person's link, with the slip, the words to send and the way to make it worthless. */
export function linkCardPage(survey: Survey, addressee: Addressee, slip: Slip, words: string) {
  return {
    title: `Личная ссылка: ${fullName(addressee.person.name)}`,
    head: {
      crumbs: [...crumbs(survey.title, surveyPaths.survey.to({ id: survey.id })), { words: 'Личная ссылка' }],
      title: fullName(addressee.person.name),
      lead: 'По этой ссылке анкету открывают без учётной записи',
      tag: assignmentTag(addressee.state),
    },
    slip,
    words,
    renewal: surveyPaths.newLink.to({ id: addressee.id }),
  }
}
