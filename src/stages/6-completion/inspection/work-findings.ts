// Rows of the check-list that the work itself answers.
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { plural } from '../../../kit/russian/plural.ts'
import { capitalized } from '../../../kit/russian/typography.ts'
import { mentorsPaths } from '../../3-mentors/index.ts'
import { trainingPaths } from '../../4-selection/index.ts'
import { requestsPaths } from '../../2-requests/index.ts'
import { pairsPaths, programmePaths, supportPaths } from '../../5-pairs/index.ts'
import { consentPaths } from '../../../common/consents/index.ts'
import { consentKey, type HouseOn, type RoundOn } from '../as-of/house-on.ts'
import { isPairOn, openMembers, type MemberOn } from '../as-of/units.ts'
import { monitoringPaths } from '../monitoring/paths.ts'
import { practicePaths } from '../practices/paths.ts'
import type { RowKey } from './checklist-rows.ts'
import type { Finding, FindingLink } from './finding.ts'
import { missing } from './paper-findings.ts'

export const workFindings: Partial<Record<RowKey, (house: HouseOn) => Finding>> = {
  bank: ({ mentorPlaces, menteePlaces }) => {
    const links = [{ words: 'Банк наставников', href: mentorsPaths.bank.to() }, { words: 'Банк наставляемых', href: requestsPaths.bank.to() }]
    const basis = `В банке наставников ${mentorPlaces.length}, в банке наставляемых ${menteePlaces.length}`
    if (mentorPlaces.length > 0 && menteePlaces.length > 0) return { answer: 'yes', basis, details: '', links }
    return { answer: mentorPlaces.length + menteePlaces.length > 0 ? 'partly' : 'no', basis, details: '', links, advice: { words: 'Включите людей в оба банка', action: links[mentorPlaces.length > 0 ? 1 : 0] } }
  },
  pairs_count: ({ units, day }) => {
    const open = units.filter(({ isOpen }) => isOpen)
    const pairs = open.filter((unit) => isPairOn(unit, day)).length
    const link = { words: 'Пары и группы', href: pairsPaths.units.to() }
    if (open.length === 0) return { ...missing('Закреплённых пар и групп на этот день нет'), count: 0, links: [link], advice: { words: 'Закрепите пары приказом', action: link } }
    return { answer: 'yes', count: open.length, basis: `${plural(pairs, ['пара', 'пары', 'пар'])} и ${plural(open.length - pairs, ['группа', 'группы', 'групп'])}`, details: '', links: [link] }
  },
  cases: ({ practices, publications }) => {
    const shown = practices.filter(({ id, isPublic }) => isPublic || publications.some(({ practiceId }) => practiceId === id)).length
    const basis = `Принято практик: ${practices.length}, размещено: ${shown}`
    if (shown > 0) return { answer: 'yes', basis, details: '', links: [] }
    return { answer: practices.length > 0 ? 'partly' : 'no', basis, details: '', links: [], advice: { words: practices.length > 0 ? 'Разместите принятые практики на сайте' : 'Примите практики на круглом столе и разместите их', action: { words: 'Методическая копилка', href: practicePaths.practices.to() } } }
  },
  consents: ({ units, day, mentorPlaces, menteePlaces, consents }) => {
    const [mentors, mentees] = [openMembers(units, day, 'mentor'), openMembers(units, day, 'mentee')]
    const wanted = new Set([
      ...[...mentors, ...mentorPlaces].map(({ personId }) => consentKey(personId, 'processing-mentor')),
      ...[...mentees, ...menteePlaces].map(({ personId }) => consentKey(personId, 'processing-mentee')),
      ...mentors.filter(({ isExternal }) => !isExternal).map(({ personId }) => consentKey(personId, 'mentoring')),
    ])
    const held = [...wanted].filter((key) => consents.has(key)).length
    return shareFinding({ done: held, all: wanted.size, none: 'Участников на этот день нет', words: 'Действует согласий', advice: 'Предложите недостающие согласия', link: { words: 'Согласия', href: consentPaths.register.to() } })
  },
  contracts: ({ units, day, addenda }) => {
    const mentors = openMembers(units, day, 'mentor')
    const done = mentors.filter((member) => isSettled(member, addenda))
    const own = mentors.filter(({ id }) => addenda.has(id)).length
    const finding = shareFinding({ done: done.length, all: mentors.length, none: 'Наставников, закреплённых приказом, на этот день нет', words: 'Оформлено наставников', advice: 'Заключите дополнительные соглашения или отметьте другое основание', link: { words: 'Пары и группы', href: pairsPaths.units.to() } })
    return { ...finding, basis: `${finding.basis}${mentors.length > 0 ? `, из них дополнительными соглашениями ${own}` : ''}` }
  },
  programs_ok: ({ units, papers }) => {
    const open = units.filter(({ isOpen }) => isOpen).length
    return shareFinding({ done: papers.filter(({ source }) => source === 'programme').length, all: open, none: 'Пар и групп на этот день нет', words: 'Утверждено программ', advice: 'Утвердите программы остальных пар', link: { words: 'Программы', href: programmePaths.list.to() } })
  },
  monitoring: monitoringFinding,
  training: ({ units, day, mentorPlaces }) => {
    const mentors = openMembers(units, day, 'mentor')
    const people = new Set((mentors.length > 0 ? mentors : mentorPlaces).map(({ personId }) => personId))
    const trained = mentorPlaces.filter(({ personId, isTrained }) => isTrained && people.has(personId)).length
    return shareFinding({ done: trained, all: people.size, none: 'Наставников на этот день нет', words: 'Прошли обучение', advice: 'Проведите установочную сессию и отметьте присутствие', link: { words: 'Установочные сессии', href: trainingPaths.training.to() } })
  },
  psych: ({ units, day, menteePlaces }) => {
    const led = new Set(openMembers(units, day, 'mentee').map(({ personId }) => personId))
    const alone = menteePlaces.filter(({ personId }) => !led.has(personId))
    const link = { words: 'Поддержка без пары', href: supportPaths.list.to() }
    if (led.size + menteePlaces.length === 0) return { ...missing('Наставляемых на этот день нет'), links: [link] }
    if (alone.length === 0) return { answer: 'yes', basis: 'Наставляемых без пары нет', details: '', links: [link] }
    return shareFinding({ done: alone.filter(({ isSupported }) => isSupported).length, all: alone.length, none: '', words: 'Получают поддержку', advice: 'Запишите, чем поддержаны остальные', link })
  },
}

