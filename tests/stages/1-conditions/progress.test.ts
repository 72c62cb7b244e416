import { describe, expect, it } from 'vitest'
import type { StagePaper } from '../../../src/common/documents/index.ts'
import type { ConditionsFacts } from '../../../src/stages/1-conditions/conditions-facts.ts'
import { conditionsProgress } from '../../../src/stages/1-conditions/progress.ts'
import type { Regulation } from '../../../src/stages/1-conditions/regulation/regulation.ts'
import { seededItems } from '../../../src/stages/1-conditions/roadmap/seeded-items.ts'
import type { Roadmap } from '../../../src/stages/1-conditions/roadmap/roadmap.ts'
import { roadmapProgress } from '../../../src/stages/roadmap-progress.ts'
import { calendar } from './roadmap/calendar.ts'

const period = { from: '2025-09-01', to: '2026-05-31' }
const roadmap: Roadmap = {
  id: 'map',
  period,
  edition: 1,
  kept: 'approved',
  documentId: 'order',
  copiedFromId: null,
  effectiveOn: '2025-09-01',
  lapsedOn: null,
  version: 1,
  items: seededItems(period, calendar),
}
const regulation: Regulation = {
  id: 'r',
  edition: 1,
  kept: 'approved',
  chapters: [],
  adoptions: [],
  documentId: 'order',
  effectiveOn: '2025-09-01',
  lapsedOn: null,
  version: 1,
}
const read = (personId: string, how: 'paper' | null) => ({ personId, personName: personId, how, on: null })

function paper(more: Partial<StagePaper>): StagePaper {
  return {
    id: 'order',
    kind: 'approval-order',
    title: 'Об утверждении',
    state: 'registered',
    series: 'core',
    lapsedOn: null,
    updatedAt: new Date(0),
    requisites: { number: '42-ОД', signedOn: '2025-09-01', registered: true },
    acquaintances: [],
    ...more,
  }
}

const whole: ConditionsFacts = {
  today: '2025-09-20',
  roadmap,
  comingRoadmap: null,
  regulations: [regulation],
  papers: [
    paper({ acquaintances: [read('a', 'paper'), read('b', 'paper')] }),
    paper({ id: 'c', kind: 'curator-order', acquaintances: [read('a', 'paper')] }),
  ],
  teachers: { all: 2, waiting: 0, first: [] },
}

const missing = (facts: Partial<ConditionsFacts>) =>
  conditionsProgress({ ...whole, ...facts }).missing.map(({ words }) => words)

describe('условия этапа 1', () => {
  it('всё сделано – шесть из шести и ни одного дела', () => {
    expect(conditionsProgress(whole)).toMatchObject({ done: 6, all: 6, missing: [], tasks: [] })
  })

  it('педагог, принятый позже приказа, ещё не ознакомлен', () => {
    const teachers = { all: 3, waiting: 1, first: ['Тихонова В. М.'] }
    const [check] = conditionsProgress({ ...whole, teachers }).missing
    expect(check).toMatchObject({ words: 'С Положением ознакомлены 2 из 3 педагогов', fact: 'Ждём: Тихонова В. М.' })
  })

  it.each([
    ['нет Положения', { regulations: [] }, 'Положения о наставничестве ещё нет'],
    ['нет протокола', { regulations: [{ ...regulation, kept: 'project' as const }] }, 'Положение ещё не принято'],
    [
      'вступит позже',
      { regulations: [{ ...regulation, effectiveOn: '2025-10-01' }] },
      'Положение вступит в силу 01.10.2025',
    ],
    ['нет приказов', { papers: [] }, 'Приказа об утверждении ещё нет'],
    ['приказ – проект', { papers: [paper({ state: 'draft' })] }, 'Приказ об утверждении не зарегистрирован'],
    ['приказ утратил силу', { papers: [paper({ lapsedOn: '2025-09-10' })] }, 'Приказа об утверждении ещё нет'],
    ['нет карты', { roadmap: null }, 'Дорожной карты ещё нет'],
    ['карта – проект', { roadmap: { ...roadmap, kept: 'draft' as const } }, 'Дорожная карта не утверждена'],
    ['карта закончилась', { today: '2026-06-01' }, 'Дорожная карта на 2025–2026 закончилась'],
    ['карта перенесена', { today: '2026-06-20', comingRoadmap: { id: 'next', period: { from: '2026-09-01', to: '2027-05-31' } } }, 'Дорожная карта на 2026–2027 не утверждена'],
    [
      'пробел в карте',
      { roadmap: { ...roadmap, items: roadmap.items.map((item) => ({ ...item, responsible: null })) } },
      'В дорожной карте есть пробелы',
    ],
  ])('%s', (_case, facts, words) => {
    expect(missing(facts)).toContain(words)
  })

  it('дело берёт срок из дорожной карты и становится просроченным', () => {
    expect(conditionsProgress({ ...whole, today: '2026-08-25' }).tasks[0]).toMatchObject({ day: '2026-08-31', late: false })
    const { tasks, next } = conditionsProgress({ ...whole, papers: [] })
    expect(tasks[0]).toMatchObject({
      day: '2025-09-10',
      late: true,
      title: 'Подготовить приказ об утверждении',
      stage: 1,
    })
    expect(next?.href).toBe('/documents/new/approval-order')
  })
})

describe('этапы 2–7 по дорожной карте', () => {
  it('считаются строки утверждённой редакции', () => {
    const [first, ...rest] = roadmap.items.filter(({ stage, parentId }) => stage === 2 && parentId !== null)
    const marked = {
      ...first!,
      mark: { on: '2025-09-10', note: 'анкеты собраны', documentId: null, fileId: null, url: null },
    }
    const items = [...roadmap.items.filter(({ id }) => id !== first!.id), marked]
    const progress = roadmapProgress({ ...roadmap, items }, 2, '2025-09-10')
    expect(progress).toMatchObject({ done: 1, all: 3 })
    expect(progress.doneChecks[0]).toMatchObject({ fact: 'Исполнено 10.09.2025, анкеты собраны' })
    expect(progress.tasks).toHaveLength(rest.length)
  })

  it('пока карта не утверждена, не сделано ничего', () => {
    expect(roadmapProgress({ ...roadmap, kept: 'draft' }, 2, '2025-09-10')).toMatchObject({ done: 0, all: 3 })
    expect(roadmapProgress(null, 2, '2025-09-10')).toMatchObject({ done: 0, all: 1 })
  })
})
