import { mayFollow } from './mentor.ts'
import type { MentorRecord } from './mentor-row.ts'
import { mentorsPaths } from './paths.ts'

/** What may be done with a mentor in his state by whoever looks. */
export function mentorMore(mentor: MentorRecord, { mayManage, mayAdmit }: { mayManage: boolean; mayAdmit: boolean }): { words: string; href: string; icon: string }[] {
  const to = { id: mentor.id }
  const isOpen = mentor.shelf === 'open'
  return [
    ...(mayAdmit && mentor.state === 'candidate' ? [{ words: 'Допустить', href: mentorsPaths.admission.to(to), icon: 'check' }] : []),
    ...(mayManage && isOpen ? [{ words: 'Подтвердить сильные стороны', href: mentorsPaths.strengths.to(to), icon: 'pencil' }] : []),
    ...(mayManage && isOpen ? [{ words: 'Места и время', href: mentorsPaths.places.to(to), icon: 'calendar-event' }] : []),
    ...(mayManage && isOpen ? [{ words: 'Отметить обучение', href: mentorsPaths.training.to(to), icon: 'check' }] : []),
    ...(mayManage && mayFollow(mentor.state, 'suspended') ? [{ words: 'Приостановить', href: mentorsPaths.suspension.to(to), icon: 'player-pause' }] : []),
    ...(mayManage && mentor.state === 'suspended' ? [{ words: 'Вернуть к работе', href: mentorsPaths.return.to(to), icon: 'check' }] : []),
    ...(mayAdmit && isOpen ? [{ words: 'Исключить из банка', href: mentorsPaths.exclusion.to(to), icon: 'x' }] : []),
    ...(mayManage && !isOpen ? [{ words: 'Пригласить снова', href: mentorsPaths.invite.to({}, { person: mentor.personId }), icon: 'user-plus' }] : []),
  ]
}
