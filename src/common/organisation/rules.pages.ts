import type { Day } from '../../kit/calendar/day.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import type { Submission } from '../../kit/forms/submission.ts'
import { formView } from '../../kit/forms/form-view.ts'
import { organisationPaths as paths } from './paths.ts'
import { rulesForm } from './rules.form.ts'
import { numberByPattern, patternProblem } from './rules.ts'
import { tabs } from './settings.pages.ts'

/** The form of rules with the line of an order as it comes out by the pattern that stands in the form. */
export function rulesPage(submission: Submission, today: Day) {
  const pattern = submission.entered['numberPattern']?.[0] ?? ''
  const isFirst = submission.entered['numberFirst']?.[0] === 'number'
  return {
    title: 'Правила детского сада',
    tabs: tabs('Правила'),
    lead: 'О чём договорились один раз: номера приказов, молодые педагоги, условия Положения.',
    form: formView(rulesForm, submission, { action: paths.rules.to(), submit: 'Сохранить правила' }),
    preview: patternProblem(pattern) === undefined ? previewLines(pattern, isFirst, today) : [],
  }
}

function previewLines(pattern: string, isFirst: boolean, today: Day): { left: string; right: string }[] {
  return [1, 2, 15].map((counter) => {
    const number = `№\u00a0${numberByPattern(pattern, counter)}`
    return isFirst ? { left: number, right: requisiteDay(today) } : { left: requisiteDay(today), right: number }
  })
}
