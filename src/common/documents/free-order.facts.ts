import type { Day } from '../../kit/calendar/day.ts'
import type { Choices } from '../../kit/forms/field.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { fullName, paperName, signatureName } from '../../kit/russian/names.ts'
import type { Db } from '../../tools.ts'
import { legalBasesOn, organisationOn, rulesOf } from '../organisation/index.ts'
import { peopleByIds, peopleOn, type Person } from '../people/index.ts'
import { documentEntry, type AnyDocumentEntry } from './catalogue.ts'
import type { Document, DocumentSeries, Requisites } from './document.ts'
import { registeredDocuments } from './document.store.ts'
import { freeOrderKind, type FreeOrderFacts } from './free-order.document.ts'
import { freeOrderForm, type FreeOrderInput } from './free-order.form.ts'
import { choiceWords, type PlannedLink } from './links.ts'
import { paperNoun, quotedTitle } from './paper-name.ts'

/** Free orders on the core activity and on personnel: the same form, numbered apart. */
export const freeOrders: readonly AnyDocumentEntry[] = [
  freeOrder('free-order', 'Приказ в свободной форме', 'core'),
  freeOrder('free-personnel-order', 'Приказ по личному составу в свободной форме', 'personnel'),
]

function freeOrder(key: string, title: string, series: DocumentSeries): AnyDocumentEntry {
  return documentEntry<FreeOrderInput, FreeOrderFacts>({
    kind: freeOrderKind(key, title),
    series,
    stage: 1,
    form: freeOrderForm,
    choices,
    suggested: async () => ({ control: 'self' }),
    gather,
    acquaintance: async (_db, input) => input.people ?? [],
    links: linksOfInput,
  })
}

async function choices(db: Db, today: Day): Promise<Choices> {
  const [people, bases, documents] = await Promise.all([
    peopleOn(db, today),
    legalBasesOn(db, today),
    registeredDocuments(db),
  ])
  return {
    people: people.map(({ id, name, post }) => ({ value: id, words: `${fullName(name)}, ${post}` })),
    bases: bases.map(({ id, title }) => ({ value: id, words: title })),
    documents: documents.map((document) => ({ value: document.id, words: choiceWords(document) })),
  }
}

/** Facts as they stand on the date of the order; until it has one, as they stand today. */
async function gather(db: Db, input: FreeOrderInput, requisites: Requisites, today: Day): Promise<FreeOrderFacts> {
  const { number, signedOn, effectiveOn, signatory } = requisites
  const day = signedOn ?? today
  const organisation = await organisationOn(db, day)
  const bases = (await legalBasesOn(db, day)).filter(({ id }) => input.bases?.includes(id))
  const linked = await registeredDocuments(db)
  const people = await peopleByIds(db, [...(input.people ?? []), ...(input.controlPerson ? [input.controlPerson] : [])])
  const byId = new Map(people.map((person) => [person.id, person]))
  const control = input.controlPerson === undefined ? undefined : byId.get(input.controlPerson)
  return {
    organisation,
    numberFirst: (await rulesOf(db)).numberFirst,
    ...(number !== undefined && { number }),
    ...(signedOn !== undefined && { signedOn }),
    ...(effectiveOn !== undefined && effectiveOn !== signedOn && { effectiveOn }),
    ...(signatory && { signatory }),
    heading: input.heading,
    citations: bases.filter(({ regard }) => regard === null).map(({ citation }) => citation),
    regards: bases.flatMap(({ regard }) => (regard === null ? [] : [regard])),
    pursuant: endingsOf(input, linked, ['pursuant']),
    ...(input.preamble !== undefined && { preamble: input.preamble }),
    points: input.points,
    endings: endingsOf(input, linked, ['repeals', 'cancels']),
    control: control
      ? { acc: `${control.postCases.acc} ${paperName(control.nameCases.acc)}` }
      : input.control === 'none'
        ? 'none'
        : 'self',
    appendices: input.appendices ?? [],
    acquainted: (input.people ?? []).flatMap((id) => acquainted(byId.get(id))),
  }
}

function acquainted(person: Person | undefined): { post: string; name: string }[] {
  return person ? [{ post: person.post, name: signatureName(person.name) }] : []
}

/** What links say in the text, computed from the register and never typed (pitfalls N10). */
function endingsOf(
  input: FreeOrderInput,
  documents: readonly Document[],
  kinds: readonly PlannedLink['kind'][],
): string[] {
  return linksOfInput(input)
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ toId, kind, part }) => {
      const document = documents.find(({ id }) => id === toId)
      if (!document) return []
      const { number = '', signedOn = '' } = document.requisites
      const reference = `от ${requisiteDay(signedOn)} № ${number} ${quotedTitle(document)}`
      const inPart = part === undefined ? '' : ` в части ${part}`
      if (kind === 'pursuant') return [`${paperNoun(document.series, 'gen')} ${reference}${inPart}`]
      const deed = kind === 'cancels' ? 'Отменить' : 'Признать утратившим силу'
      return [`${deed} ${paperNoun(document.series)} ${reference}${inPart}`]
    })
}

function linksOfInput({ links = [] }: FreeOrderInput): PlannedLink[] {
  return links.map(({ kind, to, part }) => ({ toId: to, kind, ...(part !== undefined && { part }) }))
}
