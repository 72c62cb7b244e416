// What the mentees wrote in September, in their own words.
import { seedCompetences } from '../common/people/index.ts'
import type { Answers } from '../kit/questionnaires/applicability.ts'

/** Marks of a paper blank, line by line in the order of the dictionary of competences; «-» is «затрудняюсь ответить». */
export function marks(line: string): Record<string, number | 'na'> {
  const points = [...line.replaceAll(' ', '')]
  return Object.fromEntries(seedCompetences.map(({ key }, index): [string, number | 'na'] => [key, points[index] === '-' ? 'na' : Number(points[index])]))
}

export const requestAnswers: Readonly<Record<string, Answers>> = {
  'Лукашевич Дарья': {
    category: 'novice', exp_ped: 1, exp_here: 1, group_age: ['junior'], want: 'yes',
    main_request: 'На занятии дети слушают минут пять, потом начинают ходить по группе. Я теряюсь и повышаю голос, а это не помогает.',
    expected_result: 'Провожу занятие до конца спокойно и могу объяснить родителям, чем мы занимались.',
    confidence: 4, climate: 7,
    help_forms: ['watch_mentor', 'be_watched', 'situations'], contact_mode: ['in_person', 'messenger'],
    time_slots: ['quiet_hour'], freq: 'weekly', duration: 'school_year',
    format_wish: ['one_to_one'], mentor_wish: 'Вера Юрьевна: я видела её утренний круг и хочу так же.',
    can_teach: 'Короткие видео о жизни группы для родителей.',
  },
  'Белоусова Ксения': {
    category: 'novice', exp_ped: 2, exp_here: 2, group_age: ['early'], want: 'rather_yes',
    main_request: 'Слёзы утром при расставании: одного успокою – начинает другой. Как встречать группу, чтобы через полчаса все играли?',
    expected_result: 'Утро проходит по понятному порядку, и новеньким хватает двух недель, чтобы привыкнуть.',
    confidence: 5, climate: 6,
    help_forms: ['watch_mentor', 'situations', 'short_talks'], contact_mode: ['in_person', 'phone'],
    time_slots: ['quiet_hour', 'after_shift'], freq: 'weekly', duration: 'half_year', format_wish: ['one_to_one', 'single_meetings'],
  },
  'Мамедова Айгюн': {
    category: 'novice', exp_ped: 1, exp_here: 1, group_age: ['junior'], want: 'yes',
    main_request: 'Готовлю первое родительское собрание. О чём говорить, чтобы это был разговор, а не доклад, и как отвечать на неудобные вопросы?',
    expected_result: 'Собрание проведено, родители пишут по делу, план на неделю я составляю без подсказки.',
    confidence: 6, climate: 8,
    help_forms: ['plan_together', 'parents', 'materials'], contact_mode: ['in_person', 'messenger', 'video'],
    time_slots: ['quiet_hour', 'method_day'], freq: 'twice_monthly', duration: 'school_year',
    format_wish: ['one_to_one', 'can_share'], can_teach: 'Интерактивная доска, презентации, таблицы для учёта посещений.',
  },
  'Дронова Лидия': {
    category: 'newcomer', exp_ped: 3, exp_here: 1, group_age: ['middle'], want: 'once',
    main_request: 'Карты наблюдения здесь не такие, как в моём прежнем саду. Хочу один раз разобрать, как их заполнять и какие выводы писать.',
    expected_result: 'Заполняю карты без переделок.',
    confidence: 7, climate: 6,
    help_forms: ['short_talks', 'materials'], contact_mode: ['in_person'],
    time_slots: ['method_day'], freq: 'rarer', duration: 'to_three_months', format_wish: ['single_meetings'],
  },
}

/** Cards of those who want a mentor for the year. */
export const deficitAnswers: Readonly<Record<string, Answers>> = {
  'Лукашевич Дарья': {
    lvl: marks('3223 322- 2453 4344'), prio: ['activity_design', 'behaviour', 'parents'],
    situations: 'Собираю детей на коврик, трое садятся, остальные продолжают играть. Пока зову их, расходятся и первые.',
    recent_training: 'Вебинар об играх с правилами.',
  },
  'Белоусова Ксения': {
    lvl: marks('3332 133- 2322 4344'), prio: ['regime', 'adaptation', 'parents'],
    situations: 'Утром у двери сразу трое, все плачут, а в группе уже ждут завтрака.',
  },
  'Мамедова Айгюн': {
    lvl: marks('2134 4321 2354 4243'), prio: ['planning', 'program_docs', 'parents'],
    situations: 'В плане на неделю у меня всё в один день, потом переношу и не успеваю.',
    recent_training: 'Курс «Цифровые средства в детском саду», 72 часа.',
  },
}

/** The curator's card after a visit: only what she saw. */
export const observation = {
  of: 'Лукашевич Дарья',
  lines: [
    { competence: 'activity_design', level: 2 },
    { competence: 'regime', level: 3 },
    { competence: 'behaviour', level: 1 },
    { competence: 'observation', level: 2 },
    { competence: 'environment', level: 3 },
    { competence: 'teamwork', level: 4 },
  ],
  words: 'Занятие подготовлено хорошо; детям не хватает движения в середине. Договорились посмотреть утренний круг в «Ручейке».',
}
