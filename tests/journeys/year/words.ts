// Who works in the kindergarten of the story, and what they answer in September.
import { marks } from '../../../src/demo/survey-answers.ts'
import type { Answers } from '../../../src/kit/questionnaires/applicability.ts'

export const staff = `Фамилия, имя, отчество;Должность;Дата приёма;Стаж пед.;Квалиф. категория
Громова Нина Дмитриевна;воспитатель;01.09.2005;20;высшая
Дорохова Вера Павловна;воспитатель;01.09.2010;15;первая
Крылова Дарья Алексеевна;воспитатель;01.08.2024;1;
Орехова Инна Олеговна;воспитатель;01.08.2023;2;
Рябинина Татьяна Сергеевна;педагог-психолог;01.09.2012;13;первая
`

const usualRequest: Answers = {
  category: 'novice', exp_ped: 1, exp_here: 1, group_age: ['junior'], want: 'yes',
  main_request: 'Как удержать внимание на занятии?', expected_result: 'Провожу занятие до конца спокойно.',
  confidence: 4, climate: 7, help_forms: ['watch_mentor'], contact_mode: ['in_person'], time_slots: ['quiet_hour'], freq: 'weekly', duration: 'school_year', format_wish: ['one_to_one'],
}
export const request = { krylova: usualRequest, orekhova: { ...usualRequest, exp_ped: 2, exp_here: 2, main_request: 'Как говорить с родителями о трудном?' } }

export const deficits: Record<'krylova' | 'orekhova', Answers> = {
  krylova: { lvl: marks('4424 424- 4444 4344'), prio: ['activity_design', 'behaviour'] },
  orekhova: { lvl: marks('4444 444- 2444 4244'), prio: ['parents', 'selfdev'] },
}

const usualCandidate: Answers = {
  ready: 'yes', motive: ['share'], exp_ped: 20, qualif: 'highest', mentor_before: 'here', mentor_before_note: 'Получилось с планами.',
  load_max: 'two', time_month: 'four_to_eight', time_slots: ['quiet_hour'], types: ['traditional'], age_pref: ['junior'], feedback_style: 'in_private',
  difficult_case: 'Спрошу, что мешает.', self: { listen: 5, explain: 5, patience: 5, fair: 5, organise: 4 }, training_need: ['goals'],
}
export const candidate: Record<'gromova' | 'dorokhova', Answers> = {
  gromova: { ...usualCandidate, str: marks('4454 4544 3444 4343'), str_top: ['activity_design', 'behaviour'] },
  dorokhova: { ...usualCandidate, exp_ped: 15, qualif: 'first', str: marks('3333 3333 5443 4543'), str_top: ['parents', 'selfdev'] },
}

export const finalMentee: Answers = {
  goal_reached: 'mostly', useful: 9, comfort: 9, goal_clear: 8, confidence: 7, stay_intent: 9, team_feel: 8, meet_quality: 9, become_mentor: 'maybe', continue: 'no',
}
export const finalMentor: Answers = {
  goal_reached: 'mostly', progress: { parents: 4, activity_design: 4, behaviour: 4, regime: 4, selfdev: 4 }, independence: 8, useful_me: 8, mentor_skill: 8, burden: 4, org_support: 9, again: 'yes', recommend_next: 'alone',
}
export const lastDeficits: Answers = { lvl: marks('4444 454- 4444 4444'), prio: ['behaviour'] }
