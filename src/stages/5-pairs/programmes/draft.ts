// A draft programme out of what is known: the mentee's deficits and request, the mentor's strengths, the days of the unit.
import type { Day } from '../../../kit/calendar/day.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { competenceTitle, inOrder, type Need } from '../../2-requests/index.ts'
import { proposedPlan, type ProposedItem, type Topic } from './draft-plan.ts'
import type { LibraryItem } from './library/library-item.ts'
import type { ProgrammePart, ProgrammeTarget, ProgrammeTask } from './programme.ts'
import { goalOf, starterOf, usualAssessment, usualCommunication } from './starters.ts'

export interface MenteeSource {
  personId: string
  /** «Крылова Д.А.» */
  name: string
  category: string | null
  request: string | null
  expected: string | null
  /** As matching counts them; empty while there is no card of deficits. */
  needs: readonly Need[]
  cardOn: Day | null
  observedOn: Day | null
}

export interface MentorSource {
  name: string
  /** Competences the mentor can teach, strongest first. */
  strengths: readonly string[]
}

export interface DraftSources {
  from: Day
  to: Day
  mentees: readonly MenteeSource[]
  mentors: readonly MentorSource[]
  library: readonly LibraryItem[]
}

export interface Draft {
  from: Day
  to: Day
  goal: string
  strengths: string | null
  communication: string
  assessment: string
  parts: ProgrammePart[]
  tasks: Pick<ProgrammeTask, 'menteePersonId' | 'competence' | 'text'>[]
  targets: Pick<ProgrammeTarget, 'menteePersonId' | 'competence' | 'startLevel' | 'targetLevel' | 'evidence' | 'due'>[]
  items: ProposedItem[]
}

/** Most deficits of one mentee that become tasks (documents.md D14: two to four). */
const MOST = 4
const FEWEST = 2

/** What of the card becomes tasks: the heaviest first; middling levels only to make up two. Empty when nothing is known. */
export function chosenNeeds(needs: readonly Need[]): Need[] {
  const order = inOrder(needs.map(({ key }) => key))
  const heaviest = needs
    .filter(({ severity }) => severity > 0)
    .toSorted((one, other) => other.severity - one.severity || Number(other.isPriority) - Number(one.isPriority) || other.need - one.need || order.indexOf(one.key) - order.indexOf(other.key))
  const deficits = heaviest.filter(({ isDeficit }) => isDeficit)
  return (deficits.length >= FEWEST ? deficits : heaviest.slice(0, FEWEST)).slice(0, MOST)
}

/** A level is thought to rise by one, a heavy deficit by two, never above five. */
export function targetOf({ level, severity }: Pick<Need, 'level' | 'severity'>): number {
  return Math.min(5, (level ?? 2) + (severity === 3 || (level ?? 0) === 1 ? 2 : 1))
}

export function draftOf({ from, to, mentees, mentors, library }: DraftSources): Draft {
  const chosen = withoutExcess(mentees.map((mentee) => ({ mentee, needs: chosenNeeds(mentee.needs) })))
  const topics = topicsOf(chosen.map(({ mentee, needs }) => ({ personId: mentee.personId, keys: needs.map(({ key }) => key) })))
  return {
    from,
    to,
    goal: goalOf(mentees.map(({ category }) => category)),
    strengths: strengthsWords(mentees, mentors, topics.map(({ competence }) => competence)),
    communication: usualCommunication,
    assessment: usualAssessment,
    parts: mentees.map((mentee) => ({ menteePersonId: mentee.personId, request: requestWords(mentee), background: backgroundWords(mentee) })),
    tasks: topics.map(({ competence, menteePersonId }) => ({ menteePersonId, competence, text: starterOf(competence, competenceTitle(competence)).task })),
    targets: chosen.flatMap(({ mentee, needs }) =>
      needs.map((need) => ({
        menteePersonId: mentee.personId,
        competence: need.key,
        startLevel: need.level ?? null,
        targetLevel: targetOf(need),
        evidence: starterOf(need.key, competenceTitle(need.key)).evidence,
        due: to,
      })),
    ),
    items: proposedPlan({ from, to, topics, categories: mentees.map(({ category }) => category), library }),
  }
}

interface Chosen {
  mentee: MenteeSource
  needs: Need[]
}

/** In a group each mentee keeps what is shared and two heaviest of one's own: a programme is to be carried out. */
function withoutExcess(chosen: readonly Chosen[]): readonly Chosen[] {
  if (chosen.length < 2) return chosen
  const isShared = (key: string) => chosen.filter(({ needs }) => needs.some((need) => need.key === key)).length > 1
  return chosen.map(({ mentee, needs }) => {
    const own = needs.filter(({ key }) => !isShared(key)).slice(0, FEWEST)
    return { mentee, needs: needs.filter((need) => isShared(need.key) || own.includes(need)) }
  })
}

/** One task per deficit; in a group what several share is common, the rest is each one's own. */
function topicsOf(wishes: readonly { personId: string; keys: readonly string[] }[]): Topic[] {
  if (wishes.length === 1) return (wishes[0]?.keys ?? []).map((competence) => ({ competence, menteePersonId: null }))
  const all = wishes.flatMap(({ personId, keys }) => keys.map((competence) => ({ competence, menteePersonId: personId })))
  const isShared = (key: string) => all.filter(({ competence }) => competence === key).length > 1
  const shared = [...new Set(all.map(({ competence }) => competence).filter(isShared))]
  return [...shared.map((competence) => ({ competence, menteePersonId: null })), ...all.filter(({ competence }) => !isShared(competence))]
}

function requestWords({ request, expected }: MenteeSource): string | null {
  const words = [request, expected !== null && `Ожидаемый результат: ${expected}`].filter((part) => part !== null && part !== false && part !== '')
  return words.length === 0 ? null : words.join('\n')
}

function backgroundWords({ needs, cardOn, observedOn }: MenteeSource): string | null {
  const rated = chosenNeeds(needs).filter(({ level }) => level !== undefined)
  if (rated.length === 0) return null
  const levels = rated.map(({ key, level }) => `${lowered(competenceTitle(key))} – ${level}`).join('; ')
  const source = [cardOn !== null && `карте дефицитов от ${requisiteDay(cardOn)}`, observedOn !== null && `карте наблюдения от ${requisiteDay(observedOn)}`].filter((part) => part !== false)
  return `${source.length === 0 ? 'Исходные уровни' : `По ${source.join(' и ')}`} (из 5): ${levels}.`
}

/** In the middle of a sentence; «ОВЗ» keeps its capitals. */
function lowered(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1)
}

/** What the mentees do well, and what of the topics the mentors can teach. */
function strengthsWords(mentees: readonly MenteeSource[], mentors: readonly MentorSource[], topics: readonly string[]): string | null {
  const lists = (keys: readonly string[]) => keys.map((key) => lowered(competenceTitle(key))).join('; ')
  const own = mentees.flatMap(({ name, needs }) => {
    const strong = needs.filter(({ level }) => (level ?? 0) >= 4).toSorted((one, other) => (other.level ?? 0) - (one.level ?? 0)).slice(0, 3)
    return strong.length === 0 ? [] : [`${name} уверенно чувствует себя в направлениях: ${lists(strong.map(({ key }) => key))}.`]
  })
  const helped = mentors.flatMap(({ name, strengths }) => {
    const useful = strengths.filter((key) => topics.includes(key))
    const told = (useful.length > 0 ? useful : strengths).slice(0, 3)
    return told.length === 0 ? [] : [`${name} поможет в направлениях: ${lists(told)}.`]
  })
  return [...own, ...helped].join(' ') || null
}
