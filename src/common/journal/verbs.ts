import { z } from 'zod'

/** What people do, as a closed list: past tense by gender, ready to stand between the name and the object. */
export const verbs = {
  added: { female: 'добавила', male: 'добавил' },
  changed: { female: 'изменила', male: 'изменил' },
  removed: { female: 'убрала', male: 'убрал' },
  imported: { female: 'загрузила', male: 'загрузил' },
  undone: { female: 'отменила', male: 'отменил' },
  drafted: { female: 'подготовила', male: 'подготовил' },
  edited: { female: 'исправила текст:', male: 'исправил текст:' },
  sentForAgreement: { female: 'передала на подпись', male: 'передал на подпись' },
  returned: { female: 'вернула на доработку', male: 'вернул на доработку' },
  agreed: { female: 'согласовала', male: 'согласовал' },
  registered: { female: 'зарегистрировала', male: 'зарегистрировал' },
  cancelled: { female: 'аннулировала', male: 'аннулировал' },
  linked: { female: 'связала', male: 'связал' },
  lapsed: { female: 'отметила утратившим силу', male: 'отметил утратившим силу' },
  acquainted: { female: 'ознакомилась с', male: 'ознакомился с' },
  markedAcquainted: { female: 'отметила ознакомление с', male: 'отметил ознакомление с' },
  attached: { female: 'приложила', male: 'приложил' },
  adopted: { female: 'записала принятие:', male: 'записал принятие:' },
  approved: { female: 'утвердила', male: 'утвердил' },
  copied: { female: 'перенесла на новый срок', male: 'перенёс на новый срок' },
  markedDone: { female: 'отметила исполнение:', male: 'отметил исполнение:' },
  unmarked: { female: 'сняла отметку об исполнении:', male: 'снял отметку об исполнении:' },
  dismissed: { female: 'отметила увольнение:', male: 'отметил увольнение:' },
  returnedToWork: { female: 'вернула в список', male: 'вернул в список' },
  invited: { female: 'выдала ссылку для входа:', male: 'выдал ссылку для входа:' },
  granted: { female: 'дала роль', male: 'дал роль' },
  endedRole: { female: 'завершила роль', male: 'завершил роль' },
  setPassword: { female: 'задала пароль:', male: 'задал пароль:' },
  closedSessions: { female: 'завершила сеансы:', male: 'завершил сеансы:' },
  closedAccount: { female: 'закрыла доступ:', male: 'закрыл доступ:' },
  openedAccount: { female: 'открыла доступ:', male: 'открыл доступ:' },
} as const

export type Verb = keyof typeof verbs
export const verbSchema = z.enum(Object.keys(verbs) as [Verb, ...Verb[]])
