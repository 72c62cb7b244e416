// The operative part of the order on pairs: who leads whom, until when programmes come, who controls.
import type { Block } from '../../../kit/documents/block-schema.ts'
import { controlPoint } from '../../../kit/documents/order-parts.ts'
import { numbered, point, type PointTree } from '../../../kit/documents/points.ts'
import { period, requisiteDay } from '../../../kit/russian/dates.ts'
import { capitalized } from '../../../kit/russian/typography.ts'
import type { MemberFacts, PairingFacts, UnitFacts } from './pairing-facts.ts'

export function pairingPoints(facts: PairingFacts): Block {
  const { hr, control } = facts
  return numbered([
    ...(facts.withAppendix ? [appendixPoint(facts)] : facts.units.flatMap(appointments)),
    programmesPoint(facts),
    curatorPoint(facts),
    hr && point(`${capitalized(hr.dat)} подготовить дополнительные соглашения к трудовым договорам ${many(mentorsOf(facts)) ? 'наставников' : 'наставника'}.`),
    point(controlPoint(control ? `возложить на ${control.acc}` : 'оставляю за собой')),
  ])
}

function appendixPoint({ units }: PairingFacts): PointTree {
  const [first] = units
  const isOneTerm = first !== undefined && units.every(({ from, to }) => from === first.from && to === first.to)
  const how = isOneTerm ? `на период ${period(first.from, first.to)} согласно приложению` : 'согласно приложению на указанные в нём сроки'
  return point(`Закрепить наставнические пары и группы ${how}.`)
}

/** One point for each mentor; «наставником» stays masculine for a woman too: so official papers write. */
function appointments({ mentors, mentees, form, types, direction, from, to }: UnitFacts): PointTree[] {
  const whom = mentees.length === 1 ? (mentees[0]?.gen ?? '') : `группы педагогов: ${mentees.map(({ gen }) => gen).join(', ')},`
  return mentors.map((mentor) => {
    const about = mentor.direction ?? direction
    const towards = about === undefined ? '' : ` по направлению «${about}»`
    const how = `форма наставничества – «${form}», вид – ${types}`
    return point(`Назначить ${mentor.acc}${external(mentor)} наставником ${whom}${towards} на период ${period(from, to)}; ${how}.`)
  })
}

function external({ organisation }: MemberFacts): string {
  return organisation === undefined ? '' : ` (${organisation})`
}

function programmesPoint(facts: PairingFacts): PointTree {
  const until = facts.programmesUntil === undefined ? '' : ` в срок до ${requisiteDay(facts.programmesUntil)}`
  const mentors = many(mentorsOf(facts)) ? 'Наставникам' : 'Наставнику'
  const mentees = many(facts.units.flatMap((unit) => unit.mentees)) ? 'наставляемыми' : 'наставляемым'
  const [programmes, them] = facts.units.length > 1 ? ['персонализированные программы', 'их'] : ['персонализированную программу', 'её']
  return point(`${mentors} совместно с ${mentees}${until} разработать ${programmes} и представить ${them} куратору.`)
}

function curatorPoint({ curator, midTermUntil, units }: PairingFacts): PointTree {
  const until = midTermUntil === undefined ? '' : ` до ${requisiteDay(midTermUntil)}`
  const [genitive, instrumental] = units.length > 1 ? ['программ', 'их'] : ['программы', 'её']
  if (curator === undefined) return point(`Методическую помощь в разработке ${genitive}, контроль за ${instrumental} выполнением и промежуточный мониторинг${until} оставляю за собой.`)
  return point(`Куратору, ${curator.dat}:`, [
    point(`оказать методическую помощь в разработке ${genitive};`),
    point(`обеспечить контроль за ${instrumental} выполнением и промежуточный мониторинг${until}.`),
  ])
}

function mentorsOf({ units }: PairingFacts): MemberFacts[] {
  return units.flatMap(({ mentors }) => mentors)
}

function many(people: readonly MemberFacts[]): boolean {
  return new Set(people.map(({ nom, fullName }) => `${nom}|${fullName}`)).size > 1
}
