// Forms of work of a mentor with a mentee (documents.md D14).

export const planForms = {
  visit: 'взаимопосещение',
  demonstration: 'показ',
  planning: 'совместное планирование',
  consultation: 'консультация',
  case: 'разбор ситуации',
  open: 'открытое занятие',
  masterClass: 'мастер-класс',
  analysis: 'самоанализ',
} as const
export type PlanForm = keyof typeof planForms

/** An unknown key, of an older edition, is shown as it is. */
export function formWords(form: string): string {
  return planForms[form as PlanForm] ?? form
}