/** A contract with another organisation, the person's own duties, or a registered addendum (ТК ст. 351.8). */
function isSettled({ id, basis, isExternal }: MemberOn, addenda: ReadonlySet<string>): boolean {
  return isExternal || basis === 'jobFunction' || basis === 'external' || addenda.has(id)
}

interface ShareGiven {
  done: number
  all: number
  none: string
  words: string
  advice: string
  link: FindingLink
}

function shareFinding({ done, all, none, words, advice, link }: ShareGiven): Finding {
  if (all === 0) return { ...missing(none), links: [link] }
  const basis = `${words}: ${done} из ${all}`
  if (done >= all) return { answer: 'yes', basis, details: '', links: [link] }
  return { answer: done > 0 ? 'partly' : 'no', basis, details: '', links: [link], advice: { words: advice, action: link } }
}

const roundWords: Record<RoundOn, string> = { start: 'стартовый', mid: 'промежуточный', end: 'итоговый' }

/** What the day of the year asks for; a round whose day is still ahead is not missed. */
function monitoringFinding({ answers, day }: HouseOn): Finding {
  const links = [{ words: 'Мониторинг', href: monitoringPaths.home.to() }]
  const basis = capitalized(answers.map(({ round, asked, answered, dueOn }) => `${roundWords[round]} – ${asked > 0 ? `ответили ${answered} из ${asked}` : dueOn > day ? `срок ${requisiteDay(dueOn)}` : 'не проводился'}`).join('; '))
  const held = answers.filter(({ answered }) => answered > 0)
  const missed = answers.filter(({ answered, dueOn }) => answered === 0 && dueOn <= day)
  if (held.length === 0) return { ...missing(basis), links, advice: { words: 'Начните стартовое анкетирование', action: links[0] } }
  if (missed.length === 0) return { answer: 'yes', basis, details: '', links }
  return { answer: 'partly', basis, details: '', links, advice: { words: `Проведите: ${missed.map(({ round }) => roundWords[round]).join(', ')}`, action: links[0] } }
}
