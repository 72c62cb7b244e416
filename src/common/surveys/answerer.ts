// Who answers: somebody signed in, or somebody who came by a personal link. Nobody answers for another.
import { Refusal } from '../../kit/refusal.ts'
import type { Author } from '../journal/index.ts'
import type { Way } from './assignment.ts'

export type Answerer = { way: 'account'; author: Author } | { way: 'link'; nonce: string }

const NOT_YOURS = 'Такой анкеты у вас нет. Откройте список своих анкет или попросите у куратора новую ссылку.'

/** @throws Refusal «not found» for somebody else's questionnaire, «forbidden» for a link that was replaced meanwhile */
export function assertOwn({ personId, nonce }: { personId: string; nonce: string }, answerer: Answerer): void {
  if (answerer.way === 'account') {
    if (answerer.author.personId !== personId) throw new Refusal('not-found', NOT_YOURS)
    return
  }
  if (answerer.nonce !== nonce) {
    throw new Refusal('forbidden', 'Эта ссылка больше не действует: куратор выдал новую. Ответы сохранены, откройте анкету по новой ссылке.')
  }
}

/** How the answers of this person came. */
export function wayOf(answerer: Answerer): Way {
  return answerer.way
}
