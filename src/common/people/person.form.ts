// The card of a person as one form; labels, rules and the words of the card all come from here.
import { z } from 'zod'
import type { FieldOptions, ValuesOf } from '../../kit/forms/field.ts'
import { fieldOf } from '../../kit/forms/field-of.ts'
import { choice, day, email, hidden, longText, number, phone, text } from '../../kit/forms/fields.ts'
import { defineForm } from '../../kit/forms/form.ts'
import type { Issue } from '../../kit/forms/messages.ts'
import { genderOf } from '../../kit/russian/names.ts'
import { parseServiceLength, serviceLength } from '../../kit/russian/service-length.ts'
import { categoryWords, employmentWords } from './person.ts'

const LONGEST_SERVICE_YEARS = 75
const half = { optional: true, width: 'half' } as const

const cardFields = {
  surname: text('Фамилия', { max: 60, ask: 'Укажите фамилию', width: 'half' }),
  firstName: text('Имя', { max: 60, ask: 'Укажите имя', width: 'half' }),
  patronymic: text('Отчество', { max: 60, ...half }),
  gender: choice(
    'Пол',
    { female: 'женский', male: 'мужской' },
    { optional: true, hint: 'Нужен для падежей. Если не выбрать, определим по имени' },
  ),
  post: text('Должность', {
    max: 120,
    ask: 'Укажите должность',
    hint: 'Как в штатном расписании: старший воспитатель',
  }),
  group: text('Группа', { max: 120, optional: true, hint: 'Например, вторая младшая «Капельки»' }),
  building: text('Здание', { max: 60, optional: true, hint: 'Если зданий несколько: корпус 1. Нужно, чтобы подбирать наставника рядом' }),
  hiredOn: day('Дата приёма', half),
  birthDate: day('Дата рождения', half),
  employment: choice('Занятость', employmentWords),
  rate: number('Ставка', { optional: true, min: 0.05, max: 3, decimals: 2, width: 'short', hint: 'Например, 0,5' }),
  externalOrganisation: text('Организация, откуда человек', {
    optional: true,
    hint: 'Для внешнего специалиста и внешнего совместителя',
  }),
  externalAgreement: text('Договор с организацией', {
    optional: true,
    hint: 'Для внешнего специалиста: вид, дата и номер',
  }),
  category: choice('Категория', categoryWords),
  categoryExtra: choice(
    'Категория по приказу № 196',
    { mentor: 'педагог-наставник', methodist: 'педагог-методист' },
    { optional: true },
  ),
  categoryYear: number('Год присвоения категории', { optional: true, min: 1980, max: 2100, width: 'short' }),
  education: text('Образование', { optional: true }),
  serviceTotal: length('Стаж общий', { ...half, hint: 'Например, 16 лет 4 мес.' }),
  servicePedagogical: length('Стаж педагогический', half),
  servicePost: length('Стаж в должности', half),
  serviceHere: length('Стаж в организации', half),
  serviceAsOf: day('Стаж посчитан на день', { optional: true, width: 'short', hint: 'Дальше он растёт сам' }),
  phone: phone('Телефон', half),
  email: email('Электронная почта', half),
  note: longText('Примечание', {
    optional: true,
    max: 500,
    rows: 3,
    hint: 'Не указывайте сведения о здоровье, семье и данные воспитанников',
  }),
}

export const newPersonForm = defineForm(
  { id: hidden('Номер записи', { max: 40 }), ...cardFields },
  { rules: [genderRule, externalRule, serviceRule] },
)

/** `renaming` and `renamedOn` are asked only when the name in the form differs from the card. */
export const changePersonForm = defineForm(
  {
    version: hidden('Карточка', { max: 10 }),
    ...cardFields,
    renaming: choice(
      'Почему меняется имя',
      { mistake: 'исправляем ошибку в карточке', renamed: 'человек сменил имя или фамилию' },
      { optional: true, hint: 'Новое имя запоминается вместе с прежним: зарегистрированные документы его не меняют' },
    ),
    renamedOn: day('С какого дня новое имя', { optional: true, width: 'short' }),
  },
  { rules: [genderRule, externalRule, serviceRule, renamingRule] },
)

export type NewPersonInput = z.infer<typeof newPersonForm.schema>
export type ChangePersonInput = z.infer<typeof changePersonForm.schema>
export type CardInput = Omit<NewPersonInput, 'id'>

interface CardSection {
  title: string
  fields: readonly string[]
}

type CardSections = readonly [about: CardSection, work: CardSection, skills: CardSection, contacts: CardSection]

/** The card in parts, as it is filled in. */
export const cardSections: CardSections = [
  {
    title: 'О человеке',
    fields: ['surname', 'firstName', 'patronymic', 'renaming', 'renamedOn', 'gender', 'birthDate'],
  },
  {
    title: 'Работа',
    fields: ['post', 'group', 'building', 'employment', 'hiredOn', 'rate', 'externalOrganisation', 'externalAgreement'],
  },
  {
    title: 'Квалификация и стаж',
    fields: [
      'category',
      'categoryExtra',
      'categoryYear',
      'education',
      'serviceTotal',
      'servicePedagogical',
      'servicePost',
      'serviceHere',
      'serviceAsOf',
    ],
  },
  { title: 'Связь и примечание', fields: ['phone', 'email', 'note'] },
]

/** A length of service typed in words, kept in months. */
function length<O extends FieldOptions>(label: string, options: O) {
  const rule = z.string().transform((words, context) => {
    const months = parseServiceLength(words)
    const isLength = months !== undefined && Number.isInteger(months) && months >= 0
    if (isLength && months <= LONGEST_SERVICE_YEARS * 12) return months
    context.addIssue(
      isLength ? `Стаж больше ${LONGEST_SERVICE_YEARS} лет: проверьте число` : 'Напишите стаж так: 16 лет 4 мес.',
    )
    return z.NEVER
  })
  return fieldOf<number, O>('text', label, options, rule, {
    kept: z.number(),
    print: serviceLength,
    write: (months) => [serviceLength(months)],
  })
}

type Given = Partial<ValuesOf<typeof cardFields>>

function genderRule({ surname, firstName, patronymic, gender }: Given): Issue | undefined {
  if (gender !== undefined || surname === undefined || firstName === undefined) return undefined
  if (genderOf({ surname, firstName, patronymic: patronymic ?? null }) !== undefined) return undefined
  return { field: 'gender', words: 'По имени пол не определить: выберите его' }
}

function externalRule({ employment, externalOrganisation }: Given): Issue | undefined {
  if (employment !== 'external' || externalOrganisation !== undefined) return undefined
  return { field: 'externalOrganisation', words: 'Укажите организацию, откуда специалист' }
}

function serviceRule({ serviceTotal, servicePedagogical, servicePost, serviceHere, serviceAsOf }: Given): Issue[] {
  const isKnown = [serviceTotal, servicePedagogical, servicePost, serviceHere].some((months) => months !== undefined)
  const issues: Issue[] = []
  if (isKnown && serviceAsOf === undefined)
    issues.push({ field: 'serviceAsOf', words: 'Укажите, на какой день посчитан стаж' })
  if (serviceTotal !== undefined && (servicePedagogical ?? 0) > serviceTotal)
    issues.push({ field: 'servicePedagogical', words: 'Педагогический стаж больше общего: проверьте оба' })
  return issues
}

function renamingRule({ renaming, renamedOn }: { renaming?: string; renamedOn?: string }): Issue | undefined {
  if (renaming !== 'renamed' || renamedOn !== undefined) return undefined
  return { field: 'renamedOn', words: 'Укажите день, с которого имя новое' }
}
