// Q2: the card of professional deficits, the same items at the start and at the end, and the observer's card beside it.
import type { Template } from '../../kit/questionnaires/definition.ts'
import { listed, matrix5, multi, section, text } from '../../kit/questionnaires/questions.ts'

export const menteeDeficits: Template = {
  key: 'mentee_deficits',
  title: 'Карта профессиональных дефицитов',
  intro: 'Оцените, что у Вас уже получается, и отметьте, с чего хотите начать. Через год Вы увидите, что изменилось.',
  who: 'Педагоги, которые хотят работать с наставником: в начале и в конце программы',
  roles: ['mentee'],
  privacy: 'named',
  notice: 'Наставник увидит их только после приказа о паре.',
  sections: [
    section('levels', 'Что уже получается', [
      matrix5('lvl', 'Оцените, как Вам удаётся каждая из задач', listed('COMP'), 'LVL', { feeds: 'deficits' }),
    ]),
    section('start', 'С чего начать', [
      multi('prio', 'Отметьте до трёх направлений, с которых хотите начать', listed('COMP'), {
        max: 3,
        feeds: 'deficits',
      }),
      text('spec_note', 'Если отметили «Специфика моей должности» – уточните', { optional: true, max: 300 }),
      text('situations', 'Опишите одну типичную ситуацию, в которой Вам бывает трудно', { optional: true }),
      text('recent_training', 'Какие курсы за последние три года Вам пригодились?', { optional: true, max: 500 }),
    ]),
  ],
}

/** Filled in by the methodist after a visit; stands beside the self-rating and is never merged with it. */
export const observerCard: Template = {
  key: 'observer_card',
  title: 'Карта наблюдения методиста',
  intro: 'Заполните после посещения то, что видели сами. Остальные строки оставьте пустыми.',
  who: 'Методист: после посещения',
  roles: ['curator'],
  privacy: 'named',
  notice: 'Оценки стоят рядом с самооценкой педагога и не заменяют её.',
  sections: [
    section('levels', 'Что видно со стороны', [
      matrix5('observer_lvl', 'Оцените, как педагогу удаётся каждая из задач', listed('COMP'), 'LVL_OTHER', {
        optional: true,
        feeds: 'deficits',
      }),
    ]),
  ],
}
