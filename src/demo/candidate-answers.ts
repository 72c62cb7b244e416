// What the candidates for mentors wrote in September.
import type { Answers } from '../kit/questionnaires/applicability.ts'
import { marks } from './survey-answers.ts'

/** Answers about oneself: listens, explains, is patient, is fair, plans the time. */
function self(listen: number, explain: number, patience: number, fair: number, organise: number): Record<string, number> {
  return { listen, explain, patience, fair, organise }
}

export const candidateAnswers: Readonly<Record<string, Answers>> = {
  'Соломатина Вера': {
    ready: 'yes', motive: ['share', 'support'], exp_ped: 25, qualif: 'highest', mentor_before: 'here',
    mentor_before_note: 'Лучше всего помогали взаимные посещения. Раньше давала много готового – теперь сначала спрашиваю.',
    str: marks('4354 4532 5424 5443'), str_top: ['activity_design', 'behaviour', 'parents'],
    practices: 'Утренний круг с карточками выбора: дети сами решают, с чего начать.',
    load_max: 'two', time_month: 'four_to_eight', time_slots: ['quiet_hour', 'method_day'],
    types: ['traditional', 'situational'], age_pref: ['junior', 'senior'],
    feedback_style: 'in_private', difficult_case: 'Спрошу, что мешает, и предложу начать с десяти минут в тихий час. Если дело во мне – поговорим о замене.',
    self: self(5, 5, 4, 5, 4), training_need: ['analysis', 'paperwork'],
  },
  'Сомова Елена': {
    ready: 'yes', motive: ['support', 'growth'], exp_ped: 16, qualif: 'first', mentor_before: 'no',
    str: marks('3235 5432 3523 4243'), str_top: ['regime', 'adaptation', 'environment'],
    practices: 'Утренний ритуал прощания у окна и «коробка смелости» для новеньких.',
    load_max: 'one', time_month: 'two_to_four', time_slots: ['quiet_hour', 'after_shift'],
    types: ['traditional'], age_pref: ['early', 'junior', 'middle'],
    feedback_style: 'show', difficult_case: 'Подойду сама и назначу новую встречу.',
    self: self(5, 4, 5, 4, 3), training_need: ['feedback', 'goals'],
  },
  'Римская-Корсакова Анна': {
    ready: 'yes', motive: ['share', 'attestation'], exp_ped: 27, qualif: 'highest', qualif_ext: ['methodist'], mentor_before: 'here',
    mentor_before_note: 'Получилось с планами: вели один на двоих. Изменила бы начало – знакомились слишком долго.',
    str: marks('5543 2353 3322 3543'), str_top: ['planning', 'program_docs', 'observation'],
    practices: 'План недели на одном листе: что, где и с кем.',
    load_max: 'two', time_month: 'four_to_eight', time_slots: ['quiet_hour', 'method_day'],
    types: ['traditional', 'group', 'distant'], age_pref: ['junior', 'preparatory', 'mixed'],
    feedback_style: 'in_private', difficult_case: 'Предложу выбрать время самой и спрошу, какая помощь нужна сейчас. Две пропущенные встречи – повод пересмотреть программу вместе.',
    self: self(4, 5, 4, 4, 5), training_need: ['objections', 'law'],
  },
  'Гейне-Белых Нинель': {
    ready: 'yes', motive: ['assigned'], exp_ped: 34, qualif: 'highest', mentor_before: 'no',
    str: marks('4344 3332 3415 3344'), str_top: ['events', 'environment'],
    load_max: 'one', time_month: 'to_two', time_slots: ['after_shift'],
    types: ['situational'], age_pref: ['preparatory'],
    feedback_style: 'report', difficult_case: 'Сообщу методисту.',
    self: self(3, 4, 3, 3, 3), training_need: ['feedback'],
  },
  'Шевченко Юлия': {
    ready: 'yes', motive: ['share', 'support', 'contact'], exp_ped: 19, qualif: 'highest', mentor_before: 'elsewhere',
    str: marks('3322 2345 4232 4335'), str_top: ['inclusion', 'spec', 'observation'],
    practices: 'Памятка «Как упростить задание за минуту» для воспитателей.',
    load_max: 'one', time_month: 'two_to_four', time_slots: ['before_shift', 'method_day'],
    types: ['traditional', 'short_term'], age_pref: ['senior', 'compensating', 'specialist'],
    feedback_style: 'in_private', difficult_case: 'Выясню, в чём трудность, и перейдём на короткие встречи по пятнадцать минут.',
    self: self(5, 5, 4, 4, 4), training_need: ['goals', 'analysis'],
  },
}
