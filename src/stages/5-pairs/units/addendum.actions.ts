// The addendum as the documents room needs it; once registered, it is what the mentor's work rests on.
import { found } from '../../../kit/refusal.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { fullName, screenName, signatureName } from '../../../kit/russian/names.ts'
import { numberInWords } from '../../../kit/forms/messages.ts'
import { pluralWord } from '../../../kit/russian/plural.ts'
import type { Clock, Db } from '../../../tools.ts'
import { documentEntry, type AnyDocumentEntry, type Check, type Requisites } from '../../../common/documents/index.ts'
import { rulesOf, signatoryOn } from '../../../common/organisation/index.ts'
import { organisationFactsOn } from '../../1-conditions/index.ts'
import { pairsPaths } from '../paths.ts'
import { presentMembers } from './agreement.ts'
import { addendum, type AddendumFacts } from './addendum.document.ts'
import { addendumForm, type AddendumInput } from './addendum.form.ts'
import { keepBasis } from './basis.actions.ts'
import { isExternal } from './basis.ts'
import { STAGE } from './deed.ts'
import { formAndTypes } from './forms-and-types.ts'
import { standing } from './member-consents.ts'
import { consentsOfUnits } from './member-consents.store.ts'
import type { Unit, UnitMember } from './unit.ts'
import { foundUnit, openUnits } from './unit.store.ts'

const USUAL_CONTENT = 'помощь наставляемому в освоении профессиональных умений согласно персонализированной программе наставничества: совместное планирование, показ и посещение образовательной деятельности, консультации, обсуждение результатов'

export function addendumEntry(clock: Clock): AnyDocumentEntry {
  return documentEntry<AddendumInput, AddendumFacts>({
    kind: addendum,
    series: 'agreements',
    stage: STAGE,
    form: addendumForm,
    choices: async (db) => ({ members: (await openUnits(db)).flatMap((unit) => ownMentors(unit).map((member) => ({ value: member.id, words: `${screenName(member.person.name)}, «${unit.title}»` }))) }),
    suggested: async (db) => ({ content: USUAL_CONTENT, pay: 'act', payAct: (await rulesOf(db)).regulation.payAct.replace(/ и дополнительным соглашением.*$/i, '') }),
    gather: (db, input, requisites) => gather(db, clock, input, requisites),
    acquaintance: async () => [],
    checks: (db, input, { signedOn }) => checks(db, input, signedOn ?? clock.today()),
    async afterRegistration(tx, tools, actor, { input, number, signedOn }) {
      const { unit } = await memberOf(tx, input.member)
      await keepBasis(tx, { author: actor, at: tools.clock.now() }, unit.id, input.member, { basis: 'addendum', note: `№ ${number} от ${requisiteDay(signedOn)}` })
    },
  })
}

async function gather(db: Db, clock: Clock, input: AddendumInput, requisites: Requisites): Promise<AddendumFacts> {
  const day = requisites.signedOn ?? clock.today()
  const { unit, member } = await memberOf(db, input.member)
  const head = await signatoryOn(db, day, requisites.signatory?.personId ?? undefined)
  const { name, gender, post } = member.person
  return {
    organisation: await organisationFactsOn(db, day),
    ...(requisites.number !== undefined && { number: requisites.number }),
    ...(requisites.signedOn !== undefined && { signedOn: requisites.signedOn }),
    ...(head !== null && { signatory: { post: head.post, postGen: head.postCases.gen, nameGen: fullName(head.nameCases.gen), signature: signatureName(head.name), gender: head.gender } }),
    registered: requisites.registered,
    employee: { name: fullName(name), signature: signatureName(name), post, gender },
    contractNumber: input.contractNumber,
    contractDate: input.contractDate,
    menteesGen: presentMembers(unit).filter(({ role }) => role === 'mentee').map(({ person }) => `${person.postCases.gen} ${fullName(person.nameCases.gen)}`),
    content: input.content,
    from: member.from,
    to: member.to ?? unit.to,
    formAndTypes: formAndTypes(unit),
    amount: amountWords(input),
    payAct: input.payAct,
  }
}

/** «5 000 рублей», «10 процентов должностного оклада» after «в размере». */
function amountWords({ pay, amount }: AddendumInput): string | undefined {
  if (pay === 'act' || amount === undefined) return undefined
  if (pay === 'percent') return `${numberInWords(amount)} ${pluralWord(amount, ['процента', 'процентов', 'процентов'])} должностного оклада`
  return `${numberInWords(amount)} ${pluralWord(amount, ['рубля', 'рублей', 'рублей'])}`
}

async function checks(db: Db, input: AddendumInput, day: string): Promise<Check[]> {
  const { unit, member } = await memberOf(db, input.member)
  const consents = await consentsOfUnits(db, [unit])
  const action = { href: pairsPaths.unit.to({ id: unit.id }), words: 'Открыть пару' }
  const all: (Check | false)[] = [
    (unit.state === 'stopped' || member.leaveGround !== null) && { tone: 'stop', title: 'Предложение снято, соглашение не нужно', action },
    standing(consents, member.personId, 'mentoring', [day]) === undefined
      ? { tone: 'missing', title: 'Нет письменного согласия на работу по наставничеству', fact: 'Соглашение заключают с тем, кто согласен: сначала запишите согласие с бумаги.', action: { href: pairsPaths.consent.to({ id: unit.id, member: member.id }), words: 'Предложить согласие' } }
      : { tone: 'done', title: 'Письменное согласие работника есть' },
    (input.contractNumber === undefined || input.contractDate === undefined) && { tone: 'missing', title: 'Не указан трудовой договор', fact: 'В бумаге останутся строки для записи от руки.' },
    { tone: 'done', title: 'Подписывают обе стороны на бумаге', fact: 'Простой электронной подписи здесь недостаточно (ст. 22.3 ТК РФ). Скан подписанного соглашения приложите на карточке.' },
  ]
  return all.filter((check) => check !== false)
}

/** Mentors whose contract with us is to be amended. */
export function ownMentors(unit: Unit): UnitMember[] {
  return presentMembers(unit).filter((member) => member.role === 'mentor' && !isExternal(member))
}

async function memberOf(db: Db, memberId: string): Promise<{ unit: Unit; member: UnitMember }> {
  const row = found(await db.unitMember.findUnique({ where: { id: memberId }, select: { unitId: true } }), 'Этого наставника больше нет в паре. Выберите другого.')
  const unit = await foundUnit(db, row.unitId)
  return { unit, member: found(unit.members.find(({ id }) => id === memberId)) }
}
