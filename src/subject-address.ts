import { accountPaths } from './common/accounts/index.ts'
import { consentPaths } from './common/consents/index.ts'
import { documentPaths } from './common/documents/index.ts'
import { questionnairePaths, surveyPaths } from './common/surveys/index.ts'
import { eventPaths } from './common/events/index.ts'
import type { Subject, SubjectKind } from './common/journal/index.ts'
import { organisationPaths } from './common/organisation/index.ts'
import { peoplePaths } from './common/people/index.ts'
import { conditionsPaths } from './stages/1-conditions/index.ts'
import { materialPaths } from './stages/4-selection/index.ts'
import { pairsPaths, programmePaths } from './stages/5-pairs/index.ts'
import { selectionPaths } from './stages/4-selection/index.ts'
import { inspectionPaths, monitoringPaths, resultsPaths, yearPaths, reportPaths } from './stages/6-completion/index.ts'
import { practicePaths } from './stages/6-completion/index.ts'
import { publicityPaths } from './stages/7-publicity/index.ts'

const addresses: Partial<Record<SubjectKind, (id: string) => string>> = {
  person: (id) => peoplePaths.person.to({ id }),
  document: (id) => documentPaths.document.to({ id }),
  regulation: () => conditionsPaths.regulation.to(),
  roadmap: () => conditionsPaths.roadmap.to(),
  organisation: () => organisationPaths.overview.to(),
  account: (id) => accountPaths.account.to({ id }),
  consent: (id) => consentPaths.consent.to({ id }),
  survey: (id) => surveyPaths.survey.to({ id }),
  questionnaire: (key) => questionnairePaths.questionnaire.to({ key }),
  matching: () => selectionPaths.board.to(),
  unit: (id) => pairsPaths.unit.to({ id }),
  programme: (id) => pairsPaths.programme.to({ id }),
  library: () => programmePaths.library.to(),
  event: (id) => eventPaths.event.to({ id }),
  material: (id) => materialPaths.material.to({ id }),
  publication: (id) => publicityPaths.publication.to({ id }),
  monitoring: () => monitoringPaths.home.to(),
  practice: (id) => practicePaths.practice.to({ id }),
  report: () => reportPaths.indicators.to(),
  inspection: () => inspectionPaths.folder.to(),
  award: (id) => resultsPaths.award.to({ id }),
  year: (year) => yearPaths.year.to({}, { year }),
  import: (runId) => peoplePaths.importRun.to({ runId }),
}

/** Where the object of a journal entry can be opened; undefined when it has no page of its own. */
export function addressOfSubject({ kind, id }: Subject): string | undefined {
  return addresses[kind]?.(id)
}
