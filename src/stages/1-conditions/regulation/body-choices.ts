import type { BodyAct } from '../../../common/organisation/index.ts'

/** What a body does, in a list to choose from. */
export const bodyActChoices: Record<BodyAct, string> = { adopts: 'принимает', agrees: 'согласовывает' }
