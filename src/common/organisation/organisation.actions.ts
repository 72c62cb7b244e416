import type { Actor } from '../../rights/actor.ts'
import type { Tools } from '../../tools.ts'
import { Refusal } from '../../kit/refusal.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { changesBetween, note } from '../journal/index.ts'
import { kindergarten } from './journal-subject.ts'
import { markOf, type Organisation, type OrganisationValues } from './organisation.ts'
import { correctOrganisation, createOrganisation, organisationVersions } from './organisation.store.ts'
import type { RequisitesInput } from './requisites.form.ts'
import { requisitesAnswers, requisitesValues } from './requisites.form.ts'

const STALE = 'Пока вы писали, реквизиты уже изменили – кто-то другой или вы сами в другом окне. Откройте их заново и сравните с введённым'

/** Corrects the version the form was drawn from, or adds one from a date on. Refuses two versions from one day. */
export async function saveRequisites(tools: Tools, actor: Actor, input: RequisitesInput): Promise<Organisation> {
  return tools.transaction(async (tx) => {
    const versions = await organisationVersions(tx)
    const before = versions.find(({ id }) => id === input.seen)
    if (before === undefined && versions.length > 0) throw new Refusal('wrong-moment', STALE, { field: 'kind' })
    if (before !== undefined && markOf(before) !== input.mark) throw new Refusal('wrong-moment', STALE, { field: 'kind' })
    const isCorrection = input.kind === 'correction' && before !== undefined
    const values = requisitesValues(input, before)
    assertFreeDay(isCorrection ? versions.filter(({ id }) => id !== before.id) : versions, values.validFrom)
    const at = tools.clock.now()
    if (isCorrection) await correctOrganisation(tx, before.id, values)
    const after = isCorrection ? { ...values, id: before.id } : await createOrganisation(tx, values, at)
    const changes = changesBetween(inWords(before), inWords(after))
    if (changes.length > 0) {
      const verb = before === undefined ? 'added' : 'changed'
      await note(tx, actor, at, { verb, subject: kindergarten('реквизиты детского сада'), details: { changes } })
    }
    return after
  })
}

function assertFreeDay(versions: readonly Organisation[], validFrom: string): void {
  if (versions.every((version) => version.validFrom !== validFrom)) return
  throw new Refusal('invalid', `С ${requisiteDay(validFrom)} сведения уже внесены. Впишите другой день или выберите «Исправляю опечатку»`, {
    field: 'validFrom',
  })
}

function inWords(organisation: OrganisationValues | undefined): [string, string][] {
  return organisation === undefined ? [] : requisitesAnswers(organisation).map(({ label, value }) => [label, value])
}
