// A consent to processing ends: the calendar closes at once, free words are destroyed with the rest, days stay for orders and hours.
import { plural } from '../../../kit/russian/plural.ts'
import type { ConsentReaction, Holding } from '../../../common/consents/index.ts'
import { clearDraftsAbout, clearDraftsOf, clearMeetingsOf, clearVisitsOf, closeFeedOf, countOfMentee, countOfMentor, type HeldOfMentee } from './withdrawal.store.ts'

const WHY = 'приказы и учёт часов наставников'

export const meetingsReaction: ConsentReaction = {
  async onWithdrawal(tx, { kind, personId }) {
    if (kind === 'processing-mentee' || kind === 'processing-mentor') await closeFeedOf(tx, personId)
  },

  async holdings(db, personId, kind) {
    if (kind === 'processing-mentee') return ofMentee(await countOfMentee(db, personId))
    return kind === 'processing-mentor' ? ofMentor(await countOfMentor(db, personId)) : []
  },

  async destroy(tx, { kind, personId }) {
    if (kind === 'processing-mentee') {
      await clearMeetingsOf(tx, personId)
      await clearVisitsOf(tx, personId)
      await clearDraftsAbout(tx, personId)
    }
    if (kind === 'processing-mentor') await clearDraftsOf(tx, personId)
  },
}

function ofMentee({ meetings, visits, told, seen }: HeldOfMentee): Holding[] {
  return [
    ...(told > 0 ? [{ what: `Темы, итоги и ответы о встречах: ${told}`, fate: 'destroyed' as const }] : []),
    ...(meetings > 0 ? [{ what: `Дни и длительность встреч: ${meetings}`, fate: 'kept' as const, why: WHY }] : []),
    ...(seen > 0 ? [{ what: `Карты посещения занятий: ${seen}`, fate: 'destroyed' as const }] : []),
    ...(visits > 0 ? [{ what: `Дни посещений: ${visits}`, fate: 'kept' as const, why: WHY }] : []),
  ]
}

function ofMentor({ meetings, drafts, reports }: { meetings: number; drafts: number; reports: number }): Holding[] {
  return [
    ...(drafts > 0 ? [{ what: `Несданные отчёты наставника: ${plural(drafts, ['черновик', 'черновика', 'черновиков'])}`, fate: 'destroyed' as const }] : []),
    ...(reports > 0 ? [{ what: `Сданные отчёты наставника: ${reports}`, fate: 'kept' as const, why: 'номенклатура дел, пять лет' }] : []),
    ...(meetings > 0 ? [{ what: `Встречи, которые провёл наставник: ${meetings}`, fate: 'kept' as const, why: WHY }] : []),
  ]
}
