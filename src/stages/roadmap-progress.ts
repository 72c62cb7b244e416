// Progress of a stage that has no done-tests of its own yet: the share of its rows of the road map that are marked done.
import { capitalized } from '../kit/russian/typography.ts'
import type { Day } from '../kit/calendar/day.ts'
import { requisiteDay } from '../kit/russian/dates.ts'
import { conditionsPaths, type Roadmap, type Row, rowsOf, termWords, workOf } from './1-conditions/index.ts'
import { progressOf, type Check, type Progress } from './stage.ts'

/** Rows of the approved edition one by one; while nothing is approved, nothing is done. */
export function roadmapProgress(roadmap: Roadmap | null, stage: number, today: Day): Progress {
  const work = roadmap === null ? [] : workOf(rowsOf(roadmap.items), stage)
  if (roadmap === null || roadmap.kept === 'draft')
    return { ...progressOf([notApproved], stage, today), all: Math.max(1, work.length) }
  if (work.length === 0) return progressOf([noRows(roadmap)], stage, today)
  return progressOf(
    work.map((row) => checkOf(row)),
    stage,
    today,
  )
}

const notApproved: Check = {
  state: 'missing',
  words: 'Дорожная карта ещё не утверждена',
  fact: 'Строки этого этапа можно отмечать после приказа об утверждении.',
  action: { words: 'Открыть дорожную карту', href: conditionsPaths.roadmap.to() },
}

function noRows(roadmap: Roadmap): Check {
  const href = conditionsPaths.roadmap.to({}, { edition: roadmap.id })
  return {
    state: 'missing',
    words: 'В дорожной карте нет мероприятий этого этапа',
    action: { words: 'Открыть дорожную карту', href },
  }
}

function checkOf(row: Row): Check {
  const words = `${row.number}. ${row.text}`
  const href = conditionsPaths.itemMark.to({ item: row.id })
  if (row.mark !== null) {
    const fact = [`Исполнено ${requisiteDay(row.mark.on)}`, row.mark.note].filter((part) => part !== null).join(', ')
    return { state: 'done', words, fact, action: { words: 'Показать', href } }
  }
  const fact = [termWords(row) && `Срок: ${termWords(row)}`, row.responsible && `отвечает: ${row.responsible}`]
    .filter((part) => !!part)
    .join('; ')
  return {
    state: 'missing',
    words,
    ...(fact !== '' && { fact }),
    action: { words: 'Отметить исполнение', href },
    ...(row.to !== null && {
      task: { title: capitalized(shortened(row.text)), why: `Строка ${row.number} дорожной карты`, day: row.to },
    }),
  }
}

/** A task is one line: fifty signs, cut at a word. */
function shortened(text: string): string {
  const plain = text.replace(/[.;:]$/, '')
  if (plain.length <= 50) return plain
  return `${plain
    .slice(0, 48)
    .replace(/\s+\S*$/, '')
    .replace(/[,;:–-]$/, '')}…`
}
