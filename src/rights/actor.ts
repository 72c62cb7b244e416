import type { PersonName } from '../kit/russian/names.ts'
import type { Role } from './roles.ts'

/** The person who acts now, with the roles valid today. */
export interface Actor {
  userId: string
  personId: string
  name: PersonName
  post: string
  gender: 'female' | 'male'
  roles: readonly Role[]
  /** While a closed year is looked at: only the rights to read are left. */
  readOnly?: boolean
}
