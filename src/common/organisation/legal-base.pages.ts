import type { Day } from '../../kit/calendar/day.ts'
import type { Submission } from '../../kit/forms/submission.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { legalActForm } from './legal-act.form.ts'
import type { LegalBase, OwnAct } from './legal-base.ts'
import { isValidOn, legalLevels, legalLevelWords } from './legal-base.ts'
import { organisationPaths as paths } from './paths.ts'
import type { ConfirmPage, FormPage } from './settings.pages.ts'
import { confirmPage, formPage, tabs } from './settings.pages.ts'

const COLUMNS = [
  { key: 'act', words: 'Акт и как он стоит в приказе' },
  { key: 'term', words: 'Действует', keep: true },
  { key: 'state', words: 'На эту дату' },
]

/** The whole catalogue in groups, each act with its state on the day. */
export function legalBasesPage(bases: readonly LegalBase[], day: Day) {
  const groups = legalLevels.map((level) => ({ level, bases: bases.filter((base) => base.level === level) }))
  return {
    title: 'Правовые основания',
    tabs: tabs('Правовые основания'),
    lead: 'Из этого списка выбирают, на что ссылается приказ. Предлагаются только действующие на дату приказа.',
    add: paths.newLegalAct.to(),
    filters: {
      action: paths.legalBases.to(),
      fields: [{ name: 'day', label: 'Действие на дату', value: requisiteDay(day) }],
    },
    groups: groups.filter(({ bases: own }) => own.length > 0).map(({ level, bases: own }) => ({
      id: `level-${level}`,
      title: legalLevelWords[level],
      table: { label: legalLevelWords[level], columns: COLUMNS, rows: own.map((base) => rowOf(base, day)) },
    })),
  }
}

function rowOf(base: LegalBase, day: Day) {
  const { id, title, citation, regard, check, level } = base
  const phrase = regard === null ? `В соответствии с ${citation}` : `С учётом ${regard}`
  return {
    id,
    name: base.short,
    cells: {
      act: { words: title, sub: check === null ? phrase : `${phrase}. ${check}` },
      term: termWords(base),
      state: { tag: stateTag(base, day) },
    },
    menu: level !== 'own' ? [] : [
      { words: 'Изменить', href: paths.legalAct.to({ id }), icon: 'pencil' },
      { words: 'Убрать', href: paths.legalActRemoval.to({ id }), icon: 'trash' },
    ],
  }
}

function stateTag(base: LegalBase, day: Day) {
  if (!isValidOn(base, day)) {
    const isEarly = base.validFrom !== null && day < base.validFrom
    return isEarly ? { tone: 'wait', words: 'Ещё не действует' } : { tone: 'plain', words: 'Не действует', icon: 'x' }
  }
  return base.check === null ? { tone: 'good', words: 'Действует' } : { tone: 'need', words: 'Проверьте' }
}

function termWords({ validFrom, validTo }: LegalBase): string {
  const from = validFrom === null ? '' : `с ${requisiteDay(validFrom)}`
  const to = validTo === null ? '' : `по ${requisiteDay(validTo)}`
  return [from, to].filter(Boolean).join(' ')
}

const aside = [
  {
    title: 'Как записать',
    words: [
      'Название – как в самом акте: вид, кто издал, дата, номер, о чём.',
      'Строка для приказа – в творительном падеже: «приказом», «постановлением», «распоряжением».',
    ],
  },
]

export function newLegalActPage(submission: Submission): FormPage {
  return formPage(legalActForm, submission, {
    tab: 'Правовые основания',
    title: 'Новое правовое основание',
    lead: 'Региональный, муниципальный акт или приказ учредителя о наставничестве.',
    action: paths.newLegalAct.to(),
    submit: 'Добавить основание',
    aside,
  })
}

export function legalActPage(submission: Submission, id: string): FormPage {
  return formPage(legalActForm, submission, {
    tab: 'Правовые основания',
    title: 'Правовое основание',
    lead: 'В зарегистрированных приказах ссылка останется прежней.',
    action: paths.legalAct.to({ id }),
    submit: 'Сохранить основание',
    aside,
  })
}

export function legalActRemovalPage(act: OwnAct): ConfirmPage {
  return confirmPage(
    'Убрать правовое основание?',
    act.title,
    ['В новых приказах его больше не предложим', 'В приказах, где на него уже сослались, ссылка останется'],
    paths.legalActRemoval.to({ id: act.id }),
    'Убрать основание',
    paths.legalBases.to(),
  )
}
