// Paragraphs of the note: drafts with inserts that are computed anew each time, so that editing never loses a number.

/** Inserts of the drafts, by the words a person reads in braces. */
export type Inserts = Readonly<Record<string, string>>

export const drafts = {
  basis: 'Справка составлена по итогам мониторинга качества реализации персонализированных программ наставничества в {в каком году}. Мониторинг проведён в два этапа: качество процесса и рост участников от входа к выходу. Методы: анкетирование участников, анализ программ, планов, записей о встречах и карт посещений.',
  participants: 'В {в каком году} {работали}: {наставники}, {наставляемые}. {о замене}',
  process: 'Проведено {встречи}. Утверждённые программы есть у {программы} пар и групп, выполнено {план}. Установочную сессию прошли {обучены} наставников.',
  results: 'Стартовую и итоговую анкеты заполнили {обе анкеты} наставляемых. По выбранным направлениям уровень {рост}. {уверенность} {удовлетворённость}',
  conclusions: 'В {в каком году} {работали}; завершены {завершены}, продлены {продлены}, прекращены досрочно {прекращены}. По выбранным направлениям уровень {рост}. {уверенность} {основная трудность}',
  proposals: 'Сохранить сложившиеся пары, где работа продлена; ответственный – куратор.\nНачать стартовое анкетирование в первые две недели работы пар; ответственный – куратор.\nВнести принятые практики в программы следующего года; ответственные – наставники.',
} as const
export type DraftKey = keyof typeof drafts

const insert = /\{([^{}]+)\}/g

/** Paragraphs with their inserts put in; an insert nobody knows stays as it was typed. */
export function filled(template: string, inserts: Inserts): string[] {
  return template
    .split('\n')
    .map((line) => line.replace(insert, (whole, name: string) => inserts[name.trim()] ?? whole).replace(/ {2,}/g, ' ').trim())
    .filter((line) => line !== '')
}

/** Inserts that mean nothing: mistyped in the form. */
export function unknownInserts(template: string, inserts: Inserts): string[] {
  return [...template.matchAll(insert)].map(([, name = '']) => name.trim()).filter((name) => inserts[name] === undefined)
}
