// What the curator may do with a participation in its state.
import { mayFollow } from './mentee.ts'
import type { MenteeRecord } from './mentee-row.ts'
import { requestsPaths } from './paths.ts'

export function menteeMore(mentee: MenteeRecord): { words: string; href: string; icon: string }[] {
  const to = { id: mentee.id }
  const isSearching = mentee.state === 'bank' || mentee.state === 'unpaired'
  return [
    ...(mayFollow(mentee.state, 'bank') && mentee.state !== 'unpaired' ? [{ words: 'Включить в банк', href: requestsPaths.inclusion.to(to), icon: 'check' }] : []),
    ...(mentee.shelf === 'open' && mentee.state !== 'identified' ? [{ words: 'Внести карту наблюдения', href: requestsPaths.observation.to(to), icon: 'pencil' }] : []),
    ...(isSearching ? [{ words: 'Записать поддержку без пары', href: requestsPaths.support.to(to), icon: 'users' }] : []),
    ...(mayFollow(mentee.state, 'postponed') ? [{ words: 'Отложить', href: requestsPaths.postponement.to(to), icon: 'player-pause' }] : []),
    ...(mayFollow(mentee.state, 'refused') ? [{ words: 'Записать отказ', href: requestsPaths.refusal.to(to), icon: 'x' }] : []),
    ...(mayFollow(mentee.state, 'left') ? [{ words: 'Завершить участие', href: requestsPaths.leaving.to(to), icon: 'x' }] : []),
    ...(mentee.shelf === 'closed' ? [{ words: 'Принять снова', href: requestsPaths.accept.to({}, { q: '', person: mentee.personId }), icon: 'user-plus' }] : []),
  ]
}
