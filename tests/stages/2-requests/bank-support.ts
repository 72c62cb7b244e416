// Answers of the house's own questionnaires, sent by the same deed a person gives, and records of the bank.
import { sendAnswers } from '../../../src/common/surveys/answer.actions.ts'
import { launch } from '../../../src/common/surveys/index.ts'
import { seedCompetences } from '../../../src/common/people/index.ts'
import { addDays } from '../../../src/kit/calendar/day.ts'
import type { Answers } from '../../../src/kit/questionnaires/applicability.ts'
import { draftText } from '../../../src/common/surveys/draft.ts'
import { questionnairesOfHouse } from '../../../src/questionnaires.ts'
import { accept } from '../../../src/stages/2-requests/accepting.actions.ts'
import { include } from '../../../src/stages/2-requests/mentee.actions.ts'
import { newId } from '../../../src/kit/ids.ts'
import { giveConsent, methodist } from '../../common/surveys/support.ts'
import type { House } from '../../support/house.ts'

/** Q1 as a beginner answers it. */
export const request: Answers = {
  category: 'novice', exp_ped: 1, exp_here: 1, group_age: ['junior'], want: 'yes',
  main_request: 'Дети отвлекаются на занятии, как удержать внимание?', expected_result: 'Спокойно провожу занятие',
  confidence: 4, climate: 8, help_forms: ['watch_mentor'], contact_mode: ['in_person'], time_slots: ['quiet_hour'], freq: 'weekly', duration: 'school_year',
  mentor_avoid: 'Не с соседней группой', can_teach: 'Презентации',
}

const level = (value: number, own: Record<string, number> = {}) => Object.fromEntries(seedCompetences.map(({ key }) => [key, own[key] ?? value]))

/** Q2: weak in two things, one of them first. */
export const deficits: Answers = { lvl: level(4, { behaviour: 1, parents: 2 }), prio: ['behaviour'] }

/** Q3 of a strong candidate. */
export const candidate: Answers = {
  ready: 'yes', motive: ['share'], exp_ped: 15, qualif: 'highest', mentor_before: 'here', str: level(3, { behaviour: 5, parents: 4 }), str_top: ['behaviour'],
  load_max: 'two', time_month: 'four_to_eight', time_slots: ['quiet_hour'], types: ['traditional'], age_pref: ['junior'], feedback_style: 'in_private',
  difficult_case: 'Поговорю и предложу другое время', self: { listen: 5, explain: 4, patience: 5, fair: 4, organise: 4 }, training_need: ['goals'], conflict: 'Сестра работает в средней группе',
}

/** Sends answers of one person by the deed of the room of questionnaires, hooks and all. */
export async function answered(house: House, personId: string, key: string, answers: Answers): Promise<void> {
  const catalogue = questionnairesOfHouse()
  const surveyId = newId()
  await launch(house.tools, catalogue, methodist, { id: surveyId, key, title: catalogue.entry(key).template.title, people: [personId], dueOn: addDays(house.clock.today(), 14), occasion: undefined })
  const one = await house.database.assignment.findFirstOrThrow({ where: { surveyId } })
  await house.database.assignment.update({ where: { id: one.id }, data: { state: 'draft', draft: draftText.encode({ answers, versions: {} }) } })
  const { surname, firstName, patronymic } = await house.database.person.findUniqueOrThrow({ where: { id: personId } })
  await sendAnswers(house.tools, catalogue, one.id, { way: 'account', author: { personId, name: { surname, firstName, patronymic }, gender: 'female' } })
}

/** The whole way of one person into the bank. Answers the id of the participation. */
export async function inBank(house: House, personId: string, own: Answers = request): Promise<string> {
  await giveConsent(house, personId)
  await answered(house, personId, 'mentee_request', own)
  await answered(house, personId, 'mentee_deficits', deficits)
  const { id, version } = await house.database.mentee.findUniqueOrThrow({ where: { openPersonId: personId } })
  await include(house.tools, methodist, id, { version: String(version), on: house.clock.today(), priority: 1 })
  return id
}

export function accepted(house: House, personId: string): Promise<string> {
  return accept(house.tools, methodist, { id: newId(), personId })
}
