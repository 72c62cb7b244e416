import { path } from '../../kit/paths.ts'

/** Addresses of stage 5; its page is the list of pairs and groups. */
export const pairsPaths = {
  units: path('/pairs'),
  new: path('/pairs/new'),
  support: path('/pairs/support'),
  unit: path('/pairs/:id'),
  edit: path('/pairs/:id/edit'),
  member: path('/pairs/:id/members/new'),
  memberRemoval: path('/pairs/:id/members/:member/removal'),
  answer: path('/pairs/:id/members/:member/answer'),
  basis: path('/pairs/:id/members/:member/basis'),
  consent: path('/pairs/:id/members/:member/consent'),
  addendum: path('/pairs/:id/members/:member/addendum'),
  removal: path('/pairs/:id/removal'),
  history: path('/pairs/:id/history'),
  programme: path('/pairs/:id/programme'),
  meetings: path('/pairs/:id/meetings'),
  replacement: path('/pairs/:id/replacement'),
  ending: path('/pairs/:id/ending'),
  own: path('/my/pairs'),
  ownUnit: path('/my/pairs/:id'),
  ownAnswer: path('/my/pairs/:id/answer'),
} as const
