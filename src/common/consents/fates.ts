// What becomes of the data after a consent has ended: what is destroyed, what stays and on which ground (domain.md §7.4).
import { consentKindData, type ConsentKind, type EndOf } from './consent-kinds.ts'
import type { Holding } from './reactions.ts'

const destroyed = (what: string): Holding => ({ what, fate: 'destroyed' })
const kept = (what: string, why: string): Holding => ({ what, fate: 'kept', why })

const CONSENT_ITSELF = kept('Само согласие, отзыв и их сканы', 'доказательство законности обработки, три года (Перечень № 236)')
const JOURNAL = kept('Записи журнала событий', 'подтверждение уничтожения, три года (приказ Роскомнадзора № 179)')
const ORDERS = kept('Приказы, протоколы и другие зарегистрированные документы', 'законодательство об архивном деле (125-ФЗ)')
const STAFF = kept('Фамилия, должность, стаж и другие сведения о работнике', 'трудовое законодательство, согласие не нужно')

const fates: Record<EndOf, readonly Holding[]> = {
  data: [
    destroyed('Ответы на анкеты и карты самооценки'),
    destroyed('Место в банке, запросы, сильные стороны, пожелания'),
    destroyed('Записи о встречах и ходе программы'),
    ORDERS, STAFF, CONSENT_ITSELF, JOURNAL,
  ],
  publication: [destroyed('Публикации с вашими данными на названных страницах'), CONSENT_ITSELF, JOURNAL],
  transfer: [
    destroyed('Сведения, подготовленные для передачи'),
    kept('То, что получатель уже получил', 'его уничтожает получатель: мы сообщаем ему об отзыве'),
    CONSENT_ITSELF, JOURNAL,
  ],
  notice: [ORDERS, CONSENT_ITSELF],
  agreement: [kept('Документы, подписанные раньше', 'они остаются в силе'), CONSENT_ITSELF],
}

/** The law's list for the kind, with what the rooms really hold in front. */
export function fatesOf(kind: ConsentKind, holdings: readonly Holding[]): Holding[] {
  const own = fates[consentKindData[kind].end]
  return [...holdings, ...own].toSorted((one, other) => Number(one.fate === 'kept') - Number(other.fate === 'kept'))
}
