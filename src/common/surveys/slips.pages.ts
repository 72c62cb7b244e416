// What leaves the house on paper: slips with codes, a poster for the wall, one link.
import type { Day } from '../../kit/calendar/day.ts'
import { screenDay } from '../../kit/russian/dates.ts'
import { fullName } from '../../kit/russian/names.ts'
import { assignmentTag } from './assignment.ts'
import type { Addressee } from './message.ts'
import { surveyPaths } from './paths.ts'
import { crumbs } from './survey.pages.ts'
import type { Survey } from './survey.ts'

/** A QR code as the path of an SVG, one unit per module. */
export interface Code {
  path: string
  size: number
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
