import type { Db } from '../../tools.ts'
import type { Day } from '../../kit/calendar/day.ts'
import { newId } from '../../kit/ids.ts'
import { draftFullNameCases } from './full-name-cases.ts'
import type { Organisation, OrganisationNameCases, OrganisationValues } from './organisation.ts'
import { nameCasesOfOrganisation, versionOn } from './organisation.ts'

/** Names and requisites in force on the day (before the first version: the first). Refuses when there are none. */
export async function organisationOn(db: Db, day: Day): Promise<Organisation> {
  return versionOn(await organisationVersions(db), day)
}

/** All versions, newest first; an empty list before the first run. */
export async function organisationVersions(db: Db): Promise<Organisation[]> {
  const rows = await db.organisationVersion.findMany({ orderBy: { validFrom: 'desc' } })
  return rows.map(({ fullNameCases, createdAt: _, ...row }) => ({
    ...row,
    fullNameCases: nameCasesOfOrganisation.decode(fullNameCases),
  }))
}

/** Cases may be left out: then they are drafted from the full name. */
export type NewOrganisation = Omit<OrganisationValues, 'fullNameCases'> & { fullNameCases?: OrganisationNameCases }

/** Adds a version of names and requisites; the first run, the demo and a change of name alike. */
export async function createOrganisation(tx: Db, values: NewOrganisation, at: Date, id = newId()): Promise<Organisation> {
  const organisation = { ...values, id, fullNameCases: values.fullNameCases ?? draftFullNameCases(values.fullName) }
  await tx.organisationVersion.create({ data: { ...rowOf(organisation), id, createdAt: at } })
  return organisation
}

/** Corrects a version in place. */
export async function correctOrganisation(tx: Db, id: string, values: OrganisationValues): Promise<void> {
  await tx.organisationVersion.update({ where: { id }, data: rowOf(values) })
}

function rowOf(values: OrganisationValues) {
  const { validFrom, fullName, shortName, displayName, founder, place, address, inn, ogrn, phone, email, site } = values
  const fullNameCases = nameCasesOfOrganisation.encode(values.fullNameCases)
  return { validFrom, fullName, shortName, displayName, fullNameCases, founder, place, address, inn, ogrn, phone, email, site }
}
