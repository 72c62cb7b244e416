import { choice, hidden, longText } from '../../../kit/forms/fields.ts'
import { defineForm } from '../../../kit/forms/form.ts'
import { quadrants, quadrantWords, type Quadrant } from './swot.ts'

const options = Object.fromEntries(quadrants.map((key) => [key, quadrantWords[key].title])) as Record<Quadrant, string>

export const swotForm = defineForm({
  id: hidden('', { max: 64 }),
  version: hidden('Строка', { max: 10 }),
  quadrant: choice('Куда', options, { ask: 'Выберите раздел' }),
  text: longText('Мысль', { max: 400, rows: 3, ask: 'Напишите одну мысль', hint: 'Одна мысль – одна строка, без фамилий: анализ войдёт в справку' }),
})

/** What taking an offer sends. */
export const takingForm = defineForm({
  id: hidden('', { max: 64 }),
  quadrant: choice('Куда', options),
  text: longText('Мысль', { max: 400 }),
  origin: choice('Откуда', { answer: 'из анкет', hint: 'подсказка' }),
})
