// What the papers of consents share: who gives it, to whom, how it is signed.
import { z } from 'zod'
import type { Block } from '../../kit/documents/block-schema.ts'
import { line, section, spacer } from '../../kit/documents/blocks.ts'
import type { DocumentDescription } from '../../kit/documents/description.ts'
import { blank, nbsp, verbatim, type Words } from '../../kit/documents/inline.ts'
import { signatureMark } from '../../kit/documents/signatures.ts'
import { handDate, stamp, stamps } from '../../kit/documents/stamps.ts'
import { longDay } from '../../kit/russian/dates.ts'
import { capitalized } from '../../kit/russian/typography.ts'

export const consentFacts = z.object({
  /** On paper the identity document is written in by hand; an online one is proved by the account (D27). */
  form: z.enum(['paper', 'online']),
  organisation: z.object({
    fullName: z.string(),
    fullNameGen: z.string(),
    fullNameDat: z.string(),
    shortName: z.string(),
    address: z.string(),
    inn: z.string(),
    ogrn: z.string(),
    place: z.string(),
  }),
  person: z.object({
    /** Full name as it stands and in the genitive, from the stored forms. */
    name: z.string(),
    nameGen: z.string(),
    /** «Крылова Д.А.» for the title of the file, «Д.А. Крылова» beside the signature. */
    short: z.string(),
    signature: z.string(),
    postGen: z.string(),
    gender: z.enum(['female', 'male']),
    /** Working phone or e-mail; a blank while unknown. */
    contact: z.string().nullable(),
  }),
  /** To whom it is addressed: «Заведующему», «Савельевой М.В.»; blanks while nobody is recorded. */
  head: z.object({ postDat: z.string(), postNom: z.string(), shortDat: z.string(), signature: z.string() }).nullable(),
  until: z.string().nullable(),
})
export type ConsentFacts = z.infer<typeof consentFacts>

/** «согласна» or «согласен», «ознакомлена» or «ознакомлен». */
export function byGender({ person }: Pick<ConsentFacts, 'person'>, female: string, male: string): string {
  return person.gender === 'male' ? male : female
}

/** The paper around its blocks; kept three years, so with the narrow margin. Never a draft: what is shown is signed. */
export function consentPaper(facts: ConsentFacts, title: string, blocks: (Block | Block[] | undefined | false)[]): DocumentDescription {
  return {
    title: `${title} – ${facts.person.short}`,
    subject: title,
    retention: 'short',
    draft: false,
    sections: [section('consent', blocks)],
  }
}

/** Name, and on paper the lines a person fills in by hand: they are never stored (domain.md §7.3). */
export function subjectWords({ form, person }: ConsentFacts): Words {
  if (form === 'online') {
    return ['Я, ', person.name, ', личность подтверждена моей учётной записью по соглашению об использовании простой электронной подписи, ']
  }
  return [
    'Я, ', person.name, ', адрес: ', blank('long'), ', документ, удостоверяющий личность: ', blank('medium'),
    ` серия${nbsp}`, blank('short'), ` №${nbsp}`, blank('medium'), `, выдан «__»${nbsp}`, blank('medium'), `${nbsp}____${nbsp}г. `,
    blank('long'), ' (заполняется от руки, в информационную систему не вносится), ',
  ]
}

/** «муниципальному казённому … (адрес: …, ИНН …, ОГРН …)». */
export function operatorWords({ organisation }: ConsentFacts): Words {
  const { fullNameDat, address, inn, ogrn } = organisation
  return [verbatim(fullNameDat), ` (адрес: ${address}`, `, ИНН${nbsp}${inn}, ОГРН${nbsp}${ogrn}`]
}

/** «до 31 августа 2026 г.», also at the end of a sentence; a blank for a term that is written in by hand. */
export function untilWords({ until }: ConsentFacts): Words {
  return until === null ? ['до ', blank('medium')] : `до ${longDay(until)}`
}

/** Date and signature by hand; an online paper gets the mark instead, after it was signed. */
export function handSignature(facts: ConsentFacts): Block[] {
  if (facts.form === 'online') return []
  return [spacer(), line(handDate(), [blank('medium'), ` / ${facts.person.signature}`])]
}

/** Upper right: to the head, from the employee. */
export function addressee({ head, organisation, person }: ConsentFacts): Block {
  const to = `${head === null ? 'Заведующему' : capitalized(head.postDat)} ${organisation.shortName}`
  return stamps([stamp(to, [head === null ? blank('medium') : head.shortDat, person.postGen, person.nameGen])])
}

export interface SignatureFacts {
  /** Full name of the signer. */
  name: string
  /** «31.08.2025 23:58 (+05:00)» on the clocks of the kindergarten. */
  moment: string
  /** Number of the entry. */
  id: string
  fingerprint: string
}

/** The paper with the visible mark of 63-ФЗ: who, when, under which number, and the fingerprint of the text signed. */
export function withSignatureMark(description: DocumentDescription, { name, moment, id, fingerprint }: SignatureFacts): DocumentDescription {
  const mark = signatureMark([
    `Подписано простой электронной подписью: ${name}`,
    `${moment}, идентификатор ${id}`,
    `Отпечаток текста (SHA-256): ${inGroups(fingerprint)}`,
  ])
  return withLastBlocks(description, [mark])
}

/** Adds blocks at the end of the paper. */
export function withLastBlocks(description: DocumentDescription, blocks: Block[]): DocumentDescription {
  const sections = description.sections.map((one, index, all) =>
    index === all.length - 1 ? { ...one, blocks: [...one.blocks, ...blocks] } : one,
  )
  return { ...description, sections }
}

/** '7f3a91d0…' in groups of eight, so that a line can break. */
export function inGroups(fingerprint: string): string {
  return fingerprint.match(/.{1,8}/g)?.join(' ') ?? ''
}
