// Q13: feedback on the kick-off session.
import type { Template } from '../../../kit/questionnaires/definition.ts'
import { multi, scale5, section, text } from '../../../kit/questionnaires/questions.ts'

export const kickoffFeedback: Template = {
  key: 'kickoff_feedback',
  title: 'Обратная связь по установочной сессии',
  intro: 'Пять коротких вопросов о том, что стало понятно и чего ещё не хватает.',
  who: 'Наставники и кандидаты: после установочной сессии',
  roles: ['mentor'],
  privacy: 'anonymous',
  sections: [
    section('session', 'После сессии', [
      scale5('clear_role', 'Я понимаю, что входит в обязанности наставника', 'AGR'),
      scale5('clear_law', 'Я знаю свои права, в том числе право отказаться', 'AGR'),
      scale5('ready_plan', 'Я смогу составить программу', 'AGR'),
      multi('tools', 'Какие материалы Вам пригодятся?', {
        memo: 'памятка наставника',
        programme: 'образец персонализированной программы',
        log: 'образец журнала встреч',
        visit_card: 'карта посещения занятия',
        questionnaires: 'анкеты для начала и конца работы',
        law: 'подборка документов о наставничестве',
      }),
      text('need_more', 'О чём рассказать подробнее?', { optional: true }),
    ]),
  ],
}
