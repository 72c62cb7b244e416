// Q11: how the two get on, after the first two meetings. No psychological test; deleted at the end of the programme.
import type { Template } from '../../../kit/questionnaires/definition.ts'
import { scale5, section } from '../../../kit/questionnaires/questions.ts'

export const comfortCheck: Template = {
  key: 'comfort_check',
  title: 'Комфорт общения в паре',
  intro: 'Пять утверждений после первых двух встреч. Заполняет каждый из пары отдельно.',
  who: 'Наставник и наставляемый: после первых двух встреч, по желанию',
  roles: ['mentor', 'mentee'],
  privacy: 'named',
  notice: 'Напарник ответов не увидит; в конце программы они удаляются.',
  sections: [
    section('comfort', 'Согласны ли Вы?', [
      scale5('c1', 'Мне легко задавать вопросы', 'AGR', { feeds: 'comfort', confidential: 'curator' }),
      scale5('c2', 'Меня выслушивают до конца', 'AGR', { feeds: 'comfort', confidential: 'curator' }),
      scale5('c3', 'Темп работы мне подходит', 'AGR', { feeds: 'comfort', confidential: 'curator' }),
      scale5('c4', 'Мы договорились о правилах общения', 'AGR', { feeds: 'comfort', confidential: 'curator' }),
      scale5('c5', 'Я хочу продолжать с этим коллегой', 'AGR', { feeds: 'comfort', confidential: 'curator' }),
    ]),
  ],
}
