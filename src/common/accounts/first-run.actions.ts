import { newId } from '../../kit/ids.ts'
import { Refusal, found } from '../../kit/refusal.ts'
import type { PersonName } from '../../kit/russian/names.ts'
import { fullName, splitFullName, tidyName } from '../../kit/russian/names.ts'
import type { Db, Tools } from '../../tools.ts'
import { theHouse } from '../journal/index.ts'
import { addSignatory, createOrganisation } from '../organisation/index.ts'
import { addPerson } from '../people/index.ts'
import { someoneExists } from './account.store.ts'
import { noteAccount } from './account.actions.ts'
import type { FirstRun } from './first-run.form.ts'

/** What other rooms lay out for a new kindergarten: the road map, the regulation. */
export type Furnish = (tx: Db, tools: Tools) => Promise<void>

/**
 * Moves the kindergarten in: requisites, head, first curator with a password, and what the stages lay out.
 * Returns the account of the curator. Refuses once anybody can sign in.
 */
export async function startHouse(tools: Tools, values: FirstRun, furnish: Furnish): Promise<string> {
  const passwordHash = await tools.passwords.hash(values.newPassword)
  return tools.transaction(async (tx) => {
    if (await someoneExists(tx)) throw new Refusal('wrong-moment', 'Детский сад уже заведён. Войдите со своим логином.')
    const now = tools.clock.now()
    const today = tools.clock.today()
    const { fullName: official, shortName, displayName, place, address, inn, ogrn } = values
    const none = { founder: null, phone: null, email: null, site: null }
    await createOrganisation(tx, { validFrom: today, fullName: official, shortName, displayName, place, address, inn, ogrn, ...none }, now)
    const [head, curator] = [nameOf(values.head), nameOf(values.name)]
    const isSame = fullName(head) === fullName(curator)
    const headId = await addPerson(tx, tools, theHouse, { name: head, post: isSame ? values.post : 'заведующий' })
    const curatorId = isSame ? headId : await addPerson(tx, tools, theHouse, { name: curator, post: values.post })
    await addSignatory(tx, { personId: headId, post: 'Заведующий', acting: false, basis: null, validFrom: today, validTo: null })
    const roles = isSame ? ['head', 'curator'] : ['curator']
    const id = newId()
    await tx.user.create({
      data: {
        id,
        personId: curatorId,
        login: values.login.toLowerCase(),
        passwordHash,
        passwordSetAt: now,
        createdAt: now,
        grants: { create: roles.map((role) => ({ id: newId(), role, from: today })) },
      },
    })
    await noteAccount(tx, tools, theHouse, id, 'added')
    await furnish(tx, tools)
    return id
  })
}

function nameOf(text: string): PersonName {
  return found(splitFullName(tidyName(text)))
}
