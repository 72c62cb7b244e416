// What was written after the first wave: by a latecomer, by whoever signed the consent in October, by the two of the reverse pair.
import type { Answers } from '../../kit/questionnaires/applicability.ts'
import { marks } from '../survey-answers.ts'

export const lateRequests: Readonly<Record<string, Answers>> = {
  'Ким Светлана': {
    category: 'novice', exp_ped: 1, exp_here: 1, group_age: ['preparatory'], want: 'rather_yes',
    main_request: 'Пишу план по вечерам, а днём всё идёт иначе. Как планировать неделю в подготовительной группе, чтобы план помогал?',
    expected_result: 'План на неделю занимает час и работает; дети идут в школу спокойно.',
    confidence: 5, climate: 5,
    help_forms: ['plan_together', 'watch_mentor'], contact_mode: ['in_person', 'phone'],
    time_slots: ['quiet_hour', 'method_day'], freq: 'twice_monthly', duration: 'school_year', format_wish: ['group'],
  },
}

export const lateDeficits: Readonly<Record<string, Answers>> = {
  'Ким Светлана': { lvl: marks('2143 344- 3243 4344'), prio: ['planning', 'program_docs', 'environment'], situations: 'Запланировала опыт с водой, а воды в раковине не было до обеда.' },
}

export const lateCandidates: Readonly<Record<string, Answers>> = {
  'Мельник Ольга': {
    ready: 'rather_no', motive: ['growth'], exp_ped: 11, qualif: 'first', mentor_before: 'no',
    str: marks('3343 2333 3344 4333'), str_top: ['activity_design', 'environment'],
    load_max: 'one', time_month: 'to_two', time_slots: ['quiet_hour'], types: ['situational'], age_pref: ['senior'],
    feedback_style: 'in_private', difficult_case: 'Спрошу, когда удобно, и предложу созвониться.',
    self: { listen: 4, explain: 4, patience: 4, fair: 4, organise: 3 }, training_need: ['goals'],
  },
}

/** Whoever kept waiting with the consent comes in October, when all places are taken. */
export const lonelyRequest: Answers = {
  category: 'novice', exp_ped: 2, exp_here: 2, group_age: ['early'], want: 'yes',
  main_request: 'В группе двое детей, которые почти не говорят. Как заниматься со всеми, чтобы и им было понятно?',
  expected_result: 'Знаю, как упростить задание на ходу, и вижу, когда пора звать специалиста.',
  confidence: 4, climate: 6,
  help_forms: ['watch_mentor', 'situations'], contact_mode: ['in_person'],
  time_slots: ['before_shift', 'quiet_hour'], freq: 'twice_monthly', duration: 'half_year', format_wish: ['one_to_one'],
}
export const lonelyDeficits: Answers = { lvl: marks('4333 3321 3343 4342'), prio: ['inclusion', 'observation', 'spec'] }

/** The reverse pair: a colleague of many years asks, a young one knows the answer. */
export const reverseRequest: Answers = {
  category: 'specific', exp_ped: 38, exp_here: 38, group_age: ['junior'], want: 'yes',
  main_request: 'Хочу сама собирать фотоотчёт для родителей и вести таблицу посещений, а не просить каждый раз.',
  expected_result: 'Делаю фотоотчёт за вечер и не боюсь интерактивной доски.',
  confidence: 8, climate: 8,
  help_forms: ['digital', 'short_talks'], contact_mode: ['in_person'],
  time_slots: ['quiet_hour'], freq: 'weekly', duration: 'to_three_months', format_wish: ['one_to_one'],
}
export const reverseDeficits: Answers = { lvl: marks('4455 5545 4515 4444'), prio: ['ict'] }
export const reverseCandidate: Answers = {
  ready: 'yes', motive: ['share', 'growth'], exp_ped: 1, qualif: 'none', mentor_before: 'no',
  str: marks('2122 1211 2325 3223'), str_top: ['ict'], practices: 'Фотоотчёт за двадцать минут.',
  load_max: 'one', time_month: 'two_to_four', time_slots: ['quiet_hour', 'method_day'], types: ['situational'], age_pref: ['junior'],
  feedback_style: 'show', difficult_case: 'Предложу прийти на десять минут в тихий час.',
  self: { listen: 5, explain: 4, patience: 5, fair: 4, organise: 4 }, training_need: ['goals', 'feedback'],
}
