// A small questionnaire with every type of question and every kind of condition.
import type { Definition, Template } from '../../../src/kit/questionnaires/definition.ts'
import {
  date,
  listed,
  matrix5,
  multi,
  number,
  scale10,
  scale5,
  section,
  single,
  text,
} from '../../../src/kit/questionnaires/questions.ts'
import { resolve } from '../../../src/kit/questionnaires/resolve.ts'

export const template: Template = {
  key: 'specimen',
  title: 'Проба',
  intro: 'Вопросы всех видов',
  who: 'Все',
  roles: [],
  privacy: 'named',
  sections: [
    section('first', 'Сначала', [
      single('want', 'Хотите?', { yes: 'да', no: 'нет', maybe: 'может быть' }),
      text('why', 'Почему нет?', { when: { question: 'want', equals: 'no' }, max: 50 }),
      date('since', 'С какого дня?', { when: { question: 'want', oneOf: ['yes', 'maybe'] }, optional: true }),
      text('note', 'Что ещё?', { when: { question: 'want', not: 'no' }, optional: true, confidential: 'curator' }),
      text('after', 'И после этого?', { when: { question: 'why', answered: true }, optional: true }),
    ]),
    section('second', 'Потом', [
      multi('marks', 'Отметьте', { a: 'первое', b: 'второе', c: 'третье' }, { max: 2, optional: true }),
      scale5('agree', 'Согласны?', 'AGR'),
      scale10('mood', 'Настроение', { optional: true }),
      number('years', 'Лет', { min: 0, max: 60 }, { optional: true }),
      { key: 'ready', type: 'yesno', words: 'Готовы?', required: false, na: true },
      matrix5('lvl', 'Оцените', listed('LIST'), 'LVL', { narrowedBy: 'prio' }),
    ]),
  ],
}

export const specimen: Definition = resolve(template, {
  LIST: [
    { key: 'one', words: 'Первая строка' },
    { key: 'two', words: 'Вторая строка', hint: 'подробнее' },
    { key: 'three', words: 'Третья строка' },
  ],
})
