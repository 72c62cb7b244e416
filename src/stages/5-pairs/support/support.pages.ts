// «Поддержка без пары»: the list, and the card of one mentee whom nobody leads.
import type { Day } from '../../../kit/calendar/day.ts'
import { requisiteDay, screenDay } from '../../../kit/russian/dates.ts'
import { fullName, politeName, screenName } from '../../../kit/russian/names.ts'
import { peopleCount, plural } from '../../../kit/russian/plural.ts'
import { capitalized } from '../../../kit/russian/typography.ts'
import { requestsPaths, supportWords } from '../../2-requests/index.ts'
import type { Counsel } from '../../4-selection/index.ts'
import { selectionPaths } from '../../4-selection/index.ts'
import { pairsPaths } from '../paths.ts'
import { supportPaths } from './support-paths.ts'
import { isAuthor, isForgotten, isSettled, recordKindWords, sideWords, type SupportRecord, type Unpaired } from './support.ts'

/** What the person who looks may see and do. */
export interface Viewer {
  personId: string
  /** Causes come from the selection: they may hide a refusal. */
  seesCauses: boolean
  /** Cards of the bank. */
  seesBank: boolean
  mayManage: boolean
  isPsychologist: boolean
}

interface ListView {
  people: readonly Unpaired[]
  counsels: ReadonlyMap<string, Counsel>
  names: ReadonlyMap<string, string>
  today: Day
  viewer: Viewer
}

export function supportListPage({ people, counsels, names, today, viewer }: ListView) {
  const found = people.filter((one) => isAwaiting(one) && counsels.get(one.id)?.proposed !== undefined)
  return {
    title: 'Поддержка без пары',
    head: {
      ...(viewer.seesBank && { crumbs: [{ words: '5. Работа пар и групп', href: pairsPaths.units.to() }, { words: 'Поддержка без пары' }] }),
      title: 'Поддержка без пары',
      lead: leadOf(people, today),
      ...(viewer.isPsychologist && { actions: [{ words: 'Мои записи', href: supportPaths.ownNotes.to(), icon: 'lock' }] }),
    },
    found: viewer.seesCauses && found.length > 0
      ? { tone: 'good' as const, title: foundTitle(found), words: 'Места, согласия и отсутствия пересчитаны только что. Остальные пары останутся на местах.', link: { href: selectionPaths.board.to(), words: 'Открыть подбор' } }
      : undefined,
    table: {
      label: 'Наставляемые без пары',
      columns: [
        { key: 'name', words: 'ФИО', keep: true },
        ...(viewer.seesCauses ? [{ key: 'cause', words: 'Почему без пары' }] : []),
        { key: 'support', words: 'Что делаем' },
        // The frame of those without a menu is narrow.
        ...(viewer.seesBank ? [{ key: 'last', words: 'Последняя запись' }, { key: 'search', words: 'Искать снова' }] : []),
      ],
      rows: people.map((one) => rowOf(one, counsels.get(one.id), names, today, !viewer.seesBank)),
    },
    empty: people.length > 0 ? undefined : {
      title: 'Без пары никого нет',
      why: 'Здесь появятся те, кто в банке, а наставника нет: почему так, чем поддерживаем и когда ищем снова.',
      ...(viewer.seesBank && { primary: { href: pairsPaths.units.to(), words: 'Открыть пары и группы' } }),
    },
  }
}

/** In the bank or still looked after: for those who need no mentor nothing «appears». */
function isAwaiting(one: Unpaired): boolean {
  return !isSettled(one) && one.state !== 'bank'
}

function foundTitle(found: readonly Unpaired[]): string {
  const names = found.slice(0, 3).map(({ name }) => screenName(name)).join(', ')
  return found.length === 1 ? `Есть возможный наставник: ${names}` : `Есть возможные наставники для ${found.length}: ${names}${found.length > 3 ? ' и других' : ''}`
}

function leadOf(people: readonly Unpaired[], today: Day): string {
  if (people.length === 0) return ''
  const forgotten = people.filter((one) => isForgotten(one, today)).length
  const end = forgotten === 0 ? 'У каждого есть запись и день поиска.' : `Без записи или дня поиска: ${forgotten}.`
  return `Без наставника ${peopleCount(people.length)}. ${end}`
}

