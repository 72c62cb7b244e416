// Votes for practices: counted from the anonymous questionnaire where there are enough answers, else written down by hand.
import type { QuestionTally } from '../../../kit/questionnaires/tally.ts'
import { plural } from '../../../kit/russian/plural.ts'

export const VOTE = 'vote'

export interface VoteCount {
  /** Who answered the question, also while the votes are hidden. */
  voters: number
  /** Votes by practice; undefined while there are too few answers to show any. */
  votes: ReadonlyMap<string, number> | undefined
}

/** Undefined when nobody was asked: the event showed nothing when its questionnaire was sent. */
export function countedVotes(tallies: readonly QuestionTally[]): VoteCount | undefined {
  const tally = tallies.find(({ key }) => key === VOTE)
  if (tally === undefined) return undefined
  return { voters: tally.answered, votes: tally.isHidden ? undefined : new Map(tally.bars.map(({ value, count }) => [value, count])) }
}

/** What is said above the form. */
export function voteWords(count: VoteCount | undefined, isAsked: boolean): string {
  if (count === undefined) return isAsked ? 'В анкете этого события практик не было. Впишите голоса, поданные в зале.' : 'Анкета с голосованием ещё не запрошена: это делают на странице события, когда отмечено, кто пришёл. Можно вписать и голоса, поданные в зале.'
  const people = plural(count.voters, ['человек', 'человека', 'человек'])
  if (count.votes === undefined) return `По анкете проголосовали: ${people}. Анкета анонимная, поэтому голоса видны от пяти ответов. Впишите голоса, поданные в зале.`
  return count.voters === 0 ? 'По анкете ещё никто не голосовал.' : `По анкете проголосовали: ${people}. Голоса подставлены, их можно поправить.`
}
