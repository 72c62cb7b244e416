// Words of a reminder, the same for a messenger and a letter.
import type { Day } from '../../kit/calendar/day.ts'
import { screenDay } from '../../kit/russian/dates.ts'
import { politeName, type PersonName } from '../../kit/russian/names.ts'
import type { Assignment } from './assignment.ts'
import type { Survey } from './survey.ts'

export type Addressee = Assignment & { person: { name: PersonName; post: string; birthDate: Day | null } }

/** What is asked at the link: nothing secret stands in a message, the day of birth the person knows. */
export function codeWords({ pin }: Pick<Assignment, 'pin'>): string {
  return pin === null ? 'день и месяц вашего рождения (четыре цифры)' : `код ${pin}`
}

interface Message {
  survey: Pick<Survey, 'title' | 'dueOn'>
  addressee: Addressee
  address: string
  minutes: string
  today: Day
}

/** The words of a reminder with the personal link, ready for any messenger. A code never travels with its link. */
export function messageWords({ survey, addressee, address, minutes, today }: Message): string {
  const due = survey.dueOn < today ? `Срок был ${screenDay(survey.dueOn, today)}, но ответ ещё нужен.` : `Ответьте, пожалуйста, до ${screenDay(survey.dueOn, today)}.`
  const returned = addressee.returnWords === null ? [] : [`Нужно уточнить: ${addressee.returnWords}`]
  const code = addressee.pin === null ? 'день и месяц вашего рождения' : 'четыре цифры, которые я скажу вам лично'
  return [
    `${politeName(addressee.person.name)}, вас ждёт анкета «${survey.title}». ${due} Это займёт около ${minutes}.`,
    ...returned,
    `Ваша личная ссылка: ${address}`,
    `Код: ${code}. Отвечать не обязательно: в анкете можно нажать «Не хочу отвечать».`,
  ].join('\n')
}
