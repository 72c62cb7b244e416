import { path } from '../../kit/paths.ts'

export const accountPaths = {
  signIn: path('/sign-in'),
  signOut: path('/sign-out'),
  link: path('/sign-in/link/:id/:seal'),
  firstRun: path('/first-run'),
  demo: path('/first-run/demo'),
  accounts: path('/accounts'),
  invite: path('/accounts/new'),
  account: path('/accounts/:id'),
  slip: path('/accounts/:id/slip'),
  newLink: path('/accounts/:id/link'),
  roles: path('/accounts/:id/roles'),
  roleEnding: path('/accounts/:id/roles/:grantId/ending'),
  closure: path('/accounts/:id/closure'),
  reopening: path('/accounts/:id/reopening'),
  own: path('/my/account'),
  otherSessions: path('/my/account/other-sessions'),
  permissions: path('/permissions'),
}
