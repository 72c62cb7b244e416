import { path } from '../../kit/paths.ts'

export const organisationPaths = {
  overview: path('/organisation'),
  requisites: path('/organisation/requisites'),
  signatories: path('/organisation/signatories'),
  newSignatory: path('/organisation/signatories/new'),
  signatoryEnding: path('/organisation/signatories/:id/ending'),
  signatoryRemoval: path('/organisation/signatories/:id/removal'),
  rules: path('/organisation/rules'),
  bodies: path('/organisation/bodies'),
  newBody: path('/organisation/bodies/new'),
  body: path('/organisation/bodies/:id'),
  legalBases: path('/organisation/legal-bases'),
  newLegalAct: path('/organisation/legal-bases/new'),
  legalAct: path('/organisation/legal-bases/:id'),
  legalActRemoval: path('/organisation/legal-bases/:id/removal'),
  calendar: path('/organisation/calendar'),
  calendarDayRemoval: path('/organisation/calendar/:day/removal'),
}
