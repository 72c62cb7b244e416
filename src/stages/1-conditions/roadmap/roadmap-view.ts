// An edition as its pages show it.
import type { Day } from '../../../kit/calendar/day.ts'
import type { Roadmap } from './roadmap.ts'

export interface RoadmapView {
  roadmap: Roadmap
  heads: readonly Omit<Roadmap, 'items'>[]
  today: Day
  /** What the person may do; a reader gets no buttons. */
  mayChange: boolean
  /** «№ 42-ОД от 01.09.2025» by id, of papers the map points to. */
  references: ReadonlyMap<string, string>
}
