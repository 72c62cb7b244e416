// Q9: six short items about the whole system, for events and for those who do not want the long form.
import type { Template } from '../../../kit/questionnaires/definition.ts'
import { scale10, scale5, section, text } from '../../../kit/questionnaires/questions.ts'

export const satisfaction: Template = {
  key: 'satisfaction',
  title: 'Короткая анкета удовлетворённости',
  intro: 'Шесть коротких вопросов о наставничестве в нашем саду.',
  who: 'Все участники и гости мероприятий',
  roles: ['mentee', 'mentor', 'guest'],
  privacy: 'anonymous',
  sections: [
    section('system', 'Наставничество в нашем саду', [
      scale10('overall', 'Оцените работу системы наставничества в нашем саду в целом'),
      scale5('info', 'Мне понятно, к кому и с чем можно обратиться', 'AGR'),
      scale5('fair', 'Пары подбираются с учётом мнения участников', 'AGR'),
      scale5('paper', 'Бумажной работы в наставничестве немного', 'AGR'),
      scale10('nps', 'Посоветуете ли Вы новому коллеге участвовать?'),
      text('one_change', 'Что одно Вы бы изменили?', { optional: true }),
    ]),
  ],
}
