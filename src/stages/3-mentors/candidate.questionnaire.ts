// Q3: questionnaire of a candidate for mentors. Advisory; motive and cases are read by the curator.
import type { Template } from '../../kit/questionnaires/definition.ts'
import { date, listed, matrix5, multi, number, section, single, text } from '../../kit/questionnaires/questions.ts'
import { groupAges, timeSlots } from '../2-requests/index.ts'

const readiness = section('readiness', 'Готовность', [
  single(
    'ready',
    'Готовы ли Вы быть наставником в этом учебном году?',
    { yes: 'да', later: 'да, но не раньше …', rather_no: 'скорее нет', no: 'нет' },
    { feeds: 'admission' },
  ),
  date('ready_from', 'С какой даты?', { when: { question: 'ready', equals: 'later' }, feeds: 'admission' }),
  multi(
    'motive',
    'Что для Вас важно в наставничестве?',
    {
      share: 'поделиться опытом',
      support: 'поддержать новых коллег',
      growth: 'собственный рост',
      attestation: 'аттестация',
      pay: 'доплата',
      contact: 'общение',
      assigned: 'поручила администрация',
    },
    { max: 3, feeds: 'admission' },
  ),
])

const experience = section('experience', 'Опыт', [
  number('exp_ped', 'Педагогический стаж, лет', { min: 0, max: 60 }, { feeds: 'admission' }),
  single(
    'qualif',
    'Квалификационная категория',
    { highest: 'высшая', first: 'первая', fit: 'соответствие занимаемой должности', none: 'без категории' },
    { feeds: 'admission' },
  ),
  multi(
    'qualif_ext',
    'Есть ли у Вас категория',
    { mentor: 'педагог-наставник', methodist: 'педагог-методист' },
    { optional: true },
  ),
  single(
    'mentor_before',
    'Был ли у Вас опыт наставничества?',
    { here: 'да, в нашем саду', elsewhere: 'да, в другом месте', no: 'нет' },
    { feeds: 'admission' },
  ),
  text('mentor_before_note', 'Что тогда получилось лучше всего, а что бы Вы изменили?', { optional: true }),
])

const strengths = section('strengths', 'Сильные стороны', [
  matrix5('str', 'Насколько уверенно Вы можете передавать опыт по каждому направлению?', listed('COMP'), 'LVL', {
    feeds: 'matching',
  }),
])

const offer = section('offer', 'Что и когда Вы готовы дать', [
  multi('str_top', 'Ваши самые сильные направления', listed('COMP'), { max: 3, feeds: 'matching' }),
  text('practices', 'Какую свою находку Вы готовы показать коллегам?', { optional: true, feeds: 'practices' }),
  single(
    'load_max',
    'Сколько коллег Вы готовы сопровождать одновременно?',
    { one: 'одного', two: 'двух', group: 'небольшую группу' },
    { feeds: 'matching' },
  ),
  single(
    'time_month',
    'Сколько часов в месяц Вы реально можете выделить?',
    { to_two: 'до 2', two_to_four: '2–4', four_to_eight: '4–8', over_eight: 'больше 8' },
    { feeds: 'admission' },
  ),
  multi('time_slots', 'Когда Вам удобно встречаться?', timeSlots, { feeds: 'matching' }),
  multi('types', 'Какой вид наставничества Вам подходит?', {
    traditional: 'традиционное',
    group: 'групповое',
    distant: 'дистанционное',
    short_term: 'краткосрочное',
    situational: 'ситуационное',
    speed: 'скоростное',
  }),
  multi('age_pref', 'С коллегами, работающими в каких группах, Вам удобнее?', groupAges, {
    optional: true,
    feeds: 'matching',
  }),
])

const style = section('style', 'Как Вы работаете с коллегой', [
  single(
    'feedback_style',
    'Коллега ошибся в работе с детьми. Что Вы сделаете?',
    {
      at_once: 'сразу поправлю при всех',
      in_private: 'помогу и обсужу потом наедине',
      show: 'покажу, как делаю я',
      report: 'сообщу методисту',
    },
    { feeds: 'admission' },
  ),
  text('difficult_case', 'Наставляемый две недели откладывает встречи. Как Вы поступите?', {
    confidential: 'curator',
    feeds: 'admission',
  }),
  matrix5(
    'self',
    'Оцените у себя',
    {
      listen: 'умею слушать',
      explain: 'понятно объясняю',
      patience: 'терпелив(а)',
      fair: 'даю обратную связь без обиды',
      organise: 'умею планировать время',
    },
    'AGR',
    { feeds: 'admission' },
  ),
  multi('training_need', 'Чему Вы хотели бы поучиться как наставник?', {
    feedback: 'обратная связь',
    goals: 'постановка целей',
    analysis: 'анализ занятия',
    objections: 'работа с возражениями',
    paperwork: 'оформление программы',
    law: 'законодательство',
  }),
  text('conflict', 'Есть ли обстоятельства, которые нужно учесть при подборе пары? (увидит только куратор)', {
    optional: true,
    confidential: 'curator',
    feeds: 'matching',
  }),
])

export const mentorCandidate: Template = {
  key: 'mentor_candidate',
  title: 'Анкета кандидата в наставники',
  intro: 'Наставничество – дело добровольное. Расскажите, чем Вы готовы поделиться и сколько времени у Вас есть.',
  who: 'Педагоги, которые готовы стать наставниками: в сентябре',
  roles: ['mentor'],
  privacy: 'named',
  sections: [readiness, experience, strengths, offer, style],
}
