// Приказ о закреплении наставнических пар и групп (documents.md D05): names in the points, or in an appendix with row spans.
import { attachments, section } from '../../../kit/documents/blocks.ts'
import type { Words } from '../../../kit/documents/inline.ts'
import { defineDocumentKind } from '../../../kit/documents/kind.ts'
import { appendixMark } from '../../../kit/documents/stamps.ts'
import { endOf, headOf, orderPaper, printed } from '../../1-conditions/index.ts'
import { pairingFacts, type PairingFacts } from './pairing-facts.ts'
import { pairingPoints } from './pairing-points.ts'
import { pairingList } from './pairing-table.ts'

export const pairingOrder = defineDocumentKind<PairingFacts>({
  key: 'pairing-order',
  title: 'Приказ о закреплении наставнических пар и групп',
  retention: 'long',
  facts: pairingFacts,
  describe(facts) {
    const subject = subjectOf(facts)
    return orderPaper(facts, subject, [
      section('order', [
        headOf(facts, subject, preamble(facts)),
        pairingPoints(facts),
        facts.withAppendix && attachments([{ section: 'appendix' }]),
        endOf(facts),
      ]),
      ...(facts.withAppendix
        ? [section('appendix', [appendixMark({ to: `приказу ${facts.organisation.shortName}`, requisites: printed(facts) }), ...pairingList(facts.units)], 'landscape')]
        : []),
    ])
  },
})

/** A pair, a group, or both in the plural. */
function subjectOf({ units }: PairingFacts): string {
  const isPair = ({ mentors, mentees }: PairingFacts['units'][number]) => mentors.length === 1 && mentees.length === 1
  if (units.length === 1) return `О закреплении наставнической ${units.every(isPair) ? 'пары' : 'группы'}`
  if (units.every(isPair)) return 'О закреплении наставнических пар'
  return units.some(isPair) ? 'О закреплении наставнических пар и групп' : 'О закреплении наставнических групп'
}

function preamble({ basis, hasOwnMentors }: PairingFacts): Words {
  const approved = basis === undefined ? '' : `, утверждённым приказом ${basis}`
  const law = hasOwnMentors ? 'со статьёй 351.8 Трудового кодекса Российской Федерации, ' : 'с '
  const consents = hasOwnMentors ? 'письменных согласий педагогов и ' : ''
  return `В соответствии ${law}Положением о системе наставничества педагогических работников${approved}, на основании ${consents}предложения куратора`
}
