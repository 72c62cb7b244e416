// One form for each kind of consent: several people at once, each gets a paper of his own.
import { addDays, type Day } from '../../kit/calendar/day.ts'
import { schoolYearBounds, schoolYearOf } from '../../kit/calendar/school-year.ts'
import { choicesFrom, day, hidden, longText, number, text } from '../../kit/forms/fields.ts'
import { defineForm, type Form } from '../../kit/forms/form.ts'
import type { ConsentKind } from './consent-kinds.ts'
import { linesOf, usualFields, type Offer } from './terms.ts'

const batch = hidden('', { max: 64 })
const people = choicesFrom('Кому предложить', 'people', { ask: 'Отметьте хотя бы одного человека' })
const until = day('Действует до', {
  ask: 'Укажите последний день согласия', width: 'short', hint: 'Обычно – конец учебного года; потом предложите новое согласие',
})

const processing = defineForm({
  batch, people, until,
  processor: text('Кто обрабатывает данные по вашему поручению', {
    optional: true, max: 300, hint: 'Например, организация, у которой размещена система. Если никто – оставьте пустым',
  }),
})

const dissemination = defineForm({
  batch, people, until,
  urls: longText('Страницы, где данные могут появиться', {
    ask: 'Укажите хотя бы один адрес', max: 2000, rows: 3,
    hint: 'Полные адреса, по одному в строке: раздел сайта, страница ВКонтакте – отдельные ресурсы',
  }),
}, {
  rules: [({ urls }) => {
    const wrong = linesOf(urls).find((line) => !isFullAddress(line))
    return wrong === undefined ? undefined : { field: 'urls', words: `Нужен полный адрес с https:// и страницей. Исправьте строку «${wrong.slice(0, 80)}»` }
  }],
})

const transfer = defineForm({
  batch, people, until,
  recipient: text('Получатель', { ask: 'Укажите полное название получателя', max: 400, hint: 'Полное название организации' }),
  recipientAddress: text('Адрес получателя', { ask: 'Укажите адрес получателя', max: 400 }),
  fields: longText('Какие данные передаются', { ask: 'Перечислите данные', max: 2000, rows: 8, hint: 'Графы формы получателя, по одной в строке' }),
})

const mentoring = defineForm({
  batch,
  people: choicesFrom('Наставник', 'people', { ask: 'Отметьте наставника' }),
  mentees: choicesFrom('Наставляемые', 'mentees', { optional: true, hint: 'Если пара ещё не выбрана, в бумаге останется строка для записи от руки' }),
  from: day('С какого дня', { ask: 'Укажите первый день', width: 'half' }),
  until: day('По какой день', { ask: 'Укажите последний день', width: 'half' }),
  formAndType: text('Форма и вид', { ask: 'Укажите форму', max: 200, hint: 'Например: педагог – педагог, традиционное наставничество' }),
  hours: number('Часов в месяц', { optional: true, min: 1, max: 120 }),
  pay: text('Оплата', { ask: 'Укажите, чем определяется оплата', max: 400 }),
}, {
  rules: [({ from, until }) => (from !== undefined && until !== undefined && until < from
    ? { field: 'until', words: 'Последний день раньше первого: проверьте обе даты' } : undefined)],
})

const agreement = defineForm({ batch, people })

interface OfferForm {
  form: Form<unknown>
  /** With what a new form is prefilled. */
  suggested(today: Day, payAct: string): object
  offer(values: unknown): Omit<Offer, 'kind'>
}

/** Keeps the types of one form together; the page asks all of them alike. */
function offerForm<T>(form: Form<T>, suggested: (today: Day, payAct: string) => Partial<T>, offer: (values: T) => Omit<Offer, 'kind'>): OfferForm {
  return { form, suggested, offer: (values) => offer(form.schema.parse(values)) }
}

/** From June on one asks for the year to come: a consent until August would end before it begins. */
const COMING_DAYS = 92
const endOfYear = (today: Day) => schoolYearBounds(schoolYearOf(addDays(today, COMING_DAYS))).to
const processingOffer = offerForm(processing, (today) => ({ until: endOfYear(today) }), ({ people, until, processor }) => ({
  personIds: people, validUntil: until, terms: processor === undefined ? {} : { processor },
}))

export const offerForms: Record<ConsentKind, OfferForm> = {
  'processing-mentor': processingOffer,
  'processing-mentee': processingOffer,
  dissemination: offerForm(dissemination, (today) => ({ until: endOfYear(today) }), ({ people, until, urls }) => ({
    personIds: people, validUntil: until, terms: { urls: linesOf(urls) },
  })),
  transfer: offerForm(transfer, (today) => ({ until: endOfYear(today), fields: usualFields.join('\n') }), ({ people, until, fields, ...recipient }) => ({
    personIds: people, validUntil: until, terms: { recipient: recipient.recipient, recipientAddress: recipient.recipientAddress, fields: linesOf(fields) },
  })),
  mentoring: offerForm(mentoring, (today, payAct) => ({ from: today, until: endOfYear(today), pay: `определяется ${payAct}`, formAndType: 'педагог – педагог, традиционное наставничество' }),
    ({ people, mentees, from, until, formAndType, hours, pay }) => ({
      personIds: people, validUntil: until,
      terms: { menteeIds: mentees ?? [], from, formAndType, pay, ...(hours !== undefined && { hoursPerMonth: hours }) },
    })),
  'e-signature': offerForm(agreement, () => ({}), ({ people }) => ({ personIds: people, validUntil: null, terms: {} })),
}

/** Protocol, server and domain, as the order of Roskomnadzor wants a resource named; a trial on one's own computer has no domain. */
function isFullAddress(line: string): boolean {
  return /^https?:\/\/([^\s/]+\.[^\s/]+|localhost(:\d+)?)(\/\S*)?$/i.test(line)
}
