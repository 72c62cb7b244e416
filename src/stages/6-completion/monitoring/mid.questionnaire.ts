// Q5 and Q6: the middle of the year. Some answers call for a talk: alerts.ts.
import type { Template } from '../../../kit/questionnaires/definition.ts'
import {
  listed,
  matrix5,
  multi,
  scale10,
  scale5,
  section,
  single,
  text,
} from '../../../kit/questionnaires/questions.ts'
import { frequency } from '../../../kit/questionnaires/scales.ts'
import { helpForms } from '../../2-requests/index.ts'

const howOften = [...frequency, { key: 'never', words: 'ни разу' }]

export const midMentee: Template = {
  key: 'mid_mentee',
  title: 'Промежуточная анкета наставляемого',
  intro: 'Половина пути позади. Если что-то идёт не так, сейчас самое время это поправить.',
  who: 'Наставляемые: в декабре – январе',
  roles: ['mentee'],
  privacy: 'named',
  notice: 'Наставник Ваших ответов не увидит.',
  sections: [
    section('work', 'Как идёт работа', [
      single('met_freq', 'Как часто Вы фактически встречались с наставником?', howOften, { feeds: 'alerts' }),
      scale5('time_enough', 'Хватает ли Вам времени наставника?', 'AGR', { feeds: 'swot' }),
      scale5('plan_follow', 'Мы идём по плану нашей программы', 'AGR'),
      scale10('useful', 'Насколько полезна работа с наставником?', { feeds: 'alerts' }),
      scale10('comfort', 'Насколько комфортно Вам общаться с наставником?', { feeds: 'alerts' }),
      scale5('feedback', 'Замечания наставника мне понятны и помогают', 'AGR'),
    ]),
    section('next', 'Что помогает и что изменить', [
      text('applied', 'Приведите один приём, который Вы уже применяете', { optional: true }),
      multi('forms_best', 'Что помогает больше всего?', helpForms, { max: 2 }),
      multi('new_needs', 'Появились ли новые затруднения?', listed('COMP'), { optional: true }),
      single(
        'change',
        'Нужны ли изменения?',
        {
          fine: 'всё устраивает',
          meet_more: 'чаще встречаться',
          change_plan: 'изменить план',
          other_mentor: 'нужен другой или второй наставник',
          finish: 'хочу завершить',
        },
        { feeds: 'alerts' },
      ),
      text('change_note', 'Поясните, что изменить (увидит только куратор)', {
        when: { question: 'change', not: 'fine' },
        confidential: 'curator',
        feeds: 'alerts',
      }),
    ]),
  ],
}

export const midMentor: Template = {
  key: 'mid_mentor',
  title: 'Промежуточная анкета наставника',
  intro: 'Расскажите, как продвигается работа и какая помощь нужна Вам самим.',
  who: 'Наставники: в декабре – январе',
  roles: ['mentor'],
  privacy: 'named',
  sections: [
    section('progress', 'Продвижение', [
      single('met_freq', 'Как часто вы фактически встречались?', howOften, { feeds: 'alerts' }),
      matrix5('progress', 'Оцените продвижение наставляемого по выбранным направлениям', listed('COMP'), 'LVL_OTHER', {
        narrowedBy: 'prio',
        feeds: 'growth',
      }),
    ]),
    section('work', 'Как идёт работа', [
      scale5('initiative', 'Наставляемый сам задаёт вопросы и предлагает решения', 'AGR'),
      scale5('tasks_done', 'Договорённости между встречами выполняются', 'AGR'),
      scale10('contact', 'Насколько сложился контакт?'),
      scale5('load', 'Нагрузка наставника для меня посильна', 'AGR'),
      multi(
        'help_needed',
        'Какая помощь нужна Вам?',
        {
          time: 'время',
          materials: 'методические материалы',
          advice: 'совет методиста',
          psychologist: 'психолог',
          second_mentor: 'второй наставник',
          nothing: 'ничего',
        },
        { optional: true },
      ),
      text('barriers', 'Что мешает?', { optional: true }),
      single(
        'change',
        'Нужно ли скорректировать программу?',
        { no: 'нет', terms: 'сроки', content: 'содержание', pair: 'состав пары' },
        { feeds: 'alerts' },
      ),
    ]),
  ],
}
