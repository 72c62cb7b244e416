// One mentee and every mentor: scores and reasons, and a choice by hand.
import { choiceFrom, longText } from '../../../kit/forms/fields.ts'
import { defineForm } from '../../../kit/forms/form.ts'
import { formView } from '../../../kit/forms/form-view.ts'
import type { Submission } from '../../../kit/forms/submission.ts'
import { found } from '../../../kit/refusal.ts'
import { plural } from '../../../kit/russian/plural.ts'
import { competenceTitle, requestsPaths } from '../../2-requests/index.ts'
import { mentorsPaths } from '../../3-mentors/index.ts'
import { selectionPaths } from '../paths.ts'
import { boardPrices, priceInWords } from './board-prices.ts'
import { pairReasons } from './explain.ts'
import { mayBeBroken } from './hard-rules.ts'
import { remediesCard } from './remedies.pages.ts'
import { barSentence, type Reader } from './rule-words.ts'
import { shownPoints } from './sentence.ts'
import type { MatchSettings } from './settings.ts'
import type { SolvedBoard } from './solved-board.ts'

export const choiceForm = defineForm({
  mentor: choiceFrom('Наставник', 'mentors', { ask: 'Выберите наставника' }),
  reason: longText('Почему этот наставник', { max: 500, rows: 2, ask: 'Напишите причину: решает человек, а не расчёт' }),
})

interface View {
  board: SolvedBoard
  menteeId: string
  mayManage: boolean
  reader: Reader
  preset: MatchSettings
}

/** Everybody but those whom no reason makes possible, the best first. */
export function choosable({ advice: { ground }, gathered }: SolvedBoard, menteeId: string): { value: string; words: string }[] {
  const row = ground.menteePlaces.get(menteeId) ?? -1
  return ground.cohort.mentors
    .map((mentor, column) => ({ mentor, cell: ground.cells[row]?.[column] }))
    .filter(({ cell }) => cell !== undefined && cell.bars.every(mayBeBroken))
    .toSorted((one, other) => (one.cell?.bars.length ?? 0) - (other.cell?.bars.length ?? 0) || (other.cell?.fit.score ?? 0) - (one.cell?.fit.score ?? 0))
    .map(({ mentor, cell }) => ({ value: mentor.id, words: `${gathered.mentors.get(mentor.id)?.told ?? ''} – ${shownPoints(cell?.fit.score ?? 0)}${cell?.bars.length ? ', против правил' : ''}` }))
}

/** @throws Refusal when the mentee takes no part in matching now */
export function choicePage({ board, menteeId, mayManage, reader, preset }: View, submission: Submission | undefined) {
  const { advice, gathered } = board
  const { ground, proposal } = advice
  const person = found(gathered.mentees.get(menteeId), 'Этого человека нет в подборе. Откройте доску подбора.')
  const row = ground.menteePlaces.get(menteeId) ?? -1
  const mentee = found(ground.cohort.mentees[row])
  const prices = boardPrices(advice)
  const chosen = proposal.pairs.find((pair) => pair.menteeId === menteeId)?.mentorId
  const title = `Наставник для ${mentee.called.gen}`
  return {
    title,
    head: {
      crumbs: [{ words: 'Подбор наставников', href: selectionPaths.board.to() }, { words: person.told }],
      title,
      lead: [person.post, mentee.years === undefined ? 'стаж не указан' : `стаж ${plural(mentee.years, ['год', 'года', 'лет'])}`].join(', '),
      actions: [{ words: 'Карточка наставляемого', href: requestsPaths.mentee.to({ id: menteeId }) }],
    },
    facts: [
      { label: 'Запрос', value: person.request ?? 'не указан' },
      { label: 'Дефициты', value: mentee.deficits.filter(({ severity }) => severity >= 2).map(({ competence }) => competenceTitle(competence)).join('; ') || 'заметных нет' },
    ],
    rows: ground.cohort.mentors
      .map((mentor, column) => ({ mentor, cell: found(ground.cells[row]?.[column]), price: prices[row]?.[column] }))
      .toSorted((one, other) => Number(one.cell.bars.length > 0) - Number(other.cell.bars.length > 0) || other.cell.fit.score - one.cell.fit.score)
      .map(({ mentor, cell: { bars, fit }, price }) => ({
        cells: {
          mentor: { words: gathered.mentors.get(mentor.id)?.told ?? '', href: mentorsPaths.mentor.to({ id: mentor.id }), sub: mentor.post },
          score: shownPoints(fit.score),
          price: price === undefined || mentor.id === chosen ? '' : priceInWords(price),
          why: {
            words: bars.length > 0 ? bars.map((bar) => barSentence(bar, mentee, mentor, ground.around, reader)).join(' ') : pairReasons(ground, menteeId, mentor.id).join(' '),
            ...(mentor.id === chosen && { tag: { tone: 'good' as const, words: 'советует расчёт' } }),
          },
        },
      })),
    remedies: remediesCard(board, preset, reader, menteeId),
    form: mayManage
      ? formView(choiceForm, submission ?? choiceForm.filled({}), { action: selectionPaths.choice.to({ id: menteeId }), submit: 'Закрепить пару', choices: { mentors: choosable(board, menteeId) }, cancel: { href: selectionPaths.board.to(), words: 'Не закреплять' } })
      : undefined,
  }
}
