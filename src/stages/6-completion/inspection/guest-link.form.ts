import type { Day } from '../../../kit/calendar/day.ts'
import type { ValuesOf } from '../../../kit/forms/field.ts'
import { choice, day, hidden, text } from '../../../kit/forms/fields.ts'
import { defineForm } from '../../../kit/forms/form.ts'

const fields = {
  id: hidden('Номер'),
  purpose: text('Для кого и зачем', { max: 200, hint: 'Например: муниципальный мониторинг, запрос № 118' }),
  on: day('На какую дату показать папку', { width: 'half', hint: 'Сегодня или раньше' }),
  until: day('Действует по', { width: 'half', hint: 'Не дольше 60 дней' }),
  personal: choice('Что откроется', {
    common: 'Перечень, опись и общие документы: приказы, протоколы, Положение, дорожная карта',
    personal: 'Ещё и документы об отдельных людях: программы, соглашения, уведомления',
  }, { hint: 'В программах записаны затруднения педагогов. Открывайте их, только если их запросили' }),
}

export const guestLinkForm = defineForm(fields)
export type GuestLinkInput = Omit<ValuesOf<typeof fields>, 'on' | 'until'> & { on: Day; until: Day }
