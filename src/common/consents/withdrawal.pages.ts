// The confirm page of a withdrawal with its dates, and the page on which the fate of the data is written down.
import type { Day } from '../../kit/calendar/day.ts'
import { formView } from '../../kit/forms/form-view.ts'
import type { Submission } from '../../kit/forms/submission.ts'
import { requisiteDay, screenDay } from '../../kit/russian/dates.ts'
import { fullName, screenName, type PersonName } from '../../kit/russian/names.ts'
import { capitalized } from '../../kit/russian/typography.ts'
import { asksForSettlement } from './consent.ts'
import { consentKindData } from './consent-kinds.ts'
import type { ConsentRecord } from './consent-record.ts'
import { dutyWords, type Duty } from './deadlines.ts'
import { keptForm, withdrawalForm } from './paper.form.ts'
import { consentPaths } from './paths.ts'
import type { Holding } from './reactions.ts'

interface Withdrawing {
  consent: ConsentRecord
  /** Consents that cannot stand without this one. */
  along: readonly ConsentRecord[]
  duties: readonly { consent: ConsentRecord; duty: Duty }[]
  fates: readonly Holding[]
  today: Day
}

/** The person withdraws himself: no password, no reason. */
export function ownWithdrawalPage(given: Withdrawing) {
  const id = { id: given.consent.id }
  const verb = consentKindData[given.consent.kind].end === 'agreement' ? 'Расторгнуть' : 'Отозвать'
  return {
    title: `${verb} ${consentKindData[given.consent.kind].acc}?`,
    lead: 'Причину объяснять не нужно. На работу и на вход в систему это не влияет.',
    ...consequences(given),
    action: consentPaths.ownWithdrawal.to(id),
    button: verb === 'Отозвать' ? 'Отозвать согласие' : 'Расторгнуть соглашение',
    back: { href: consentPaths.ownConsent.to(id), words: verb === 'Отозвать' ? 'Не отзывать' : 'Не расторгать' },
  }
}

/** The office registers an application on paper: its day starts the terms. */
export function officeWithdrawalPage(given: Withdrawing, name: PersonName, nameGen: PersonName, submission: Submission) {
  const id = { id: given.consent.id }
  const title = `Отозвать согласие ${screenName(nameGen)}?`
  return {
    title,
    head: {
      crumbs: [{ words: 'Согласия', href: consentPaths.register.to() }, { words: screenName(name), href: consentPaths.consent.to(id) }, { words: 'Отзыв' }],
      title,
      lead: `${capitalized(consentKindData[given.consent.kind].acc)} от ${requisiteDay(given.consent.signedOn ?? given.today)}, по заявлению на бумаге`,
    },
    ...consequences(given),
    form: formView(withdrawalForm, submission, {
      action: consentPaths.withdrawal.to(id), submit: 'Отозвать согласие', cancel: { href: consentPaths.consent.to(id), words: 'Не отзывать' },
    }),
  }
}

function consequences({ consent, along, duties, fates, today }: Withdrawing) {
  const gone = asksForSettlement(consent.kind) ? ['Человек сразу исчезает из списков банка, из подбора и со страниц сайта'] : []
  return {
    consequences: [
      ...gone.map((words) => ({ state: 'note', words })),
      ...along.map(({ kind }) => ({ state: 'note', words: `Вместе с ним прекращается ${consentKindData[kind].acc}`, fact: 'Без обработки нельзя ни публиковать, ни передавать' })),
      ...duties.map(({ consent: of, duty }) => ({
        state: 'note', icon: 'calendar-event',
        words: `${duty.kind === 'stop' ? 'Сегодня' : `До ${screenDay(duty.due, today)}`}: ${dutyWords(duty.kind, of.kind).consequence}`,
        ...(duty.remindOn !== duty.due && { fact: `Последний рабочий день – ${requisiteDay(duty.remindOn)}` }),
      })),
    ],
    destroyed: fates.filter(({ fate }) => fate === 'destroyed').map(({ what }) => ({ what })),
    kept: fates.filter(({ fate }) => fate === 'kept').map(({ what, why }) => ({ what, why })),
  }
}

/** What became of the data: destroyed, or kept on another ground. */
export function settlementPage(consent: ConsentRecord, name: PersonName, fates: readonly Holding[], submission: Submission) {
  const id = { id: consent.id }
  return {
    title: `Что стало с данными: ${fullName(name)}`,
    head: {
      crumbs: [{ words: 'Согласия', href: consentPaths.register.to() }, { words: screenName(name), href: consentPaths.consent.to(id) }, { words: 'Данные' }],
      title: `Что стало с данными: ${fullName(name)}`,
      lead: consentKindData[consent.kind].short,
    },
    destroyed: fates.filter(({ fate }) => fate === 'destroyed').map(({ what }) => ({ what })),
    kept: fates.filter(({ fate }) => fate === 'kept').map(({ what, why }) => ({ what, why })),
    destruction: consentPaths.destruction.to({}, { item: consent.id }),
    form: formView(keptForm, submission, { action: consentPaths.settlement.to(id), submit: 'Сохранить на этом основании', cancel: { href: consentPaths.consent.to(id), words: 'Вернуться' } }),
  }
}
