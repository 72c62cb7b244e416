import type { Actor } from './actor.ts'
import type { Role } from './roles.ts'

interface PermissionEntry {
  /** What it allows, in words for the page «Кто что видит». */
  words: string
  roles: readonly Role[]
}

const everyone: readonly Role[] = ['head', 'curator', 'mentor', 'mentee', 'psychologist', 'siteEditor', 'dataOfficer']
const management: readonly Role[] = ['head', 'curator']

/** The whole table of rights: short enough to be read and signed by the head. */
export const permissions = {
  'accounts.manage': { words: 'Заводить учётные записи, выдавать ссылки для входа и роли', roles: management },
  'accounts.own': { words: 'Менять свой пароль и завершать свои сеансы', roles: everyone },
  'rights.read': { words: 'Видеть, кто что видит', roles: everyone },
  'organisation.read': { words: 'Видеть реквизиты, подписантов и правовые основания', roles: management },
  'organisation.change': { words: 'Менять реквизиты, подписантов, календарь и правовые основания', roles: management },
  'people.read': { words: 'Видеть список сотрудников и их карточки', roles: management },
  'people.change': { words: 'Добавлять, менять и загружать сотрудников', roles: management },
  'consents.read': { words: 'Видеть, кто на что согласился и до какого дня', roles: ['head', 'curator', 'dataOfficer'] },
  'consents.offer': { words: 'Предлагать согласия', roles: ['curator'] },
  'consents.register': { words: 'Записывать согласия и отзывы с бумаги, отмечать прекращение и уничтожение', roles: ['curator', 'dataOfficer'] },
  'consents.own': { words: 'Читать, подписывать и отзывать свои согласия, видеть, кто видит свои данные', roles: everyone },
  'documents.read': { words: 'Видеть реестр документов и сами документы', roles: management },
  'documents.draft': { words: 'Готовить проекты документов и передавать их на подпись', roles: management },
  'documents.register': { words: 'Регистрировать документы: номер, дата, подписант', roles: ['head'] },
  'documents.own': { words: 'Читать документы, с которыми надо ознакомиться, и ознакамливаться', roles: everyone },
  'surveys.manage': { words: 'Назначать анкеты, напоминать, вводить с бумаги, менять вопросы', roles: ['curator'] },
  'surveys.read': { words: 'Видеть, кто ответил, ответы и итоги анкет', roles: management },
  'surveys.answer': { words: 'Отвечать на свои анкеты', roles: everyone },
  'requests.read': { words: 'Видеть банк наставляемых: запросы, дефициты, состояния', roles: management },
  'requests.manage': { words: 'Включать в банк, откладывать, вносить наблюдения, читать ответы «только для куратора»', roles: ['curator'] },
  'mentors.read': { words: 'Видеть банк наставников: сильные стороны, готовность, допуск', roles: management },
  'mentors.manage': { words: 'Вносить кандидатов в наставники, подтверждать сильные стороны, отмечать обучение', roles: ['curator'] },
  'mentors.admit': { words: 'Допускать в банк наставников и исключать из него', roles: ['head'] },
  'selection.read': { words: 'Видеть подбор наставников: баллы, причины, ограничения без имён', roles: management },
  'selection.manage': { words: 'Подбирать наставников, менять веса и правила, предлагать пары', roles: ['curator'] },
  'selection.confidential': { words: 'Видеть, кто и почему отказался от пары', roles: ['head'] },
  'events.read': { words: 'Видеть события, кто приглашён и кто был', roles: management },
  'events.manage': { words: 'Назначать события, приглашать, отмечать присутствие, вести протокол', roles: ['curator'] },
  'events.own': { words: 'Видеть свои события и отмечаться на них', roles: everyone },
  'materials.read': { words: 'Читать методические материалы', roles: everyone },
  'materials.manage': { words: 'Добавлять и менять методические материалы, видеть, кто прочитал', roles: ['curator'] },
  'units.read': { words: 'Видеть все пары и группы, их программы и встречи', roles: management },
  'units.manage': { words: 'Составлять пары и группы, менять состав, заменять, завершать', roles: ['curator'] },
  'units.own': { words: 'Видеть свою пару или группу, отвечать на предложение', roles: everyone },
  'programmes.own': { words: 'Составлять и согласовывать программу своей пары, отмечать план', roles: everyone },
  'programmes.approve': { words: 'Утверждать персонализированные программы', roles: ['head'] },
  'meetings.own': { words: 'Записывать и подтверждать встречи своей пары', roles: everyone },
  'support.read': { words: 'Видеть наставляемых без пары и их поддержку', roles: ['head', 'curator', 'psychologist'] },
  'support.manage': { words: 'Записывать поддержку наставляемых без пары', roles: ['curator', 'psychologist'] },
  'support.notes': { words: 'Вести и читать записи психолога', roles: ['psychologist'] },
  'publicity.read': { words: 'Видеть публикации, где они стоят и есть ли согласия', roles: ['head', 'curator', 'siteEditor'] },
  'publicity.manage': { words: 'Готовить публикации, публиковать и снимать, собирать пакет для сайта', roles: ['curator', 'siteEditor'] },
  'monitoring.read': { words: 'Видеть мониторинг: кто ответил, рост по программам, SWOT', roles: management },
  'monitoring.manage': { words: 'Начинать анкетирование пар, записывать беседы, вести SWOT', roles: ['curator'] },
  'comfort.read': { words: 'Видеть вывод о комфорте общения в парах и записывать беседы о нём', roles: ['curator', 'psychologist'] },
  'results.read': { words: 'Видеть итоги года: исходы пар, ведомость наставников, реестр благодарностей', roles: management },
  'results.manage': { words: 'Подводить итоги пар, готовить благодарности и сертификаты', roles: ['curator'] },
  'growth.own': { words: 'Видеть свой рост за время программы', roles: everyone },
  'practices.read': { words: 'Читать методическую копилку', roles: everyone },
  'practices.propose': { words: 'Предлагать практики в копилку, брать их в программу своей пары', roles: everyone },
  'practices.manage': { words: 'Принимать и отклонять практики, менять их, собирать сборник, вести голосование', roles: ['curator'] },
  'inspection.read': { words: 'Видеть папку для проверки: перечень готовности и действующие документы', roles: management },
  'inspection.manage': { words: 'Дополнять перечень готовности, давать ссылки проверяющим и отзывать их', roles: management },
  'reports.read': { words: 'Видеть показатели, их списки, снимки и форму региона', roles: management },
  'reports.manage': { words: 'Сохранять снимки, загружать форму региона и сопоставлять её строки', roles: ['curator'] },
  'year.read': { words: 'Видеть, что мешает закрыть учебный год и что перейдёт в следующий', roles: management },
  'year.manage': { words: 'Закрывать учебный год и открывать следующий', roles: management },
  'roadmap.read': { words: 'Видеть дорожную карту', roles: everyone },
  'roadmap.change': { words: 'Менять дорожную карту и отмечать исполнение', roles: management },
  'regulation.read': { words: 'Видеть Положение о наставничестве', roles: everyone },
  'regulation.change': { words: 'Менять Положение и готовить новые редакции', roles: management },
  'journal.read': { words: 'Видеть журнал всех изменений', roles: management },
  'home.read': { words: 'Видеть свою страницу «Сегодня»', roles: everyone },
  'search.use': { words: 'Искать людей и документы', roles: management },
} as const satisfies Record<string, PermissionEntry>

export type Permission = keyof typeof permissions

/** Own pages stay as they are: they belong to the person, not to a year. */
const reading = /\.(read|own|answer|use|confidential|notes)$/

/** True when one of the actor's roles of today carries the permission; in an archive, if it only reads. */
export function can(actor: Actor | undefined, permission: Permission): boolean {
  if (actor === undefined || (actor.readOnly === true && !reading.test(permission))) return false
  const entry: PermissionEntry = permissions[permission]
  return actor.roles.some((role) => entry.roles.includes(role))
}
