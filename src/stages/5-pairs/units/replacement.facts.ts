// Everything the page of a replacement shows and its steps are told from.
import type { Day } from '../../../kit/calendar/day.ts'
import { addDays } from '../../../kit/calendar/day.ts'
import type { Db } from '../../../tools.ts'
import { documentById, type Check, type Document } from '../../../common/documents/index.ts'
import { counselFor, type Counsel } from '../../4-selection/index.ts'
import { headsOf } from '../programmes/programme.store.ts'
import { isForgotten } from '../support/support.ts'
import { menteesSupported } from '../support/unpaired.store.ts'
import { consentQuestions } from './member-consents.store.ts'
import { memberChecks } from './pairing-checks.ts'
import { standingPairs } from './standing-pairs.store.ts'
import type { Place } from './place.ts'
import { allMentors } from './place.store.ts'
import { needsNotice, type PathFacts } from './replacement.ts'
import { foundReplacement, type Replacement } from './replacement.store.ts'
import { staysAfter } from './successor.store.ts'
import type { Unit, UnitMember } from './unit.ts'
import { foundUnit } from './unit.store.ts'

export interface ReplacementFacts {
  path: Replacement
  unit: Unit
  member: UnitMember
  mentees: UnitMember[]
  /** Who was chosen and has not refused. */
  newcomer: UnitMember | undefined
  notice: Document | null
  order: Document | null
  /** What the newcomer still needs before the order may name him. */
  lacks: Check[]
  /** Mentees for whom neither a mentor nor support is written down. */
  orphans: UnitMember[]
  facts: PathFacts
  today: Day
}

export async function replacementFacts(db: Db, id: string, today: Day): Promise<ReplacementFacts> {
  const path = await foundReplacement(db, id)
  const unit = await foundUnit(db, path.unitId)
  const member = unit.members.find((one) => one.id === path.memberId)
  if (member === undefined) throw new Error('A replacement of nobody')
  const mentees = unit.members.filter((one) => one.role === 'mentee' && one.leaveGround === null)
  const newcomer = unit.members.find((one) => one.id === path.newMemberId && one.leaveGround === null)
  const [notice, order, heads, supported] = await Promise.all([
    path.noticeId === null ? null : documentById(db, path.noticeId),
    path.orderId === null ? null : documentById(db, path.orderId),
    headsOf(db, unit.id),
    menteesSupported(db, mentees.map(({ bankId }) => bankId)),
  ])
  const lacks = newcomer === undefined || newcomer.orderId !== null ? [] : await lacksOf(db, unit, newcomer, mentees, today)
  const isLed = newcomer !== undefined || (path.withoutMentor === 'other' && staysAfter(unit, member, path.stopsOn))
  const orphans = isLed ? [] : mentees.filter(({ bankId }) => {
    const support = supported.get(bankId ?? '')
    return path.withoutMentor !== 'support' || support === undefined || isForgotten(support, today)
  })
  return {
    path, unit, member, mentees, newcomer, notice, order, lacks, orphans, today,
    facts: {
      needsNotice: needsNotice(path.ground, member),
      hasNotice: notice?.state === 'registered',
      isCared: isLed || orphans.length === 0,
      hasNewcomer: newcomer !== undefined,
      lacks: lacks.length,
      // An earlier order may have released the mentor alone; the newcomer needs one as well.
      hasOrder: member.endOrderId !== null && (newcomer === undefined || newcomer.orderId !== null),
      hasProgramme: heads.some(({ state }) => state === 'approved' || state === 'replaced'),
      isProgrammeBegun: path.programmeId !== null,
      handedOverOn: path.handedOverOn,
    },
  }
}

async function lacksOf(db: Db, unit: Unit, newcomer: UnitMember, mentees: readonly UnitMember[], today: Day): Promise<Check[]> {
  const questions = await consentQuestions(db, [unit], [today])
  const answer: Check[] = newcomer.answer === 'agreed' ? [] : [{ tone: 'stop', title: newcomer.answer === 'question' ? 'Есть вопрос' : 'Ответа ещё нет', fact: 'Наставник отвечает на своей странице; ответ с бумаги или устный запишет куратор.' }]
  const checks = memberChecks(unit, newcomer, mentees.map(({ personId }) => personId), { ...questions, signedOn: today, today })
  return [...answer, ...checks.filter(({ tone }) => tone === 'stop')]
}

export interface Candidate extends Pick<Place, 'personId' | 'name' | 'post' | 'load' | 'capacity' | 'hasConsent'> {
  /** Sum over the mentees, 0…1000 each; undefined for those who stand in no bank. */
  score: number | undefined
  /** In a word or two. */
  obstacle: string | undefined
  /** The calm solution gives this one to somebody of the unit. */
  isProposed: boolean
}

/** Mentors for these mentees, the best first: matching is asked anew and keeps every other pair where it is. */
export async function candidatesFor(db: Db, { unit, member, mentees, today }: Pick<ReplacementFacts, 'unit' | 'member' | 'mentees' | 'today'>): Promise<Candidate[]> {
  const standing = (await standingPairs(db)).filter(({ unitId }) => unitId !== unit.id)
  const bankIds = mentees.map(({ bankId }) => bankId).filter((id) => id !== null)
  const counsels = [...(await counselFor(db, standing, today, bankIds)).values()]
  const places = (await allMentors(db, today)).filter(({ personId }) => !unit.members.some((one) => one.personId === personId && one.leaveGround === null) && personId !== member.personId)
  return places.map((place) => candidateOf(place, counsels)).toSorted(byFitness)
}

function candidateOf({ personId, name, post, load, capacity, hasConsent }: Place, counsels: readonly Counsel[]): Candidate {
  const seen = counsels.flatMap(({ mentors }) => mentors.filter((one) => one.personId === personId))
  return {
    personId, name, post, load, capacity, hasConsent,
    score: seen.length === 0 ? undefined : seen.reduce((sum, one) => sum + one.score, 0),
    obstacle: seen.find(({ obstacle }) => obstacle !== undefined)?.obstacle,
    isProposed: counsels.some(({ proposed }) => proposed?.personId === personId),
  }
}

function byFitness(one: Candidate, other: Candidate): number {
  return Number(other.isProposed) - Number(one.isProposed) || Number(one.obstacle !== undefined) - Number(other.obstacle !== undefined) || (other.score ?? -1) - (one.score ?? -1)
}

/** The first day the newcomer may begin: the day the other stops, or today when that has passed. */
export function usualBeginning({ path, today }: Pick<ReplacementFacts, 'path' | 'today'>): Day {
  return path.stopsOn < today ? today : path.stopsOn
}

/** A month is the usual length of a substitution that nobody has dated yet. */
export function usualReturn(from: Day): Day {
  return addDays(from, 30)
}
