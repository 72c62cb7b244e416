// D23 «Справка-подтверждение наставнической деятельности»; number and date are written in by hand.
import type { Block } from '../../../../kit/documents/block-schema.ts'
import { centred, paragraph, section, spacer, table } from '../../../../kit/documents/blocks.ts'
import type { DocumentDescription, Section } from '../../../../kit/documents/description.ts'
import { dateAndNumber, letterhead, paperName } from '../../../../kit/documents/order-parts.ts'
import { signatures } from '../../../../kit/documents/signatures.ts'
import { plural } from '../../../../kit/russian/plural.ts'
import { lengthWords, meetingsCount } from '../hours.ts'
import { workPeriod, type FolderFacts } from './folder.ts'

export function certificate(facts: FolderFacts): DocumentDescription {
  return { title: `Справка о наставнической деятельности: ${facts.mentor.fullName}`, retention: 'short', draft: false, day: facts.day, sections: [certificateSection(facts)] }
}

export function certificateSection(facts: FolderFacts): Section {
  const { organisation, head } = facts
  return section('certificate', [
    letterhead(organisation),
    paperName('СПРАВКА-ПОДТВЕРЖДЕНИЕ'),
    dateAndNumber({}),
    centred(organisation.place),
    centred('о наставнической деятельности'),
    ...statement(facts),
    spacer(0.5),
    table(
      [{ title: 'Наставляемый, должность', share: 27 }, { title: 'Форма и вид', share: 18 }, { title: 'Период', share: 17 }, { title: 'Приказ', share: 16 }, { title: 'Результат', share: 22 }],
      facts.units.map(({ mentees, form, period: term, order, outcome, planWords }) => [mentees.map(({ name, post }) => `${name}, ${post}`).join('; '), form, term, order, [outcome, planWords].filter(Boolean).join('; ')]),
      { size: 10, numbered: true },
    ),
    spacer(),
    signatures([head]),
  ])
}

function statement(facts: FolderFacts): Block[] {
  const { mentor, units, events, practices, organisation } = facts
  const mentees = new Set(units.flatMap((unit) => unit.mentees.map(({ name }) => name))).size
  const meetings = units.reduce((sum, unit) => sum + unit.meetings, 0)
  const minutes = units.reduce((sum, unit) => sum + unit.minutes, 0)
  const verb = mentor.gender === 'male' ? 'он осуществлял' : 'она осуществляла'
  const where = organisation.shortName === '' ? `организации ${organisation.fullName}` : organisation.shortName
  const hours = minutes > 0 ? ` общей длительностью ${lengthWords(minutes)}` : ''
  const seen = events.length > 0 ? ` ${mentor.gender === 'male' ? 'Участвовал' : 'Участвовала'} в ${plural(events.length, ['событии', 'событиях', 'событиях'])} программы наставничества.` : ''
  return [
    paragraph(`Выдана ${mentor.dative}, ${mentor.postDative}, в том, что ${verb} наставническую деятельность в ${where} ${workPeriod(facts)}.`),
    paragraph(`За это время: ${[plural(mentees, ['наставляемый', 'наставляемых', 'наставляемых']), ...unitCounts(units), meetingsCount(meetings)].join(', ')}${hours}.${seen}`),
    ...(practices.length === 0 ? [] : [paragraph(`В методическую копилку ${practices.length === 1 ? 'принята практика' : 'приняты практики'} ${practices.map(({ title }) => `«${title}»`).join(', ')}.`)]),
  ]
}

function unitCounts(units: FolderFacts['units']): string[] {
  const groups = units.filter((unit) => unit.mentees.length > 1).length
  const pairs = units.length - groups
  return [pairs > 0 && plural(pairs, ['пара', 'пары', 'пар']), groups > 0 && plural(groups, ['группа', 'группы', 'групп'])].filter((words) => words !== false)
}
