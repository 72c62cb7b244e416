// Q7 and Q8: the end of the programme, compared with the start (Q4) where `baseline` or the same key says so.
import type { Template } from '../../../kit/questionnaires/definition.ts'
import { listed, matrix5, scale10, section, single, text } from '../../../kit/questionnaires/questions.ts'

const reached = { fully: 'полностью', mostly: 'в основном', partly: 'частично', no: 'нет' }

export const finalMentor: Template = {
  key: 'final_mentor',
  title: 'Итоговая анкета наставника',
  intro: 'Программа подходит к концу. Ваши ответы войдут в итоги года и помогут тем, кто станет наставником после Вас.',
  who: 'Наставники: в конце программы',
  roles: ['mentor'],
  privacy: 'named',
  sections: [
    section('result', 'Результат', [
      single('goal_reached', 'Цель программы достигнута?', reached, { feeds: 'growth' }),
      matrix5('progress', 'Уровень наставляемого сейчас по выбранным направлениям', listed('COMP'), 'LVL_OTHER', {
        narrowedBy: 'prio',
        feeds: 'growth',
      }),
    ]),
    section('work', 'Как прошла работа', [
      scale10('independence', 'Насколько самостоятельно он(а) теперь работает?'),
      scale10('useful_me', 'Насколько эта работа была полезна лично Вам?', {
        feeds: 'growth',
        baseline: 'expect_usefulness',
      }),
      scale10('mentor_skill', 'Насколько Вы уверены в своих умениях наставника?', { feeds: 'growth' }),
      scale10('burden', 'Насколько обременительной оказалась нагрузка?', { feeds: 'growth' }),
      scale10('org_support', 'Насколько Вас поддерживали куратор и администрация?', { feeds: 'growth' }),
    ]),
    section('next', 'Что дальше', [
      text('best_practice', 'Какой приём Вы рекомендуете добавить в методическую копилку?', {
        optional: true,
        feeds: 'practices',
      }),
      single('again', 'Готовы ли Вы быть наставником снова?', {
        yes: 'да',
        other_terms: 'да, с другими условиями',
        no: 'нет',
      }),
      text('improve', 'Что изменить в организации наставничества?', { optional: true }),
      single('recommend_next', 'Что дальше для наставляемого?', {
        alone: 'работа без наставника',
        half_year: 'продолжить ещё полгода',
        other_mentor: 'другой наставник',
        courses: 'курсы',
      }),
    ]),
  ],
}

export const finalMentee: Template = {
  key: 'final_mentee',
  title: 'Итоговая анкета наставляемого',
  intro: 'Программа подходит к концу. Сравним с тем, что Вы отвечали в начале.',
  who: 'Наставляемые: в конце программы',
  roles: ['mentee'],
  privacy: 'named',
  sections: [
    section('work', 'Как прошла работа', [
      single('goal_reached', 'Удалось ли решить вопрос, с которым Вы пришли?', reached, { feeds: 'growth' }),
      scale10('useful', 'Насколько полезной была работа с наставником?', {
        feeds: 'growth',
        baseline: 'expect_usefulness',
      }),
      scale10('comfort', 'Насколько комфортно было общаться?', { feeds: 'growth', baseline: 'expect_comfort' }),
      scale10('goal_clear', 'Насколько понятной была цель работы?', { feeds: 'growth' }),
    ]),
    section('self', 'Вы и наш сад', [
      scale10('confidence', 'Насколько уверенно Вы чувствуете себя в профессии теперь?', { feeds: 'growth' }),
      scale10('stay_intent', 'Насколько вероятно, что через два года Вы будете работать у нас?', { feeds: 'growth' }),
      scale10('team_feel', 'Насколько Вы чувствуете себя частью коллектива?', { feeds: 'growth' }),
      scale10('meet_quality', 'Насколько содержательными были встречи?', { feeds: 'growth' }),
      scale10('events_useful', 'Насколько полезны были общие мероприятия (семинары, показы)?', { optional: true }),
    ]),
    section('next', 'Итоги и планы', [
      text('best', 'Что оказалось самым ценным?', { optional: true }),
      text('lack', 'Чего не хватило?', { optional: true }),
      text('result_fact', 'Назовите конкретный результат (открытый показ, проект, аттестация, отзыв родителей)', {
        optional: true,
      }),
      single('become_mentor', 'Хотели бы Вы сами когда-нибудь стать наставником?', {
        yes: 'да',
        maybe: 'возможно',
        no: 'нет',
      }),
      single('continue', 'Хотите ли продолжить?', {
        no: 'нет, справляюсь',
        same_mentor: 'да, с тем же наставником',
        other_mentor: 'да, с другим',
        consultations: 'разовые консультации',
      }),
    ]),
  ],
}
