import type { Day } from '../../kit/calendar/day.ts'
import type { Words } from '../../kit/links.ts'
import { longDay, requisiteDay } from '../../kit/russian/dates.ts'
import { fullName, screenName } from '../../kit/russian/names.ts'
import type { Db } from '../../tools.ts'
import { capitalized } from '../../kit/russian/typography.ts'
import type { Tag } from '../../kit/tone.ts'
import { historyLines, type JournalEntry } from '../journal/index.ts'
import { absenceInWords } from './absence.ts'
import { casesInPapers } from './name-cases.ts'
import { peoplePaths } from './paths.ts'
import { cardInWords } from './person-values.ts'
import { categoryInWords, lengthInWords, stateInWords } from './person-words.ts'
import { cardSections } from './person.form.ts'
import type { personForCard } from './person.store.ts'
import { employmentWords, type AbsencePeriod, type Person } from './person.ts'
import { stateOf } from './people-list.ts'
import { serviceToday } from './service.ts'

export type CardOfPerson = NonNullable<Awaited<ReturnType<typeof personForCard>>>

/** Addresses of the room of accounts, which stands above this one. */
export interface AccountLinks {
  /** Where the account is managed. */
  account(accountId: string): string
  /** Where a person without an account is invited. */
  invitation(personId: string): string
}

/** Pairs and groups of a person, told by the stage that keeps them. */
export type WorkOfPerson = (db: Db, personId: string, today: Day) => Promise<WorkLine[]>

export interface WorkLine {
  words: string
  href: string
  sub: string
  tag: Tag
}

interface CardView extends CardOfPerson {
  work: readonly WorkLine[]
  entries: readonly JournalEntry[]
  today: Day
  mayChange: boolean
  /** Only for those who manage accounts. */
  accounts: AccountLinks | undefined
}

const HISTORY_LINES = 5

export function personPage({ person, formerNames, account, entries, work, today, mayChange, accounts }: CardView) {
  const to = { id: person.id }
  const isDismissed = stateOf(person, today) === 'dismissed'
  const { tag, sub } = stateInWords(person, today)
  const ending = { words: isDismissed || person.dismissedOn !== null ? 'Вернуть в список' : 'Отметить увольнение' }
  const more = [
    { words: 'Проверить падежи', href: peoplePaths.cases.to(to), icon: 'pencil' },
    { words: 'Отметить длительное отсутствие', href: peoplePaths.newAbsence.to(to), icon: 'player-pause' },
    {
      ...ending,
      href: person.dismissedOn === null ? peoplePaths.dismissal.to(to) : peoplePaths.returning.to(to),
      icon: person.dismissedOn === null ? 'x' : 'check',
    },
  ]
  return {
    title: fullName(person.name),
    head: {
      crumbs: [{ words: 'Люди', href: peoplePaths.list.to() }, { words: screenName(person.name) }],
      title: fullName(person.name),
      lead: leadOf(person),
      tag: { ...tag, words: [tag.words, sub].filter(Boolean).join(', ') },
      ...(mayChange
        ? { actions: [{ words: 'Изменить данные', href: peoplePaths.change.to(to), icon: 'pencil' }], more }
        : {}),
    },
    sections: sectionsOf(person, today),
    cases: {
      lines: casesInPapers(person).map(({ name, words }) => ({ label: `${name} падеж`, value: words })),
      change: mayChange ? peoplePaths.cases.to(to) : undefined,
    },
    absences: person.absences.map((absence) =>
      absenceFact(person.id, absence, mayChange && (absence.to === null || absence.to >= today)),
    ),
    formerNames: formerNames.map((name) => ({ label: `по ${requisiteDay(name.until)}`, value: fullName(name) })),
    work,
    account: accounts && accountInWords(person.id, account, accounts),
    seenBy:
      'Карточку видят куратор и заведующий. Наставнику и наставляемому видны только имя, должность и группа коллеги по паре.',
    history: historyPart(entries, peoplePaths.history.to(to)),
  }
}

