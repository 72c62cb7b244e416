// «Кто чему может научить»: a heat map mentor × mentee with the number in every cell, and the same by competence as a table.
import { screenName } from '../../kit/russian/names.ts'
import { peopleCount } from '../../kit/russian/plural.ts'
import { tellApart } from '../../common/people/index.ts'
import { competenceTitle, inOrder, requestsPaths } from '../2-requests/index.ts'
import { countedStrength, coverage, heatOf } from './coverage.ts'
import type { NeedsFacts } from './needs.facts.ts'
import { mentorsPaths } from './paths.ts'

export function needsPage({ mentors, mentees, most }: NeedsFacts) {
  const told = tellApart([...new Map([...mentors, ...mentees].map(({ person }) => [person.id, person])).values()])
  const nameOf = ({ person }: { person: { id: string; name: Parameters<typeof screenName>[0] } }) => told.get(person.id) ?? screenName(person.name)
  const title = 'Кто чему может научить'
  return {
    title,
    head: {
      crumbs: [{ words: 'Банк наставников', href: mentorsPaths.bank.to() }, { words: title }],
      title,
      lead: mentors.length === 0 || mentees.length === 0 ? 'Нужны наставники, допущенные в банк, и наставляемые с картой дефицитов' : `${peopleCount(mentors.length)} в банке наставников, ${peopleCount(mentees.length)} без наставника`,
    },
    matrix: mentors.length === 0 || mentees.length === 0 ? undefined : {
      columns: mentees.map((mentee) => ({ words: nameOf(mentee), href: requestsPaths.mentee.to({ id: mentee.id }) })),
      rows: mentors.map((mentor) => ({
        words: nameOf(mentor), href: mentorsPaths.mentor.to({ id: mentor.id }), sub: mentor.free === 0 ? 'мест нет' : `свободно мест: ${mentor.free}`,
        cells: mentees.map((mentee) => {
          if (mentor.person.id === mentee.person.id) return { words: 'это один человек' }
          const percent = coverage(mentee.needs, mentor.strengths)
          return percent === undefined ? { words: 'нет дефицитов' } : { words: `${percent} %`, heat: heatOf(percent) }
        }),
      })),
      cut: mentors.length === most || mentees.length === most ? `Показаны первые ${most} с каждой стороны.` : undefined,
    },
    competences: competenceRows({ mentors, mentees, most }, nameOf),
    empty: mentors.length === 0 || mentees.length === 0
      ? { title: 'Пока не с чем сравнивать', why: mentors.length === 0 ? 'Пригласите наставников и допустите их в банк.' : 'Включите в банк наставляемых, которые заполнили карту дефицитов.', primary: mentors.length === 0 ? { href: mentorsPaths.bank.to(), words: 'Открыть банк наставников' } : { href: requestsPaths.bank.to(), words: 'Открыть банк наставляемых' } }
      : undefined,
  }
}

const TEACHES = 1.5

function competenceRows({ mentors, mentees }: NeedsFacts, nameOf: (one: NeedsFacts['mentors'][number] | NeedsFacts['mentees'][number]) => string) {
  const keys = inOrder([...new Set([...mentees.flatMap(({ needs }) => needs.map(({ key }) => key)), ...mentors.flatMap(({ strengths }) => strengths.map(({ competence }) => competence))])])
  return keys.flatMap((key) => {
    const need = mentees.filter(({ needs }) => needs.some((one) => one.key === key && one.isDeficit))
    const teach = mentors.filter(({ strengths }) => strengths.some((one) => one.competence === key && countedStrength(one) >= TEACHES))
    if (need.length === 0 && teach.length === 0) return []
    return [{
      cells: {
        competence: { words: competenceTitle(key), href: requestsPaths.bank.to({}, { deficit: key }) },
        need: need.length === 0 ? '' : { words: String(need.length), sub: need.map(nameOf).join(', ') },
        teach: teach.length === 0 ? '' : { words: String(teach.length), sub: teach.map(nameOf).join(', ') },
        balance: need.length === 0 ? '' : teach.length === 0 ? { tag: { tone: 'need' as const, words: 'учить некому' } } : { tag: { tone: 'good' as const, words: 'есть кому' } },
      },
    }]
  })
}
