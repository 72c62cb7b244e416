// Gathers what the paper of a consent says now. What was answered comes as it was frozen.
import type { DocumentDescription } from '../../kit/documents/description.ts'
import { found } from '../../kit/refusal.ts'
import { fullName, paperName, signatureName } from '../../kit/russian/names.ts'
import type { Db } from '../../tools.ts'
import { organisationOn, signatoryOn } from '../organisation/index.ts'
import { peopleByIds, personById, type Person } from '../people/index.ts'
import type { Consent } from './consent.ts'
import type { ConsentRecord } from './consent-record.ts'
import type { ConsentFacts } from './consent-parts.ts'
import { disseminationConsent } from './dissemination-consent.document.ts'
import { nothingChosen, type DisseminationChoices } from './dissemination-items.ts'
import { eSignatureAgreement } from './e-signature-agreement.document.ts'
import { mentoringConsent } from './mentoring-consent.document.ts'
import { menteeProcessingConsent, mentorProcessingConsent } from './processing-consent.document.ts'
import { transferConsent } from './transfer-consent.document.ts'
import type { Terms } from './terms.ts'

type Form = ConsentFacts['form']
type Drawn = Pick<Consent, 'kind' | 'personId' | 'validUntil'> & { terms: Terms; choices: DisseminationChoices | null }

/** Everything all papers of consents share. Two or three queries. */
export async function sharedFacts(db: Db, consent: Pick<Consent, 'personId' | 'validUntil'>, form: Form, day: string): Promise<ConsentFacts> {
  const [organisation, head, person] = await Promise.all([organisationOn(db, day), signatoryOn(db, day), personById(db, consent.personId)])
  const { fullNameCases, ...names } = organisation
  return {
    form,
    organisation: { ...names, fullNameGen: fullNameCases.gen, fullNameDat: fullNameCases.dat },
    person: personFacts(found(person, 'Такого человека нет в списке сотрудников')),
    head: head && {
      postDat: head.postCases.dat, postNom: head.post, shortDat: paperName(head.nameCases.dat), signature: signatureName(head.name),
    },
    until: consent.validUntil,
  }
}

/** The paper as it reads now: for an offer the wording of today, with the boxes the person has ticked so far. */
export async function describeConsent(db: Db, consent: Drawn, form: Form, day: string): Promise<DocumentDescription> {
  const facts = await sharedFacts(db, consent, form, day)
  const { terms } = consent
  switch (consent.kind) {
    case 'processing-mentor':
    case 'processing-mentee': {
      const kind = consent.kind === 'processing-mentor' ? mentorProcessingConsent : menteeProcessingConsent
      return kind.describe({ ...facts, processor: terms.processor ?? null })
    }
    case 'dissemination':
      return disseminationConsent.describe({ ...facts, urls: terms.urls ?? [], choices: consent.choices ?? nothingChosen })
    case 'transfer':
      return transferConsent.describe({
        ...facts, recipient: terms.recipient ?? '', recipientAddress: terms.recipientAddress ?? '', fields: terms.fields ?? [],
      })
    case 'mentoring':
      return mentoringConsent.describe({
        ...facts,
        menteesGen: await genitives(db, terms.menteeIds ?? []),
        from: terms.from ?? day,
        to: consent.validUntil ?? day,
        formAndType: terms.formAndType ?? '',
        hoursPerMonth: terms.hoursPerMonth ?? null,
        pay: terms.pay ?? '',
      })
    case 'e-signature':
      return eSignatureAgreement.describe(facts)
  }
}

/** The paper of a consent: frozen when it was answered, else as it reads now. */
export async function paperOf(db: Db, consent: ConsentRecord, form: Form, today: string): Promise<DocumentDescription> {
  return consent.description ?? describeConsent(db, consent, form, today)
}

/** Several papers as one file for the printer, each beginning on a sheet of its own. */
export function asOneFile(papers: readonly DocumentDescription[], title: string): DocumentDescription | undefined {
  const [first] = papers
  if (first === undefined) return undefined
  const sections = papers.flatMap((paper, index) => paper.sections.map((section) => ({ ...section, key: `${section.key}-${index}` })))
  return { ...first, title, sections }
}

async function genitives(db: Db, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  return (await peopleByIds(db, ids)).map(({ postCases, nameCases }) => `${postCases.gen} ${fullName(nameCases.gen)}`)
}

function personFacts({ name, nameCases, postCases, gender, phone, email }: Person): ConsentFacts['person'] {
  return {
    name: fullName(name),
    nameGen: fullName(nameCases.gen),
    short: paperName(name),
    signature: signatureName(name),
    postGen: postCases.gen,
    gender,
    contact: phone ?? email,
  }
}
