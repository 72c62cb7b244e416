// «По компетенциям»: the list, and the thread of one competence.
import { fullName } from '../../../kit/russian/names.ts'
import { peopleCount, plural } from '../../../kit/russian/plural.ts'
import { competenceOptions, competenceTitle } from '../../2-requests/index.ts'
import { mentorsPaths } from '../../3-mentors/index.ts'
import { pairsPaths } from '../../5-pairs/index.ts'
import { practicePaths } from '../practices/paths.ts'
import { cohortRow } from './charts.ts'
import { averageWords, cohortWords } from './cohort-growth.ts'
import { threadLine, threadMentees, type Thread } from './competence.ts'
import { monitoringPaths as paths } from './paths.ts'
import { monitoringCrumbs } from './round.pages.ts'
import type { YearGrowth } from './unit-growth.ts'

export function competencesPage({ units }: YearGrowth, teachers: ReadonlyMap<string, number>) {
  const rows = competenceOptions().map(({ value, words }) => {
    const mentees = threadMentees(units, value)
    const line = threadLine(value, words, mentees)
    return { value, words, count: new Set(mentees.map(({ personId }) => personId)).size, line, teachers: teachers.get(value) ?? 0 }
  })
  return {
    title: 'По компетенциям',
    head: { crumbs: [...monitoringCrumbs, { words: 'По компетенциям' }], title: 'По компетенциям', lead: 'У кого трудность, кто может научить, что делали и что изменилось – по каждой компетенции на своей странице.' },
    table: {
      label: 'Компетенции',
      columns: [{ key: 'title', words: 'Компетенция', keep: true, width: 40 }, { key: 'need', words: 'Работали над ней', width: 16 }, { key: 'teach', words: 'Могут научить', width: 14 }, { key: 'change', words: 'Что изменилось', width: 30 }],
      rows: rows.toSorted((one, other) => other.count - one.count).map(({ value, words, count, line, teachers: can }) => ({
        cells: { title: { words, href: paths.competence.to({ key: value }) }, need: count === 0 ? '' : peopleCount(count), teach: can === 0 ? (count > 0 ? { tag: { tone: 'need' as const, words: 'некому' } } : '') : String(can), change: line === undefined ? '' : cohortWords(line) },
      })),
    },
    empty: { title: 'Компетенций в словаре нет', why: 'Словарь приходит с анкетами.' },
  }
}

const strengths = ['', 'владеет', 'сильная сторона', 'может обучать'] as const

/** @param isNamed for the curator and the head; everybody else reads numbers, and only those that show nobody */
export function competencePage(thread: Thread, isNamed: boolean) {
  const { key, mentees, teachers, works, practices } = thread
  // Colleagues know their own answers: only averages of five and more tell them nothing of one another.
  const line = isNamed ? thread.line : thread.common?.start === undefined ? undefined : thread.common
  const people = new Set(mentees.map(({ personId }) => personId)).size
  const title = competenceTitle(key)
  return {
    title,
    head: { crumbs: isNamed ? [...monitoringCrumbs, { words: 'По компетенциям', href: paths.competences.to() }, { words: title }] : [{ words: 'Мой рост', href: paths.own.to() }, { words: title }], title, lead: people < 3 && !isNamed ? undefined : people === 0 ? 'В этом учебном году над ней никто не работал.' : `Над ней работали ${peopleCount(people)}.` },
    change: line === undefined
      ? { said: isNamed && people > 0 ? 'Сравнить можно, когда оценки в начале и в конце есть хотя бы у двух человек.' : 'Ответов пока мало: показать изменения, не выдав человека, нельзя.', picture: undefined, average: undefined }
      : { said: cohortWords(line), picture: cohortRow(line), average: line.start === undefined ? undefined : `${averageWords(line.start)} → ${averageWords(line.end)}` },
    mentees: isNamed ? mentees.map(({ name, unitId, unitTitle, start, end, isPriority }) => ({ name: fullName(name), href: paths.unit.to({ id: unitId }), unit: unitTitle, levels: `${start ?? '–'} → ${end ?? 'ещё нет'}`, isPriority })) : undefined,
    teachers: isNamed
      ? { lines: teachers.map(({ mentorId, name, level, isConfirmed }) => ({ words: fullName(name), href: mentorsPaths.mentor.to({ id: mentorId }), sub: `${strengths[level] ?? ''}${isConfirmed ? ', подтвердил методист' : ', по ответам'}` })), said: teachers.length === 0 ? 'В банке наставников никого: поищите внешнего наставника или курсы.' : '' }
      : { lines: [], said: teachers.length === 0 ? 'Пока некому.' : `Могут помочь ${plural(teachers.length, ['наставник', 'наставника', 'наставников'])}. Спросите куратора.` },
    works: isNamed ? works.map(({ unitId, unitTitle, tasks, done, all, meetings }) => ({ words: unitTitle, href: pairsPaths.programme.to({ id: unitId }), tasks, said: [all > 0 && `по плану ${done} из ${all}`, meetings > 0 && plural(meetings, ['встреча', 'встречи', 'встреч'])].filter(Boolean).join(', ') })) : undefined,
    practices: practices.map(({ id, title: words, said }) => ({ words, href: practicePaths.practice.to({ id }), sub: said || 'в программах ещё не применяли' })),
    practicesHref: practicePaths.practices.to(),
  }
}
