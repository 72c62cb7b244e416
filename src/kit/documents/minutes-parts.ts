// The parts of minutes in the order office work gives them: who sat, what was on the agenda, heard, said and resolved.
import type { Block } from './block-schema.ts'
import { heading, paragraph } from './blocks.ts'
import { blank, bold, runsText } from './inline.ts'

/** «Присутствовали: 12 чел. (список прилагается)»; a blank while nobody is marked. */
export function presentLine(count: number): Block {
  return paragraph(count === 0 ? ['Присутствовали: ', blank('short'), ' чел.'] : `Присутствовали: ${count} чел. (список прилагается)`, { align: 'left' })
}

/** «Председатель – О.Н. Лебедева»; a blank while unknown. */
export function sitterLine(title: string, name: string | null): Block {
  return paragraph([`${title} – `, name ?? blank('medium')], { align: 'left' })
}

export interface AgendaPoint {
  title: string
  /** «Сообщение старшего воспитателя Лебедевой О.Н.»; null when nobody is named. */
  by: string | null
}

export function agendaBlocks(points: readonly AgendaPoint[]): Block[] {
  if (points.length === 0) return []
  return [
    heading(3, 'ПОВЕСТКА ДНЯ:'),
    ...points.map(({ title, by }, index) => paragraph(`${index + 1}. ${stopped(title)}${by === null ? '' : ` ${stopped(by)}`}`)),
  ]
}

export interface Question {
  /** In the accusative: «Лебедеву О.Н.»; null when nobody is named. */
  whom: string | null
  heard: string | null
  spoke: string | null
  decisions: readonly { text: string; term: string | null; responsible: string | null }[]
  votes: { for: number; against: number; abstained: number } | null
}

/** «1. СЛУШАЛИ: … ВЫСТУПИЛИ: … РЕШИЛИ: 1.1. … Голосовали: …»; what was not noted is left out. */
export function questionBlocks(question: Question, number: number): Block[] {
  const { whom, heard, spoke, decisions, votes } = question
  const said = [whom, heard].filter((part) => part !== null).join(' – ')
  return [
    paragraph([bold(`${number}. СЛУШАЛИ: `), said === '' ? blank('long') : stopped(said)], { keepWithNext: decisions.length > 0 }),
    ...(spoke === null ? [] : [paragraph([bold('ВЫСТУПИЛИ: '), stopped(spoke)])]),
    ...(decisions.length === 0 ? [] : [paragraph(bold('РЕШИЛИ:'), { keepWithNext: true })]),
    ...decisions.map((decision, index) => paragraph(`${number}.${index + 1}. ${decisionWords(decision)}`)),
    ...(votes === null ? [] : [paragraph(votesWords(votes))]),
  ]
}

function decisionWords({ text, term, responsible }: Question['decisions'][number]): string {
  const more = [term === null ? null : `срок – до ${term}`, responsible === null ? null : `ответственный – ${responsible}`].filter((part) => part !== null)
  return more.length === 0 ? stopped(text) : `${text.replace(/[.;,\s]+$/, '')} (${more.join(', ')}).`
}

function votesWords({ for: yes, against, abstained }: NonNullable<Question['votes']>): string {
  return `Голосовали: «за» – ${yes}, «против» – ${against}, «воздержались» – ${abstained}.`
}

/** The blocks of one question as they stand in the minutes, also when their wording was edited by hand; empty when there is none. */
export function questionOf(blocks: readonly Block[], number: number): Block[] {
  const begins = (wanted: number) => blocks.findIndex((block) => block.kind === 'paragraph' && runsText(block.runs).startsWith(`${wanted}. СЛУШАЛИ`))
  const from = begins(number)
  if (from < 0) return []
  const next = begins(number + 1)
  const rest = blocks.slice(from, next < 0 ? undefined : next)
  const end = rest.findIndex(({ kind }) => kind === 'signatures')
  return end < 0 ? rest : rest.slice(0, end)
}

function stopped(text: string): string {
  return /[.!?…:;]$/.test(text) ? text : `${text}.`
}
