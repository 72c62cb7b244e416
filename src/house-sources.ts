// What the rooms tell the first page and the menu, gathered in one place because rooms do not know each other.
import type { Furnish } from './common/accounts/index.ts'
import type { HomeSources } from './common/home/home.routes.ts'
import { countRegistered, documentPaths } from './common/documents/index.ts'
import { countPeopleOn, peoplePaths } from './common/people/index.ts'
import type { SurveyCatalogue } from './common/surveys/index.ts'
import { houseTasks } from './house-tasks.ts'
import type { Day } from './kit/calendar/day.ts'
import { pluralWord } from './kit/russian/plural.ts'
import { comingPeriod, conditionsPaths, seedRegulation, seedRoadmap } from './stages/1-conditions/index.ts'
import { ownHomeFacts, ownHomeOf, unitsOfPerson } from './stages/5-pairs/index.ts'
import { progressOfHouse, type HouseProgress } from './stages/progress.facts.ts'
import { stagesFor, type StageProgress } from './stages/stage.ts'
import { addressOfSubject } from './subject-address.ts'
import type { Tools } from './tools.ts'
import { remembered } from './web/remembered.ts'

interface Sources {
  /**
   * Remembered until something is written.
   * @param day another one than today: the end of a year that is looked at
   */
  progress: (day?: Day) => Promise<HouseProgress>
  home: HomeSources
  furnish: Furnish
}

export function houseSources(tools: Tools, questionnaires: SurveyCatalogue): Sources {
  const { database, clock } = tools
  const progressOn = remembered(tools, (day) => progressOfHouse(database, day))
  const progress = (day: Day = clock.today()) => progressOn(day)
  const counts = remembered(tools, () => countsOf(tools))
  const tasksOf = houseTasks(tools, questionnaires)
  return {
    progress,
    home: {
      stages: async (actor, day) => stagesFor((await progress(day)).stages, actor).map(overviewOf),
      counts: () => counts(''),
      own: async (actor) => {
        const units = await unitsOfPerson(database, actor.personId)
        const [tasks, pairs] = await Promise.all([tasksOf(actor, units), ownHomeFacts(database, actor.personId, units, clock.today())])
        return { tasks, pairs: ownHomeOf(pairs) }
      },
      roadmapHref: conditionsPaths.roadmap.to(),
      addressOf: addressOfSubject,
    },
    furnish: async (tx) => {
      const today = clock.today()
      await seedRegulation(tx, today, { at: clock.now() })
      await seedRoadmap(tx, comingPeriod(today), { at: clock.now(), today })
    },
  }
}

function overviewOf({ number, shortTitle, href, progress }: StageProgress) {
  const { done, all, next, tasks } = progress
  return { number, title: shortTitle, href, done, all, tasks, ...(next ? { next: [next] } : {}) }
}

async function countsOf({ database, clock }: Tools) {
  const [people, documents] = await Promise.all([countPeopleOn(database, clock.today()), countRegistered(database)])
  return [
    { number: people, words: pluralWord(people, ['сотрудник', 'сотрудника', 'сотрудников']), href: peoplePaths.list.to() },
    { number: documents, words: pluralWord(documents, ['документ в реестре', 'документа в реестре', 'документов в реестре']), href: documentPaths.register.to() },
  ]
}
