// Sheets are issued together: each gets its number, its words are kept as they are printed.
import { schoolYearOf } from '../../../kit/calendar/school-year.ts'
import { letterhead } from '../../../kit/documents/order-parts.ts'
import { newId } from '../../../kit/ids.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { fullName, signatureName } from '../../../kit/russian/names.ts'
import { byAlphabet } from '../../../kit/russian/sort-key.ts'
import { capitalized, typography, withStop } from '../../../kit/russian/typography.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Tools } from '../../../tools.ts'
import { note } from '../../../common/journal/index.ts'
import { organisationOn, signatoryOn } from '../../../common/organisation/index.ts'
import { peopleByIds } from '../../../common/people/index.ts'
import { assertYearOpen } from '../../../common/years/index.ts'
import { addressOf, awardKinds, certificateWords, footOf, numbersFrom, type Award, type AwardKind, type SheetFacts } from './award.ts'
import { sheetsPaper } from './award.document.ts'
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
  const paragraphs = values.text.split('\n').map((words) => words.trim()).filter((words) => words !== '')
  const people = await peopleByIds(tools.database, values.people)
  return issue(tools, actor, 'thanks', values, people.map(({ id, name, gender }) => ({ personId: id, fullName: fullName(name), who: addressOf(name, gender), paragraphs, unitId: null })))
}

/** Certificates of mentees whose programmes have ended. */
export async function issueCertificates(tools: Tools, actor: Actor, values: CertificateValues): Promise<number> {
  const today = tools.clock.today()
  const chosen = (await graduates(tools.database, schoolYearOf(today), today)).filter(({ value }) => values.people.includes(value))
  return issue(tools, actor, 'certificate', values, chosen.map((graduate) => ({ personId: graduate.personId, fullName: graduate.fullName, who: graduate.fullName, paragraphs: [withStop(certificateWords(graduate))], unitId: graduate.unit.id })))
}

type Common = Omit<CertificateValues, 'people'>

async function issue(tools: Tools, actor: Actor, kind: AwardKind, values: Common, recipients: readonly Recipient[]): Promise<number> {
  const at = tools.clock.now()
  const { id, on, number, order } = values
  const sheets = await sheetsOf(tools, kind, values, recipients.toSorted((one, other) => byAlphabet(one.fullName, other.fullName)))
  return tools.transaction(async (tx) => {
    if ((await awardById(tx, id)) !== null) return 0
    await assertYearOpen(tx, on, 'on')
    const numbers = numbersFrom(number, sheets.length, await takenNumbers(tx, kind, on))
    for (const [index, { recipient, sheet, place }] of sheets.entries()) {
      const own = numbers[index] ?? null
      const award: Award = {
        id: index === 0 ? id : newId(), kind, schoolYear: schoolYearOf(on), personId: recipient.personId, personName: recipient.fullName,
        number: own, on, sheet: { ...sheet, foot: footOf(place, on, own) }, unitId: recipient.unitId, orderId: order ?? null, version: 1,
      }
      await insertAward(tx, award, at, actor.personId)
      await note(tx, actor, at, { verb: 'issuedAward', subject: subjectOf(award), stage: 6 })
    }
    return sheets.length
  })
}

/** What each sheet says, without its number. @throws Refusal when nobody signs on the day or the words do not fit onto a sheet */
async function sheetsOf({ database, printer }: Tools, kind: AwardKind, { on, layout, emblem }: Common, recipients: readonly Recipient[]): Promise<{ recipient: Recipient; sheet: SheetFacts; place: string }[]> {
  const { place, fullName: verbatim, shortName } = await organisationOn(database, on)
  const signatory = await signatoryOn(database, on)
  if (signatory === null) throw new Refusal('wrong-moment', 'На эту дату никто не подписывает документы. Укажите подписанта в разделе «Детский сад» или выберите другую дату', { field: 'on' })
  const sheets = recipients.map((recipient) => ({
    recipient,
    place,
    sheet: {
      kind, layout, emblem: emblem === 'leaf', organisation: letterhead({ fullName: verbatim }).lines.flatMap((line) => line.split('\n')),
      who: recipient.who, paragraphs: recipient.paragraphs.map((words) => typography(words, { verbatim: [shortName, verbatim] })),
      signatory: { post: capitalized(signatory.post), name: signatureName(signatory.name) },
      foot: footOf(place, on, null),
    },
  }))
  const taken = await printer.sheetsOf(sheetsPaper(sheets.map(({ sheet }) => sheet)))
  if (taken.some((count) => count > 1)) throw new Refusal('invalid', 'Слова не помещаются на один лист: сократите текст или сделайте его одним абзацем, либо выберите вертикальный лист', { field: kind === 'thanks' ? 'text' : 'layout' })
  return sheets
}

/** A sheet issued by mistake leaves the register; the journal keeps what it was. Once gone, nothing happens. @throws Refusal when its year is closed */
export async function removeAward(tools: Tools, actor: Actor, award: Award): Promise<void> {
  await tools.transaction(async (tx) => {
    await assertYearOpen(tx, award.on)
    if (await deleteAward(tx, award.id)) await note(tx, actor, tools.clock.now(), { verb: 'removed', subject: subjectOf(award), stage: 6 })
  })
}

function subjectOf({ id, kind, number, personName }: Award) {
  return { kind: 'award' as const, id, name: `${awardKinds[kind].name.toLowerCase()}${number === null ? '' : ` №\u00a0${number}`}, ${personName}` }
}
