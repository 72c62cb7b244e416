// The seven stages in order: the table of contents of the application and what they hand to the house.
import type { Day } from '../kit/calendar/day.ts'
import type { Actor } from '../rights/actor.ts'
import { can } from '../rights/permissions.ts'
import type { Db, Tools } from '../tools.ts'
import type { Room } from '../web/room.ts'
import type { ConsentReaction } from '../common/consents/index.ts'
import type { EventLinks } from '../common/events/index.ts'
import type { SurveyCatalogue } from '../common/surveys/index.ts'
import { conditionsRoutes } from './1-conditions/index.ts'
import { menteeBankReaction, requestsRoutes } from './2-requests/index.ts'
import { mentorBankReaction, mentorsPaths, mentorsRoutes } from './3-mentors/index.ts'
import { eventAudiences, materialRoutes, matchingRoutes, mayReadMaterial, selectionReaction, trainingReaction, trainingRoutes, type SelectionLinks } from './4-selection/index.ts'
import { meetingsReaction, meetingsRoutes, pairsPaths, programmeReaction, programmeRoutes, proposeUnits, standingPairs, supportReaction, supportRoutes, unitFormKeys, unitForms, unitsReaction, unitsRoutes, unitTypeKeys, unitTypes } from './5-pairs/index.ts'
import { closingPaths, closingRoutes, forgetComfort, inspectionRoutes, mayReadPractice, monitoringReaction, monitoringRoutes, practiceReaction, practiceRoutes, presentedPractices, reportRoutes, resultsRoutes, whenMinutesRegistered } from './6-completion/index.ts'
import { mayReadPicture, openRoutes, publicationOfEvent, publicityReaction, publicityRoutes } from './7-publicity/index.ts'
import type { HouseProgress } from './progress.facts.ts'
import { stagePagePath, stageRoutes } from './stage.routes.ts'

export { beginPlannedRounds } from './6-completion/index.ts'

/** Rooms of the stages, to be mounted after the common ones; `progress` is what the whole house remembers. */
export function stageRooms(tools: Tools, surveys: SurveyCatalogue, progress: (day?: Day) => Promise<HouseProgress>): Room[] {
  return [
    conditionsRoutes(tools),
    stageRoutes(tools, progress),
    publicityRoutes(tools),
    monitoringRoutes(tools, surveys),
    resultsRoutes(tools),
    practiceRoutes(tools),
    closingRoutes(tools, surveys),
    inspectionRoutes(tools),
    reportRoutes(tools),
    meetingsRoutes(tools),
    programmeRoutes(tools),
    supportRoutes(tools),
    trainingRoutes(tools, stagePagePath(4).to()),
    materialRoutes(tools, stagePagePath(4).to()),
    unitsRoutes(tools, stagePagePath(5).to(), forgetComfort),
    matchingRoutes(tools, pairLinks),
    mentorsRoutes(tools, surveys, stagePagePath(3).to()),
    requestsRoutes(tools, surveys, { stage: stagePagePath(2).to(), mentor: (id) => mentorsPaths.mentor.to({ id }) }),
  ]
}

/** Rooms without a door: what parents, inspectors and search engines read. */
export function openStageRooms(tools: Tools, progress: () => Promise<HouseProgress>): Room[] {
  return [openRoutes(tools, progress)]
}

/** What stage 4 asks of the pairs that come of it. */
export const pairLinks: SelectionLinks = {
  propose: proposeUnits,
  standingPairs,
  forms: Object.fromEntries(unitFormKeys.map((key) => [key, unitForms[key].label])),
  types: Object.fromEntries(unitTypeKeys.map((key) => [key, unitTypes[key].label])),
  pairs: pairsPaths.units.to(),
  unit: (id) => pairsPaths.unit.to({ id }),
  stage: stagePagePath(4).to(),
}

/** Whom events invite together, what presence at them means for the banks, what becomes of practices shown there, and what is told of them. */
export const eventLinks: EventLinks = {
  audiences: eventAudiences,
  onPresence: trainingReaction,
  practices: presentedPractices,
  practicesHref: (id) => closingPaths.practices.to({ id }),
  publication: publicationOfEvent,
  onMinutes: whenMinutesRegistered,
}

/** What the banks do when a consent ends. */
export const bankReactions: readonly ConsentReaction[] = [selectionReaction, menteeBankReaction, mentorBankReaction, unitsReaction, supportReaction, programmeReaction, meetingsReaction, monitoringReaction, practiceReaction, publicityReaction]

/** Who may read files attached to things of the stages, by kind of the subject. */
export const stageFileReaders = {
  roadmap: async (_db: Db, actor: Actor) => can(actor, 'roadmap.read'),
  material: mayReadMaterial,
  practice: mayReadPractice,
  publication: mayReadPicture,
}

export { ownResource } from './7-publicity/index.ts'
export { comingPeriod, recordAdoptions, regulations, seedRegulation, seedRoadmap } from './1-conditions/index.ts'
export { progressOfStages } from './progress.facts.ts'
export type { HouseProgress } from './progress.facts.ts'
export type { Progress, StageProgress, Task } from './stage.ts'
