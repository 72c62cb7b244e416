import type { Day } from '../../../../kit/calendar/day.ts'
import type { DocumentDescription } from '../../../../kit/documents/description.ts'
import { formView } from '../../../../kit/forms/form-view.ts'
import { onFreshVersion, type Submission } from '../../../../kit/forms/submission.ts'
import { requisiteDay, screenDay } from '../../../../kit/russian/dates.ts'
import { pairsPaths } from '../../paths.ts'
import type { Unit } from '../../units/unit.ts'
import { lengthWords, meetingsCount } from '../hours.ts'
import { meetingsPaths } from '../paths.ts'
import { planWords } from '../results.ts'
import type { ReportFacts } from './report.document.ts'
import { reportForm, returnForm } from './report.form.ts'
import type { Report } from './report.ts'

interface OwnGiven {
  unit: Unit
  report: Report | null
  facts: ReportFacts
  submission: Submission | undefined
  today: Day
}

/** Three texts and a conclusion; everything else of the report is there already. */
export function ownReportPage({ unit, report, facts, submission, today }: OwnGiven) {
  const { id } = unit
  const list = meetingsPaths.own.to({ id })
  const texts = { findings: report?.findings ?? undefined, difficulties: report?.difficulties ?? undefined, proposals: report?.proposals ?? undefined, conclusion: report?.conclusion ?? undefined }
  const version = report?.version ?? 0
  const drawn = onFreshVersion(submission ?? reportForm.filled({ version: String(version), ...texts }), version)
  const form = formView(reportForm, drawn, { action: meetingsPaths.ownReport.to({ id }), submit: 'Сохранить черновик', cancel: { href: list, words: 'Вернуться к встречам' } })
  const { meetings } = facts
  return {
    title: 'Отчёт наставника',
    head: {
      crumbs: [{ words: 'Моя пара', href: pairsPaths.ownUnit.to({ id }) }, { words: 'Встречи', href: list }, { words: 'Отчёт' }],
      title: 'Отчёт наставника',
      lead: 'Числа посчитаны сами. От вас – несколько слов по желанию и вывод.',
      actions: [{ words: 'Посмотреть в PDF', href: meetingsPaths.ownReportPdf.to({ id }) }],
    },
    facts: [
      { label: 'Период', value: `${screenDay(facts.from, today)} – ${screenDay(facts.to, today)}` },
      { label: 'План', value: planWords(facts.plan) },
      { label: 'Встречи', value: `${meetingsCount(meetings.meetings)}${meetings.minutes > 0 ? `, ${lengthWords(meetings.minutes)}` : ''}` },
      { label: 'Посещения занятий', value: String(facts.visits.length) },
    ],
    returned: report && returnedNotice(report),
    form, handIn: { action: meetingsPaths.handingIn.to({ id }), words: 'Сдать отчёт', why: 'После сдачи отчёт не меняется: куратор увидит его таким, какой он сейчас.' },
  }
}

function returnedNotice({ returnWords }: Report) {
  return returnWords === null ? undefined : { tone: 'need' as const, title: 'Куратор вернул отчёт на доработку', words: returnWords }
}

interface FrozenGiven {
  unit: Unit
  report: Report
  description: DocumentDescription
  isOwn: boolean
  mayAccept: boolean
}

export function frozenReportPage({ unit, report, description, isOwn, mayAccept }: FrozenGiven) {
  const { id } = unit
  const accepted = report.acceptedOn === null ? 'ждёт куратора' : `принят ${requisiteDay(report.acceptedOn)}`
  const first = isOwn ? { words: 'Моя пара', href: pairsPaths.ownUnit.to({ id }) } : { words: unit.title, href: pairsPaths.unit.to({ id }) }
  return {
    title: 'Отчёт наставника',
    head: {
      crumbs: [first, { words: 'Встречи', href: (isOwn ? meetingsPaths.own : pairsPaths.meetings).to({ id }) }, { words: 'Отчёт' }],
      title: 'Отчёт наставника',
      lead: `Сдан ${requisiteDay(report.handedInOn ?? report.to)}, ${accepted}`,
      actions: [{ words: 'PDF', href: isOwn ? meetingsPaths.ownReportPdf.to({ id }) : meetingsPaths.reportPdf.to({ id, report: report.id }) }],
    },
    paper: description,
    accept: mayAccept && report.acceptedOn === null ? { action: meetingsPaths.acceptance.to({ id, report: report.id }), version: report.version, words: 'Принять отчёт', back: { words: 'Вернуть на доработку', href: meetingsPaths.returning.to({ id, report: report.id }) } } : undefined,
  }
}

/** «Вернуть на доработку»: one question. */
export function returningPage(unit: Unit, report: Report, submission: Submission) {
  const to = { id: unit.id, report: report.id }
  const title = 'Вернуть отчёт на доработку'
  return {
    title,
    head: {
      crumbs: [{ words: unit.title, href: pairsPaths.unit.to({ id: unit.id }) }, { words: 'Отчёт', href: meetingsPaths.report.to(to) }, { words: title }],
      title,
      lead: 'Отчёт снова откроется наставнику, написанное в нём останется.',
    },
    form: formView(returnForm, submission, { action: meetingsPaths.returning.to(to), submit: 'Вернуть на доработку', cancel: { href: meetingsPaths.report.to(to), words: 'Не возвращать' } }),
  }
}
