import { path } from '../../../kit/paths.ts'

/** Addresses of the results of a year; words come before ids. */
export const resultsPaths = {
  home: path('/completion/results'),
  finish: path('/completion/results/finish'),
  ledger: path('/completion/results/ledger'),
  ledgerSheet: path('/completion/results/ledger.xlsx'),
  ledgerPdf: path('/completion/results/ledger.pdf'),
  awards: path('/completion/results/awards'),
  newAwards: path('/completion/results/awards/new'),
  awardsPdf: path('/completion/results/awards.pdf'),
  award: path('/completion/results/awards/:id'),
  awardPdf: path('/completion/results/awards/:id/sheet.pdf'),
  awardDocx: path('/completion/results/awards/:id/sheet.docx'),
  awardRemoval: path('/completion/results/awards/:id/removal'),
} as const
