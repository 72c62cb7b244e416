// Growth of one unit for the curator and the head, and the own growth of a mentee or a mentor.
import type { Day } from '../../../kit/calendar/day.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { fullName, screenName } from '../../../kit/russian/names.ts'
import { plural } from '../../../kit/russian/plural.ts'
import { competenceTitle } from '../../2-requests/index.ts'
import { pairsPaths, unitTag } from '../../5-pairs/index.ts'
import { levelRow } from './charts.ts'
import { bandWords, goalWords, satisfactionWords } from './growth-words.ts'
import { growthScales, type Ends, type LevelEnds, type ScaleKey } from './person-growth.ts'
import { monitoringCrumbs } from './round.pages.ts'
import type { MenteeGrowth, MentorGrowth, UnitGrowth } from './unit-growth.ts'

/** «5 → 8», «5 → ещё нет». */
function endsWords({ start, end }: Ends): string {
  return start === undefined && end === undefined ? '' : `${start ?? '–'} → ${end ?? 'ещё нет'}`
}

function changeWords({ start, end }: Ends): string {
  if (start === undefined || end === undefined) return ''
  return end === start ? 'без изменений' : end > start ? `выше на ${end - start}` : `ниже на ${start - end}`
}

function levelRows(levels: readonly LevelEnds[]) {
  return levels
    .filter(({ start, end, byMentor }) => start !== undefined || end !== undefined || byMentor !== undefined)
    .toSorted((one, other) => Number(other.isPriority) - Number(one.isPriority))
    .map((level) => ({ title: competenceTitle(level.competence), isPriority: level.isPriority, start: level.start, end: level.end, byMentor: level.byMentor, picture: levelRow(level) }))
}

function personPart(mentee: MenteeGrowth) {
  const { personId, name, from, to, scales, levels, priorities } = mentee
  const isSelf = levels.some(({ source }) => source === 'self')
  return {
    id: `person-${personId}`,
    name: fullName(name),
    lead: [to === undefined ? `С ${requisiteDay(from)}` : `${requisiteDay(from)} – ${requisiteDay(to)}`, priorities.rated > 0 && `приоритеты выросли: ${priorities.improved} из ${priorities.rated}`].filter(Boolean).join(', '),
    source: isSelf ? 'Самооценка по карте дефицитов, уровни от 1 до 5' : 'Уровни по программе, от 1 до 5',
    levels: levelRows(levels),
    scales: (Object.keys(growthScales) as ScaleKey[]).map((key) => ({ title: growthScales[key].title, ends: endsWords(scales[key]), change: changeWords(scales[key]) })).filter(({ ends }) => ends !== ''),
  }
}

function mentorFacts(mentors: readonly MentorGrowth[]) {
  return mentors.flatMap(({ name, from, to, skill, burden }) => {
    const who = `${screenName(name)}${to === undefined ? '' : ` (${requisiteDay(from)} – ${requisiteDay(to)})`}`
    return [{ label: `${who}: уверенность наставника`, value: endsWords(skill) }, { label: `${who}: нагрузка`, value: endsWords(burden) }]
  })
}

export function unitGrowthPage(growth: UnitGrowth, today: Day) {
  const { unit, mentees, mentors, band, plan, meetings } = growth
  return {
    title: `Рост: ${unit.title}`,
    head: { crumbs: [...monitoringCrumbs, { words: unit.title }], title: unit.title, tag: unitTag(unit, today), lead: band === undefined ? 'Итоговых ответов ещё нет' : `Итог: ${bandWords[band]}`, actions: [{ words: 'Карточка пары', href: pairsPaths.unit.to({ id: unit.id }) }] },
    facts: [
      { label: 'Цель по словам наставляемого', value: goalWords(growth.goalByMentee) },
      { label: 'Цель по словам наставника', value: goalWords(growth.goalByMentor) },
      { label: 'Удовлетворённость наставляемого', value: satisfactionWords(growth.menteeSatisfaction) },
      { label: 'Удовлетворённость наставника', value: satisfactionWords(growth.mentorSatisfaction) },
      { label: 'Встреч', value: String(meetings) },
      { label: 'План', value: plan.all === 0 ? '' : `выполнено ${plan.done} из ${plan.all}` },
      ...mentorFacts(mentors),
    ],
    people: mentees.map(personPart),
  }
}

/** Only the own lines: neither the answers of the other side nor what others have reached. */
export function ownGrowthPage(own: readonly { title: string; mentee: MenteeGrowth | undefined; mentor: MentorGrowth | undefined }[]) {
  const parts = own.flatMap(({ title, mentee, mentor }) => {
    const part = mentee && personPart({ ...mentee, levels: mentee.levels.map((level) => ({ ...level, byMentor: undefined })) })
    const asMentor = mentor && mentorFacts([mentor]).filter(({ value }) => value !== '').map(({ label, value }) => ({ label: label.slice(label.indexOf(': ') + 2), value }))
    if ((part === undefined || (part.levels.length === 0 && part.scales.length === 0)) && (asMentor?.length ?? 0) === 0) return []
    return [{ title, part, facts: asMentor ?? [] }]
  })
  return {
    title: 'Мой рост',
    head: { title: 'Мой рост', lead: parts.length === 0 ? undefined : `Ваши ответы в начале и в конце: ${plural(parts.length, ['программа', 'программы', 'программ'])}. Видите только Вы, куратор и заведующий.` },
    parts,
    empty: parts.length > 0 ? undefined : { title: 'Сравнить пока не с чем', why: 'Здесь появится, что изменилось, когда Вы ответите на стартовую анкету, а потом на итоговую.', primary: { href: pairsPaths.own.to(), words: 'Открыть мои пары' } },
  }
}

