import type { Db } from '../../tools.ts'
import type { OrganisationRules } from './rules.ts'
import { defaultRules, regulationRulesText } from './rules.ts'

const HOUSE = 'house'

/** The rules of the kindergarten; the defaults with version 0 until they are saved for the first time. */
export async function rulesOf(db: Db): Promise<OrganisationRules> {
  const row = await db.organisationRules.findUnique({ where: { id: HOUSE } })
  if (row === null) return defaultRules
  const { numberPattern, numberFirst, youngTeacherYears, answeredShare, regulationRules, version } = row
  return { numberPattern, numberFirst, youngTeacherYears, answeredShare, regulation: regulationRulesText.decode(regulationRules), version }
}

/** Saves the rules as the next version; false when `version` is no longer the stored one and nothing was saved. */
export async function saveRules(tx: Db, rules: OrganisationRules): Promise<boolean> {
  const { regulation, version, ...values } = rules
  const data = { ...values, regulationRules: regulationRulesText.encode(regulation), version: version + 1 }
  if (version > 0) {
    const { count } = await tx.organisationRules.updateMany({ where: { id: HOUSE, version }, data })
    return count === 1
  }
  if ((await tx.organisationRules.count()) > 0) return false
  await tx.organisationRules.create({ data: { id: HOUSE, ...data } })
  return true
}
