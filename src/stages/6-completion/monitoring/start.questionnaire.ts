// Q4: the beginning of the pair's work, within two weeks after the order. The base line of monitoring.
import type { Template, TemplateQuestion } from '../../../kit/questionnaires/definition.ts'
import { scale10, section, single, text } from '../../../kit/questionnaires/questions.ts'

const expectations: TemplateQuestion[] = [
  single('exp_program', 'Участвовали ли Вы раньше в наставничестве?', {
    mentor: 'да, был(а) наставником',
    mentee: 'да, был(а) наставляемым',
    no: 'нет',
  }),
  scale10('expect_usefulness', 'Насколько полезной Вы ожидаете эту работу?', { feeds: 'growth' }),
  scale10('expect_comfort', 'Насколько комфортно Вам будет работать именно с этим коллегой?', { feeds: 'growth' }),
  scale10('goal_clear', 'Насколько Вам понятна цель вашей совместной работы?', { feeds: 'growth' }),
]

const thoughts: TemplateQuestion[] = [
  text('expect_best', 'Что для Вас самое ценное в этой работе?', { optional: true }),
  text('fear', 'Что может помешать?', { optional: true }),
]

const intro = 'Вы начинаете работать вместе. Через год сравним ожидания с тем, что получилось.'

export const startMentee: Template = {
  key: 'start_mentee',
  title: 'Стартовая анкета наставляемого',
  intro,
  who: 'Наставляемые: в течение двух недель после приказа о паре',
  roles: ['mentee'],
  privacy: 'named',
  sections: [
    section('expectations', 'Ожидания', expectations),
    section('self', 'Вы и наш сад', [
      scale10('confidence', 'Насколько уверенно Вы чувствуете себя в профессии?', { feeds: 'growth' }),
      scale10('stay_intent', 'Насколько вероятно, что через два года Вы будете работать в нашем детском саду?', {
        feeds: 'growth',
      }),
      scale10('team_feel', 'Насколько Вы чувствуете себя частью коллектива?', { feeds: 'growth' }),
      ...thoughts,
    ]),
  ],
}

export const startMentor: Template = {
  key: 'start_mentor',
  title: 'Стартовая анкета наставника',
  intro,
  who: 'Наставники: в течение двух недель после приказа о паре',
  roles: ['mentor'],
  privacy: 'named',
  sections: [
    section('expectations', 'Ожидания', expectations),
    section('self', 'Вы как наставник', [
      scale10('mentor_skill', 'Насколько Вы уверены в своих умениях наставника?', { feeds: 'growth' }),
      scale10('burden', 'Насколько Вас беспокоит дополнительная нагрузка?', { feeds: 'growth' }),
      ...thoughts,
    ]),
  ],
}
