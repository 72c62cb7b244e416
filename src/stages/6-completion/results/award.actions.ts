// Sheets are issued together: each gets its number, its words are kept as they are printed.
import type { Day } from '../../../kit/calendar/day.ts'
import { schoolYearOf } from '../../../kit/calendar/school-year.ts'
import { letterhead } from '../../../kit/documents/order-parts.ts'
import { newId } from '../../../kit/ids.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { fullName, signatureName } from '../../../kit/russian/names.ts'
import { byAlphabet } from '../../../kit/russian/sort-key.ts'
import { capitalized, typography, withStop } from '../../../kit/russian/typography.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Db, Tools } from '../../../tools.ts'
import { note } from '../../../common/journal/index.ts'
import { organisationOn, signatoryOn } from '../../../common/organisation/index.ts'
import { peopleByIds } from '../../../common/people/index.ts'
import { addressOf, awardKinds, certificateWords, footOf, numbersFrom, type Award, type AwardKind, type SheetFacts } from './award.ts'
import { graduates } from './award.facts.ts'
import type { CertificateValues, ThanksValues } from './award.form.ts'
import { awardById, deleteAward, insertAward, takenNumbers } from './award.store.ts'

interface Recipient {
  personId: string
  /** For the register: in the nominative. */
  fullName: string
  who: string
  paragraphs: string[]
  unitId: string | null
}

/** Letters to these people, in the order of the alphabet. A second press of the same form issues nothing. */
export async function issueThanks(tools: Tools, actor: Actor, values: ThanksValues): Promise<number> {
  return issue(tools, actor, 'thanks', values, async (tx) => {
    const paragraphs = values.text.split('\n').map((words) => words.trim()).filter((words) => words !== '')
    return (await peopleByIds(tx, values.people)).map(({ id, name, gender }): Recipient => ({ personId: id, fullName: fullName(name), who: addressOf(name, gender), paragraphs, unitId: null }))
  })
}

/** Certificates of mentees whose programmes have ended. */
export async function issueCertificates(tools: Tools, actor: Actor, values: CertificateValues): Promise<number> {
  return issue(tools, actor, 'certificate', values, async (tx, today) => {
    const chosen = (await graduates(tx, schoolYearOf(today), today)).filter(({ value }) => values.people.includes(value))
    return chosen.map((graduate): Recipient => ({ personId: graduate.personId, fullName: graduate.fullName, who: graduate.fullName, paragraphs: [withStop(certificateWords(graduate))], unitId: graduate.unit.id }))
  })
}

type Common = Omit<CertificateValues, 'people'>

async function issue(tools: Tools, actor: Actor, kind: AwardKind, { id, on, number, order, layout, emblem }: Common, recipientsOf: (tx: Db, today: Day) => Promise<Recipient[]>): Promise<number> {
  const [at, today] = [tools.clock.now(), tools.clock.today()]
  return tools.transaction(async (tx) => {
    if ((await awardById(tx, id)) !== null) return 0
    const recipients = (await recipientsOf(tx, today)).toSorted((one, other) => byAlphabet(one.fullName, other.fullName))
    const numbers = numbersFrom(number, recipients.length, await takenNumbers(tx, kind, on))
    const organisation = await organisationOn(tx, on)
    const signatory = await signatoryOn(tx, on)
    if (signatory === null) throw new Refusal('wrong-moment', 'На эту дату никто не подписывает документы. Укажите подписанта в разделе «Детский сад» или выберите другую дату', { field: 'on' })
    for (const [index, recipient] of recipients.entries()) {
      const sheet: SheetFacts = {
        kind, layout, emblem: emblem === 'leaf', organisation: letterhead({ fullName: organisation.fullName }).lines.flatMap((line) => line.split('\n')),
        who: recipient.who, paragraphs: recipient.paragraphs.map((words) => typography(words, { verbatim: [organisation.shortName, organisation.fullName] })),
        signatory: { post: capitalized(signatory.post), name: signatureName(signatory.name) },
        foot: footOf(organisation.place, on, numbers[index] ?? null),
      }
      const award: Award = {
        id: index === 0 ? id : newId(), kind, schoolYear: schoolYearOf(on), personId: recipient.personId, personName: recipient.fullName,
        number: numbers[index] ?? null, on, sheet, unitId: recipient.unitId, orderId: order ?? null, version: 1,
      }
      await insertAward(tx, award, at, actor.personId)
      await note(tx, actor, at, { verb: 'issuedAward', subject: subjectOf(award), stage: 6 })
    }
    return recipients.length
  })
}

/** A sheet issued by mistake leaves the register; the journal keeps what it was. Once gone, nothing happens. */
export async function removeAward(tools: Tools, actor: Actor, award: Award): Promise<void> {
  await tools.transaction(async (tx) => {
    if (await deleteAward(tx, award.id)) await note(tx, actor, tools.clock.now(), { verb: 'removed', subject: subjectOf(award), stage: 6 })
  })
}

function subjectOf({ id, kind, number, personName }: Award) {
  return { kind: 'award' as const, id, name: `${awardKinds[kind].name.toLowerCase()}${number === null ? '' : ` №\u00a0${number}`}, ${personName}` }
}
