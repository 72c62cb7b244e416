import { path } from '../../kit/paths.ts'

/** Addresses of stage 2; its page is the bank of mentees. */
export const requestsPaths = {
  bank: path('/requests'),
  accept: path('/requests/new'),
  acceptNew: path('/requests/new/person'),
  bulk: path('/requests/bulk'),
  bulkDone: path('/requests/bulk/:verb'),
  chosenSheet: path('/requests/chosen.xlsx'),
  sheet: path('/requests/list.xlsx'),
  printing: path('/requests/bank'),
  pdf: path('/requests/bank.pdf'),
  docx: path('/requests/bank.docx'),
  xlsx: path('/requests/bank.xlsx'),
  views: path('/requests/views'),
  viewRemoval: path('/requests/views/:view/removal'),
  mentee: path('/requests/:id'),
  history: path('/requests/:id/history'),
  offer: path('/requests/:id/consent'),
  survey: path('/requests/:id/survey'),
  inclusion: path('/requests/:id/inclusion'),
  postponement: path('/requests/:id/postponement'),
  refusal: path('/requests/:id/refusal'),
  leaving: path('/requests/:id/leaving'),
  support: path('/requests/:id/support'),
  observation: path('/requests/:id/observation'),
} as const
