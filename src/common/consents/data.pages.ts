// «Кто видит мои данные»: by name, not by role alone.
import type { Day } from '../../kit/calendar/day.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { screenName, type PersonName } from '../../kit/russian/names.ts'
import { capitalized } from '../../kit/russian/typography.ts'
import { roleWords, type Role } from '../../rights/roles.ts'
import { isValidOn } from './consent.ts'
import { consentKindData } from './consent-kinds.ts'
import type { ConsentRecord } from './consent-record.ts'
import { consentPaths } from './paths.ts'
import { purposes, type Purpose } from './purposes.ts'

interface Shown {
  consents: readonly ConsentRecord[]
  holders: readonly { role: Role; name: PersonName }[]
  today: Day
}

export function dataPage({ consents, holders, today }: Shown) {
  const rows = purposes.map((purpose) => ({ purpose, ground: groundOf(purpose, consents, today) }))
  const seen = rows.filter(({ ground }) => ground !== undefined)
  return {
    title: 'Кто видит мои данные',
    lead: 'Что о вас хранится, зачем и кто это открывает сегодня',
    purposes: seen.map(({ purpose, ground }) => ({
      title: purpose.title,
      facts: [
        { label: 'Что', value: capitalized(purpose.data) },
        { label: 'Почему можно', value: ground && capitalized(ground) },
        { label: 'Кто видит', value: capitalized(whoOf(purpose.seenBy, holders)) },
        { label: 'И ещё', value: purpose.also && capitalized(purpose.also) },
      ],
    })),
    missing: rows.filter(({ ground }) => ground === undefined).map(({ purpose }) => purpose.title.toLowerCase()),
    consents: consentPaths.own.to(),
  }
}

/** The ground as a sentence; undefined when the consent it needs is not there, and so nothing is processed. */
function groundOf({ ground }: Purpose, consents: readonly ConsentRecord[], today: Day): string | undefined {
  if ('law' in ground) return ground.law
  const valid = consents.find((one) => one.kind === ground.consent && isValidOn(one, today))
  if (valid === undefined || valid.signedOn === null) return undefined
  const until = valid.validUntil === null ? '' : ` до ${requisiteDay(valid.validUntil)}`
  return `ваше ${consentKindData[ground.consent].acc} от ${requisiteDay(valid.signedOn)}${until}`
}

/** «заведующий Савельева М. В., куратор Лебедева О. Н.»; a role that nobody holds sees nothing. */
function whoOf(roles: readonly Role[], holders: Shown['holders']): string {
  const named = roles.flatMap((role) => {
    const names = holders.filter((holder) => holder.role === role).map(({ name }) => screenName(name))
    return names.length === 0 ? [] : [`${roleWords[role].name.toLowerCase()} ${names.join(', ')}`]
  })
  return [...named, 'вы сами'].join('; ')
}
