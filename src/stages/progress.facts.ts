// Progress of all seven stages from one look at the house.
import type { Day } from '../kit/calendar/day.ts'
import type { Db } from '../tools.ts'
import { conditionsFacts, conditionsProgress, currentRoadmap, type Roadmap } from './1-conditions/index.ts'
import { countMenteesByState, requestsFacts, requestsProgress } from './2-requests/index.ts'
import { countMentorsByState, mentorsFacts, mentorsProgress } from './3-mentors/index.ts'
import { selectionFacts, selectionProgress } from './4-selection/index.ts'
import { openUnits, pairsFacts, pairsOfUnit, pairsProgress } from './5-pairs/index.ts'
import { completionFacts, completionProgress } from './6-completion/index.ts'
import { publicityFacts, publicityProgress } from './7-publicity/index.ts'
import { roadmapProgress } from './roadmap-progress.ts'
import type { Progress, StageProgress } from './stage.ts'
import { stageTitles } from './titles.ts'

export interface HouseProgress {
  /** In order, each with its done-tests. */
  stages: StageProgress[]
  /** The edition people work by, read once for all stages. */
  roadmap: Roadmap | null
}

/** The seven stages in order, each with its done-tests. */
export async function progressOfStages(db: Db, today: Day): Promise<StageProgress[]> {
  return (await progressOfHouse(db, today)).stages
}

/** What the menu, the first page and the pages of the stages tell; many queries, so the roof remembers it. */
export async function progressOfHouse(db: Db, today: Day): Promise<HouseProgress> {
  const roadmap = await currentRoadmap(db, today)
  // What several stages ask is read once: the banks by states and the units that go on.
  const mentees = await countMenteesByState(db, today)
  const mentors = await countMentorsByState(db, today)
  const units = await openUnits(db)
  const meant = units.flatMap(pairsOfUnit).map(({ menteeId }) => menteeId)
  const own: Partial<Record<number, Progress>> = {
    1: conditionsProgress(await conditionsFacts(db, today, roadmap)),
    2: requestsProgress(await requestsFacts(db, today, mentees)),
    3: mentorsProgress(await mentorsFacts(db, today, mentors, mentees)),
    4: selectionProgress(await selectionFacts(db, today, { mentees, mentors, meant })),
    5: pairsProgress(await pairsFacts(db, today, units)),
    6: completionProgress(await completionFacts(db, today)),
    7: publicityProgress(await publicityFacts(db, today, roadmap)),
  }
  const stages = stageTitles.map(({ number, slug, title, shortTitle, path }) => ({
    number,
    slug,
    title,
    shortTitle,
    href: path.to(),
    progress: own[number] ?? roadmapProgress(roadmap, number, today),
  }))
  return { stages, roadmap }
}
