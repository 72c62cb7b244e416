// Q14: conditions of the programme, the curator's questionnaire. Doubles as the check-list of readiness.
import type { Template, TemplateQuestion } from '../../../kit/questionnaires/definition.ts'
import { number, section, single, text } from '../../../kit/questionnaires/questions.ts'

const yesPartlyNo = { yes: 'да', partly: 'частично', no: 'нет' }

/** Yes, partly or no, with a comment and a link to the document. */
function item(key: string, words: string): TemplateQuestion[] {
  return [
    single(key, words, yesPartlyNo, { feeds: 'conditions' }),
    text(`${key}_note`, 'Комментарий', { optional: true, max: 500, when: { question: key, oneOf: ['partly', 'no'] } }),
    text(`${key}_link`, 'Ссылка на документ', {
      optional: true,
      max: 500,
      when: { question: key, oneOf: ['yes', 'partly'] },
    }),
  ]
}

/** Answered by the programme from its own records. */
function fact(key: string, words: string): TemplateQuestion {
  return single(key, words, yesPartlyNo, { computed: true, feeds: 'conditions' })
}

export const curatorConditions: Template = {
  key: 'curator_conditions',
  title: 'Анкета куратора: условия реализации',
  intro: 'Отметьте, что уже есть. Пункты о парах, согласиях и мониторинге программа заполняет сама.',
  who: 'Куратор: в начале и в конце учебного года',
  roles: ['curator'],
  privacy: 'named',
  sections: [
    section('papers', 'Документы', [
      ...item('site_section', 'На сайте есть раздел «Наставничество» (ссылка)'),
      ...item('order_intro', 'Издан приказ о внедрении модели / утверждении положения'),
      ...item('regulation', 'Действует положение'),
      ...item('roadmap', 'Утверждена дорожная карта'),
      ...item('programme', 'Есть программа наставничества организации'),
      ...item('curator_order', 'Издан приказ о назначении куратора'),
    ]),
    section('work', 'Работа', [
      ...item('bank', 'Ведётся база наставников и наставляемых'),
      ...item('incentive_act', 'Есть документ о материальном поощрении наставников'),
      ...item('pairs_order', 'Издан приказ о закреплении пар/групп'),
      number('pairs_count', 'Количество пар/групп по приказу', { min: 0, max: 1000 }, { computed: true }),
      ...item('cases', 'Размещены лучшие практики'),
    ]),
    section('facts', 'Заполняется программой', [
      fact('consents', 'Согласия всех участников действуют'),
      fact('contracts', 'Доп. соглашения заключены со всеми наставниками'),
      fact('programs_ok', 'Персонализированные программы утверждены для всех пар'),
      fact('monitoring', 'Проведён стартовый / промежуточный / итоговый мониторинг'),
      fact('training', 'Наставники прошли установочную сессию'),
      fact('psych', 'Наставляемые без пары получают поддержку'),
    ]),
  ],
}