/** Five newest sentences, and the way to all of them when there are more. */
function historyPart(entries: readonly JournalEntry[], all: string) {
  const more = entries.length > HISTORY_LINES ? { href: all, words: 'Вся история' } : undefined
  return { entries: historyLines(entries.slice(0, HISTORY_LINES)), ...(more ? { more } : {}) }
}

/** One more entry than is drawn, to know whether there is more. */
export const ENTRIES_FOR_CARD = HISTORY_LINES + 1

export function historyPage(person: Person, entries: readonly JournalEntry[]) {
  const title = `История: ${screenName(person.name)}`
  return {
    title,
    head: { crumbs: crumbsTo(person, 'История'), title },
    history: { entries: historyLines(entries) },
  }
}

/** Люди › Соколова Н. Д. › the page. */
export function crumbsTo(person: Pick<Person, 'id' | 'name'>, page: string) {
  return [peopleLink, personLink(person), { words: page }]
}

export const peopleLink = { words: 'Люди', href: peoplePaths.list.to() }

export function personLink({ id, name }: Pick<Person, 'id' | 'name'>) {
  return { words: screenName(name), href: peoplePaths.person.to({ id }) }
}

function leadOf(person: Person): string {
  const since = person.hiredOn === null ? '' : `в саду с ${longDay(person.hiredOn)}`
  const bond = person.employment === 'main' ? '' : employmentWords[person.employment]
  const category = person.category === 'none' ? '' : categoryInWords({ ...person, categoryYear: null })
  return capitalized(
    [person.post, person.group && `группа ${person.group.replace(/^группа /i, '')}`, category, bond, since]
      .filter(Boolean)
      .join(', '),
  )
}

/** The name is the heading, and the day of the lengths stands under them. */
const saidElsewhere = new Set(['surname', 'firstName', 'patronymic', 'serviceAsOf'])
/** Shown only when there is something to show. */
const seldom = new Set(['rate', 'categoryExtra', 'categoryYear', 'note', 'externalAgreement'])

/** The card in its sections; lengths of service are those of today. */
function sectionsOf(person: Person, today: Day) {
  const today4 = serviceToday(person, today)
  const own: Record<string, string> = {
    serviceTotal: lengthInWords(today4.total),
    servicePedagogical: lengthInWords(today4.pedagogical),
    servicePost: lengthInWords(today4.post),
    serviceHere: lengthInWords(today4.here),
  }
  const isExternal = person.employment === 'external' || person.employment === 'externalPartTime'
  const answers = cardInWords(person).filter(({ name }) => isExternal || !name.startsWith('external'))
  const [about, work, skills, contacts] = cardSections
  const parts = [work, skills, { title: about.title, fields: [...about.fields, ...contacts.fields] }]
  return parts.map(({ title, fields }) => ({
    title,
    answers: answers
      .filter(
        ({ name, value }) => fields.includes(name) && !saidElsewhere.has(name) && (value !== '' || !seldom.has(name)),
      )
      .map(({ name, label, value }): { label: string; value: Words } => ({ label, value: own[name] ?? value })),
    note:
      fields.includes('serviceAsOf') && person.service.asOf !== null
        ? `Стаж на сегодня; внесён по состоянию на ${requisiteDay(person.service.asOf)}.`
        : undefined,
  }))
}

function absenceFact(personId: string, absence: AbsencePeriod, mayEnd: boolean): { label: string; value: Words } {
  const ending = {
    words: 'Отметить окончание',
    href: peoplePaths.absenceEnding.to({ id: personId, absenceId: absence.id }),
  }
  const words = absenceInWords(absence)
  return { label: 'Отсутствие', value: mayEnd ? [`${words} `, ending] : words }
}

function accountInWords(personId: string, account: CardOfPerson['account'], links: AccountLinks) {
  if (account === null)
    return { words: 'Доступа в систему нет.', link: { href: links.invitation(personId), words: 'Пригласить' } }
  const words =
    account.disabledAt !== null
      ? 'Доступ закрыт.'
      : account.passwordSetAt === null
        ? 'Приглашение ждёт: пароль ещё не задан.'
        : 'Входит в систему.'
  return { words, link: { href: links.account(account.id), words: 'Учётная запись' } }
}
