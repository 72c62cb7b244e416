// Q1: what a teacher would come to a mentor with. Readiness is the answer itself; nobody is rated.
import type { Template } from '../../kit/questionnaires/definition.ts'
import { multi, number, scale10, section, single, text } from '../../kit/questionnaires/questions.ts'
import { frequency } from '../../kit/questionnaires/scales.ts'
import { groupAges, helpForms, timeSlots } from './request-options.ts'

const about = section('about', 'О вашей работе', [
  single(
    'category',
    'К какой группе Вы себя относите?',
    {
      novice: 'молодой педагог (стаж до 3 лет)',
      newcomer: 'опытный педагог, недавно пришёл в наш сад',
      new_post: 'перешёл(ла) на новую должность или возраст',
      specific: 'работаю давно, есть конкретный запрос',
      student: 'студент, прохожу практику',
      returned: 'вернулся(лась) после длительного перерыва',
    },
    { feeds: 'bank' },
  ),
  number('exp_ped', 'Сколько полных лет Вы работаете педагогом?', { min: 0, max: 60 }),
  number('exp_here', 'Сколько полных лет – в нашем детском саду?', { min: 0, max: 60 }),
  multi('group_age', 'С детьми какого возраста Вы работаете сейчас?', groupAges, { optional: true, feeds: 'matching' }),
])

const request = section('request', 'Ваш запрос', [
  single(
    'want',
    'Хотите ли Вы работать с наставником в этом году?',
    { yes: 'да', rather_yes: 'скорее да', not_now: 'пока нет', once: 'нужна разовая помощь' },
    { feeds: 'bank' },
  ),
  text('why_not', 'Что могло бы изменить Ваше решение? (необязательно подробно)', {
    when: { question: 'want', equals: 'not_now' },
    optional: true,
  }),
  text('main_request', 'Сформулируйте главный вопрос, с которым Вы пришли бы к наставнику', {
    when: { question: 'want', not: 'not_now' },
    max: 500,
    feeds: 'bank',
  }),
  text(
    'expected_result',
    'Что должно измениться в Вашей работе к концу года, чтобы Вы сказали: «наставничество помогло»?',
    { feeds: 'bank' },
  ),
])

const now = section('now', 'Как Вам работается сейчас', [
  scale10('confidence', 'Насколько уверенно Вы чувствуете себя в работе сейчас?', { feeds: 'growth' }),
  scale10('climate', 'Насколько легко Вам обратиться за помощью к коллегам?', { feeds: 'growth' }),
])

const help = section('help', 'Помощь и встречи', [
  multi('help_forms', 'Какая помощь полезнее всего?', helpForms, { max: 3 }),
  multi('contact_mode', 'Как удобнее общаться?', {
    in_person: 'лично',
    phone: 'по телефону',
    messenger: 'в мессенджере',
    video: 'видеосвязь',
  }),
  multi('time_slots', 'Когда Вам удобно встречаться?', timeSlots, { feeds: 'matching' }),
  single('freq', 'Как часто Вам нужны встречи?', frequency),
  single('duration', 'Какой срок работы Вам подходит?', {
    to_three_months: 'до 3 месяцев',
    half_year: 'полгода',
    school_year: 'учебный год',
    longer: 'дольше года',
  }),
])

const pairing = section('pairing', 'Подбор наставника', [
  text('mentor_wish', 'Есть ли коллега, у которого Вы хотели бы учиться?', {
    optional: true,
    confidential: 'curator',
    feeds: 'matching',
    max: 300,
  }),
  text('mentor_avoid', 'Есть ли обстоятельства, которые нужно учесть при подборе пары? Ответ увидит только куратор', {
    optional: true,
    confidential: 'curator',
    feeds: 'matching',
  }),
  multi(
    'format_wish',
    'Какой вид наставничества Вам ближе?',
    {
      one_to_one: 'один на один',
      group: 'в группе',
      distant: 'дистанционно',
      single_meetings: 'разовые встречи',
      can_share: 'готов(а) сам(а) поделиться (например, цифровыми навыками)',
    },
    { optional: true },
  ),
  text('can_teach', 'Чему Вы сами могли бы научить коллег?', { optional: true, feeds: 'reverse' }),
])

export const menteeRequest: Template = {
  key: 'mentee_request',
  title: 'Анкета профессионального запроса',
  intro:
    'Расскажите, с чем Вам пригодится помощь коллеги. Ответы нужны, чтобы подобрать наставника и составить программу, а не чтобы оценить Вас.',
  who: 'Все приглашённые педагоги: в сентябре и при приёме на работу',
  roles: ['mentee'],
  privacy: 'named',
  sections: [about, request, now, help, pairing],
}
