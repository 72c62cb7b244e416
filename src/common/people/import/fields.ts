/** Fields of ours that a column of the file may fill, with the words the person sees. Order = order in the list. */
export const importFieldLabels = {
  fullName: 'Фамилия, имя, отчество',
  surname: 'Фамилия',
  firstName: 'Имя',
  patronymic: 'Отчество',
  post: 'Должность',
  birthDate: 'Дата рождения',
  education: 'Образование',
  category: 'Категория',
  serviceTotal: 'Стаж общий',
  servicePedagogical: 'Стаж педагогический',
  servicePost: 'Стаж в должности',
  serviceHere: 'Стаж в организации',
  hiredOn: 'Дата приёма',
  phone: 'Телефон',
  email: 'Электронная почта',
  group: 'Группа',
  building: 'Здание',
  employment: 'Вид занятости',
  externalEmployer: 'Основное место работы',
  note: 'Примечание',
  number: 'Номер по порядку (не переносим)',
} as const

export type ImportField = keyof typeof importFieldLabels

/** What each column of the table fills; null = the column is not taken. */
export type Columns = readonly (ImportField | null)[]

export function isImportField(text: string): text is ImportField {
  return Object.hasOwn(importFieldLabels, text)
}
