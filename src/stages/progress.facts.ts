// Progress of all seven stages from one look at the house.
import type { Day } from '../kit/calendar/day.ts'
import type { Db } from '../tools.ts'
import { conditionsFacts, conditionsProgress, currentRoadmap } from './1-conditions/index.ts'
import { requestsFacts, requestsProgress } from './2-requests/index.ts'
import { mentorsFacts, mentorsProgress } from './3-mentors/index.ts'
import { roadmapProgress } from './roadmap-progress.ts'
import type { Progress, StageProgress } from './stage.ts'
import { stageTitles } from './titles.ts'

/** The seven stages in order, each with its done-tests; the road map is read once for all of them. */
export async function progressOfStages(db: Db, today: Day): Promise<StageProgress[]> {
  const roadmap = await currentRoadmap(db, today)
  const own: Partial<Record<number, Progress>> = {
    1: conditionsProgress(await conditionsFacts(db, today, roadmap)),
    2: requestsProgress(await requestsFacts(db, today)),
    3: mentorsProgress(await mentorsFacts(db, today)),
  }
  return stageTitles.map(({ number, slug, title, shortTitle, path }) => ({
    number,
    slug,
    title,
    shortTitle,
    href: path.to(),
    progress: own[number] ?? roadmapProgress(roadmap, number, today),
  }))
}
