// Done-tests of stage 7 (domain.md §5.7): every stage is told of or excused, everybody shown agreed, nothing stands that may not.
import type { Day } from '../../kit/calendar/day.ts'
import { plural } from '../../kit/russian/plural.ts'
import { progressOf, type Check, type Progress } from '../stage.ts'
import { stageTitles } from '../titles.ts'
import { publicityPaths } from './paths.ts'

export interface PublicityFacts {
  today: Day
  stages: ReadonlyMap<number, { publications: number; excuses: number }>
  /** First and last day of each stage in the road map, as far as known. */
  terms: ReadonlyMap<number, { from: Day | null; to: Day | null }>
  /** Everything that stands: publications, and pages that must be taken down. */
  standing: number
  toTakeDown: number
  due: Day | null
  /** Published, but not yet placed where it was meant to be. */
  waiting: number
}

const NEEDS = 'publicity.manage' as const

export function publicityProgress(facts: PublicityFacts): Progress {
  return progressOf([takedownCheck(facts), ...stageTitles.flatMap(({ number, shortTitle }) => stageCheck(facts, number, shortTitle)), waitingCheck(facts)].flatMap((check) => check ?? []), 7, facts.today)
}

function takedownCheck({ standing, toTakeDown, due, today }: PublicityFacts): Check | undefined {
  if (toTakeDown > 0) {
    return {
      state: 'missing', words: `Снять с публикации: ${plural(toTakeDown, ['страница', 'страницы', 'страниц'])}`, fact: 'Согласие отозвано, истекло или публикация снята. По закону на это три рабочих дня.',
      action: { words: 'Открыть список', href: publicityPaths.takedown.to() }, needs: NEEDS, task: { title: 'Снять с публикации', why: plural(toTakeDown, ['страница', 'страницы', 'страниц']), day: due ?? today },
    }
  }
  if (standing === 0) return undefined
  return { state: 'done', words: 'Все, кто назван или показан, разрешили это на этих страницах', fact: `Опубликовано: ${standing}`, action: { words: 'Показать', href: publicityPaths.publications.to() } }
}

function stageCheck({ stages, terms, today }: PublicityFacts, number: number, title: string): Check[] {
  const { publications = 0, excuses = 0 } = stages.get(number) ?? {}
  const href = publicityPaths.publications.to({}, { stage: String(number) })
  if (publications > 0) return [{ state: 'done', words: `Этап ${number}. ${title}: ${plural(publications, ['публикация', 'публикации', 'публикаций'])}`, action: { words: 'Показать', href } }]
  if (excuses > 0) return [{ state: 'done', words: `Этап ${number}. ${title}: записано, почему публикации нет`, action: { words: 'Показать', href } }]
  const { from = null, to = null } = terms.get(number) ?? {}
  const hasBegun = from !== null && from <= today
  return [{
    state: 'missing', words: `Этап ${number}. ${title}: публикаций нет`, needs: NEEDS,
    fact: 'Подготовьте новость или запишите, почему её нет.',
    action: { words: 'Подготовить', href: publicityPaths.new.to({}, { stage: String(number) }) },
    ...(hasBegun && to !== null && { task: { title: `Рассказать об этапе ${number}`, why: title, day: to } }),
  }]
}

function waitingCheck({ waiting }: PublicityFacts): Check | undefined {
  if (waiting === 0) return undefined
  return {
    state: 'missing', words: `Ждёт размещения: ${plural(waiting, ['страница', 'страницы', 'страниц'])}`, fact: 'Скопируйте готовый текст и отметьте ссылку.',
    action: { words: 'Показать', href: publicityPaths.publications.to({}, { state: 'published' }) }, needs: NEEDS,
  }
}
