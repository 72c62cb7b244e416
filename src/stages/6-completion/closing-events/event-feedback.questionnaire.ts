// Q12: feedback on a seminar or round table. Votes feed the resolution «внести в копилку практики …».
import type { Template } from '../../../kit/questionnaires/definition.ts'
import { listed, multi, scale5, section, single, text } from '../../../kit/questionnaires/questions.ts'

export const eventFeedback: Template = {
  key: 'event_feedback',
  title: 'Обратная связь по семинару и круглому столу',
  intro: 'Скажите, что было полезно и что стоит оставить в методической копилке.',
  who: 'Участники и гости встречи',
  roles: ['mentor', 'mentee', 'guest'],
  privacy: 'anonymous',
  sections: [
    section('event', 'О встрече', [
      single('role', 'Вы участвовали как', {
        mentor: 'наставник',
        mentee: 'наставляемый',
        teacher: 'педагог сада',
        guest: 'гость',
      }),
      scale5('topic', 'Тема была важна для моей работы', 'AGR'),
      scale5('speakers', 'Выступления были понятными и практичными', 'AGR'),
      scale5('discussion', 'Удалось обсудить то, что волнует', 'AGR'),
    ]),
    section('practices', 'Практики', [
      multi('take', 'Что возьмёте в работу?', listed('eventPractices'), { optional: true }),
      multi('vote', 'Какие практики предлагаете внести в методическую копилку?', listed('eventPractices'), {
        optional: true,
        max: 3,
        feeds: 'resolution',
      }),
    ]),
    section('later', 'На будущее', [
      text('question', 'Какой вопрос остался без ответа?', { optional: true }),
      text('next', 'Тема следующей встречи', { optional: true, max: 300 }),
    ]),
  ],
}
