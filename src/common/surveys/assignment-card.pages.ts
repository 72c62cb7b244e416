// Answers of one person as they were given, and what is written down about them.
import { screenDay } from '../../kit/russian/dates.ts'
import { fullName, type PersonName } from '../../kit/russian/names.ts'
import { capitalized } from '../../kit/russian/typography.ts'
import type { Day } from '../../kit/calendar/day.ts'
import type { WordedAnswer } from '../../kit/questionnaires/in-words.ts'
import { assignmentTag, type AssignmentState, type Way } from './assignment.ts'
import { surveyPaths } from './paths.ts'
import { crumbs } from './survey.pages.ts'

const wayWords: Record<Way, string> = { account: 'сам(а), со входом', link: 'сам(а), по личной ссылке', paper: 'введено с бумаги' }

interface Card {
  id: string
  person: { id: string; name: PersonName; post: string }
  survey: { id: string; title: string }
  state: AssignmentState
  answeredOn: Day
  way: Way
  enteredBy: string | undefined
  version: number
  /** Without what only the curator may see, unless the curator looks. */
  words: readonly WordedAnswer[]
  scans: readonly { name: string; href: string }[]
  mayManage: boolean
  /** Anonymity was promised: nobody reads the answers of one person. */
  isAnonymous: boolean
}

export function answersCardPage(card: Card, today: Day) {
  const { id, person, survey, words, mayManage } = card
  const name = fullName(person.name)
  const title = `${survey.title}: ${name}`
  const shown = card.isAnonymous ? [] : words
  return {
    title,
    head: {
      crumbs: [...crumbs(survey.title, surveyPaths.survey.to({ id: survey.id })), { words: name }],
      title: name,
      lead: person.post,
      tag: assignmentTag(card.state),
      actions: [
        ...(mayManage && card.state === 'sent' ? [{ words: 'Вернуть на уточнение', href: surveyPaths.clarification.to({ id }) }] : []),
        { words: 'Все анкеты человека', href: surveyPaths.person.to({ personId: person.id }) },
      ],
    },
    facts: [
      { label: 'Анкета', value: `${survey.title}, версия ${card.version}` },
      { label: 'Дата ответов', value: screenDay(card.answeredOn, today) },
      { label: 'Как ответили', value: wayWords[card.way] },
      { label: 'Ввёл(ввела)', value: card.enteredBy },
      { label: 'Скан бланка', value: card.scans.map(({ name: words, href }) => ({ words, href })) },
    ].filter(({ value }) => value !== undefined && value.length > 0),
    hidden: card.isAnonymous ? 'Анкета анонимная: ответы одного человека не показываем, смотрите общие итоги.' : undefined,
    sections: [...new Set(shown.map(({ section }) => section))].map((section) => ({
      title: section,
      answers: shown.filter((line) => line.section === section).map(({ question, answer, confidential }) => ({
        label: confidential ? `${question} (видит только куратор)` : question,
        value: capitalized(answer),
      })),
    })),
  }
}

interface PersonAnswers {
  person: { id: string; name: PersonName; post: string }
  list: readonly { id: string; title: string; state: AssignmentState; answeredOn: Day | null; dueOn: Day }[]
  /** Ids of those whose consent holds. */
  readable: ReadonlySet<string>
}

/** Everything one person was asked. */
export function personAnswersPage({ person, list, readable }: PersonAnswers, today: Day) {
  return {
    title: `Анкеты: ${fullName(person.name)}`,
    head: { crumbs: crumbs(fullName(person.name)), title: fullName(person.name), lead: person.post },
    table: {
      label: 'Анкеты человека',
      columns: [{ key: 'title', words: 'Анкета', keep: true }, { key: 'state', words: 'Состояние' }, { key: 'when', words: 'Ответ от' }],
      rows: list.map(({ id, title, state, answeredOn }) => ({
        id,
        name: title,
        cells: {
          title: { words: title, ...(answeredOn !== null && (readable.has(id) ? { href: surveyPaths.assignment.to({ id }) } : { sub: 'согласие не действует, ответы закрыты' })) },
          state: { tag: assignmentTag(state) },
          when: answeredOn === null ? '' : screenDay(answeredOn, today),
        },
      })),
    },
    empty: { title: 'Анкет ещё не было', why: 'Назначьте первую в разделе «Анкеты».' },
  }
}