function rowOf(one: Unpaired, counsel: Counsel | undefined, names: ReadonlyMap<string, string>, today: Day, isNarrow: boolean) {
  const helper = one.temporaryCuratorId === null ? undefined : names.get(one.temporaryCuratorId)
  return {
    name: fullName(one.name),
    cells: {
      name: { words: fullName(one.name), href: supportPaths.mentee.to({ id: one.id }), sub: one.post },
      cause: { words: one.unitId === null ? (counsel?.cause ?? '') : 'Наставник выбыл, нового ещё нет', sub: one.unitId === null ? '' : (counsel?.cause ?? '') },
      support: { tag: supportTag(one, today), sub: [helper && `помогает ${helper}`, isNarrow && lastWords(one, today)].filter(Boolean).join('; ') },
      last: one.lastRecordOn === null ? { sub: 'записей ещё нет' } : { words: screenDay(one.lastRecordOn, today), sub: plural(one.records, ['запись', 'записи', 'записей']) },
      search: one.searchOn === null ? { sub: isSettled(one) ? 'не ищем' : 'день не назначен' } : { words: screenDay(one.searchOn, today), sub: one.searchOn < today && !isSettled(one) ? 'день прошёл' : '' },
    },
  }
}

function lastWords({ lastRecordOn }: Unpaired, today: Day): string {
  return lastRecordOn === null ? 'записей ещё нет' : `запись ${screenDay(lastRecordOn, today)}`
}

function supportTag(one: Unpaired, today: Day) {
  const words = capitalized(supportWords[one.support])
  if (isForgotten(one, today)) return { tone: 'need' as const, words }
  return isSettled(one) ? { tone: 'plain' as const, words, icon: 'check' } : { tone: 'wait' as const, words }
}

interface CardView {
  mentee: Unpaired
  counsel: Counsel | undefined
  records: readonly SupportRecord[]
  names: ReadonlyMap<string, string>
  today: Day
  viewer: Viewer
}

export function supportCardPage({ mentee, counsel, records, names, today, viewer }: CardView) {
  const to = { id: mentee.id }
  const name = (id: string | null) => (id === null ? '' : (names.get(id) ?? ''))
  return {
    title: `Поддержка: ${screenName(mentee.name)}`,
    head: {
      crumbs: [{ words: 'Поддержка без пары', href: supportPaths.list.to() }, { words: screenName(mentee.name) }],
      title: fullName(mentee.name),
      lead: capitalized(mentee.post),
      tag: supportTag(mentee, today),
      ...(viewer.mayManage && { primary: { href: supportPaths.newRecord.to(to), words: 'Записать поддержку', icon: 'plus' } }),
      actions: viewer.seesBank ? [{ words: 'Карточка наставляемого', href: requestsPaths.mentee.to(to), icon: 'user-circle' }] : [],
    },
    isNarrow: !viewer.seesBank,
    cause: viewer.seesCauses && counsel !== undefined ? causePart(mentee, counsel) : undefined,
    plan: {
      facts: [
        { label: 'Что делаем', value: capitalized(supportWords[mentee.support]) },
        { label: 'Как поддерживаем', value: mentee.supportNote ?? '' },
        { label: 'Временный куратор', value: mentee.temporaryCuratorId === null ? '' : [name(mentee.temporaryCuratorId), mentee.temporaryFrom && `с ${requisiteDay(mentee.temporaryFrom)}`].filter(Boolean).join(', ') },
        { label: 'Искать снова', value: mentee.searchOn === null ? (isSettled(mentee) ? '' : 'день не назначен') : screenDay(mentee.searchOn, today) },
      ],
      change: viewer.mayManage ? supportPaths.plan.to(to) : undefined,
    },
    records: records.map((record) => ({
      day: record.on,
      title: capitalized(recordKindWords[record.kind]),
      by: `${name(record.byId)}, ${sideWords[record.side]}`,
      words: record.words ?? '',
      notes: record.notes ?? '',
      ...(viewer.mayManage && isAuthor(record, viewer.personId) && { change: supportPaths.record.to({ ...to, record: record.id }) }),
    })),
    seenBy: [
      `Что делаем и краткие записи видят куратор, заведующий и педагог-психолог. ${politeName(mentee.name)} видит, что такие записи ведутся, на странице «Кто видит мои данные».`,
      `«Мои заметки» читает только тот психолог, который их написал: их нет ни на страницах куратора и заведующего, ни в журнале, ни в выгрузках.`,
    ],
  }
}

function causePart(mentee: Unpaired, { cause, remedy, proposed }: Counsel) {
  const lost = mentee.unitId === null ? '' : 'Наставник выбыл. '
  return {
    title: proposed === undefined ? 'Почему без пары' : 'Есть возможный наставник',
    words: `${lost}${cause}`,
    remedy: remedy === undefined ? '' : `Поможет: ${remedy}`,
    unit: mentee.unitId === null ? undefined : { href: pairsPaths.unit.to({ id: mentee.unitId }), words: 'Открыть пару' },
    hint: proposed === undefined ? 'Проверяется при каждом взгляде. Когда наставник появится, дело встанет на «Сегодня».' : 'Проверено сейчас по местам, согласиям, времени и отсутствиям. Решает куратор.',
  }
}
