import { day, hidden, longText } from '../../../kit/forms/fields.ts'
import { defineForm } from '../../../kit/forms/form.ts'
import { neutralWords } from './talk.ts'

export const talkForm = defineForm({
  version: hidden('Беседа', { max: 10 }),
  on: day('День беседы', { width: 'short', ask: 'Укажите день' }),
  words: longText('О чём договорились', { max: 500, rows: 3, ask: 'Запишите одну-две нейтральные фразы', hint: `Например: «${neutralWords[0]}» Не пересказывайте ответы и не указывайте сведения о здоровье и семье` }),
})
