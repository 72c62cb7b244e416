import { path } from '../../kit/paths.ts'

export const accountPaths = {
  signIn: path('/sign-in'),
  signOut: path('/sign-out'),
  resend: path('/sign-in/resend'),
}
