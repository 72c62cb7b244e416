import { choice, hidden, longText, number, text } from '../../kit/forms/fields.ts'
import type { Answer } from '../../kit/forms/form.ts'
import { defineForm } from '../../kit/forms/form.ts'
import type { OrganisationRules } from './rules.ts'
import { patternProblem } from './rules.ts'

export const rulesForm = defineForm({
  version: hidden('', { max: 10 }),
  numberPattern: text('Образец номера приказа', {
    ask: 'Укажите образец номера',
    max: 30,
    width: 'short',
    hint: '{n} – место, где растёт счёт: {n}-ОД даёт 1-ОД, 2-ОД, …; 1/{n}-О даёт 1/1-О, 1/2-О',
  }),
  numberFirst: choice('Что стоит первым в строке приказа', { date: 'Дата, потом номер', number: 'Номер, потом дата' }),
  youngTeacherYears: number('Молодой педагог – стаж до, лет', { ask: 'Укажите число лет', min: 1, max: 10, hint: 'Обычно три года; решает детский сад' }),
  answeredShare: number('Опрос запросов закончен, когда ответили, %', { ask: 'Укажите, сколько процентов', min: 1, max: 100, hint: 'От приглашённых; отказ – тоже ответ. Обычно 100' }),
  maxMentees: number('Наставляемых у одного наставника, не больше', { ask: 'Укажите число', min: 1, max: 10 }),
  criteria: longText('Кого назначают наставником', {
    ask: 'Укажите, кого назначают наставником',
    max: 500,
    rows: 2,
    hint: 'Продолжите фразу Положения: «Наставником назначают педагога, имеющего …»',
  }),
  pairDays: number('Срок приказа о парах, рабочих дней', { ask: 'Укажите число дней', min: 1, max: 60 }),
  minMonths: number('Программа – не короче, месяцев', { ask: 'Укажите число месяцев', min: 1, max: 48 }),
  maxMonths: number('Программа – не дольше, месяцев', { ask: 'Укажите число месяцев', min: 1, max: 48 }),
  payAct: longText('Чем определяется оплата', {
    ask: 'Укажите, каким документом определяется оплата',
    max: 500,
    rows: 2,
    hint: 'Продолжите фразу Положения: «Размер и условия выплат определяются …»',
  }),
}, {
  rules: [
    ({ numberPattern }) => {
      const words = numberPattern === undefined ? undefined : patternProblem(numberPattern)
      return words === undefined ? undefined : { field: 'numberPattern', words }
    },
    ({ minMonths, maxMonths }) =>
      minMonths !== undefined && maxMonths !== undefined && maxMonths < minMonths
        ? { field: 'maxMonths', words: 'Самая длинная программа короче самой короткой: проверьте оба числа' }
        : undefined,
  ],
})

export type RulesInput = ReturnType<typeof rulesForm.schema.parse>

export function rulesInput({ numberPattern, numberFirst, youngTeacherYears, answeredShare, regulation, version }: OrganisationRules): RulesInput {
  return { numberPattern, numberFirst: numberFirst ? 'number' : 'date', youngTeacherYears, answeredShare, ...regulation, version: String(version) }
}

export function rulesValues({ numberPattern, numberFirst, youngTeacherYears, answeredShare, version, ...regulation }: RulesInput): OrganisationRules {
  return { numberPattern, numberFirst: numberFirst === 'number', youngTeacherYears, answeredShare, regulation, version: Number(version) || 0 }
}

/** The rules in words, for the journal. */
export function rulesAnswers(rules: OrganisationRules): Answer[] {
  return rulesForm.answers(rulesInput(rules))
}
