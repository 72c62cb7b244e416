import { path } from '../../kit/paths.ts'

export const surveyPaths = {
  surveys: path('/surveys'),
  newSurvey: path('/surveys/new'),
  launch: path('/surveys/new/:key'),
  survey: path('/surveys/:id'),
  invitation: path('/surveys/:id/people'),
  reminder: path('/surveys/:id/reminder'),
  slips: path('/surveys/:id/slips'),
  poster: path('/surveys/:id/poster'),
  closing: path('/surveys/:id/closing'),
  reopening: path('/surveys/:id/reopening'),
  results: path('/surveys/:id/results'),
  resultsXlsx: path('/surveys/:id/answers.xlsx'),
  resultsCsv: path('/surveys/:id/answers.csv'),
  resultsPdf: path('/surveys/:id/results.pdf'),
  comparison: path('/surveys/:id/comparison'),
  person: path('/surveys/people/:personId'),
  assignment: path('/surveys/assignments/:id'),
  link: path('/surveys/assignments/:id/link'),
  newLink: path('/surveys/assignments/:id/new-link'),
  clarification: path('/surveys/assignments/:id/clarification'),
  paper: path('/surveys/assignments/:id/paper'),
} as const

export const questionnairePaths = {
  list: path('/surveys/questionnaires'),
  import: path('/surveys/questionnaires/import'),
  questionnaire: path('/surveys/questionnaires/:key'),
  blankPdf: path('/surveys/questionnaires/:key/blank.pdf'),
  blankDocx: path('/surveys/questionnaires/:key/blank.docx'),
  export: path('/surveys/questionnaires/:key/export.json'),
  copy: path('/surveys/questionnaires/:key/copy'),
  edit: path('/surveys/questionnaires/:key/edit'),
  editHead: path('/surveys/questionnaires/:key/edit/head'),
  editStep: path('/surveys/questionnaires/:key/edit/step'),
  editQuestion: path('/surveys/questionnaires/:key/edit/questions/:question'),
  newQuestion: path('/surveys/questionnaires/:key/edit/new-question'),
  preview: path('/surveys/questionnaires/:key/edit/preview'),
  publication: path('/surveys/questionnaires/:key/edit/publication'),
  discarding: path('/surveys/questionnaires/:key/edit/discarding'),
} as const

/** What the person who answers sees; the same addresses with an account and with a personal link. */
export const answerPaths = {
  own: path('/my/surveys'),
  wall: path('/s/:code'),
  link: path('/a/:id/:seal'),
  start: path('/answers/:id'),
  screen: path('/answers/:id/sections/:screen'),
  save: path('/answers/:id/save'),
  check: path('/answers/:id/check'),
  sent: path('/answers/:id/sent'),
  refusal: path('/answers/:id/refusal'),
  consent: path('/answers/:id/consent'),
  consentPdf: path('/answers/:id/consent.pdf'),
  consentPhoto: path('/answers/:id/consent/photo'),
} as const
