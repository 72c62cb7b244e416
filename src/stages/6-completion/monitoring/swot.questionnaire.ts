// Q10: SWOT. The curator's is obligatory, contributions of mentors and mentees are welcome.
import type { Template } from '../../../kit/questionnaires/definition.ts'
import { section, text } from '../../../kit/questionnaires/questions.ts'

export const swot: Template = {
  key: 'swot',
  title: 'SWOT-анализ наставничества',
  intro: 'Напишите по одной мысли в строке: так ответы легче собрать в общую таблицу.',
  who: 'Куратор; по желанию – наставники и наставляемые',
  roles: ['curator', 'mentor', 'mentee'],
  privacy: 'named',
  sections: [
    section('inside', 'Внутри сада', [
      text('s', 'Сильные стороны: что в нашем наставничестве уже хорошо работает?', { feeds: 'swot', max: 2000 }),
      text('w', 'Слабые стороны: что внутри сада мешает?', { feeds: 'swot', max: 2000 }),
    ]),
    section('outside', 'Вокруг', [
      text('o', 'Возможности: что извне может помочь (партнёры, курсы, гранты, муниципалитет)?', {
        feeds: 'swot',
        max: 2000,
      }),
      text('t', 'Угрозы: что извне может помешать (кадры, нагрузка, финансирование)?', { feeds: 'swot', max: 2000 }),
    ]),
    section('steps', 'Что из этого следует', [
      text('so', 'Как использовать сильные стороны и возможности?', { optional: true, feeds: 'swot', max: 2000 }),
      text('wt', 'Как защититься от слабых сторон и угроз?', { optional: true, feeds: 'swot', max: 2000 }),
    ]),
  ],
}
