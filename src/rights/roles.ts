import { z } from 'zod'

export const roleSchema = z.enum(['head', 'curator', 'mentor', 'mentee', 'psychologist', 'siteEditor', 'dataOfficer'])
export type Role = z.infer<typeof roleSchema>

/** Words of each role; a role without words does not compile. */
export const roleWords: Record<Role, { name: string; duties: string }> = {
  head: { name: 'Заведующий', duties: 'подписывает и регистрирует приказы, утверждает пары и программы' },
  curator: { name: 'Куратор', duties: 'ведёт все семь этапов, банки, анкеты и документы' },
  mentor: { name: 'Наставник', duties: 'видит свои пары и записывает встречи' },
  mentee: { name: 'Наставляемый', duties: 'заполняет анкеты и согласует свою программу' },
  psychologist: { name: 'Педагог-психолог', duties: 'поддерживает направленных к нему педагогов' },
  siteEditor: { name: 'Ответственный за сайт', duties: 'публикует то, что разрешено согласиями' },
  dataOfficer: { name: 'Ответственный за персональные данные', duties: 'следит за согласиями, отзывами и уничтожением' },
}
