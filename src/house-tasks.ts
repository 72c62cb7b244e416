// What «Сегодня» asks of somebody, gathered from the rooms. What waits for a right is read once for all who have it.
import { ownConsentTasks, consentTasks } from './common/consents/index.ts'
import { ownDocumentTasks, papersToSign } from './common/documents/index.ts'
import { destructionTasks } from './common/destruction/index.ts'
import { eventTasks, ownEventTasks } from './common/events/index.ts'
import { awaitedConsentTasks, ownSurveyTasks, surveyTasks, type SurveyCatalogue } from './common/surveys/index.ts'
import { consentReactions } from './consent-reactions.ts'
import type { Day } from './kit/calendar/day.ts'
import type { Actor } from './rights/actor.ts'
import { can, type Permission } from './rights/permissions.ts'
import type { OwnTask } from './rights/task.ts'
import { ownProgrammeTasks, ownUnitTasks, programmeTasks, replacementTasks, reportTasks, supportTasks, unitTasks, type Unit } from './stages/5-pairs/index.ts'
import { monitoringTasks, practiceTasks, yearTasks } from './stages/6-completion/index.ts'
import { publicityTasks } from './stages/7-publicity/index.ts'
import type { Db, Tools } from './tools.ts'
import { remembered } from './web/remembered.ts'

/** Some sources tell for each task whose it is. */
interface Task extends OwnTask {
  permission?: Permission
}

interface Question {
  isFor: (actor: Actor) => boolean
  ask: (db: Db, today: Day) => Promise<readonly Task[]>
}

/** @returns tasks of a person in any role, given the units he belongs or belonged to */
export function houseTasks(tools: Tools, questionnaires: SurveyCatalogue): (actor: Actor, units: readonly Unit[]) => Promise<readonly OwnTask[]> {
  const { database: db, clock } = tools
  const waiting = questionsOfHouse(questionnaires).map(({ isFor, ask }) => ({ isFor, known: remembered(tools, () => ask(db, clock.today())) }))
  return async (actor, units) => {
    const { personId } = actor
    const today = clock.today()
    const tasks: (readonly Task[])[] = await Promise.all([
      ownDocumentTasks(db, personId, today),
      ownConsentTasks(db, personId, today),
      ownSurveyTasks(db, personId, today),
      ownEventTasks(db, personId, today),
      ownProgrammeTasks(db, personId, units, today),
      ownUnitTasks(db, personId, clock.zone),
      ...waiting.filter(({ isFor }) => isFor(actor)).map(({ known }) => known('')),
    ])
    return tasks.flat().filter(({ permission }) => permission === undefined || can(actor, permission))
  }
}

function questionsOfHouse(questionnaires: SurveyCatalogue): Question[] {
  const reactions = consentReactions(questionnaires)
  const holds = (permission: Permission) => (actor: Actor) => can(actor, permission)
  return [
    { isFor: holds('surveys.manage'), ask: surveyTasks },
    { isFor: holds('surveys.manage'), ask: (db, today) => awaitedConsentTasks(db, questionnaires, today) },
    { isFor: holds('events.manage'), ask: eventTasks },
    { isFor: holds('events.manage'), ask: practiceTasks },
    { isFor: holds('units.manage'), ask: unitTasks },
    { isFor: holds('units.manage'), ask: replacementTasks },
    { isFor: holds('units.manage'), ask: reportTasks },
    { isFor: holds('consents.register'), ask: consentTasks },
    { isFor: holds('consents.register'), ask: (db, today) => destructionTasks(db, reactions, today) },
    { isFor: holds('support.manage'), ask: supportTasks },
    { isFor: holds('units.read'), ask: programmeTasks },
    { isFor: holds('comfort.read'), ask: monitoringTasks },
    // Whoever runs the stages reads it among their tasks.
    { isFor: (actor) => can(actor, 'publicity.manage') && !can(actor, 'journal.read'), ask: publicityTasks },
    { isFor: holds('year.manage'), ask: yearTasks },
    { isFor: holds('documents.register'), ask: papersToSign },
  ]
}
