import { describe, expect, it } from 'vitest'
import type { RoadmapItem } from '../../../../src/stages/1-conditions/roadmap/roadmap.ts'
import { timelineOf } from '../../../../src/stages/1-conditions/roadmap/timeline.ts'

const mark = { on: '2025-09-02', note: 'сделано', documentId: null, fileId: null, url: null }

function item(id: string, more: Partial<RoadmapItem> = {}): RoadmapItem {
  const empty = { from: null, to: '2025-09-10', term: null, responsible: null, result: null, mark: null }
  return { id, parentId: id.includes('.') ? id.split('.')[0]! : null, stage: Number(id[0]), position: 1, text: 'строка', ...empty, ...more }
}

function statesOn(today: string, items: RoadmapItem[]) {
  const map = {
    id: 'map', period: { from: '2025-09-01', to: '2026-05-31' }, edition: 1, kept: 'approved' as const, documentId: null,
    copiedFromId: null, effectiveOn: '2025-09-01', lapsedOn: null, version: 1, items,
  }
  return timelineOf(map, today).rows.map(({ number, state }) => `${number} ${state}`)
}

describe('шкала времени', () => {
  it('этап просрочен, пока просрочена хоть одна его строка, и впереди, пока сроки не прошли', () => {
    const items = [item('1'), item('1.1', { mark }), item('1.2', { position: 2 }), item('2'), item('2.1', { to: '2025-12-01' })]
    expect(statesOn('2025-10-01', items)).toEqual(['1 late', '1.1 done', '1.2 late', '2 ahead', '2.1 ahead'])
  })

  it('этап исполнен, когда исполнены все его строки', () => {
    expect(statesOn('2025-10-01', [item('1'), item('1.1', { mark })])).toEqual(['1 done', '1.1 done'])
  })
})
