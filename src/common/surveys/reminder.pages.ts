// Who still owes an answer, with the words to send to each.
import type { Day } from '../../kit/calendar/day.ts'
import { listLinks } from '../../kit/lists/list-parts.ts'
import type { PageOf } from '../../kit/lists/page-of.ts'
import { fullName } from '../../kit/russian/names.ts'
import { plural } from '../../kit/russian/plural.ts'
import { assignmentTag } from './assignment.ts'
import type { Letter } from './letter.store.ts'
import type { Addressee } from './message.ts'
import { surveyPaths } from './paths.ts'
import { crumbs, remindedWords } from './survey.pages.ts'
import type { Survey } from './survey.ts'

interface MessageView {
  id: string
  personId: string
  name: string
  tag: ReturnType<typeof assignmentTag>
  reminded: string | undefined
  words: string
  code: string | undefined
}

export function messageView(addressee: Addressee, words: string, today: Day, remindedOn: Day | undefined): MessageView {
  return {
    id: addressee.id,
    personId: addressee.personId,
    name: fullName(addressee.person.name),
    tag: assignmentTag(addressee.state),
    reminded: remindedWords(remindedOn, today),
    words,
    code: addressee.pin ?? undefined,
  }
}

/** What became of the newest letter; one that has left is told by the day of the reminder. */
export function letterWords(letter: Pick<Letter, 'sentAt' | 'problem'> | undefined): string | undefined {
  if (letter === undefined || letter.sentAt !== null) return undefined
  return letter.problem === null ? 'письмо ждёт отправки' : `письмо не ушло: ${letter.problem.charAt(0).toLowerCase()}${letter.problem.slice(1)}`
}

/** The button of letters: how many have an address. */
export function mailOf({ id }: Pick<Survey, 'id'>, owing: readonly { person: { email: string | null } }[]) {
  const count = owing.filter(({ person }) => person.email !== null).length
  return {
    action: surveyPaths.letters.to({ id }),
    words: count === 0 ? 'Ни у кого из них нет адреса почты: впишите его в карточке сотрудника.' : `Адрес почты есть у ${count} из ${owing.length}. В письме будут эти же слова и ваша подпись.${count < owing.length ? ' Остальным напомните сами.' : ''}`,
    button: count === 0 ? undefined : `Отправить ${plural(count, ['письмо', 'письма', 'писем'])}`,
  }
}

export function reminderPage(survey: Survey, messages: readonly (MessageView & { letter: string | undefined })[], page: PageOf, mail: ReturnType<typeof mailOf> | undefined) {
  const id = { id: survey.id }
  const links = listLinks(surveyPaths.reminder.to(id), { q: '', filters: {}, sort: 'name', direction: 'asc', page: page.page }, { filters: {}, sorts: ['name'] })
  return {
    title: `Напомнить: ${survey.title}`,
    head: {
      crumbs: [...crumbs(survey.title, surveyPaths.survey.to(id)), { words: 'Напомнить' }],
      title: 'Напомнить',
      lead: 'Скопируйте слова и отправьте лично. Напоминаем только тем, кто ещё не ответил и не отказался.',
    },
    messages,
    mail,
    pager: page.pages > 1 ? links.pager(page) : undefined,
    action: surveyPaths.reminder.to(id),
    empty: { title: 'Напоминать некому', why: 'Все ответили или отказались.', primary: { href: surveyPaths.survey.to(id), words: 'К опросу' } },
  }
}
