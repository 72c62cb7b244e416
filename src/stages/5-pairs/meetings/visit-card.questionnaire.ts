// The observation card of a visit: evidence for a talk, never for a sanction.
import type { Template } from '../../../kit/questionnaires/definition.ts'
import { matrix5, section, text } from '../../../kit/questionnaires/questions.ts'

export const visitCard: Template = {
  key: 'visit_card',
  title: 'Карта посещения занятия',
  intro: 'Отметьте, что Вы видели. Карта помогает разговору после занятия и не служит основанием для взысканий.',
  who: 'Наставник или куратор: во время посещения',
  roles: ['mentor', 'curator'],
  privacy: 'named',
  notice: 'Карту увидит и педагог, у которого Вы были.',
  sections: [
    section('seen', 'Что Вы видели', [
      matrix5(
        'seen',
        'Отметьте каждый пункт',
        {
          aim: 'Цель занятия понятна детям',
          motivation: 'Есть игровая мотивация',
          age: 'Материал по возрасту',
          active: 'Дети активны',
          change: 'Смена деятельности',
          tone: 'Доброжелательный тон',
          individual: 'Индивидуальная помощь',
          safety: 'Безопасность',
          environment: 'Использование среды',
          summary: 'Завершение с подведением итога',
        },
        'SEEN',
        { na: false, feeds: 'visits' },
      ),
    ]),
    section('talk', 'О чём поговорить', [
      text('praise', 'Похвалить', { optional: true, max: 400 }),
      text('suggest', 'Предложить', { optional: true, max: 400 }),
    ]),
  ],
}
