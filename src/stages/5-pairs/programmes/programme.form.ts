import { choice, choiceFrom, day, hidden, longText, number, password, text } from '../../../kit/forms/fields.ts'
import { defineForm, type Rule } from '../../../kit/forms/form.ts'

const CARE = 'Не указывайте сведения о здоровье, семье и данные воспитанников'

const daysInOrder: Rule<{ from?: string; to?: string }> = ({ from, to }) =>
  from !== undefined && to !== undefined && to < from ? { field: 'to', words: 'Последний день раньше первого: проверьте обе даты' } : undefined

/** Sections 2–3, 6, 7 of the paper that are one for everybody. */
export const wordingForm = defineForm(
  {
    version: hidden(''),
    from: day('Программа с', { ask: 'Укажите первый день программы', width: 'half' }),
    to: day('по', { ask: 'Укажите последний день программы', width: 'half' }),
    goal: longText('Цель', { max: 1000, rows: 3, ask: 'Напишите цель одной фразой' }),
    strengths: longText('Сильные стороны, на которые опираемся', { optional: true, max: 1500, rows: 3 }),
    communication: longText('Порядок общения', { optional: true, max: 1500, rows: 4, hint: 'Когда и каким способом встречаетесь, что остаётся между вами' }),
    assessment: longText('Промежуточная и итоговая оценка', { optional: true, max: 1500, rows: 3 }),
  },
  { rules: [daysInOrder] },
)

/** What is said of one mentee. */
export const partForm = defineForm({
  version: hidden(''),
  request: longText('Запрос словами наставляемого', { optional: true, max: 2000, rows: 4, hint: CARE }),
  background: longText('Исходный уровень', { optional: true, max: 2000, rows: 3, hint: 'По анкете и наблюдению' }),
})

const taskFields = {
  text: longText('Задача', { max: 500, rows: 2, ask: 'Напишите задачу', hint: 'Начните с глагола: научиться, освоить, наладить' }),
  competence: choiceFrom('С каким дефицитом связана', 'competences', { optional: true }),
  mentee: choiceFrom('Чья задача', 'mentees', { optional: true, hint: 'Пусто – общая' }),
}
export const newTaskForm = defineForm({ id: hidden(''), ...taskFields })
export const taskForm = defineForm({ version: hidden(''), ...taskFields })

const levelsInOrder: Rule<{ startLevel?: number; targetLevel?: number }> = ({ startLevel, targetLevel }) =>
  startLevel !== undefined && targetLevel !== undefined && targetLevel < startLevel
    ? { field: 'targetLevel', words: 'Планируемый уровень ниже исходного: проверьте оба числа' }
    : undefined

const targetFields = {
  mentee: choiceFrom('Наставляемый', 'mentees', { ask: 'Выберите наставляемого' }),
  competence: choiceFrom('Дефицит', 'competences', { ask: 'Выберите дефицит' }),
  startLevel: number('Исходный уровень', { optional: true, min: 1, max: 5, hint: 'От 1 до 5', width: 'half' }),
  targetLevel: number('Планируемый уровень', { min: 1, max: 5, ask: 'Укажите уровень от 1 до 5', hint: 'От 1 до 5', width: 'half' }),
  evidence: longText('По чему увидим результат', { max: 500, rows: 2, ask: 'Напишите, по чему увидим результат', hint: 'Показ занятия, лист наблюдения, отзывы, готовый материал' }),
  due: day('Срок', { optional: true }),
}
export const newTargetForm = defineForm({ id: hidden(''), ...targetFields }, { rules: [levelsInOrder] })
export const targetForm = defineForm({ version: hidden(''), ...targetFields }, { rules: [levelsInOrder] })

/** The level of a target by now. */
export const reachedForm = defineForm({
  version: hidden(''),
  reachedLevel: number('Уровень сейчас', { min: 1, max: 5, ask: 'Укажите уровень от 1 до 5', hint: 'От 1 до 5: по карте дефицитов, наблюдению или показу' }),
  reachedOn: day('На какой день', { ask: 'Укажите день' }),
})

/** Why a programme goes back to be written on. */
export const returnForm = defineForm({
  version: hidden(''),
  words: longText('Что поправить', { max: 1000, rows: 3, ask: 'Напишите, что поправить: без этого неясно, за что браться', hint: CARE }),
})

export const agreementForm = defineForm({
  version: hidden(''),
  password: password('Пароль', { ask: 'Введите пароль, с которым входите', autocomplete: 'current-password' }),
})

/** Signatures on the printed sheet of agreement. */
export const paperAgreementForm = defineForm({
  version: hidden(''),
  person: choiceFrom('Кто подписал', 'people', { ask: 'Выберите, кто подписал лист согласования' }),
  on: day('Дата подписи', { ask: 'Укажите дату подписи' }),
})

export const approvalForm = defineForm({
  version: hidden(''),
  how: choice('Как утверждена', { stamp: 'грифом «Утверждаю» на титульном листе', order: 'приказом' }, { ask: 'Выберите, как утверждена программа' }),
  on: day('Дата утверждения', { ask: 'Укажите дату утверждения' }),
  order: choiceFrom('Приказ', 'orders', { optional: true, hint: 'Только если утверждаете приказом: он должен быть зарегистрирован' }),
})

export const correctionForm = defineForm({
  id: hidden(''),
  change: longText('Что меняем', { max: 500, rows: 2, ask: 'Напишите, что меняется' }),
  ground: text('Основание', { max: 300, ask: 'Укажите основание', hint: 'Например: итоги полугодия; приказ о замене наставника; заявление наставляемого' }),
})
