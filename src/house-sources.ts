// What the rooms tell the first page and the menu, gathered in one place because rooms do not know each other.
import type { Furnish } from './common/accounts/index.ts'
import type { HomeSources } from './common/home/home.routes.ts'
import { consentTasks, ownConsentTasks } from './common/consents/index.ts'
import { countRegistered, documentPaths, ownDocumentTasks, papersToSign } from './common/documents/index.ts'
import { eventTasks, ownEventTasks } from './common/events/index.ts'
import { countPeopleOn, peoplePaths } from './common/people/index.ts'
import { awaitedConsentTasks, ownSurveyTasks, surveyTasks, type SurveyCatalogue } from './common/surveys/index.ts'
import type { Day } from './kit/calendar/day.ts'
import { pluralWord } from './kit/russian/plural.ts'
import { can } from './rights/permissions.ts'
import { comingPeriod, conditionsPaths, seedRegulation, seedRoadmap } from './stages/1-conditions/index.ts'
import { ownHomeFacts, ownHomeOf, ownProgrammeTasks, ownUnitTasks, programmeTasks, replacementTasks, reportTasks, supportTasks, unitTasks } from './stages/5-pairs/index.ts'
import { monitoringTasks, yearTasks, practiceTasks } from './stages/6-completion/index.ts'
import { publicityTasks } from './stages/7-publicity/index.ts'
import { progressOfHouse, type HouseProgress } from './stages/progress.facts.ts'
import { stagesFor, type StageProgress } from './stages/stage.ts'
import { addressOfSubject } from './subject-address.ts'
import type { Tools } from './tools.ts'
import { remembered } from './web/remembered.ts'

interface Sources {
  /** Remembered until something is written. */
  /** @param day another one than today: the end of a year that is looked at */
  progress: (day?: Day) => Promise<HouseProgress>
  home: HomeSources
  furnish: Furnish
}

export function houseSources(tools: Tools, questionnaires: SurveyCatalogue): Sources {
  const { database, clock } = tools
  const progressOn = remembered(tools, (day) => progressOfHouse(database, day))
  const progress = (day: Day = clock.today()) => progressOn(day)
  const counts = remembered(tools, () => countsOf(tools))
  const house = {
    surveys: remembered(tools, async () => {
      const today = clock.today()
      return [...(await surveyTasks(database, today)), ...(await awaitedConsentTasks(database, questionnaires, today))]
    }),
    consents: remembered(tools, () => consentTasks(database, clock.today())),
    support: remembered(tools, () => supportTasks(database, clock.today())),
    units: remembered(tools, async () => [...(await unitTasks(database, clock.today())), ...(await replacementTasks(database, clock.today())), ...(await reportTasks(database))]),
    programmes: remembered(tools, () => programmeTasks(database, clock.today())),
    monitoring: remembered(tools, () => monitoringTasks(database, clock.today())),
    events: remembered(tools, async () => [...(await eventTasks(database, clock.today())), ...(await practiceTasks(database))]),
    publicity: remembered(tools, () => publicityTasks(database, clock.today())),
    papers: remembered(tools, () => papersToSign(database, clock.today())),
    year: remembered(tools, () => yearTasks(database, clock.today())),
  }
  return {
    progress,
    home: {
      stages: async (actor, day) => stagesFor((await progress(day)).stages, actor).map(overviewOf),
      counts: () => counts(''),
      ownTasks: async (actor) => {
        const today = clock.today()
        const [papers, offers, questionnaires, waiting, consents, support, events, unmarked, programmes, ownProgrammes, units, ownUnits, monitoring] = await Promise.all([
          ownDocumentTasks(database, actor.personId, today), ownConsentTasks(database, actor.personId, today),
          ownSurveyTasks(database, actor.personId, today), can(actor, 'surveys.manage') ? house.surveys('') : [],
          can(actor, 'consents.register') ? house.consents('') : [], can(actor, 'support.manage') ? house.support('') : [],
          ownEventTasks(database, actor.personId, today), can(actor, 'events.manage') ? house.events('') : [],
          can(actor, 'units.read') ? house.programmes('') : [], ownProgrammeTasks(database, actor.personId, today),
          can(actor, 'units.manage') ? house.units('') : [], ownUnitTasks(database, actor.personId, clock.zone),
          can(actor, 'comfort.read') ? house.monitoring('') : [],
        ])
        const own = [...papers, ...offers, ...questionnaires, ...waiting, ...events, ...unmarked, ...ownProgrammes, ...ownUnits, ...units, ...[...consents, ...support, ...programmes, ...monitoring].filter(({ permission }) => can(actor, permission))]
        // Whoever runs the stages reads it among their tasks.
        if (can(actor, 'publicity.manage') && !can(actor, 'journal.read')) own.push(...(await house.publicity('')))
        if (can(actor, 'year.manage')) own.push(...(await house.year('')))
        return can(actor, 'documents.register') ? [...own, ...(await house.papers(''))] : own
      },
      own: async (actor) => ownHomeOf(await ownHomeFacts(database, actor, clock.today())),
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
