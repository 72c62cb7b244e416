import { fullName } from '../../../kit/russian/names.ts'
import { capitalized } from '../../../kit/russian/typography.ts'
import { supportPaths } from './support-paths.ts'
import { recordKindWords, type OwnRecord } from './support.ts'

/** Read by whoever wrote them and by nobody else. */
export function ownNotesPage(records: readonly OwnRecord[]) {
  return {
    title: 'Мои записи',
    head: { crumbs: [{ words: 'Поддержка без пары', href: supportPaths.list.to() }, { words: 'Мои записи' }], title: 'Мои записи', lead: 'Заметки читаете только вы: другой роли и выгрузке они не видны.' },
    records: records.map(({ on, kind, words, notes, name }) => ({ day: on, title: `${fullName(name)}: ${recordKindWords[kind]}`, words: capitalized(words ?? ''), notes: notes ?? '' })),
    empty: records.length > 0 ? undefined : { title: 'Записей ещё нет', why: 'Здесь появятся ваши беседы и заметки к ним, в том числе о тех, кто уже нашёл наставника.', primary: { href: supportPaths.list.to(), words: 'Открыть список' } },
  }
}
