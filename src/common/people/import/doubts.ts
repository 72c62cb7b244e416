import { addMonths, addYears, type Day } from '../../../kit/calendar/day.ts'
import type { ImportField } from './fields.ts'
import type { PersonDraft } from './person-draft.ts'

export interface Doubt {
  field: ImportField
  words: string
}

/** What does not fit together in one row. Such a row is taken, because the paper may be right and we wrong. */
export function doubtsAbout(person: PersonDraft, today: Day): Doubt[] {
  const doubts: Doubt[] = []
  const { birthDate, hiredOn, serviceTotalMonths: total } = person
  if (person.post === null) doubts.push({ field: 'post', words: 'Не указана должность. Впишите её в карточке.' })
  if (total !== null && (person.servicePedagogicalMonths ?? 0) > total)
    doubts.push({ field: 'servicePedagogical', words: 'Педагогический стаж больше общего. Проверьте оба числа.' })
  if (birthDate && hiredOn && addYears(birthDate, 14) > hiredOn)
    doubts.push({ field: 'hiredOn', words: 'По датам человек принят на работу раньше 14 лет. Проверьте обе даты.' })
  if (birthDate && total !== null && addMonths(birthDate, 14 * 12 + total) > today)
    doubts.push({ field: 'serviceTotal', words: 'Общий стаж не помещается в возраст. Проверьте стаж и дату рождения.' })
  if (person.note !== null && /^(повтор|дубл|см\. выше)/i.test(person.note))
    doubts.push({ field: 'note', words: `В примечании «${person.note}». Проверьте, не записан ли человек дважды.` })
  return doubts
}
